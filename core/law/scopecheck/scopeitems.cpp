// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/scope.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/lawdata.h"

#include <QJsonArray>

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groups{"relation"_L1, "matter"_L1,    "platform"_L1,
                            "over-age"_L1, "exclusion"_L1, "special"_L1};
constexpr std::array effects{""_L1, "in"_L1, "head"_L1, "out"_L1, "other"_L1};

template <class T, size_t n>
T valueOf(const std::array<QLatin1StringView, n> &codes, const QString &code)
{
    for (size_t at = 0; at < n; ++at)
        if (codes.at(at) == code)
            return static_cast<T>(at);
    return T{};
}

ScopeAnswer readAnswer(const QJsonObject &row, const QString &card)
{
    ScopeAnswer answer;
    answer.effect = valueOf<ScopeEffect>(effects, row.value(u"effect"_s).toString());
    answer.reason = row.value(u"reason"_s).toString();
    answer.where = row.value(u"where"_s).toString();
    answer.card = row.value(u"card"_s).toString(card);
    answer.from = parseDate(row.value(u"from"_s).toString(), u"from"_s).value_or(QDate());
    return answer;
}

QList<ScopeItem> readItems()
{
    QList<ScopeItem> items;
    const QJsonArray rows = builtInLawData(u"scope.json"_s).value(u"items"_s).toArray();
    for (const QJsonValue &row : rows) {
        ScopeItem item;
        item.key = row[u"key"_s].toString();
        item.group = valueOf<ScopeGroup>(groups, row[u"group"_s].toString());
        item.question = row[u"question"_s].toString();
        item.hint = row[u"hint"_s].toString();
        item.card = row[u"card"_s].toString();
        item.yes = readAnswer(row[u"yes"_s].toObject(), item.card);
        item.no = readAnswer(row[u"no"_s].toObject(), item.card);
        items += item;
    }
    return items;
}

} // namespace

const QList<ScopeItem> &scopeItems()
{
    static const QList<ScopeItem> items = readItems();
    return items;
}

std::optional<ScopeItem> scopeItem(const QString &key)
{
    for (const ScopeItem &item : scopeItems())
        if (item.key == key)
            return item;
    return std::nullopt;
}

QString scopeGroupCode(ScopeGroup group)
{
    return groups.at(static_cast<size_t>(group));
}

QString scopeStateCode(ScopeState state)
{
    switch (state) {
    case ScopeState::Undecided:
        return u"undecided"_s;
    case ScopeState::InScope:
        return u"in-scope"_s;
    case ScopeState::Partly:
        return u"partly"_s;
    case ScopeState::OtherTrack:
        return u"other-track"_s;
    case ScopeState::OutOfScope:
        return u"out-of-scope"_s;
    }
    return {};
}

QString scopeStateName(ScopeState state)
{
    switch (state) {
    case ScopeState::Undecided:
        return words("law", "还不能判断");
    case ScopeState::InScope:
        return words("law", "属于劳动人事争议，可以受理");
    case ScopeState::Partly:
        return words("law", "一部分属于劳动人事争议，其余另走途径");
    case ScopeState::OtherTrack:
        return words("law", "可以走其他途径；双方愿意的也可以调解");
    case ScopeState::OutOfScope:
        return words("law", "不属于劳动人事争议，不予受理");
    }
    return {};
}

} // namespace hezhong
