// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search/tokens.h"
#include "core/store/tableinfo.h"

#include <QVariantList>

namespace hezhong {

/// What the three columns of the FTS table hold for one entity, as tagged texts.
struct SearchWords {
    QString names;
    QString numbers;
    QString words;

    [[nodiscard]] static SearchWords of(const TableInfo &info, const Row &row);
    /// How a searchable column is taken apart.
    [[nodiscard]] static TextKind kindOf(FieldFlags flags);

    [[nodiscard]] bool isEmpty() const
    {
        return names.isEmpty() && numbers.isEmpty() && words.isEmpty();
    }
    [[nodiscard]] QVariantList binds() const { return {names, numbers, words}; }
    friend bool operator==(const SearchWords &a, const SearchWords &b)
    {
        return a.names == b.names && a.numbers == b.numbers && a.words == b.words;
    }
};

/// A number that follows from all tokens of an entity and their places, whatever the order of
/// adding.
[[nodiscard]] quint64 digestOf(const SearchWords &words);
/// What one token at one place adds to it.
[[nodiscard]] quint64 instanceDigest(const QByteArray &token, const QByteArray &column,
                                     qint64 position);

} // namespace hezhong
