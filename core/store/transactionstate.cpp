// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transactionstate.h"

#include "core/store/sqlite/sqlerror.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QVariantList wholeRow(const Row &row)
{
    return QVariantList{row.id} + row.values;
}

} // namespace

TransactionState::TransactionState(StoreCore &core, const Operation &operation)
    : m_core(core), m_operation(operation), m_operationId(newUuid7(core.clock))
{
    const QDateTime now = core.clock.now();
    m_now = now.toMSecsSinceEpoch();
    m_at = now.toString(Qt::ISODateWithMs);
    m_notice = {m_operationId, operation.name, operation.actor, {}, {}};
}

Status TransactionState::check()
{
    if (!m_failure && !m_core.database->inTransaction())
        m_failure = diskFault(u"transaction taken back by SQLite"_s);
    return m_failure ? Status(fail(*m_failure)) : Status();
}

Status TransactionState::put(const TableInfo &info, const Row &row)
{
    HEZHONG_TRY(check());
    if (row.id.isEmpty())
        return noted(Status(fail(internalFault(u"store.no-id"_s, info.table))));
    auto before = find(info, row.id);
    if (!before)
        return fail(before.error());
    return noted(before->has_value() ? update(info, **before, row) : insert(info, row));
}

Status TransactionState::insert(const TableInfo &info, const Row &row)
{
    HEZHONG_TRY(m_core.rows.insert(info, row));
    if (info.journaled)
        HEZHONG_TRY(journal(info, row, u""_s, {}, Journal::toJson(info, row)));
    else
        m_core.sums->exchange(info.table, {}, wholeRow(row));
    changed(info, row);
    return {};
}

Status TransactionState::update(const TableInfo &info, const Row &before, const Row &row)
{
    QList<int> columns;
    for (int i = 0; i < static_cast<int>(info.columns.size()); ++i)
        if (!sameStored(before.values.at(i), row.values.at(i)))
            columns.append(i);
    if (columns.isEmpty())
        return {};
    HEZHONG_TRY(m_core.rows.update(info, row, columns));
    for (const int i : std::as_const(columns)) {
        const auto &column = info.columns.at(i);
        if (info.journaled)
            HEZHONG_TRY(journal(info, row, column.name, before.values.at(i), row.values.at(i)));
    }
    if (!info.journaled)
        m_core.sums->exchange(info.table, wholeRow(before), wholeRow(row));
    if (const QString left = caseIdOf(info, before); !left.isEmpty())
        m_notice.caseIds.insert(left);
    changed(info, row);
    return {};
}

Status TransactionState::remove(const TableInfo &info, const QString &id)
{
    HEZHONG_TRY(check());
    auto before = find(info, id);
    if (!before)
        return fail(before.error());
    if (!before->has_value())
        return {};
    const Row &row = **before;
    Status done = m_core.rows.remove(info, id);
    if (done && info.journaled)
        done = journal(info, row, u""_s, Journal::toJson(info, row), {});
    if (!done)
        return noted(done);
    if (!info.journaled)
        m_core.sums->exchange(info.table, wholeRow(row), {});
    changed(info, row);
    return {};
}

Status TransactionState::journal(const TableInfo &info, const Row &row, const QString &field,
                                 const QVariant &before, const QVariant &after)
{
    const QString ownCase = caseIdOf(info, row);
    JournalRow line;
    line.operationId = m_operationId;
    line.operation = m_operation.name;
    line.actor = m_operation.actor;
    line.caseId = ownCase.isEmpty() ? m_operation.caseId : ownCase;
    line.kind = info.kind;
    line.entityId = row.id;
    line.field = field;
    line.before = before;
    line.after = after;
    line.at = m_at;
    return m_core.journal->append(std::move(line), m_now);
}

void TransactionState::changed(const TableInfo &info, const Row &row)
{
    m_wrote = true;
    QStringList &ids = m_notice.ids[info.kind];
    if (!ids.contains(row.id))
        ids.append(row.id);
    const QString ownCase = caseIdOf(info, row);
    const QString caseId = ownCase.isEmpty() ? m_operation.caseId : ownCase;
    if (!caseId.isEmpty())
        m_notice.caseIds.insert(caseId);
}

Result<std::optional<Row>> TransactionState::find(const TableInfo &info, const QString &id)
{
    return noted(m_core.rows.find(info, id));
}

Result<QList<Row>> TransactionState::list(const TableInfo &info, const Query &query)
{
    return noted(m_core.rows.list(info, query));
}

Result<int> TransactionState::nextNumber(const QString &counter)
{
    HEZHONG_TRY(check());
    auto number =
        noted(m_core.database->value(u"INSERT INTO number_counters (name, last) VALUES (?,1) "
                                     "ON CONFLICT (name) DO UPDATE SET last=last+1 "
                                     "RETURNING last"_s,
                                     {counter}));
    if (!number)
        return fail(std::move(number).error());
    const qlonglong last = number->toLongLong();
    m_core.sums->exchange(u"number_counters"_s,
                          last == 1 ? QVariantList() : QVariantList{counter, last - 1},
                          {counter, last});
    m_wrote = true;
    return number->toInt();
}

Result<QString> TransactionState::putFile(const QByteArray &bytes)
{
    HEZHONG_TRY(check());
    auto kept = noted(m_core.vault.put(bytes));
    if (!kept)
        return fail(std::move(kept).error());
    m_putFiles.append(kept->key);
    if (kept->isNew)
        m_newFiles.append(kept->key);
    return kept->key;
}

Status TransactionState::note(const QString &id, const QString &what)
{
    HEZHONG_TRY(check());
    JournalRow line;
    line.operationId = m_operationId;
    line.operation = m_operation.name;
    line.actor = m_operation.actor;
    line.caseId = m_operation.caseId;
    line.kind = Journal::noteKind();
    line.entityId = id;
    line.field = u"note"_s;
    line.after = what;
    line.at = m_at;
    m_wrote = true;
    return noted(m_core.journal->append(std::move(line), m_now));
}

Status TransactionState::finish()
{
    HEZHONG_TRY(check());
    if (!m_core.journal->hasNewRows())
        m_notice.operationId.clear();
    if (!m_wrote)
        return {};
    if (m_core.search->isBehind())
        HEZHONG_TRY(m_core.trySettle());
    if (m_core.checkpoints->isDue())
        HEZHONG_TRY(m_core.checkpoints->append());
    if (m_core.journal->hasNewRows())
        HEZHONG_TRY(m_core.journal->saveHead());
    return m_core.sums->save();
}

void TransactionState::abandonFiles()
{
    for (const QString &key : std::as_const(m_newFiles))
        m_core.vault.remove(key);
}

Status Transaction::putRow(const TableInfo &info, const Row &row)
{
    return m_state.put(info, row);
}

Status Transaction::removeRow(const TableInfo &info, const QString &id)
{
    return m_state.remove(info, id);
}

Result<std::optional<Row>> Transaction::findRow(const TableInfo &info, const QString &id)
{
    return m_state.find(info, id);
}

Result<QList<Row>> Transaction::listRows(const TableInfo &info, const Query &query)
{
    return m_state.list(info, query);
}

Result<int> Transaction::nextNumber(const QString &counter)
{
    return m_state.nextNumber(counter);
}

Result<QString> Transaction::putFile(const QByteArray &bytes)
{
    return m_state.putFile(bytes);
}

Status Transaction::note(const QString &id, const QString &what)
{
    return m_state.note(id, what);
}

const Clock &Transaction::clock() const
{
    return m_state.clock();
}

QString Transaction::operationId() const
{
    return m_state.operationId();
}

} // namespace hezhong
