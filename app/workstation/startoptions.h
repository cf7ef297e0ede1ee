// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// The program's command line.
struct StartOptions {
    QString store;                 ///< --store DIR
    QString language;              ///< --lang, or empty: as set
    bool exitAfterStartup = false; ///< --exit-after-startup: package checks
};

} // namespace hezhong
