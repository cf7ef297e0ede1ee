// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hezhong {

/// Titles of data files (time limits, causes, kinds of paper) are Chinese there and everywhere behind
/// the screen: in the store, in papers, in the command line's JSON. Only what is shown goes through
/// shownTitle(); its English stands in resources/titles/en.json (docs/decisions/0005).

/// Whether words() and tr() give English now, that is, whether the English texts are installed. The
/// language of the system says nothing about it: without the texts the program speaks Chinese.
[[nodiscard]] bool speaksEnglish();

/// The title in the language of the window; a Chinese one without English (an office's own) stays.
[[nodiscard]] QString shownTitle(const QString &chinese);

/// Every title that has English, for the test that none is missing.
[[nodiscard]] const QHash<QString, QString> &englishTitles();

} // namespace hezhong
