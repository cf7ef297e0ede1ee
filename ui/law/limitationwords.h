// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/limitation.h"
#include "ui/widgets/theme/tokens.h"

namespace hezhong {

/// What an event did, for a chip: 起算, 重新起算, 中止 …
[[nodiscard]] QString limitationEffectWord(LimitationEffect effect);
[[nodiscard]] Tone limitationEffectTone(LimitationEffect effect);

/// How the limitation stands on a day.
struct LimitationStand {
    QString sentence; ///< 仲裁时效至 2027-09-10，还有 304 天。
    QString chip;     ///< 还有 304 天
    Tone tone = Tone::Neutral;
};
[[nodiscard]] LimitationStand limitationStand(const Limitation &limitation, const QDate &today);

} // namespace hezhong
