// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/limitchain.h"

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Kind = ChainEventKind;

constexpr std::array codes{"negotiation-demanded"_L1,
                           "negotiation-answered"_L1,
                           "received"_L1,
                           "court-delegated"_L1,
                           "court-entrusted"_L1,
                           "court-entrusted-simplified"_L1,
                           "arbitration-entrusted"_L1,
                           "accepted"_L1,
                           "refused"_L1,
                           "extended"_L1,
                           "mediation-ended"_L1,
                           "agreement-effective"_L1,
                           "review-applied"_L1,
                           "review-accepted"_L1,
                           "review-extended"_L1,
                           "review-decided"_L1,
                           "confirmation-applied"_L1,
                           "enforceable"_L1,
                           "performance-due"_L1,
                           "performed"_L1,
                           "defaulted"_L1,
                           "union-informed"_L1,
                           "union-answered"_L1,
                           "closed"_L1};
static_assert(codes.size() == static_cast<size_t>(Kind::Closed) + 1);

Result<bool> readYes(const QString &key, const QString &value)
{
    if (value == u"yes"_s)
        return true;
    if (value == u"no"_s)
        return false;
    return fail(badInput(u"limit.choice"_s, key,
                         words("law", "“%1”只能填 yes 或者 no，没有计算期限。").arg(key),
                         words("law", "请核对。")));
}

Result<ChainEvent> readEvent(const QString &key, const QString &value)
{
    const auto kind = chainEventKind(key);
    if (!kind) {
        QStringList known;
        for (const QLatin1StringView code : codes)
            known += code;
        return fail(badInput(u"limit.event"_s, key,
                             words("law", "没有名为“%1”的事件，没有计算期限。").arg(key),
                             words("law", "可以填写：%1。").arg(known.join(words("law", "、")))));
    }
    ChainEvent event{*kind, {}, {}, {}};
    if (*kind != Kind::Extended) {
        HEZHONG_ASSIGN(event.on, parseDate(value, key));
        return event;
    }
    const qsizetype dots = value.indexOf(u".."_s);
    if (dots < 0)
        return fail(badInput(u"limit.extension-dates"_s, key,
                             words("law", "延期没有写明同意之日和延至之日，没有计算期限。"),
                             words("law", "请写成 extended=2026-11-20..2026-12-01 这样的形式。")));
    HEZHONG_ASSIGN(event.on, parseDate(value.left(dots), key));
    HEZHONG_ASSIGN(event.to, parseDate(value.mid(dots + 2), key));
    return event;
}

} // namespace

QString chainEventCode(ChainEventKind kind)
{
    return codes.at(static_cast<size_t>(kind));
}

std::optional<ChainEventKind> chainEventKind(const QString &code)
{
    for (size_t at = 0; at < codes.size(); ++at)
        if (codes.at(at) == code)
            return static_cast<Kind>(at);
    return std::nullopt;
}

Result<ChainFacts> readChainFacts(const QStringList &assignments)
{
    ChainFacts facts;
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at < 1)
            return fail(
                Error{Fault::Usage,
                      u"usage.assignment"_s,
                      words("law", "“%1”不是“事件=日期”的形式，没有计算期限。").arg(assignment),
                      assignment,
                      words("law", "请写成 received=2026-11-02 这样的形式。"),
                      {}});
        const QString key = assignment.left(at).trimmed();
        const QString value = assignment.mid(at + 1).trimmed();
        if (key == u"new-employment-form"_s) {
            HEZHONG_ASSIGN(facts.newEmploymentForm, readYes(key, value));
        } else if (key == u"only-employment"_s) {
            HEZHONG_ASSIGN(facts.onlyEmploymentConfirmed, readYes(key, value));
        } else {
            HEZHONG_ASSIGN(const ChainEvent event, readEvent(key, value));
            facts.events += event;
        }
    }
    return facts;
}

} // namespace hezhong
