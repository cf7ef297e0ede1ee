// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonreader.h"
#include "core/operations/intake.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

void readAgents(JsonReader &reader, const Party &party, QList<Agent> &agents)
{
    reader.objects(u"agents"_s, [&](JsonReader &one) {
        Agent agent;
        agent.partyId = party.id;
        agent.position = static_cast<int>(agents.size());
        agent.name = one.requiredText(u"name"_s);
        agent.workplace = one.text(u"workplace"_s);
        agent.idNumber = one.text(u"id_number"_s);
        agent.phone = one.text(u"phone"_s);
        agent.authority = one.choice(u"authority"_s, Authority::General);
        agents += agent;
    });
}

Party readParty(JsonReader &reader, Side side, int position)
{
    Party party;
    party.id = Id<Party>(u"%1-%2"_s.arg(code(side)).arg(position));
    party.side = side;
    party.position = position;
    party.kind = reader.choice(u"kind"_s,
                               side == Side::Applicant ? PartyKind::Person : PartyKind::Organisation);
    party.role = reader.choice(u"role"_s, PartyRole::None);
    party.name = reader.requiredText(u"name"_s);
    party.idNumber = reader.text(u"id_number"_s);
    party.sex = reader.text(u"sex"_s);
    party.birth = reader.date(u"birth"_s);
    party.ethnicity = reader.text(u"ethnicity"_s);
    party.job = reader.text(u"job"_s);
    party.groups = reader.choices<Group>(u"groups"_s);
    party.creditCode = reader.text(u"credit_code"_s);
    party.legalRepresentative = reader.text(u"legal_representative"_s);
    party.legalTitle = reader.text(u"legal_title"_s);
    party.contact = reader.text(u"contact"_s);
    party.phone = reader.text(u"phone"_s);
    party.address = reader.text(u"address"_s);
    party.mailingAddress = reader.text(u"mailing_address"_s);
    party.consentsToElectronicService = reader.flag(u"electronic_service"_s, false);
    return party;
}

void readParties(JsonReader &reader, const QString &key, Side side, IntakeRequest &request)
{
    int position = 0;
    reader.objects(key, [&](JsonReader &one) {
        const Party party = readParty(one, side, position++);
        readAgents(one, party, request.agents);
        request.parties += party;
    });
}

} // namespace

Result<IntakeRequest> intakeFromJson(const QJsonObject &json)
{
    JsonReader reader(json, {});
    IntakeRequest request;
    if (reader.requiredText(u"source"_s).isEmpty())
        return fail(reader.status().error());
    request.source = reader.choice(u"source"_s, CaseSource::Application);
    request.receivedOn = reader.requiredDate(u"received_on"_s);
    request.cause = reader.requiredText(u"cause"_s);
    request.facts = reader.text(u"facts"_s);
    request.headcount = reader.number(u"headcount"_s, 0, 0, 100000);
    request.sourceReference = reader.text(u"source_reference"_s);
    readParties(reader, u"applicants"_s, Side::Applicant, request);
    readParties(reader, u"respondents"_s, Side::Respondent, request);
    readParties(reader, u"third_parties"_s, Side::ThirdParty, request);
    reader.objects(u"claims"_s, [&](JsonReader &one) {
        Claim claim;
        claim.position = static_cast<int>(request.claims.size());
        claim.text = one.requiredText(u"text"_s);
        claim.amount = one.amount(u"amount"_s);
        request.claims += claim;
    });
    reader.objects(u"evidence"_s, [&](JsonReader &one) {
        Evidence evidence;
        evidence.position = static_cast<int>(request.evidence.size());
        evidence.name = one.requiredText(u"name"_s);
        evidence.from = one.choice(u"from"_s, EvidenceFrom::Applicant);
        evidence.original = one.flag(u"original"_s, false);
        evidence.pages = one.number(u"pages"_s, 0, 0, 100000);
        evidence.note = one.text(u"note"_s);
        request.evidence += evidence;
    });
    HEZHONG_TRY(reader.status());
    return request;
}

} // namespace hezhong
