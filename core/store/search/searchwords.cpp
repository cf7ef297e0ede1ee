// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/searchwords.h"

#include <sodium.h>

#include <cstring>

namespace hezhong {

TextKind SearchWords::kindOf(FieldFlags flags)
{
    if (flags.testFlag(FieldFlag::Name))
        return TextKind::Name;
    return flags.testFlag(FieldFlag::Number) ? TextKind::Number : TextKind::Words;
}

SearchWords SearchWords::of(const TableInfo &info, const Row &row)
{
    SearchWords result;
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const FieldFlags flags = info.columns.at(i).flags;
        if (!flags.testFlag(FieldFlag::Searchable))
            continue;
        const QString text = row.values.at(i).toString();
        if (text.isEmpty())
            continue;
        const TextKind kind = kindOf(flags);
        QString &column = kind == TextKind::Name     ? result.names
                          : kind == TextKind::Number ? result.numbers
                                                     : result.words;
        column += taggedText(text, kind);
    }
    return result;
}

quint64 instanceDigest(const QByteArray &token, const QByteArray &column, qint64 position)
{
    static const unsigned char key[crypto_shorthash_KEYBYTES] = {};
    const QByteArray form = token + '\0' + column + ':' + QByteArray::number(position);
    unsigned char hash[crypto_shorthash_BYTES];
    crypto_shorthash(hash, reinterpret_cast<const unsigned char *>(form.constData()),
                     static_cast<unsigned long long>(form.size()), key);
    quint64 digest = 0;
    std::memcpy(&digest, hash, sizeof digest);
    return digest;
}

quint64 digestOf(const SearchWords &words)
{
    quint64 digest = 0;
    const auto add = [&digest](const QString &tagged, const QByteArray &column) {
        qint64 position = -1;
        for (const Token &token : taggedTokens(tagged)) {
            position += token.colocated ? 0 : 1;
            digest += instanceDigest(token.text, column, position);
        }
    };
    add(words.names, "names");
    add(words.numbers, "numbers");
    add(words.words, "words");
    return digest;
}

} // namespace hezhong
