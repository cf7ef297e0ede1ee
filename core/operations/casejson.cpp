// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/casequeries.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateJson(const QDate &date)
{
    return Codec<QDate>::toJson(date);
}

/// Keys of ties and order are of no use outside the store.
template <class E>
QJsonObject partJson(const E &entity)
{
    QJsonObject object = entityJson(entity);
    object.remove(u"case_id"_s);
    object.remove(u"position"_s);
    return object;
}

QJsonObject partyJson(const CaseFile &file, const Party &party)
{
    QJsonObject object = partJson(party);
    QJsonArray agents;
    for (const Agent &agent : file.agentsOf(party.id)) {
        QJsonObject one = partJson(agent);
        one.remove(u"party_id"_s);
        agents.append(one);
    }
    object.insert(u"agents"_s, agents);
    return object;
}

QJsonArray partiesJson(const CaseFile &file, Side side)
{
    QJsonArray array;
    for (const Party &party : file.on(side))
        array.append(partyJson(file, party));
    return array;
}

template <class E>
QJsonArray partsJson(const QList<E> &rows)
{
    QJsonArray array;
    for (const E &row : rows)
        array.append(partJson(row));
    return array;
}

QJsonArray hearingsJson(const CaseFile &file)
{
    QJsonArray array;
    for (const HearingFile &hearing : file.hearings) {
        const Hearing &head = hearing.hearing;
        QJsonObject object = partJson(head);
        for (const QString &column : {u"held_on"_s, u"starts"_s, u"ends"_s})
            object.remove(column);
        // The keys of the hearing file that was read in.
        object.insert(u"on"_s, dateJson(head.on));
        object.insert(u"start"_s, Codec<QTime>::toJson(head.start));
        object.insert(u"end"_s, Codec<QTime>::toJson(head.end));
        QJsonArray lines;
        for (const HearingLine &line : hearing.lines)
            lines.append(QJsonObject{{u"speaker"_s, line.speaker},
                                     {u"text"_s, line.text},
                                     {u"private"_s, line.isPrivate},
                                     {u"at"_s, Codec<QDateTime>::toJson(line.at)}});
        object.insert(u"lines"_s, lines);
        array.append(object);
    }
    return array;
}

QJsonObject agreementJson(const CaseFile &file, const AgreementFile &agreement)
{
    QJsonObject object = partJson(agreement.agreement);
    QJsonArray clauses;
    for (const Clause &clause : agreement.clauses)
        clauses.append(clause.text);
    object.insert(u"clauses"_s, clauses);
    QJsonArray payments;
    for (const Payment &payment : agreement.payments) {
        QJsonObject one = partJson(payment);
        one.remove(u"agreement_id"_s);
        payments.append(one);
    }
    object.insert(u"payments"_s, payments);
    object.insert(u"total"_s, agreement.total().decimal());
    QJsonArray signatories;
    for (const Signatory &signatory : agreement.signatories) {
        QJsonObject one;
        for (const Party &party : file.parties)
            if (party.id == signatory.partyId)
                one.insert(u"party"_s, party.name);
        for (const Agent &agent : file.agents)
            if (agent.id == signatory.agentId)
                one.insert(u"agent"_s, agent.name);
        signatories.append(one);
    }
    object.insert(u"signatories"_s, signatories);
    return object;
}

} // namespace

QJsonObject toJson(const CaseRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"number"_s, row.number},
            {u"status"_s, code(row.status)},
            {u"outcome"_s, code(row.outcome)},
            {u"cause"_s, row.cause},
            {u"title"_s, row.title},
            {u"source"_s, code(row.source)},
            {u"received_on"_s, dateJson(row.receivedOn)},
            {u"accepted_on"_s, dateJson(row.acceptedOn)},
            {u"closed_on"_s, dateJson(row.closedOn)},
            {u"mediator"_s, row.mediator},
            {u"claimed"_s, row.claimed.decimal()},
            {u"applicants"_s, QJsonArray::fromStringList(row.applicants)},
            {u"respondents"_s, QJsonArray::fromStringList(row.respondents)}};
}

QJsonObject toJson(const CaseFile &file, const QList<CaseDeadline> &deadlines)
{
    QJsonObject object = entityJson(file.record);
    object.insert(u"mediator"_s, file.record.mediatorName);
    object.remove(u"mediator_name"_s);
    object.insert(u"applicants"_s, partiesJson(file, Side::Applicant));
    object.insert(u"respondents"_s, partiesJson(file, Side::Respondent));
    object.insert(u"third_parties"_s, partiesJson(file, Side::ThirdParty));
    object.insert(u"claims"_s, partsJson(file.claims));
    object.insert(u"claimed"_s, file.claimed().decimal());
    QJsonArray evidence;
    for (const Evidence &item : file.evidence) {
        QJsonObject one = partJson(item);
        one.insert(u"from"_s, one.take(u"source"_s));
        evidence.append(one);
    }
    object.insert(u"evidence"_s, evidence);
    object.insert(u"hearings"_s, hearingsJson(file));
    const AgreementFile *agreement = file.agreement();
    object.insert(u"agreement"_s, agreement ? QJsonValue(agreementJson(file, *agreement)) : QJsonValue());
    QJsonArray documents;
    for (const IssuedDocument &document : file.documents) {
        QJsonObject one = partJson(document);
        one.remove(u"filled_values"_s);
        one.remove(u"file_key"_s);
        documents.append(one);
    }
    object.insert(u"documents"_s, documents);
    object.insert(u"deadlines"_s, toJson(deadlines));
    return object;
}

QJsonArray toJson(const QList<CaseDeadline> &deadlines)
{
    QJsonArray array;
    for (const CaseDeadline &deadline : deadlines)
        array.append(QJsonObject{{u"rule"_s, deadline.rule},
                                 {u"title"_s, deadline.title},
                                 {u"from"_s, dateJson(deadline.from)},
                                 {u"due"_s, dateJson(deadline.due)},
                                 {u"basis"_s, deadline.basis},
                                 {u"official"_s, deadline.official},
                                 {u"done"_s, deadline.done},
                                 {u"days_left"_s, deadline.daysLeft}});
    return array;
}

QJsonArray toJson(const QList<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(QJsonObject{{u"code"_s, warning.code}, {u"message"_s, warning.message}});
    return array;
}

} // namespace hezhong
