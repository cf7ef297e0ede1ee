// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace hezhong {

/// What going back to a backup would lose: operations of an open store that came after it.
struct RestorePreview {
    struct Operation {
        QString name; ///< Operation::name
        QString actor;
        QString caseId;
        QDateTime at; ///< UTC
    };

    bool belongs = false;  ///< the backup is an earlier state of this store, or the same
    bool isAhead = false;  ///< it holds operations that this store does not have
    QList<Operation> lost; ///< newest first; empty unless it belongs
    QStringList lostCases; ///< ids of the cases that these operations are about
};

} // namespace hezhong
