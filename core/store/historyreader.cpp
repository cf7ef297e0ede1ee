// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyreader.h"

namespace hezhong {

namespace {

/// The fields of an inserted or removed entity that held something.
QList<FieldChange> wholeEntity(const TableInfo &info, const JournalRow &row)
{
    const bool insert = row.isInsert();
    const Row values =
        Journal::fromJson(info, row.entityId, (insert ? row.after : row.before).toString());
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const QVariant &value = values.values.at(i);
        if (value.isNull() || value.toString().isEmpty())
            continue;
        const auto &column = info.columns.at(i);
        changes.append({row.kind, row.entityId, column.name, insert ? QVariant() : value,
                        insert ? value : QVariant(),
                        insert ? FieldChange::Inserted : FieldChange::Removed,
                        column.flags.testFlag(FieldFlag::Quiet)});
    }
    return changes;
}

QList<FieldChange> changesOf(const JournalRow &row)
{
    const TableInfo *info = tableOfKind(row.kind);
    if (info && row.field.isEmpty())
        return wholeEntity(*info, row);
    return {{row.kind, row.entityId, row.field, row.before, row.after, FieldChange::Updated,
             fieldFlags(row.kind, row.field).testFlag(FieldFlag::Quiet)}};
}

} // namespace

QList<HistoryEntry> historyOf(const QList<JournalRow> &rows)
{
    QList<HistoryEntry> entries;
    for (const JournalRow &row : rows) {
        if (entries.isEmpty() || entries.constFirst().operationId != row.operationId)
            entries.prepend({row.operationId,
                             row.operation,
                             row.actor,
                             QDateTime::fromString(row.at, Qt::ISODateWithMs),
                             {}});
        entries.first().changes += changesOf(row);
    }
    return entries;
}

} // namespace hezhong
