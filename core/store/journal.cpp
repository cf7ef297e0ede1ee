// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/words.h"
#include "core/store/sealing/canonicalform.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"seq, device, hlc, operation_id, operation, actor, case_id, kind, entity_id, field, old, new, at, hash"_s;
const QString insertSql =
    u"INSERT INTO journal (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(columns);

QByteArray genesisOf(const QString &storeId)
{
    return hashOfForm("hezhong journal 1\n" + storeId.toUtf8());
}

JournalRow rowOf(const Statement &s)
{
    return {s.integer(0), s.text(1),   s.integer(2), s.text(3), s.text(4),
            s.text(5),    s.text(6),   s.text(7),    s.text(8), s.text(9),
            s.value(10),  s.value(11), s.text(12),   s.blob(13)};
}

/// No case is written as NULL, which the hash does not tell from an empty text.
bool hasEmptyCase(const Statement &s)
{
    const QVariant value = s.value(6);
    return !value.isNull() && value.toString().isEmpty();
}

} // namespace

Journal::Journal(Database &database, QString device, const QString &storeId)
    : m_database(database), m_device(std::move(device)), m_genesis(genesisOf(storeId))
{}

QByteArray Journal::hashOf(const QByteArray &previous, const JournalRow &row)
{
    QByteArray form;
    for (const QVariant &value :
         {QVariant(row.seq), QVariant(row.device), QVariant(row.hlc), QVariant(row.operationId),
          QVariant(row.operation), QVariant(row.actor), QVariant(row.caseId), QVariant(row.kind),
          QVariant(row.entityId), QVariant(row.field), row.before, row.after, QVariant(row.at)})
        appendCanonical(form, value);
    form.prepend(previous);
    return hashOfForm(form);
}

Status Journal::load()
{
    HEZHONG_ASSIGN(Statement statement,
                   m_database.statement(u"SELECT count, hlc, hash FROM journal_head"_s));
    HEZHONG_ASSIGN(const bool found, statement.step());
    m_head = found ? Head{statement.integer(0), statement.integer(1), statement.blob(2)}
                   : Head{0, 0, m_genesis};
    m_kept = m_head;
    return {};
}

Status Journal::append(JournalRow row, qint64 nowMilliseconds)
{
    row.seq = m_head.count + 1;
    row.device = m_device;
    row.hlc = std::max(m_head.hlc + 1, nowMilliseconds << 16);
    row.hash = hashOf(m_head.hash, row);
    const QVariant caseId = row.caseId.isEmpty() ? QVariant() : QVariant(row.caseId);
    HEZHONG_TRY(m_database.execute(
        insertSql, {row.seq, row.device, row.hlc, row.operationId, row.operation, row.actor, caseId,
                    row.kind, row.entityId, row.field, row.before, row.after, row.at, row.hash}));
    m_head = {row.seq, row.hlc, row.hash};
    return {};
}

Status Journal::saveHead()
{
    return m_database.execute(
        u"INSERT INTO journal_head (only, count, hlc, hash) VALUES (1,?,?,?) "
        "ON CONFLICT (only) DO UPDATE SET count=excluded.count, hlc=excluded.hlc, "
        "hash=excluded.hash"_s,
        {m_head.count, m_head.hlc, m_head.hash});
}

void Journal::revert()
{
    m_head = m_kept;
}

void Journal::keep()
{
    m_kept = m_head;
}

Result<QList<JournalRow>> Journal::rows(qint64 from, const QString &where,
                                        const QVariantList &binds) const
{
    const QString sql = u"SELECT %1 FROM journal WHERE seq>=?%2 ORDER BY seq"_s.arg(
        columns, where.isEmpty() ? QString() : u" AND "_s + where);
    HEZHONG_ASSIGN(Statement statement, m_database.statement(sql));
    HEZHONG_TRY(statement.bind(QVariantList{from} + binds));
    QList<JournalRow> list;
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            return list;
        list.append(rowOf(statement));
    }
}

Result<QList<JournalRow>> Journal::ofOperation(const QString &operationId) const
{
    // Mostly one of the newest is asked for, so looking back from the end needs no index.
    HEZHONG_ASSIGN(const QVariant last,
                   m_database.value(
                       u"SELECT seq FROM journal WHERE operation_id=? ORDER BY seq DESC LIMIT 1"_s,
                       {operationId}));
    if (last.isNull())
        return QList<JournalRow>();
    HEZHONG_ASSIGN(const QVariant before,
                   m_database.value(u"SELECT seq FROM journal WHERE seq<? AND operation_id<>? "
                                    "ORDER BY seq DESC LIMIT 1"_s,
                                    {last, operationId}));
    return rows(before.toLongLong() + 1, u"seq<=?"_s, {last});
}

Result<QByteArray> Journal::hashAt(qint64 seq) const
{
    if (seq == 0)
        return m_genesis;
    HEZHONG_ASSIGN(const QVariant hash,
                   m_database.value(u"SELECT hash FROM journal WHERE seq=?"_s, {seq}));
    return hash.toByteArray();
}

Result<QStringList> Journal::walk(const Visitor &visit) const
{
    QStringList faults;
    HEZHONG_ASSIGN(Statement statement,
                   m_database.statement(u"SELECT %1 FROM journal ORDER BY seq"_s.arg(columns)));
    QByteArray previous = m_genesis;
    qint64 seq = 0;
    qint64 hlc = 0;
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        const JournalRow row = rowOf(statement);
        if (row.seq != seq + 1)
            faults += words("store", "操作记录第 %1 行之前有缺行。").arg(row.seq);
        else if (hashOf(previous, row) != row.hash || hasEmptyCase(statement))
            faults += words("store", "操作记录第 %1 行被改动过。").arg(row.seq);
        const bool goOn = visit(row, previous);
        seq = row.seq;
        hlc = row.hlc;
        previous = row.hash;
        if (!goOn)
            return faults;
    }
    HEZHONG_ASSIGN(const QList<QVariantList> head,
                   m_database.rows(u"SELECT count, hash, hlc FROM journal_head"_s));
    const qint64 count = head.isEmpty() ? 0 : head.at(0).at(0).toLongLong();
    const QByteArray hash = head.isEmpty() ? m_genesis : head.at(0).at(1).toByteArray();
    if (seq < count)
        faults +=
            words("store", "操作记录应有 %1 行，第 %2 行之后的内容缺失。").arg(count).arg(seq);
    else if (seq > count || hash != previous
             || (!head.isEmpty() && head.at(0).at(2).toLongLong() != hlc))
        faults += words("store", "操作记录的末尾（第 %1 行）与存档的校验值不符。").arg(seq);
    return faults;
}

QString Journal::toJson(const TableInfo &info, const Row &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const QVariant &value = row.values.at(i);
        if (value.typeId() == QMetaType::QString)
            object.insert(info.columns.at(i).name, value.toString());
        else
            object.insert(info.columns.at(i).name,
                          value.isNull() ? QJsonValue() : QJsonValue(value.toLongLong()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Row Journal::fromJson(const TableInfo &info, const QString &id, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Row row{id, {}};
    for (const auto &column : info.columns) {
        const QJsonValue value = object.value(column.name);
        row.values.append(value.isString()   ? QVariant(value.toString())
                          : value.isDouble() ? QVariant(value.toInteger())
                                             : QVariant());
    }
    return row;
}

} // namespace hezhong
