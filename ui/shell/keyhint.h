// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeySequence;

namespace hezhong {

/// A key that is no command of the window, and what it does where it works: a line of F1.
struct KeyHint {
    QString keys; ///< as it stands on the keyboard: "Alt+↓"
    QString what;
};

/// A key as it stands on the keyboard, "Ctrl+Enter", "Alt+←"; Qt's Chinese names for keys do not.
[[nodiscard]] QString keyText(const QKeySequence &sequence);

} // namespace hezhong
