// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/speakers.h"

#include "core/documents/phrasebook.h"

namespace hezhong {

namespace {

void addAgents(const CaseFile &file, const Party &party, const QString &base, QStringList &speakers)
{
    const QList<Agent> agents = file.agentsOf(party.id);
    for (const Agent &agent : agents) {
        const QString name = agentSpeaker(base);
        speakers += agents.size() == 1 ? name : name + agent.name;
    }
}

} // namespace

QStringList speakersOf(const CaseFile &file)
{
    QStringList speakers{mediatorSpeaker()};
    for (const Side side : {Side::Applicant, Side::Respondent, Side::ThirdParty}) {
        const QList<Party> parties = file.on(side);
        for (const Party &party : parties) {
            const QString name = partySpeaker(party, parties.size() == 1);
            speakers += name;
            addAgents(file, party, name, speakers);
        }
    }
    speakers.removeDuplicates();
    return speakers;
}

QStringList likelyPresent(const CaseFile &file)
{
    QStringList present;
    for (const Party &party : file.parties) {
        const QList<Agent> agents = file.agentsOf(party.id);
        if (party.kind == PartyKind::Person || agents.isEmpty())
            present += partyPresent(party);
        for (const Agent &agent : agents)
            present += agentPresent(party, agent);
    }
    if (!file.record.mediatorName.isEmpty())
        present += mediatorPresent(file.record.mediatorName);
    return present;
}

} // namespace hezhong
