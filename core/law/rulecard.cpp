// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rulecard.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/lawdata.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &code, const QString &field, const QString &message)
{
    return fail(
        badInput(code, field, message, words("law", "规则卡没有改变；请改正文件后再读入。")));
}

Result<QString> textOf(const QJsonObject &row, const QString &key)
{
    const QString text = row.value(key).toString().trimmed();
    if (text.isEmpty())
        return wrong(u"rules.missing"_s, key, words("law", "规则卡缺少“%1”。").arg(key));
    return text;
}

Result<QDate> dateOf(const QJsonObject &row, const QString &key)
{
    if (!row.contains(key))
        return QDate();
    return parseDate(row.value(key).toString(), key);
}

std::optional<Sureness> surenessOf(const QString &code)
{
    for (const Sureness sureness :
         {Sureness::Text, Sureness::Copy, Sureness::Practice, Sureness::Memory})
        if (surenessCode(sureness) == code)
            return sureness;
    return std::nullopt;
}

Status readSource(const QJsonObject &sources, const QString &key, RuleCard &card)
{
    static const QRegularExpression month(u"^\\d{4}-\\d{2}(-\\d{2})?$"_s);
    const QJsonObject source = sources.value(key).toObject();
    card.source = source.value(u"name"_s).toString().trimmed();
    card.sourceDate = source.value(u"date"_s).toString();
    if (card.source.isEmpty() || !month.match(card.sourceDate).hasMatch())
        return wrong(u"rules.source"_s, u"source"_s,
                     words("law", "来源“%1”没有写明名称和年月。").arg(key));
    return {};
}

Result<RuleCard> readVersion(const QJsonObject &row, const QJsonObject &sources)
{
    RuleCard card;
    HEZHONG_ASSIGN(card.law, textOf(row, u"law"_s));
    HEZHONG_ASSIGN(card.text, textOf(row, u"text"_s));
    card.article = row.value(u"article"_s).toString();
    HEZHONG_ASSIGN(card.from, dateOf(row, u"from"_s));
    HEZHONG_ASSIGN(card.until, dateOf(row, u"until"_s));
    if (card.until.isValid() && card.until < card.from)
        return wrong(u"rules.dates"_s, u"until"_s, words("law", "失效日期早于生效日期。"));
    const auto sure = surenessOf(row.value(u"sure"_s).toString());
    if (!sure)
        return wrong(u"rules.sure"_s, u"sure"_s,
                     words("law", "核对程度应当是 text、copy、practice 或者 memory。"));
    card.sure = *sure;
    HEZHONG_TRY(readSource(sources, row.value(u"source"_s).toString(), card));
    return card;
}

Result<QList<RuleCard>> readCard(const QJsonObject &row, const QJsonObject &sources)
{
    HEZHONG_ASSIGN(const QString id, textOf(row, u"id"_s));
    HEZHONG_ASSIGN(const QString title, textOf(row, u"title"_s));
    const QJsonArray rows = row.value(u"versions"_s).toArray();
    if (rows.isEmpty())
        return wrong(u"rules.missing"_s, u"versions"_s,
                     words("law", "规则卡“%1”没有任何版本。").arg(id));
    QList<RuleCard> versions;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QString place = u"versions[%1]"_s.arg(at);
        auto version = readVersion(rows.at(at).toObject(), sources);
        if (!version)
            return fail(version.error().under(place));
        version->id = id;
        version->title = title;
        if (at > 0 && (!versions.last().until.isValid() || version->from <= versions.last().until))
            return wrong(u"rules.dates"_s, place + u".from"_s,
                         words("law", "规则卡“%1”的版本时间重叠。").arg(id));
        versions += *version;
    }
    return versions;
}

} // namespace

QString surenessCode(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Text:
        return u"text"_s;
    case Sureness::Copy:
        return u"copy"_s;
    case Sureness::Practice:
        return u"practice"_s;
    case Sureness::Memory:
        return u"memory"_s;
    }
    return {};
}

QString surenessName(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Text:
        return words("law", "已与法律文本核对");
    case Sureness::Copy:
        return words("law", "来自公开抄录，未与原文核对");
    case Sureness::Practice:
        return words("law", "通行做法，没有明文规定");
    case Sureness::Memory:
        return words("law", "一般知识，尚待查对");
    }
    return {};
}

const QList<RuleCard> &ruleCards()
{
    static const QList<RuleCard> cards =
        readRuleCards(builtInLawBytes(u"rules.json"_s), u"rules.json"_s)
            .value_or(QList<RuleCard>());
    return cards;
}

QList<RuleCard> ruleCardsOn(const QDate &day)
{
    QList<RuleCard> inForce;
    for (const RuleCard &card : ruleCards())
        if (card.inForceOn(day))
            inForce += card;
    return inForce;
}

std::optional<RuleCard> ruleCard(const QString &id, const QDate &day)
{
    for (const RuleCard &card : ruleCards())
        if (card.id == id && card.inForceOn(day))
            return card;
    return std::nullopt;
}

QList<RuleCard> ruleCardVersions(const QString &id)
{
    QList<RuleCard> versions;
    for (const RuleCard &card : ruleCards())
        if (card.id == id)
            versions += card;
    return versions;
}

QStringList ruleCardsOfBasis(const QString &basis)
{
    QStringList ids;
    const QStringList articles = basis.split(u'；', Qt::SkipEmptyParts);
    for (const QString &article : articles)
        for (const RuleCard &card : ruleCards())
            if (card.basis() == article.trimmed() && !ids.contains(card.id))
                ids += card.id;
    return ids;
}

QStringList ruleCardsOfBasis(const QStringList &basis)
{
    return ruleCardsOfBasis(basis.join(u'；'));
}

Sureness leastSure(const QStringList &ids)
{
    Sureness least = Sureness::Text;
    for (const QString &id : ids) {
        const QList<RuleCard> versions = ruleCardVersions(id);
        if (!versions.isEmpty())
            least = qMax(least, versions.last().sure);
    }
    return least;
}

Result<QList<RuleCard>> readRuleCards(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QJsonObject data, parseLawData(json, field));
    if (!data.value(u"cards"_s).isArray())
        return wrong(u"rules.missing"_s, field, words("law", "规则文件缺少“cards”列表。"));
    const QJsonObject sources = data.value(u"sources"_s).toObject();
    const QJsonArray rows = data.value(u"cards"_s).toArray();
    QList<RuleCard> cards;
    QSet<QString> ids;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QString place = u"%1.cards[%2]"_s.arg(field).arg(at);
        const auto versions = readCard(rows.at(at).toObject(), sources);
        if (!versions)
            return fail(versions.error().under(place));
        if (ids.contains(versions->first().id))
            return wrong(u"rules.duplicate"_s, place + u".id"_s,
                         words("law", "规则卡“%1”出现了两次。").arg(versions->first().id));
        ids.insert(versions->first().id);
        cards += *versions;
    }
    return cards;
}

} // namespace hezhong
