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

const QString blankDate = u"　　　　年　　月　　日"_s;

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
                        after(u"联系电话"_s, party.phone)});
}

QString describeOrganisation(const Party &party)
{
    const QString mail = party.mailingAddress.trimmed() == party.address.trimmed()
                             ? QString()
                             : party.mailingAddress;
    return joinedParts({party.name, after(u"统一社会信用代码"_s, party.creditCode),
                        after(u"住所地"_s, party.address), after(u"通讯地址"_s, mail),
                        after(u"联系人"_s, party.contact), after(u"联系电话"_s, party.phone)});
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
            {u"phone"_s, agent.phone},
            {u"authority"_s, paperWord(agent.authority)},
            {u"line"_s,
             u"委托代理人：%1（%2）。"_s.arg(
                 joinedParts({agent.name, agent.workplace, after(u"公民身份号码"_s, agent.idNumber),
                              after(u"联系电话"_s, agent.phone)}),
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
        {u"phone"_s, party.phone},
        {u"address"_s, party.address},
        {u"mailing_address"_s, party.mailingAddress},
        {u"line"_s, (person ? describePerson(party) : describeOrganisation(party)) + u'。'},
        {u"legal_line"_s,
         person || head.isEmpty() ? QString() : u"法定代表人（负责人）：%1。"_s.arg(head)},
        {u"agents"_s, agents},
        {u"form_rows"_s, formRows + (party.mailingAddress.isEmpty() ? 0 : 1) + int(agents.size())}};
}

using Places = QList<QJsonArray>;

QJsonObject textLine(const QString &text, const QString &align = u"left"_s)
{
    return {{u"text"_s, text}, {u"align"_s, align}};
}

/// Whether an agent of this party signs the agreement.
bool agentSigns(const CaseFile &file, const Party &party)
{
    const AgreementFile *agreement = file.agreement();
    if (!agreement)
        return false;
    return std::any_of(
        agreement->signatories.cbegin(), agreement->signatories.cend(),
        [&](const Signatory &s) { return s.partyId == party.id && !s.agentId.isEmpty(); });
}

QJsonArray placeFor(const CaseFile &file, const Party &party, qsizetype index, qsizetype count)
{
    const bool person = party.kind == PartyKind::Person;
    const QString label = partyLabel(party.side, index, count);
    const bool people = file.office.profile == OfficeProfile::PeoplesMediation;
    const QString manner = !person ? u"盖章"_s : people ? u"签名或者按指印"_s : u"签名或者盖章"_s;
    QJsonArray lines{textLine(u"%1（%2）："_s.arg(label, manner))};
    if (count > 1)
        lines += textLine(party.name);
    if (agentSigns(file, party))
        lines += textLine(u"委托代理人（签名）："_s);
    else if (!person)
        lines += textLine(u"法定代表人（签名）："_s);
    return lines;
}

/// Two places of one row: room to sign, then the dates at one height.
void addPair(QJsonArray &places, QJsonArray left, QJsonArray right)
{
    const qsizetype height = qMax<qsizetype>(2, qMax(left.size(), right.size()));
    for (QJsonArray *place : {&left, &right}) {
        if (place->isEmpty()) {
            places += QJsonObject{{u"lines"_s, QJsonArray()}};
            continue;
        }
        while (place->size() < height)
            *place += textLine(QString());
        *place += textLine(blankDate);
        places += QJsonObject{{u"lines"_s, *place}};
    }
}

Places sidePlaces(const CaseFile &file, Side side)
{
    const QList<Party> parties = file.on(side);
    if (parties.size() >= listedFrom)
        return {QJsonArray{textLine(partyLabel(side, 0, 1) + u"（签名）："_s),
                           textLine(u"见所附名册"_s)}};
    Places places;
    for (qsizetype i = 0; i < parties.size(); ++i)
        places += placeFor(file, parties.at(i), i, parties.size());
    return places;
}

} // namespace

QString partyLabel(Side side, qsizetype index, qsizetype count)
{
    const QString word = paperWord(side);
    return count > 1 ? word + chineseCount(static_cast<int>(index) + 1) : word;
}

QString namesOf(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names += party.name;
    if (names.size() <= 4)
        return names.join(u'、');
    const bool people = std::all_of(parties.cbegin(), parties.cend(), [](const Party &party) {
        return party.kind == PartyKind::Person;
    });
    return people ? u"%1等%2人"_s.arg(names.first()).arg(names.size())
                  : u"%1等%2方"_s.arg(names.first()).arg(names.size());
}

QJsonArray partyValues(const CaseFile &file, Side side)
{
    const QList<Party> parties = file.on(side);
    QJsonArray values;
    for (qsizetype i = 0; i < parties.size(); ++i)
        values += oneParty(file, parties.at(i), i, parties.size());
    return values;
}

QJsonArray signingPlaces(const CaseFile &file, const QDate &signedOn)
{
    const Places left = sidePlaces(file, Side::Applicant);
    const Places right = sidePlaces(file, Side::Respondent);
    QJsonArray places;
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        addPair(places, left.value(i), right.value(i));
    const Places third = sidePlaces(file, Side::ThirdParty);
    for (qsizetype i = 0; i < third.size(); i += 2)
        addPair(places, third.value(i), third.value(i + 1));
    const bool people = file.office.profile == OfficeProfile::PeoplesMediation;
    const QString day = signedOn.isValid() ? chineseDate(signedOn) : blankDate;
    places += QJsonObject{{u"lines"_s, QJsonArray{textLine(people ? u"人民调解员（签名）："_s
                                                                  : u"调解员（签名）："_s),
                                                  textLine(QString()), textLine(blankDate)}}};
    places += QJsonObject{
        {u"lines"_s, QJsonArray{textLine(file.office.name, u"centre"_s),
                                textLine(u"（印章）"_s, u"centre"_s), textLine(day, u"centre"_s)}}};
    return places;
}

} // namespace hezhong
