// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupround.h"
#include "core/store/backups/keepreasons.h"
#include "ui/widgets/theme/tokens.h"

namespace hezhong {

/// The health of the backups in one word and one sentence.
struct HealthWords {
    QString word;
    Tone tone = Tone::Neutral;
    QString sentence;
};
[[nodiscard]] HealthWords healthWords(const BackupHealth &health);

/// What became of one place in a round: words and a tone.
[[nodiscard]] HealthWords outcomeWords(const BackupOutcome &outcome);

/// "2026-11-09 10:00" of this machine.
[[nodiscard]] QString minuteWords(const QDateTime &time);
/// "2026-11-09 10:00 · 案件 12 件 · 3.2 MB".
[[nodiscard]] QString backupTitle(const BackupInfo &backup);
/// "最近 5 份、当月最后一份", or that it goes with the next round.
[[nodiscard]] QString keepWords(KeepReasons reasons, const KeepRule &rule);
/// The rule in one sentence.
[[nodiscard]] QString ruleWords(const KeepRule &rule);

} // namespace hezhong
