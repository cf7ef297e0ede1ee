// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hezhong {

/// Chinese text services on Boost.Locale with ICU. All functions are safe from any thread.

/// Width and case folded (ＡＢ１２ → ab12), composed, white space collapsed: for comparing and searching.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// True for a code point of Han script, also beyond the BMP.
[[nodiscard]] bool isHan(char32_t codePoint);

/// Pinyin syllables without tones, lower case, one entry per Han character; other runs stay whole:
/// 张三 → {"zhang","san"}. Surnames with their own reading (单 shan, 查 zha, 仇 qiu …) are honoured
/// when `isName`.
[[nodiscard]] QStringList pinyinSyllables(const QString &text, bool isName = false);

/// Three-way comparison of two texts in the order of a Chinese dictionary (pinyin collation).
[[nodiscard]] int comparePinyin(const QString &a, const QString &b);

/// The code points of `text` as written, surrogate pairs joined.
[[nodiscard]] QList<char32_t> codePoints(const QString &text);

/// Number of characters a person sees (code points, not UTF-16 units).
[[nodiscard]] qsizetype characterCount(const QString &text);

} // namespace hezhong
