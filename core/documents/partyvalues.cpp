// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/partyvalues.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a party in the registration form, before those for another address and for agents.
constexpr int formRows = 4;

QString sexWord(const QString &sex)
{
    return sex == u"male"_s ? u"男"_s : sex == u"female"_s ? u"女"_s : QString();
}

QString ethnicityWord(const QString &ethnicity)
{
    const QString name = ethnicity.trimmed();
    return name.isEmpty() || name.endsWith(u'族') || name.size() > 6 ? name : name + u'族';
}

QString after(const QString &caption, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : caption + text.trimmed();
}

QString birthWord(const QDate &birth)
{
    return birth.isValid() ? chineseDate(birth) + u"出生"_s : QString();
}

/// 男，汉族，1990年3月7日出生，公民身份号码…，住…，…，联系电话….
QString describePerson(const Party &party)
{
    const QString mail = party.mailingAddress.trimmed() == party.address.trimmed()
                             ? QString()
                             : party.mailingAddress;
    return joinedParts({party.name, sexWord(party.sex), ethnicityWord(party.ethnicity),
                        birthWord(party.birth), after(u"公民身份号码"_s, party.idNumber),
                        after(u"住"_s, party.address), after(u"通讯地址"_s, mail), party.job,
                        after(u"联系电话"_s, paperPhone(party.phone))});
}

QString describeOrganisation(const Party &party)
{
    const QString mail = party.mailingAddress.trimmed() == party.address.trimmed()
                             ? QString()
                             : party.mailingAddress;
    return joinedParts({party.name, after(u"统一社会信用代码"_s, party.creditCode),
                        after(u"住所地"_s, party.address), after(u"通讯地址"_s, mail),
                        after(u"联系人"_s, party.contact),
                        after(u"联系电话"_s, paperPhone(party.phone))});
}

QString authorityWord(Authority authority)
{
    return authority == Authority::Special
               ? u"特别授权：代为承认、变更、放弃调解请求，进行和解，签订调解协议，签收文书"_s
               : u"一般授权"_s;
}

QJsonObject agentValues(const Agent &agent)
{
    return {{u"name"_s, agent.name},
            {u"workplace"_s, agent.workplace},
            {u"id_number"_s, agent.idNumber},
            {u"phone"_s, paperPhone(agent.phone)},
            {u"authority"_s, paperWord(agent.authority)},
            {u"line"_s,
             u"委托代理人：%1（%2）。"_s.arg(
                 joinedParts({agent.name, agent.workplace, after(u"公民身份号码"_s, agent.idNumber),
                              after(u"联系电话"_s, paperPhone(agent.phone))}),
                 authorityWord(agent.authority))}};
}

QString roleWord(const Party &party)
{
    return party.role == PartyRole::None ? QString() : paperWord(party.role);
}

QJsonObject oneParty(const CaseFile &file, const Party &party, qsizetype index, qsizetype count)
{
    const bool person = party.kind == PartyKind::Person;
    const QString label = partyLabel(party.side, index, count);
    const bool tellRole =
        party.role != PartyRole::None && (count > 1 || party.role != PartyRole::Employer);
    QStringList groups;
    for (const Group group : party.groups)
        groups += paperWord(group);
    QJsonArray agents;
    const QList<Agent> found = file.agentsOf(party.id);
    for (const Agent &agent : found)
        agents += agentValues(agent);
    const QString head = joinedParts({party.legalRepresentative, party.legalTitle});
    return {
        {u"position"_s, int(index + 1)},
        {u"label"_s, label},
        {u"caption"_s, tellRole ? u"%1（%2）"_s.arg(label, roleWord(party)) : label},
        {u"role"_s, roleWord(party)},
        {u"person"_s, person},
        {u"organisation"_s, !person},
        {u"name"_s, party.name},
        {u"sex"_s, sexWord(party.sex)},
        {u"birth"_s, chineseDate(party.birth)},
        {u"ethnicity"_s, ethnicityWord(party.ethnicity)},
        {u"id_number"_s, party.idNumber},
        {u"job"_s, party.job},
        {u"groups"_s, groups.join(u'、')},
        {u"credit_code"_s, party.creditCode},
        {u"legal_representative"_s, party.legalRepresentative},
        {u"legal_title"_s, party.legalTitle},
        {u"contact"_s, party.contact},
        {u"phone"_s, paperPhone(party.phone)},
        {u"address"_s, party.address},
        {u"mailing_address"_s, party.mailingAddress},
        {u"line"_s, (person ? describePerson(party) : describeOrganisation(party)) + u'。'},
        {u"legal_line"_s,
         person || head.isEmpty() ? QString() : u"法定代表人（负责人）：%1。"_s.arg(head)},
        {u"agents"_s, agents},
        {u"form_rows"_s, formRows + (party.mailingAddress.isEmpty() ? 0 : 1) + int(agents.size())}};
}

} // namespace

QString partyLabel(Side side, qsizetype index, qsizetype count)
{
    const QString word = paperWord(side);
    return count > 1 ? word + chineseCount(static_cast<int>(index) + 1) : word;
}

QString namesOf(const QList<Party> &parties, qsizetype most)
{
    QStringList names;
    for (const Party &party : parties)
        names += party.name;
    if (names.size() <= most)
        return names.join(u'、');
    const bool people = std::all_of(parties.cbegin(), parties.cend(), [](const Party &party) {
        return party.kind == PartyKind::Person;
    });
    return people ? u"%1等%2人"_s.arg(names.first()).arg(names.size())
                  : u"%1等%2方"_s.arg(names.first()).arg(names.size());
}

QJsonObject partyValue(const CaseFile &file, const Party &party)
{
    const QList<Party> side = file.on(party.side);
    for (qsizetype i = 0; i < side.size(); ++i)
        if (side.at(i).id == party.id)
            return oneParty(file, party, i, side.size());
    return oneParty(file, party, 0, 1);
}

QJsonArray partyValues(const CaseFile &file, Side side)
{
    const QList<Party> parties = file.on(side);
    QJsonArray values;
    for (qsizetype i = 0; i < parties.size(); ++i)
        values += oneParty(file, parties.at(i), i, parties.size());
    return values;
}

} // namespace hezhong
