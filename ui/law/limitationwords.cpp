// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/limitationwords.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace hezhong {

namespace {

constexpr qint64 soonDays = 30;

struct LimitationWords {
    Q_DECLARE_TR_FUNCTIONS(hezhong::LimitationWords)
};

} // namespace

QString limitationEffectWord(LimitationEffect effect)
{
    switch (effect) {
    case LimitationEffect::Starts:
        return LimitationWords::tr("起算");
    case LimitationEffect::Restarts:
        return LimitationWords::tr("重新起算");
    case LimitationEffect::Suspends:
        return LimitationWords::tr("中止");
    case LimitationEffect::NoLimit:
        return LimitationWords::tr("不受限制");
    case LimitationEffect::NotBegun:
        return LimitationWords::tr("尚未起算");
    case LimitationEffect::TooLate:
        return LimitationWords::tr("已经届满");
    case LimitationEffect::NoMeaning:
        break;
    }
    return LimitationWords::tr("不影响");
}

Tone limitationEffectTone(LimitationEffect effect)
{
    switch (effect) {
    case LimitationEffect::Starts:
    case LimitationEffect::Restarts:
        return Tone::Accent;
    case LimitationEffect::Suspends:
        return Tone::Amber;
    case LimitationEffect::TooLate:
        return Tone::Red;
    case LimitationEffect::NoLimit:
        return Tone::Green;
    default:
        return Tone::Neutral;
    }
}

LimitationStand limitationStand(const Limitation &limitation, const QDate &today)
{
    if (limitation.unlimited)
        return {LimitationWords::tr("劳动关系存续期间追索劳动报酬，目前不受仲裁时效限制。"),
                LimitationWords::tr("不受限制"), Tone::Green};
    if (limitation.standsStill)
        return {LimitationWords::tr("仲裁时效中止，中止的原因消除后才能确定届满日期。"),
                LimitationWords::tr("中止"), Tone::Amber};
    const qint64 left = today.daysTo(limitation.due);
    const QString day = isoDate(limitation.due);
    LimitationStand stand;
    if (left < 0) {
        stand = {LimitationWords::tr("仲裁时效已于 %1 届满，超过 %2 天。").arg(day).arg(-left),
                 LimitationWords::tr("超过 %1 天").arg(-left), Tone::Red};
    } else if (left == 0) {
        stand = {LimitationWords::tr("仲裁时效至 %1，今天届满。").arg(day),
                 LimitationWords::tr("今天届满"), Tone::Red};
    } else {
        stand = {LimitationWords::tr("仲裁时效至 %1，还有 %2 天。").arg(day).arg(left),
                 LimitationWords::tr("还有 %1 天").arg(left),
                 left <= soonDays ? Tone::Amber : Tone::Green};
    }
    if (!limitation.official)
        stand.sentence +=
            LimitationWords::tr("该年度放假安排尚未载入，按周末推算，请以官方安排为准。");
    return stand;
}

} // namespace hezhong
