// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace hezhong {

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name;         ///< "0001_start"
    QString oldestReader; ///< oldest program version that can work with the result
    QByteArray sql;
};

/// Brings a database to the newest schema, each step in the same transaction as its number.
class Migrator {
public:
    Migrator(Database &database, QList<Migration> steps)
        : m_database(database), m_steps(std::move(steps))
    {}

    /// The steps compiled into the program, in order.
    [[nodiscard]] static Result<QList<Migration>> builtIn();
    /// Refuses a newer schema that this program version cannot work with (store.too-new); else runs
    /// what is missing, after `backup` has succeeded when the store is not new. True when it ran any.
    [[nodiscard]] Result<bool> run(const std::function<Status(int fromVersion)> &backup);

private:
    [[nodiscard]] Status checkNewer(int version) const;
    [[nodiscard]] Status apply(const QList<Migration> &steps);

    Database &m_database;
    QList<Migration> m_steps;
};

} // namespace hezhong
