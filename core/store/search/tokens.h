// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hezhong {

/// How a text is taken apart for the index.
enum class TextKind : char {
    Words = 1,  ///< Han bigrams and single characters, other runs as words
    Name = 2,   ///< the same, with pinyin and initials from every character on
    Number = 3, ///< one word without separators, and its last four
};

/// One token; a colocated one stands at the position of the token before it.
struct Token {
    QByteArray text;
    bool colocated = false;
};

/// Tokens of one field's text.
[[nodiscard]] QList<Token> tokensOf(const QString &text, TextKind kind);

/// A field's text as it is handed to the tokenizer: the kind in front, fields joined by appending.
[[nodiscard]] QString taggedText(const QString &text, TextKind kind);
/// Tokens of all fields of a tagged text, with a mark between two that no phrase can step over.
[[nodiscard]] QList<Token> taggedTokens(const QString &tagged);

} // namespace hezhong
