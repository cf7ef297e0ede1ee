// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partychecks.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/law/creditcode.h"
#include "core/law/idnumber.h"
#include "core/law/phone.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr int retirementAge = 60;
constexpr int adultAge = 18;
constexpr int workingAge = 16;

Status checkName(QString &name)
{
    name = name.simplified();
    if (name.isEmpty())
        return fail(badInput(u"party.name"_s, u"name"_s, words("model", "没有填写姓名或者名称。"),
                             words("model", "请填写证件或者营业执照上的全称。")));
    if (characterCount(name) > longestName)
        return fail(badInput(u"party.name"_s, u"name"_s,
                             words("model", "姓名或者名称超过 %1 字。").arg(longestName),
                             words("model", "请核对是否把其他内容写进了姓名。")));
    return {};
}

Status checkPhone(QString &phone, const QString &field)
{
    if (phone.trimmed().isEmpty())
        return {};
    // What was typed is kept: people recognise their own number by the way they write it.
    phone = phone.simplified();
    return PhoneNumber::parse(phone, field).map([](const PhoneNumber &) {});
}

QString sexWord(const QString &sex)
{
    return sex == u"male"_s ? words("model", "男") : words("model", "女");
}

Status fillFromIdNumber(Party &party, const IdNumber &number)
{
    if (!party.sex.isEmpty() && party.sex != number.sex())
        return fail(badInput(u"party.sex"_s, u"sex"_s,
                             words("model", "性别与公民身份号码不一致（号码显示为%1）。").arg(sexWord(number.sex())),
                             words("model", "请对照身份证核对。")));
    if (party.birth.isValid() && party.birth != number.birth())
        return fail(badInput(u"party.birth"_s, u"birth"_s, words("model", "出生日期与公民身份号码不一致。"),
                             words("model", "请对照身份证核对。")));
    party.idNumber = number.text();
    party.sex = number.sex();
    party.birth = number.birth();
    return {};
}

void warnOfAge(const Party &party, const QDate &today, QList<Warning> &warnings)
{
    if (!party.birth.isValid())
        return;
    if (party.birth.addYears(workingAge) > today)
        warnings += {u"party.under-age"_s, words("model", "%1不满十六周岁，请核对身份；使用童工的应当报告。").arg(party.name)};
    else if (party.birth.addYears(adultAge) > today)
        warnings += {u"party.minor"_s, words("model", "%1不满十八周岁，请核对是否需要法定代理人到场。").arg(party.name)};
    else if (party.birth.addYears(retirementAge) <= today && !party.groups.contains(Group::OverAge))
        warnings += {u"party.over-age"_s, words("model", "%1已满六十周岁，请核对是否属于超龄用工。").arg(party.name)};
}

Status checkPerson(Party &party, const QDate &today, QList<Warning> &warnings)
{
    if (!party.sex.isEmpty() && party.sex != u"male"_s && party.sex != u"female"_s)
        return fail(badInput(u"party.sex"_s, u"sex"_s, words("model", "性别“%1”不认识。").arg(party.sex),
                             words("model", "可用：male、female。")));
    if (party.idNumber.trimmed().isEmpty()) {
        warnings += {u"party.no-id-number"_s,
                     words("model", "%1没有登记公民身份号码，出具文书前请补充。").arg(party.name)};
    } else {
        HEZHONG_ASSIGN(const IdNumber number, IdNumber::parse(party.idNumber, u"id_number"_s, today));
        HEZHONG_TRY(fillFromIdNumber(party, number));
    }
    if (party.side == Side::Applicant)
        warnOfAge(party, today, warnings);
    return {};
}

Status checkOrganisation(Party &party, QList<Warning> &warnings)
{
    if (party.creditCode.trimmed().isEmpty()) {
        warnings += {u"party.no-credit-code"_s,
                     words("model", "%1没有登记统一社会信用代码，请核对主体资格。").arg(party.name)};
        return {};
    }
    HEZHONG_ASSIGN(const CreditCode number, CreditCode::parse(party.creditCode, u"credit_code"_s));
    party.creditCode = number.text();
    return {};
}

} // namespace

Result<CheckedParty> checkParty(const Party &typed, const QDate &today)
{
    CheckedParty checked{typed, {}};
    Party &party = checked.party;
    HEZHONG_TRY(checkName(party.name));
    if (party.kind == PartyKind::Person)
        HEZHONG_TRY(checkPerson(party, today, checked.warnings));
    else
        HEZHONG_TRY(checkOrganisation(party, checked.warnings));
    HEZHONG_TRY(checkPhone(party.phone, u"phone"_s));
    return checked;
}

Result<Agent> checkAgent(const Agent &typed, const QDate &today)
{
    Agent agent = typed;
    HEZHONG_TRY(checkName(agent.name));
    if (!agent.idNumber.trimmed().isEmpty()) {
        HEZHONG_ASSIGN(const IdNumber number, IdNumber::parse(agent.idNumber, u"id_number"_s, today));
        agent.idNumber = number.text();
    }
    HEZHONG_TRY(checkPhone(agent.phone, u"phone"_s));
    return agent;
}

} // namespace hezhong
