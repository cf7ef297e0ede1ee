// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/intakevalues.h"

#include "core/base/dates.h"
#include "core/documents/noticewords.h"
#include "core/documents/papercheck.h"
#include "core/documents/papertext.h"
#include "core/documents/partyvalues.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

QDate endBeforeExtension(const CaseFile &file, const PaperContext &context)
{
    const auto own = parseDate(context.own.value(u"old_end"_s).toString(), u"old_end"_s);
    if (own && own->isValid())
        return *own;
    return file.record.extendedTo.isValid() ? QDate() : context.mediationDue;
}

namespace {

/// Lines for names that will be written by hand, where the case does not name everybody.
constexpr qsizetype fewestVoters = 10;
constexpr qsizetype mostVoters = 500;

QString tick(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

const Party *partyMeant(const QJsonObject &values, const CaseFile &file,
                        const PaperContext &context)
{
    const auto kind = paperKind(values.value(u"kind"_s).toString());
    return kind ? partyOf(*kind, file, context) : nullptr;
}

/// A side with an annexed list is named in one row by the template.
void addAllParties(QJsonObject &values, const CaseFile &file, const PaperContext &)
{
    QJsonArray all;
    for (const Side side : {Side::Applicant, Side::Respondent, Side::ThirdParty}) {
        if (side != Side::ThirdParty && file.on(side).size() >= listedFrom)
            continue;
        const QJsonArray parties = partyValues(file, side);
        for (const QJsonValue party : parties)
            all += party;
    }
    values.insert(u"all_parties"_s, all);
}

void addConsent(QJsonObject &values, const CaseFile &file, const PaperContext &)
{
    values.insert(u"consent_opening"_s, consentOpening(file, values.value(u"matter"_s).toString()));
    values.insert(u"consent_rule"_s, consentRule(file));
    values.insert(u"without_consent"_s, withoutConsent(file));
}

void addRights(QJsonObject &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"nature"_s, natureOfMediation(file));
    values.insert(u"rights_opening"_s, rightsOpening(file));
    values.insert(u"rights"_s, textList(partyRights(file)));
    values.insert(u"duties_opening"_s, dutiesOpening(file));
    values.insert(u"duties"_s, textList(partyDuties(file)));
    values.insert(u"effects"_s, textList(effectsOfAgreement(file, context)));
    values.insert(u"confidentiality"_s, confidentiality(file));
}

QJsonObject attorney(const QString &label, const Agent &agent, bool known)
{
    return {{u"label"_s, label},
            {u"name"_s, agent.name},
            {u"workplace"_s, agent.workplace},
            {u"id_number"_s, agent.idNumber},
            {u"phone"_s, paperPhone(agent.phone)},
            {u"general"_s, tick(known && agent.authority == Authority::General)},
            {u"special"_s, tick(known && agent.authority == Authority::Special)}};
}

/// The party's agents; one to be filled in by hand where the case names none.
void addPowers(QJsonObject &values, const CaseFile &file, const PaperContext &context)
{
    const Party *party = partyMeant(values, file, context);
    const QList<Agent> agents = party ? file.agentsOf(party->id) : QList<Agent>();
    QJsonArray list;
    for (qsizetype i = 0; i < agents.size(); ++i)
        list += attorney(agents.size() > 1 ? u"受托人"_s + chineseCount(int(i) + 1) : u"受托人"_s,
                         agents.at(i), true);
    if (list.isEmpty())
        list += attorney(u"受托人"_s, {}, false);
    values.insert(u"attorneys"_s, list);
}

/// Who puts the representatives forward: the applicants of the case, and blank lines for those of its
/// headcount whom it does not name.
void addElection(QJsonObject &values, const CaseFile &file, const PaperContext &)
{
    QJsonArray voters;
    const QJsonArray applicants = partyValues(file, Side::Applicant);
    for (const QJsonValue applicant : applicants)
        voters += QJsonObject{{u"position"_s, applicant[u"position"_s]},
                              {u"name"_s, applicant[u"name"_s]},
                              {u"id_number"_s, applicant[u"id_number"_s]},
                              {u"phone"_s, applicant[u"phone"_s]}};
    const qsizetype wanted =
        qBound(fewestVoters, qMax<qsizetype>(file.record.headcount, voters.size()), mostVoters);
    while (voters.size() < wanted)
        voters += QJsonObject{{u"position"_s, int(voters.size() + 1)},
                              {u"name"_s, QString()},
                              {u"id_number"_s, QString()},
                              {u"phone"_s, QString()}};
    values.insert(u"voters"_s, voters);
    values.insert(u"election_rule"_s, representativesRule(file));
}

/// Whether a party agreed to electronic service is known only when it did.
void addService(QJsonObject &values, const CaseFile &file, const PaperContext &context)
{
    const Party *party = partyMeant(values, file, context);
    const QString mail = party ? party->mailingAddress.trimmed() : QString();
    values.insert(u"service_address"_s, mail.isEmpty() && party ? party->address.trimmed() : mail);
    values.insert(u"electronic"_s, tick(party && party->consentsToElectronicService));
}

void addExtension(QJsonObject &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"current_end"_s, chineseDate(endBeforeExtension(file, context)));
    values.insert(u"extension_rule"_s, extensionRule(file));
    values.insert(u"after_extension"_s, afterExtension(file));
}

} // namespace

IntakeGroup intakeGroup(const QString &name)
{
    static const QHash<QString, IntakeGroup> groups{
        {u"parties"_s, addAllParties}, {u"consent"_s, addConsent},   {u"rights"_s, addRights},
        {u"powers"_s, addPowers},      {u"election"_s, addElection}, {u"service"_s, addService},
        {u"extension"_s, addExtension}};
    return groups.value(name);
}

} // namespace hezhong
