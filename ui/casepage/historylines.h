// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

namespace hezhong {

/// One thing that was done with a case, in words.
struct HistoryLine {
    QString operationId; ///< of the newest operation it stands for
    QDateTime at;        ///< UTC
    QString actor;
    QString title;       ///< 受理
    QStringList details; ///< 状态：待受理 → 已受理
};

/// The history of a case as a person reads it, newest first. Quiet fields are left out, citizen and
/// phone numbers show their ends only, and the many saves of one sitting count as one line.
[[nodiscard]] QList<HistoryLine> historyLines(const QList<HistoryEntry> &entries);

/// A stored value of a field in words: 已受理, 是, 6,000.00 元, 510104********0026.
[[nodiscard]] QString valueWords(const QString &kind, const QString &field, const QVariant &value);

} // namespace hezhong
