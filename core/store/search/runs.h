// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hezhong {

/// A stretch of letters and digits, or of Han characters, in folded text; everything else
/// separates.
struct Run {
    bool han = false;
    QString text;
    QList<char32_t> characters;
};

/// The runs of a text that foldedForSearch() has passed; a space only separates.
[[nodiscard]] QList<Run> runsOf(const QString &folded);

/// Letters and digits of a text alone, folded: the form of ID and phone numbers in the index.
[[nodiscard]] QString bareNumber(const QString &folded);

/// Pinyin of one name, unit by unit (a Han character or a word): {"zhang","san"}.
[[nodiscard]] QStringList nameSyllables(const QList<Run> &runs);

} // namespace hezhong
