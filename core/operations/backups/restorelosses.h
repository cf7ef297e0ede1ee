// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// What going back to a backup would lose, for a person to read: one line for what somebody did on
/// one day to one case.
struct RestoreLosses {
    struct Line {
        QDate day; ///< of this machine
        QString actor;
        Id<Case> caseId;
        QString
            caseWords; ///< number and parties; only "一件案件" for whoever may not see it; or ""
        QStringList deeds; ///< 登记申请, 受理 …, each once, in order of time
        int operations = 0;
    };
    RestorePreview preview;
    QList<Line> lines; ///< newest day first

    /// The one sentence above the list.
    [[nodiscard]] QString sentence() const;
};

/// Needs Right::BackUp; changes nothing.
[[nodiscard]] Result<RestoreLosses> restoreLosses(const Desk &desk, const BackupInfo &backup);

/// The lines as CSV (UTF-8 with a byte order mark), so that what is lost can be entered again.
/// Needs Right::BackUp and is noted ("backup.losses").
[[nodiscard]] Result<QByteArray> lossesCsv(const Desk &desk, const RestoreLosses &losses);

[[nodiscard]] QJsonObject toJson(const RestoreLosses &losses);

} // namespace hezhong
