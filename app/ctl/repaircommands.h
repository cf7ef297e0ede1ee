// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace hezhong::ctl {

class Context;

/// salvage and repair of a damaged store.
void addRepairCommands(CLI::App &app, Context &context);

} // namespace hezhong::ctl
