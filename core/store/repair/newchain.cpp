// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/newchain.h"

#include "core/base/ids.h"
#include "core/model/case.h"
#include "core/model/casenumber.h"
#include "core/model/documentcopy.h"
#include "core/store/entityrow.h"
#include "core/store/storecore.h"

#include <QRegularExpression>

#include <limits>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString operationName = u"store.salvage"_s;

/// Old rows keep device and time, which an open journal gives only for its own.
class OldRows {
public:
    explicit OldRows(StoreCore &core)
        : m_core(core), m_storeId(QString::fromUtf8(core.keyFile.storeId()))
    {}

    Status append(const JournalRow &row)
    {
        if (!m_journal || row.device != m_device) {
            HEZHONG_TRY(finish());
            m_device = row.device;
            m_journal.emplace(*m_core.database, m_device, m_storeId);
            HEZHONG_TRY(m_journal->load());
        }
        return m_journal->append(row, row.hlc >> 16);
    }
    Status finish() { return m_journal ? m_journal->saveHead() : Status(); }

private:
    StoreCore &m_core;
    QString m_storeId;
    QString m_device;
    std::optional<Journal> m_journal;
};

} // namespace

Status NewChain::write(const QString &from, const QString &first)
{
    m_operationId = newUuid7(m_core.clock);
    HEZHONG_ASSIGN(const QList<MergedState::Reference> all, references());
    m_state.addStubs(all);
    return m_core.inTransaction([&]() -> Status {
        HEZHONG_TRY(tables());
        HEZHONG_TRY(counters());
        for (const QString &key : {u"backups"_s, u"file_names"_s})
            if (const QString value = m_state.meta(key); !value.isEmpty())
                HEZHONG_TRY(m_core.meta->set(key, value));
        HEZHONG_TRY(oldRows(from, first));
        HEZHONG_TRY(corrections());
        HEZHONG_TRY(m_core.sums->startAnew());
        return m_core.search->rebuild();
    });
}

Result<QList<MergedState::Reference>> NewChain::references() const
{
    QList<MergedState::Reference> all;
    for (const TableInfo *info : allTables()) {
        HEZHONG_ASSIGN(
            const QList<QVariantList> rows,
            m_core.database->rows(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s,
                                  {QString(info->table)}));
        for (const QVariantList &row : rows)
            if (const TableInfo *to = tableNamed(row.at(1).toString()))
                all.append({info, info->indexOf(row.at(0).toString()), to});
    }
    return all;
}

Status NewChain::tables()
{
    for (const TableInfo *info : allTables()) {
        const QMap<QString, MergedState::Kept> kept = m_state.kept();
        for (const MergedState::Kept &one : kept) {
            if (one.info != info)
                continue;
            const Status done = m_core.rows.insert(*info, one.row);
            // What another record of the same name or number stands in the way of is told as lost.
            if (!done && done.error().fault == Fault::Store)
                return done;
            if (!done)
                m_state.lose(one.row.id);
        }
    }
    return {};
}

QMap<QString, qint64> NewChain::numbersGiven() const
{
    static const QRegularExpression year(u"(20\\d\\d)"_s);
    static const QRegularExpression last(u"(\\d+)\\D*$"_s);
    static const QRegularExpression paper(u"^(\\d{4})-(\\d+)-(\\d+)$"_s);
    QMap<QString, qint64> counters;
    Office office;
    for (const MergedState::Kept &one : m_state.kept())
        if (one.info == &tableInfo<Office>())
            office.id = Id<Office>(one.row.id);
    const auto raise = [&counters](const QString &name, qint64 number) {
        counters[name] = std::max(counters.value(name), number);
    };
    for (const MergedState::Kept &one : m_state.kept()) {
        const int column = one.info->indexOf(u"number");
        const QString number = column < 0 ? QString() : one.row.values.at(column).toString();
        if (one.info == &tableInfo<Case>() && year.match(number).hasMatch())
            raise(CaseNumberPattern::counter(office, year.match(number).captured(1).toInt()),
                  last.match(number).captured(1).toLongLong());
        if (const auto parts = paper.match(number);
            one.info == &tableInfo<DocumentMark>() && parts.hasMatch())
            raise(u"paper/%1/%2/%3"_s.arg(office.id.text())
                      .arg(parts.captured(2).toInt())
                      .arg(parts.captured(1)),
                  parts.captured(3).toLongLong());
    }
    return counters;
}

