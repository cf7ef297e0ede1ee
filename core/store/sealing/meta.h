// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/tablesums.h"

namespace hezhong {

/// The table `meta`: what a store knows about itself, one text a key. Writes go through here and
/// only inside a transaction, because the table is summed.
class Meta {
public:
    Meta(Database &database, TableSums &sums) : m_database(database), m_sums(sums) {}

    /// Empty when the key is not there.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    [[nodiscard]] Status set(const QString &key, const QString &value);
    [[nodiscard]] TableSums &sums() { return m_sums; }

private:
    Database &m_database;
    TableSums &m_sums;
};

} // namespace hezhong
