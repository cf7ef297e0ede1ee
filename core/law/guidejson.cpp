// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/guidejson.h"

#include "core/base/dates.h"
#include "core/law/lawjson.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QString effectCode(ScopeEffect effect)
{
    switch (effect) {
    case ScopeEffect::None:
        return u"none"_s;
    case ScopeEffect::In:
    case ScopeEffect::Head:
        return u"in"_s;
    case ScopeEffect::Out:
        return u"out"_s;
    case ScopeEffect::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace

QJsonObject toJson(const RuleCard &card)
{
    return {{u"id"_s, card.id},
            {u"title"_s, card.title},
            {u"law"_s, card.law},
            {u"article"_s, card.article},
            {u"basis"_s, card.basis()},
            {u"from"_s, dayOrNull(card.from)},
            {u"until"_s, dayOrNull(card.until)},
            {u"text"_s, card.text},
            {u"sure"_s, surenessCode(card.sure)},
            {u"sure_text"_s, surenessName(card.sure)},
            {u"source"_s, card.source},
            {u"source_date"_s, card.sourceDate}};
}

QJsonArray scopeItemsJson()
{
    QJsonArray list;
    for (const ScopeItem &item : scopeItems())
        list += QJsonObject{{u"key"_s, item.key},
                            {u"group"_s, scopeGroupCode(item.group)},
                            {u"question"_s, item.question},
                            {u"hint"_s, item.hint},
                            {u"card"_s, item.card}};
    return list;
}

QJsonObject toJson(const ScopeResult &result)
{
    QJsonArray findings;
    for (const ScopeFinding &finding : result.findings)
        findings += QJsonObject{{u"key"_s, finding.key},
                                {u"effect"_s, effectCode(finding.effect)},
                                {u"reason"_s, finding.reason},
                                {u"where"_s, finding.where},
                                {u"card"_s, finding.card}};
    return {{u"state"_s, scopeStateCode(result.state)},
            {u"state_text"_s, scopeStateName(result.state)},
            {u"findings"_s, findings},
            {u"missing"_s, texts(result.missing)},
            {u"warnings"_s, texts(result.warnings)},
            {u"cards"_s, texts(result.cards)}};
}

QJsonObject toJson(const Route &route)
{
    QJsonArray papers;
    for (const int number : route.papers)
        papers += number;
    return {{u"route"_s, routeCode(route.kind)},
            {u"name"_s, routeName(route.kind)},
            {u"state"_s, routeStateCode(route.state)},
            {u"state_text"_s, routeStateName(route.state)},
            {u"why"_s, route.why},
            {u"until"_s, route.until ? QJsonValue(isoDate(route.until->due)) : QJsonValue()},
            {u"official"_s, route.until ? QJsonValue(route.until->official) : QJsonValue()},
            {u"rule"_s, route.until ? QJsonValue(route.until->rule) : QJsonValue()},
            {u"gives"_s, route.gives},
            {u"authority"_s, route.authority},
            {u"papers"_s, papers},
            {u"notes"_s, texts(route.notes)},
            {u"cards"_s, texts(route.cards)},
            {u"sure"_s, surenessCode(leastSure(route.cards))}};
}

QJsonObject toJson(const Limitation &limitation)
{
    QJsonArray steps;
    for (const LimitationStep &step : limitation.steps)
        steps += QJsonObject{{u"event"_s, limitationEventCode(step.event.kind)},
                             {u"on"_s, isoDate(step.event.on)},
                             {u"until"_s, dayOrNull(step.event.until)},
                             {u"effect"_s, limitationEffectCode(step.effect)},
                             {u"due"_s, dayOrNull(step.due)},
                             {u"text"_s, step.text},
                             {u"card"_s, step.card}};
    return {{u"start"_s, dayOrNull(limitation.start)},   {u"due"_s, dayOrNull(limitation.due)},
            {u"shifted"_s, limitation.shifted},          {u"unlimited"_s, limitation.unlimited},
            {u"stands_still"_s, limitation.standsStill}, {u"lapsed"_s, limitation.lapsed},
            {u"official"_s, limitation.official},        {u"steps"_s, steps},
            {u"warnings"_s, texts(limitation.warnings)}, {u"cards"_s, texts(limitation.cards)}};
}

QJsonObject toJson(const ChainLimit &limit)
{
    QJsonObject json = toJson(limit.limit);
    json.insert(u"started_by"_s, chainEventCode(limit.startedBy));
    json.insert(u"ends_mediation"_s, limit.endsMediation);
    json.insert(u"due_before_extension"_s, dayOrNull(limit.dueBeforeExtension));
    json.insert(u"done"_s, limit.done);
    json.insert(u"done_on"_s, dayOrNull(limit.doneOn));
    return json;
}

QJsonObject toJson(const AgreementWarning &warning)
{
    return {{u"code"_s, warning.code},
            {u"message"_s, warning.message},
            {u"card"_s, warning.card},
            {u"sure"_s, surenessCode(leastSure({warning.card}))},
            {u"clause"_s, warning.clause < 0 ? QJsonValue() : QJsonValue(warning.clause)},
            {u"excerpt"_s, warning.excerpt}};
}

} // namespace hezhong
