// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong::paper {

/// Divides a title or an office's name into `lines` lines of about one length, each at most `most` em
/// wide, between words (GB/T 9704-2012, 7.3.1: lines of a title are whole in meaning and symmetric);
/// U+2028 stands between them. Unchanged where no such lines are found.
[[nodiscard]] QString balanced(const QString &text, qsizetype lines, double most);

} // namespace hezhong::paper
