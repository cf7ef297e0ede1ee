// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"

#include <QVariant>

namespace hezhong {

/// A descriptor without its C++ type: what SQL, journal and search need to know of an entity kind.
struct TableInfo {
    struct Column {
        QLatin1String name;
        const char *label;
        FieldFlags flags;
    };

    QLatin1String kind;
    QLatin1String table;
    const char *label = nullptr;
    QList<Column> columns; ///< all but `id`, in the descriptor's order
    bool journaled = true;
    int caseColumn = -1;     ///< index of `case_id`, or -1
    bool searchable = false; ///< any column is
    QString selectSql;       ///< by id; the statements are made once a kind
    QString insertSql;
    QString removeSql;

    [[nodiscard]] int indexOf(QStringView column) const;
};

/// Stored values of one entity: its id and the columns in the order of TableInfo::columns.
struct Row {
    QString id;
    QVariantList values;
};

/// The case that a row belongs to: its own id for a case; empty for what belongs to none.
[[nodiscard]] QString caseIdOf(const TableInfo &info, const Row &row);

/// Writes the statements of a table whose columns are known.
void makeStatements(TableInfo &info);

/// Every kind of entity, parents before what refers to them.
[[nodiscard]] const QList<const TableInfo *> &allTables();
/// nullptr when there is no such kind or table.
[[nodiscard]] const TableInfo *tableOfKind(const QString &kind);
[[nodiscard]] const TableInfo *tableNamed(const QString &table);

template <class E>
[[nodiscard]] const TableInfo &tableInfo()
{
    static const TableInfo info = [] {
        const Descriptor<E> &d = descriptor<E>();
        TableInfo made;
        made.kind = d.kind;
        made.table = d.table;
        made.label = d.label;
        made.journaled = d.journaled;
        for (const auto &f : d.fields) {
            if (f.name == QLatin1String("case_id"))
                made.caseColumn = static_cast<int>(made.columns.size());
            made.searchable = made.searchable || f.flags.testFlag(FieldFlag::Searchable);
            made.columns.append({f.name, f.label, f.flags});
        }
        makeStatements(made);
        return made;
    }();
    return info;
}

} // namespace hezhong
