// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filereferences.h"

#include "core/store/sqltext.h"
#include "core/store/tableinfo.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QList<FileReference>> fileReferences(Database &database)
{
    QList<FileReference> all;
    for (const TableInfo *info : allTables()) {
        if (info->indexOf(u"file_key") < 0)
            continue;
        const QString sum = info->indexOf(u"sha256") < 0 ? u"''"_s : u"sha256"_s;
        HEZHONG_ASSIGN(
            const QList<QVariantList> rows,
            database.rows(u"SELECT id, file_key, %1 FROM %2 WHERE file_key<>'' ORDER BY id"_s.arg(
                sum, quotedName(info->table))));
        for (const QVariantList &row : rows)
            all.append(
                {info->table, row.at(0).toString(), row.at(1).toString(), row.at(2).toString()});
    }
    return all;
}

} // namespace hezhong