Status NewChain::counters()
{
    QMap<QString, qint64> all = m_state.counters();
    const QMap<QString, qint64> given = numbersGiven();
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (all.value(it.key()) >= it.value())
            continue;
        m_countersRebuilt = true;
        all.insert(it.key(), it.value());
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        HEZHONG_TRY(m_core.database->execute(
            u"INSERT INTO number_counters (name, last) VALUES (?,?)"_s, {it.key(), it.value()}));
    return {};
}

Status NewChain::oldRows(const QString &from, const QString &first)
{
    OldRows rows(m_core);
    const QMap<qint64, JournalRow> &old = m_state.journal();
    JournalRow begin;
    begin.device = m_core.deviceId;
    begin.operationId = m_operationId;
    begin.operation = operationName;
    begin.actor = m_actor;
    begin.kind = u"store"_s;
    begin.entityId = QString::fromUtf8(m_core.keyFile.storeId());
    begin.field = u"salvaged"_s;
    begin.before = from;
    begin.after = first;
    begin.at = m_core.clock.now().toString(Qt::ISODateWithMs);
    begin.hlc = old.isEmpty() ? m_core.clock.now().toMSecsSinceEpoch() << 16 : old.first().hlc;
    HEZHONG_TRY(rows.append(begin));
    auto gap = m_state.gaps().cbegin();
    const auto tellGaps = [&](qint64 before, qint64 hlc) -> Status {
        for (; gap != m_state.gaps().cend() && gap->first < before; ++gap) {
            JournalRow row = begin;
            row.field = u"gap"_s;
            row.before = gap->first;
            row.after = gap->second;
            row.hlc = hlc;
            HEZHONG_TRY(rows.append(row));
        }
        return {};
    };
    for (const JournalRow &row : old) {
        HEZHONG_TRY(tellGaps(row.seq, row.hlc));
        // Signatures of the old chain are of the old chain; the new one is signed with a new key.
        if (row.kind != Checkpoints::kind())
            HEZHONG_TRY(rows.append(row));
    }
    HEZHONG_TRY(tellGaps(std::numeric_limits<qint64>::max(), begin.hlc));
    HEZHONG_TRY(rows.finish());
    return m_core.journal->load();
}

Status NewChain::append(JournalRow row)
{
    row.operationId = m_operationId;
    row.operation = operationName;
    row.actor = m_actor;
    const QDateTime now = m_core.clock.now();
    row.at = now.toString(Qt::ISODateWithMs);
    return m_core.journal->append(std::move(row), now.toMSecsSinceEpoch());
}

Status NewChain::correct(const MergedState::Kept &kept)
{
    JournalRow row;
    row.caseId = caseIdOf(*kept.info, kept.row);
    row.kind = kept.info->kind;
    row.entityId = kept.row.id;
    const auto known = m_state.replayed().constFind(kept.row.id);
    if (known == m_state.replayed().cend()) {
        row.after = Journal::toJson(*kept.info, kept.row);
        return append(std::move(row));
    }
    for (qsizetype i = 0; i < kept.info->columns.size(); ++i) {
        if (sameStored(kept.row.values.at(i), known->row.values.at(i)))
            continue;
        JournalRow change = row;
        change.field = kept.info->columns.at(i).name;
        change.before = known->row.values.at(i);
        change.after = kept.row.values.at(i);
        HEZHONG_TRY(append(std::move(change)));
    }
    return {};
}

Status NewChain::corrections()
{
    for (const MergedState::Kept &one : m_state.kept())
        if (one.info->journaled)
            HEZHONG_TRY(correct(one));
    for (const MergedState::Kept &one : m_state.replayed()) {
        if (m_state.kept().contains(one.row.id))
            continue;
        JournalRow row;
        row.caseId = caseIdOf(*one.info, one.row);
        row.kind = one.info->kind;
        row.entityId = one.row.id;
        row.before = Journal::toJson(*one.info, one.row);
        HEZHONG_TRY(append(std::move(row)));
    }
    return {};
}

} // namespace hezhong
