// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossierlist.h"

#include "core/base/words.h"
#include "core/law/lawdata.h"
#include "core/model/dossiersection.h"
#include "core/model/enums.h"

#include <QJsonArray>
#include <QSet>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QStringList flagNames{u"accepted"_s,   u"decided"_s,  u"finished"_s, u"agents"_s,
                            u"collective"_s, u"evidence"_s, u"hearings"_s};
const QStringList caseTests{
    u"paper"_s,           u"signed"_s,         u"served"_s, u"closed"_s,
    u"acceptance-days"_s, u"evidence-files"_s, u"voided"_s, u"hearing-records"_s,
    u"time-limit"_s,      u"copies"_s,         u"dates"_s};
const QStringList officeTests{u"by-hand"_s, u"mediators"_s, u"cases"_s,
                              u"success"_s, u"archives"_s,  u"follow-up"_s};

template <class E>
QStringList codes()
{
    QStringList all;
    for (const auto &name : EnumNames<E>::all())
        all += QString::fromLatin1(name.code);
    return all;
}

Error faulty(const QString &place, const QString &message)
{
    return badInput(u"dossier-list.value"_s, place, message,
                    words("documents", "请对照手册中清单的写法更正。"));
}

Result<QString> text(const QJsonObject &object, const QString &key, const QString &place)
{
    const QString value = object.value(key).toString().trimmed();
    if (value.isEmpty())
        return fail(
            faulty(place + u'.' + key, words("documents", "清单的这一项没有填写，清单没有采用。")));
    return value;
}

/// A list of words, each of which must be known; nothing known: any word.
Result<QStringList> list(const QJsonObject &object, const QString &key, const QString &place,
                         const QStringList &known = {})
{
    QStringList values;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue value : array)
        values += value.toString();
    for (const QString &value : values)
        if (!known.isEmpty() && !known.contains(value))
            return fail(
                faulty(place + u'.' + key,
                       words("documents", "清单中的“%1”无法识别，清单没有采用。").arg(value)));
    return values;
}

Result<QString> testOf(const QJsonObject &object, const QString &place, const QStringList &known)
{
    HEZHONG_ASSIGN(const QString test, text(object, u"test"_s, place));
    if (known.contains(test))
        return test;
    return fail(faulty(place + u".test"_s,
                       words("documents", "清单中的“%1”无法识别，清单没有采用。").arg(test)));
}

Result<DossierCondition> conditionOf(const QJsonObject &object, const QString &place)
{
    DossierCondition when;
    HEZHONG_ASSIGN(when.outcomes, list(object, u"outcomes"_s, place,
                                       codes<Outcome>() + QStringList{u"refused"_s}));
    HEZHONG_ASSIGN(when.sources, list(object, u"sources"_s, place, codes<CaseSource>()));
    HEZHONG_ASSIGN(when.profiles, list(object, u"profiles"_s, place, codes<OfficeProfile>()));
    for (const QString &flag : flagNames)
        if (object.value(flag).toBool())
            when.flags += flag;
    return when;
}

Result<DossierRule> ruleOf(const QJsonObject &object, const QString &place)
{
    DossierRule rule;
    HEZHONG_ASSIGN(rule.rule, text(object, u"rule"_s, place));
    HEZHONG_ASSIGN(rule.title, text(object, u"title"_s, place));
    HEZHONG_ASSIGN(rule.test, testOf(object, place, caseTests));
    HEZHONG_ASSIGN(rule.kinds, list(object, u"kinds"_s, place));
    HEZHONG_ASSIGN(rule.sections, list(object, u"sections"_s, place, codes<DossierSection>()));
    HEZHONG_ASSIGN(rule.mustFor, list(object, u"must_for"_s, place, codes<OfficeProfile>()));
    HEZHONG_ASSIGN(rule.when, conditionOf(object, place));
    HEZHONG_ASSIGN(const QString need, text(object, u"need"_s, place));
    if (need != "must"_L1 && need != "as-needed"_L1)
        return fail(faulty(place + u".need"_s,
                           words("documents", "清单中的“%1”无法识别，清单没有采用。").arg(need)));
    rule.isMust = need == "must"_L1;
    rule.points = qBound(0, object.value(u"points"_s).toInt(1), 100);
    HEZHONG_ASSIGN(rule.basis, text(object, u"basis"_s, place));
    return rule;
}

Result<OfficeRule> officeRuleOf(const QJsonObject &object, const QString &place)
{
    OfficeRule rule;
    HEZHONG_ASSIGN(rule.rule, text(object, u"rule"_s, place));
    HEZHONG_ASSIGN(rule.title, text(object, u"title"_s, place));
    HEZHONG_ASSIGN(rule.test, testOf(object, place, officeTests));
    rule.least = object.value(u"least"_s).toInt();
    HEZHONG_ASSIGN(rule.basis, text(object, u"basis"_s, place));
    return rule;
}

} // namespace

Result<DossierList> DossierList::parse(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QJsonObject data, parseLawData(json, field));
    DossierList list;
    list.version = data.value(u"version"_s).toString();
    QSet<QString> ids;
    const QJsonArray rules = data.value(u"case"_s).toArray();
    for (const QJsonValue value : rules) {
        const QString place = u"case[%1]"_s.arg(list.rules.size());
        HEZHONG_ASSIGN(const DossierRule rule, ruleOf(value.toObject(), place));
        if (ids.contains(rule.rule))
            return fail(faulty(
                place + u".rule"_s,
                words("documents", "清单中的“%1”出现了两次，清单没有采用。").arg(rule.rule)));
        ids.insert(rule.rule);
        list.rules += rule;
    }
    if (list.rules.isEmpty())
        return fail(faulty(u"case"_s, words("documents", "清单中没有一项，清单没有采用。")));
    const QJsonArray office = data.value(u"office"_s).toArray();
    for (const QJsonValue value : office) {
        const QString place = u"office[%1]"_s.arg(list.office.size());
        HEZHONG_ASSIGN(const OfficeRule rule, officeRuleOf(value.toObject(), place));
        list.office += rule;
    }
    return list;
}

const DossierList &DossierList::builtIn()
{
    static const DossierList list =
        parse(builtInLawBytes(u"dossier-checks.json"_s), u"file"_s).value_or(DossierList());
    return list;
}

} // namespace hezhong
