// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace hezhong {

/// Every word that can be read or heard in the visible part of a window: texts, placeholders, choices,
/// headers, rows of lists, tooltips, names for screen readers. Each once.
[[nodiscard]] QStringList shownWords(QWidget &window);

/// Texts that do not fit their widget, as "object name (class): text [has × needs]"; what is scrolled
/// sideways counts too. Texts that end in "…" by design (names, chips, rows of lists) do not, nor does
/// the list of limits beside a case, which has as many as the case has.
[[nodiscard]] QStringList cutWords(QWidget &window);

} // namespace hezhong
