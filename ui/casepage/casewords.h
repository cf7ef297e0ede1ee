// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseflow.h"
#include "core/operations/casequeries.h"
#include "ui/widgets/theme/tokens.h"

namespace hezhong {

/// A limit in few words with the colour that repeats them: 距调解期满 6 天（10月14日）.
struct LimitWords {
    QString text;
    Tone tone = Tone::Neutral;
};

/// Amber from seven days before the end, or three for the decision on acceptance; red when over.
[[nodiscard]] LimitWords limitWords(const CaseDeadline &limit);

/// The colour that goes with a state of a case.
[[nodiscard]] Tone toneOf(CaseStatus status);

/// Name of the cause of action as the window shows it, or its code when the list does not know it.
[[nodiscard]] QString causeName(const Case &record);

/// What to do next with a case, in one sentence that names the limit that runs.
[[nodiscard]] QString nextSentence(const CaseFile &file, const QList<CaseDeadline> &limits);

/// One point on the way of a case.
struct TimelineEntry {
    QDate on;
    QString text;
    QString mark; ///< 申请, 笔录, 文书 …
};

/// What has happened in a case, newest first.
[[nodiscard]] QList<TimelineEntry> eventsOf(const CaseFile &file);

} // namespace hezhong
