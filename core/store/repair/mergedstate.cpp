// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/mergedstate.h"

#include "core/model/case.h"
#include "core/store/repair/emptyrows.h"

#include <algorithm>
#include <tuple>

namespace hezhong {

using namespace Qt::StringLiterals;

MergedState::MergedState(FoundRows found, const FoundRows &backup, qint64 end)
    : m_found(std::move(found)), m_counters(backup.counters)
{
    for (auto it = backup.journal.cbegin(); it != backup.journal.cend(); ++it)
        if (!m_found.journal.contains(it.key()))
            m_found.journal.insert(it.key(), it.value());
    for (auto it = m_found.counters.cbegin(); it != m_found.counters.cend(); ++it)
        m_counters.insert(it.key(), it.value());
    for (auto it = backup.meta.cbegin(); it != backup.meta.cend(); ++it)
        if (!m_found.meta.contains(it.key()))
            m_found.meta.insert(it.key(), it.value());
    const qint64 last = m_found.journal.isEmpty() ? 0 : m_found.journal.lastKey();
    findGaps(std::max({end, m_found.journalEnd, last}));
    replay();
    decide(backup);
    nameCases();
}

void MergedState::findGaps(qint64 end)
{
    qint64 next = 1;
    for (auto it = m_found.journal.cbegin(); it != m_found.journal.cend(); ++it) {
        if (it.key() > next)
            m_gaps.append({next, it.key() - 1});
        next = it.key() + 1;
    }
    if (next <= end)
        m_gaps.append({next, end});
}

bool MergedState::gapAfter(qint64 seq) const
{
    return !m_gaps.isEmpty() && m_gaps.last().second > seq;
}

void MergedState::replay()
{
    for (const JournalRow &row : std::as_const(m_found.journal)) {
        const TableInfo *info = tableOfKind(row.kind);
        if (!info)
            continue;
        if (row.isInsert()) {
            m_replayed.insert(row.entityId,
                              {info, Journal::fromJson(*info, row.entityId, row.after.toString())});
            m_inserted.insert(row.entityId, row.seq);
            m_removed.remove(row.entityId);
        } else if (row.isRemove()) {
            m_replayed.remove(row.entityId);
            m_removed.insert(row.entityId);
        } else if (const auto it = m_replayed.find(row.entityId); it != m_replayed.end()) {
            if (const int column = info->indexOf(row.field); column >= 0)
                it->row.values[column] = row.after;
        }
    }
}

void MergedState::keep(const TableInfo *info, const Row &row)
{
    m_kept.insert(row.id, {info, row});
}

void MergedState::touch(const TableInfo *info, const Row &row, SalvagedRow::Fate fate)
{
    m_touched.append(
        {info ? QString(info->table) : QString(),
         info ? QString(info->kind) : QString(),
         row.id,
         info && !row.values.isEmpty() ? caseIdOf(*info, row) : m_found.traces.value(row.id).caseId,
         {},
         fate});
}

void MergedState::decide(const FoundRows &backup)
{
    using Fate = SalvagedRow::Fate;
    for (const TableInfo *info : allTables())
        for (const Row &row : m_found.rows.value(info->table))
            keep(info, row);
    for (auto it = m_replayed.cbegin(); it != m_replayed.cend(); ++it) {
        if (m_kept.contains(it.key()))
            continue;
        keep(it->info, it->row);
        touch(it->info, it->row,
              gapAfter(m_inserted.value(it.key())) ? Fate::Uncertain : Fate::Rebuilt);
    }
    const bool damaged = !m_found.damagedPages.isEmpty() || m_found.ignoredCodes;
    for (const TableInfo *info : allTables())
        for (const Row &row : backup.rows.value(info->table)) {
            // Drafts are in no journal: one that is gone was finished, or stood on a lost page.
            const bool spoken = m_found.traces.contains(row.id) && !m_removed.contains(row.id);
            const bool wanted = spoken || (damaged && !info->journaled);
            if (m_kept.contains(row.id) || !wanted)
                continue;
            keep(info, row);
            touch(info, row, Fate::Older);
        }
    for (auto it = m_found.traces.cbegin(); it != m_found.traces.cend(); ++it)
        if (!m_kept.contains(it.key()) && !m_removed.contains(it.key()))
            touch(tableOfKind(it->kind), {it.key(), {}}, Fate::Lost);
}

QString MergedState::caseName(const QString &caseId) const
{
    const auto it = m_kept.constFind(caseId);
    if (it == m_kept.cend() || it->info != &tableInfo<Case>())
        return {};
    const QString number = it->row.values.value(it->info->indexOf(u"number")).toString();
    return number.isEmpty() ? caseId.left(13) : number;
}

void MergedState::nameCases()
{
    for (SalvagedRow &row : m_touched)
        row.caseNumber = caseName(row.caseId);
    std::sort(m_touched.begin(), m_touched.end(), [](const SalvagedRow &a, const SalvagedRow &b) {
        return std::tie(a.caseNumber, a.table, a.id) < std::tie(b.caseNumber, b.table, b.id);
    });
}

void MergedState::addStubs(const QList<Reference> &references)
{
    // Parents come before what refers to them, so one way back through the tables is enough.
    QList<const TableInfo *> tables = allTables();
    std::reverse(tables.begin(), tables.end());
    for (const TableInfo *info : std::as_const(tables)) {
        const QMap<QString, Kept> present = m_kept;
        for (const Kept &one : present) {
            for (const Reference &reference : references) {
                const QString wanted = reference.from == info && one.info == info
                                           ? one.row.values.at(reference.column).toString()
                                           : QString();
                if (wanted.isEmpty() || m_kept.contains(wanted))
                    continue;
                Row stub = emptyRow(*reference.to, wanted);
                if (reference.to->caseColumn >= 0)
                    stub.values[reference.to->caseColumn] = caseIdOf(*info, one.row);
                keep(reference.to, stub);
                m_touched.removeIf([&wanted](const SalvagedRow &row) { return row.id == wanted; });
                touch(reference.to, stub, SalvagedRow::Fate::Stub);
            }
        }
    }
    nameCases();
}

void MergedState::lose(const QString &id)
{
    const auto it = m_kept.constFind(id);
    if (it == m_kept.cend())
        return;
    m_touched.removeIf([&id](const SalvagedRow &row) { return row.id == id; });
    touch(it->info, it->row, SalvagedRow::Fate::Lost);
    m_kept.remove(id);
    nameCases();
}

} // namespace hezhong
