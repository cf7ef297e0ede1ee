// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "core/base/dates.h"
#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<LimitationEvent> readEvent(const QString &key, const QString &value)
{
    const auto kind = limitationEventKind(key);
    if (!kind) {
        QStringList known{u"claim"_s};
        for (const LimitationEventKind each : limitationEventKinds())
            known += limitationEventCode(each);
        return fail(badInput(u"limitation.event"_s, key,
                             words("law", "没有名为“%1”的事件，没有计算时效。").arg(key),
                             words("law", "可以填写：%1。").arg(known.join(words("law", "、")))));
    }
    const qsizetype dots = value.indexOf(u".."_s);
    const bool stretch = dots >= 0 && *kind == LimitationEventKind::Suspended;
    LimitationEvent event{*kind, {}, {}};
    HEZHONG_ASSIGN(event.on, parseDate(stretch ? value.left(dots) : value, key));
    if (stretch && dots + 2 < value.size()) {
        HEZHONG_ASSIGN(event.until, parseDate(value.mid(dots + 2), key));
    }
    return event;
}

} // namespace

QString limitationClaimCode(LimitationClaim claim)
{
    switch (claim) {
    case LimitationClaim::Ordinary:
        return u"ordinary"_s;
    case LimitationClaim::PayDuringEmployment:
        return u"pay"_s;
    case LimitationClaim::DoubleWage:
        return u"double-wage"_s;
    case LimitationClaim::AnnualLeave:
        return u"annual-leave"_s;
    }
    return {};
}

std::optional<LimitationClaim> limitationClaim(const QString &code)
{
    for (const LimitationClaim claim :
         {LimitationClaim::Ordinary, LimitationClaim::PayDuringEmployment,
          LimitationClaim::DoubleWage, LimitationClaim::AnnualLeave})
        if (limitationClaimCode(claim) == code)
            return claim;
    return std::nullopt;
}

QString limitationEffectCode(LimitationEffect effect)
{
    switch (effect) {
    case LimitationEffect::Starts:
        return u"starts"_s;
    case LimitationEffect::Restarts:
        return u"restarts"_s;
    case LimitationEffect::Suspends:
        return u"suspends"_s;
    case LimitationEffect::NoLimit:
        return u"no-limit"_s;
    case LimitationEffect::NotBegun:
        return u"not-begun"_s;
    case LimitationEffect::TooLate:
        return u"too-late"_s;
    case LimitationEffect::NoMeaning:
        return u"no-meaning"_s;
    }
    return {};
}

Result<LimitationQuestion> readLimitationQuestion(const QStringList &assignments,
                                                  const QDate &today)
{
    LimitationQuestion question;
    question.today = today;
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at < 1)
            return fail(
                Error{Fault::Usage,
                      u"usage.assignment"_s,
                      words("law", "“%1”不是“事件=日期”的形式，没有计算时效。").arg(assignment),
                      assignment,
                      words("law", "请写成 claim-arose=2025-10-03 这样的形式。"),
                      {}});
        const QString key = assignment.left(at).trimmed();
        const QString value = assignment.mid(at + 1).trimmed();
        if (key == u"claim"_s) {
            const auto claim = limitationClaim(value);
            if (!claim)
                return fail(
                    badInput(u"limitation.claim"_s, key,
                             words("law", "没有名为“%1”的请求种类，没有计算时效。").arg(value),
                             words("law", "可以填写：%1。")
                                 .arg(u"ordinary、pay、double-wage、annual-leave"_s)));
            question.claim = *claim;
            continue;
        }
        HEZHONG_ASSIGN(const LimitationEvent event, readEvent(key, value));
        question.events += event;
    }
    return question;
}

} // namespace hezhong
