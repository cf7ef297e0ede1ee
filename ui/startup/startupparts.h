// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"

namespace hezhong {

class Clock;
class FilePicker;
class PrintService;
class Settings;

/// What the windows before the main window work with.
struct StartupParts {
    const Clock *clock = nullptr;
    Settings *settings = nullptr;
    FilePicker *files = nullptr;
    PrintService *printing = nullptr;
    KeyStrength strength = KeyStrength::Normal; ///< Fast in tests only
};

} // namespace hezhong
