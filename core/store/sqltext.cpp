// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqltext.h"

#include <QDateTime>
#include <QStringList>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QVariant storedValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return Codec<QDate>::toStored(value.toDate());
    case QMetaType::QTime:
        return Codec<QTime>::toStored(value.toTime());
    case QMetaType::QDateTime:
        return Codec<QDateTime>::toStored(value.toDateTime());
    case QMetaType::QString:
        return Codec<QString>::toStored(value.toString());
    default:
        return value;
    }
}

Result<QString> checkedColumn(const TableInfo &info, const QString &column)
{
    if (column != "id"_L1 && info.indexOf(column) < 0)
        return fail(internalFault(u"store.column"_s, info.table + u'.' + column));
    return u'"' + column + u'"';
}

Result<SqlText> whereSql(const TableInfo &info, const Query &query)
{
    SqlText text;
    QStringList terms;
    for (const auto &[column, value] : query.equals) {
        HEZHONG_ASSIGN(const QString name, checkedColumn(info, column));
        if (value.typeId() == QMetaType::QStringList) {
            const QStringList any = value.toStringList();
            terms += name + u" IN ("_s + QStringList(any.size(), u"?"_s).join(u',') + u')';
            for (const QString &one : any)
                text.binds.append(one);
        } else {
            terms += name + u" IS ?"_s;
            text.binds.append(storedValue(value));
        }
    }
    if (!terms.isEmpty())
        text.sql = u" WHERE "_s + terms.join(u" AND "_s);
    return text;
}

} // namespace

QString quotedName(QLatin1String name)
{
    return u'"' + QString(name) + u'"';
}

QString columnList(const TableInfo &info)
{
    QString list = u"\"id\""_s;
    for (const auto &column : info.columns)
        list += u',' + quotedName(column.name);
    return list;
}

void makeStatements(TableInfo &info)
{
    const QString table = quotedName(info.table);
    const QString columns = columnList(info);
    const QString places = QStringList(info.columns.size() + 1, u"?"_s).join(u',');
    info.selectSql = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columns, table);
    info.insertSql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, places);
    info.removeSql = u"DELETE FROM %1 WHERE id=?"_s.arg(table);
}

Result<SqlText> selectSql(const TableInfo &info, const Query &query)
{
    HEZHONG_ASSIGN(SqlText text, whereSql(info, query));
    // UUIDv7 sorts by time of making, which makes every order a whole one.
    QString order = u"id"_s;
    const QString direction = query.descending ? u" DESC"_s : QString();
    if (!query.orderBy.isEmpty()) {
        HEZHONG_ASSIGN(const QString name, checkedColumn(info, query.orderBy));
        order = name + direction + u",id"_s;
    }
    text.sql = u"SELECT %1 FROM %2%3 ORDER BY %4%5"_s.arg(columnList(info), quotedName(info.table),
                                                          text.sql, order, direction);
    if (query.limit >= 0 || query.offset > 0) {
        text.sql += u" LIMIT ? OFFSET ?"_s;
        text.binds << query.limit << query.offset;
    }
    return text;
}

Result<SqlText> countSql(const TableInfo &info, const Query &query)
{
    HEZHONG_ASSIGN(SqlText text, whereSql(info, query));
    text.sql = u"SELECT count(*) FROM "_s + quotedName(info.table) + text.sql;
    return text;
}

} // namespace hezhong
