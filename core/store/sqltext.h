// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/query.h"
#include "core/store/tableinfo.h"

namespace hezhong {

/// A statement with what is bound to it.
struct SqlText {
    QString sql;
    QVariantList binds;
};

[[nodiscard]] QString quotedName(QLatin1String name);
/// "id","name",… in the descriptor's order.
[[nodiscard]] QString columnList(const TableInfo &info);
/// Internal error for a column that the table does not have.
[[nodiscard]] Result<SqlText> selectSql(const TableInfo &info, const Query &query);
[[nodiscard]] Result<SqlText> countSql(const TableInfo &info, const Query &query);

} // namespace hezhong
