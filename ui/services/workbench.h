// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hezhong {

class FilePicker;
class Navigator;
class OperationRunner;
class Prompter;
class PrintService;
class Settings;
class Theme;
struct Desk;

/// What a room is given when it is made; everything outlives the rooms.
struct Workbench {
    const Desk *desk = nullptr;
    OperationRunner *operations = nullptr;
    Prompter *prompter = nullptr;
    FilePicker *files = nullptr;
    PrintService *printing = nullptr;
    Navigator *navigator = nullptr;
    Settings *settings = nullptr;
    Theme *theme = nullptr;
};

} // namespace hezhong
