// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace hezhong {

/// Told between steps of a long check; returns false to stop it.
using ProgressSink = std::function<bool(qint64 done, qint64 total)>;

/// One part of Store::verify().
struct VerifyCheck {
    QString name;        ///< "integrity", "journal", "records", "tables", "keys", "files", "search"
    qint64 examined = 0; ///< pages, rows, records, files, entries
    QStringList faults;  ///< finished sentences naming the row, record or file; empty: in order

    [[nodiscard]] bool ok() const { return faults.isEmpty(); }
};

struct VerifyReport {
    QList<VerifyCheck> checks;

    [[nodiscard]] bool ok() const
    {
        for (const VerifyCheck &check : checks)
            if (!check.ok())
                return false;
        return true;
    }
    /// The check of this name, empty and in order when there is none.
    [[nodiscard]] VerifyCheck check(const QString &name) const
    {
        for (const VerifyCheck &one : checks)
            if (one.name == name)
                return one;
        return {name, 0, {}};
    }
};

} // namespace hezhong
