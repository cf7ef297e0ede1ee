// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowstore.h"

#include "core/store/sqltext.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Row rowOf(const Statement &statement)
{
    Row row{statement.text(0), {}};
    row.values.reserve(statement.columnCount() - 1);
    for (int column = 1; column < statement.columnCount(); ++column)
        row.values.append(statement.value(column));
    return row;
}

} // namespace

bool sameStored(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    const bool textual = a.typeId() == QMetaType::QString;
    return textual == (b.typeId() == QMetaType::QString) && a == b;
}

Result<std::optional<Row>> RowStore::find(const TableInfo &info, const QString &id) const
{
    HEZHONG_ASSIGN(Statement statement, m_database.statement(info.selectSql));
    HEZHONG_TRY(statement.bind({id}));
    HEZHONG_ASSIGN(const bool found, statement.step());
    return found ? std::optional(rowOf(statement)) : std::nullopt;
}

Result<QList<Row>> RowStore::list(const TableInfo &info, const Query &query) const
{
    HEZHONG_ASSIGN(const SqlText text, selectSql(info, query));
    HEZHONG_ASSIGN(Statement statement, m_database.statement(text.sql));
    HEZHONG_TRY(statement.bind(text.binds));
    QList<Row> rows;
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            return rows;
        rows.append(rowOf(statement));
    }
}

Result<qint64> RowStore::count(const TableInfo &info, const Query &query) const
{
    HEZHONG_ASSIGN(const SqlText text, countSql(info, query));
    HEZHONG_ASSIGN(const QVariant number, m_database.value(text.sql, text.binds));
    return number.toLongLong();
}

Status RowStore::insert(const TableInfo &info, const Row &row)
{
    return m_database.execute(info.insertSql, QVariantList{row.id} + row.values);
}

Status RowStore::update(const TableInfo &info, const Row &row, const QList<int> &columns)
{
    QStringList assignments;
    QVariantList binds;
    for (const int column : columns) {
        assignments += quotedName(info.columns.at(column).name) + u"=?"_s;
        binds.append(row.values.at(column));
    }
    binds.append(row.id);
    return m_database.execute(
        u"UPDATE %1 SET %2 WHERE id=?"_s.arg(quotedName(info.table), assignments.join(u',')),
        binds);
}

Status RowStore::remove(const TableInfo &info, const QString &id)
{
    return m_database.execute(info.removeSql, {id});
}

} // namespace hezhong
