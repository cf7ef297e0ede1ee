// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/personalfields.h"

#include "core/store/history.h"
#include "core/store/tableinfo.h"

namespace hezhong {

QList<PersonalKind> personalKinds()
{
    QList<PersonalKind> kinds;
    for (const TableInfo *info : allTables()) {
        PersonalKind one{info->kind, kindLabel(info->kind), {}, {}, {}};
        for (const TableInfo::Column &column : info->columns) {
            if (!column.flags.testFlag(FieldFlag::Personal))
                continue;
            const QString label = fieldLabel(info->kind, column.name);
            one.fields += column.name;
            one.labels += label;
            if (column.flags.testFlag(FieldFlag::Number))
                one.masked += label;
        }
        if (!one.fields.isEmpty())
            kinds += one;
    }
    return kinds;
}

} // namespace hezhong
