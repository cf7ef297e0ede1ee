// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/parameters.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/lawdata.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<Parameter> readParameter(const QJsonObject &row)
{
    const QString hint = words("law", "原有参数没有改变；请改正文件后再导入。");
    Parameter value;
    value.id = row.value(u"id"_s).toString();
    if (value.id.isEmpty())
        return fail(
            badInput(u"parameters.id"_s, u"id"_s, words("law", "参数没有写明名称。"), hint));
    value.region = row.value(u"region"_s).toString();
    HEZHONG_ASSIGN(value.from, parseDate(row.value(u"from"_s).toString(), u"from"_s));
    if (row.contains(u"until"_s)) {
        HEZHONG_ASSIGN(value.until, parseDate(row.value(u"until"_s).toString(), u"until"_s));
        if (value.until < value.from)
            return fail(badInput(u"parameters.dates"_s, u"until"_s,
                                 words("law", "参数“%1”的失效日期早于生效日期。").arg(value.id),
                                 hint));
    }
    HEZHONG_ASSIGN(value.amount, Money::parse(row.value(u"amount"_s).toString(), u"amount"_s));
    value.verified = row.value(u"verified"_s).toBool(false);
    value.source = row.value(u"source"_s).toString().trimmed();
    if (value.source.isEmpty())
        return fail(badInput(u"parameters.source"_s, u"source"_s,
                             words("law", "参数“%1”没有写明来源。").arg(value.id), hint));
    return value;
}

} // namespace

const Parameters &Parameters::builtIn()
{
    static const Parameters parameters =
        parse(builtInLawBytes(u"parameters.json"_s), u"parameters.json"_s).value_or(Parameters());
    return parameters;
}

Result<Parameters> Parameters::parse(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QJsonObject data, parseLawData(json, field));
    if (!data.value(u"values"_s).isArray())
        return fail(badInput(u"parameters.values"_s, field,
                             words("law", "参数文件缺少“values”列表。"),
                             words("law", "原有参数没有改变；请核对是否选错了文件。")));
    Parameters parameters;
    const QJsonArray rows = data.value(u"values"_s).toArray();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto value = readParameter(rows.at(at).toObject());
        if (!value)
            return fail(value.error().under(u"%1.values[%2]"_s.arg(field).arg(at)));
        parameters.m_all += *value;
    }
    return parameters;
}

std::optional<Parameter> Parameters::find(const QString &id, const QString &region,
                                          const QDate &day) const
{
    std::optional<Parameter> best;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Parameter &value = m_all.at(i);
        const bool inForce = value.from <= day && (!value.until.isValid() || day <= value.until);
        const bool here = value.region.isEmpty() || region.startsWith(value.region);
        if (i == m_own && best)
            break; // the office knows it
        if (value.id == id && inForce && here && (!best || best->from < value.from))
            best = value;
    }
    return best;
}

Parameters Parameters::withOwn(const QList<Parameter> &own) const
{
    Parameters both;
    both.m_all = own + m_all.mid(m_own);
    both.m_own = own.size();
    return both;
}

} // namespace hezhong
