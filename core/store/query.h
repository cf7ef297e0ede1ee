// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace hezhong {

/// Which rows of one table, and in what order. Columns are those of the entity's descriptor, and
/// "id"; any other name is an Internal error. Values are stored values; dates and times are
/// converted, an invalid value asks for rows without one, a QStringList for rows with any of its
/// values.
struct Query {
    QList<std::pair<QString, QVariant>> equals;
    QString orderBy; ///< empty: in the order in which the rows were made
    bool descending = false;
    int limit = -1; ///< -1: all
    int offset = 0;

    [[nodiscard]] static Query where(const QString &column, const QVariant &value)
    {
        Query query;
        query.equals.append({column, value});
        return query;
    }
    Query &with(const QString &column, const QVariant &value)
    {
        equals.append({column, value});
        return *this;
    }
    Query &sorted(const QString &column, bool desc = false)
    {
        orderBy = column;
        descending = desc;
        return *this;
    }
    Query &page(int rows, int from = 0)
    {
        limit = rows;
        offset = from;
        return *this;
    }
};

} // namespace hezhong
