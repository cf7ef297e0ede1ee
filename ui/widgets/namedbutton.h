// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace hezhong {

/// A button with its object name (the handle of tests) and the name that a screen reader says. `kind` is
/// its look in the style sheet: "primary", "danger", "chip"; empty: plain.
[[nodiscard]] QPushButton *namedButton(const QString &name, const QString &words, const QString &kind,
                                       QWidget *parent);

} // namespace hezhong
