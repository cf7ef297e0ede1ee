// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room.h"

namespace hezhong {

Room::~Room() = default;

void Room::addCommands(CommandTable &) {}

} // namespace hezhong
