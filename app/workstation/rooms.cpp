// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/rooms.h"

#include "ui/shell/mainwindow.h"

namespace hezhong {

void addRooms(MainWindow &window, const Workbench &bench, const SettingsRoom::Hooks &settingsHooks)
{
    window.addRoom(std::make_unique<SettingsRoom>(bench, settingsHooks));
}

} // namespace hezhong
