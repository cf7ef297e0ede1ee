// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tableinfo.h"

namespace hezhong {

/// The error of a column that holds a value which its type cannot: store.corrupt.
[[nodiscard]] Error impossibleValue(QLatin1String table, QLatin1String column, const QString &id);

template <class E>
[[nodiscard]] Row rowOf(const E &entity)
{
    const auto &fields = descriptor<E>().fields;
    Row row{entity.id.text(), {}};
    row.values.reserve(fields.size());
    for (const auto &f : fields)
        row.values.append(f.stored(entity));
    return row;
}

template <class E>
[[nodiscard]] Result<E> entityOf(const Row &row)
{
    const Descriptor<E> &d = descriptor<E>();
    E entity;
    entity.id = decltype(entity.id)(row.id);
    for (qsizetype i = 0; i < d.fields.size(); ++i)
        if (!d.fields.at(i).load(entity, row.values.at(i)))
            return fail(impossibleValue(d.table, d.fields.at(i).name, row.id));
    return entity;
}

template <class E>
[[nodiscard]] Result<std::optional<E>> entityOf(const Result<std::optional<Row>> &row)
{
    if (!row)
        return fail(row.error());
    if (!row->has_value())
        return std::optional<E>();
    auto entity = entityOf<E>(**row);
    if (!entity)
        return fail(std::move(entity).error());
    return std::optional<E>(std::move(*entity));
}

template <class E>
[[nodiscard]] Result<QList<E>> entitiesOf(const Result<QList<Row>> &rows)
{
    if (!rows)
        return fail(rows.error());
    QList<E> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        auto entity = entityOf<E>(row);
        if (!entity)
            return fail(std::move(entity).error());
        list.append(std::move(*entity));
    }
    return list;
}

} // namespace hezhong
