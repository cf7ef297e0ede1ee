// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/speakers.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct Speakers {
    Q_DECLARE_TR_FUNCTIONS(Speakers)
};

void addAgents(const CaseFile &file, const Party &party, const QString &base, QStringList &speakers)
{
    const QList<Agent> agents = file.agentsOf(party.id);
    for (const Agent &agent : agents) {
        const QString name = Speakers::tr("%1代理人").arg(base);
        speakers += agents.size() == 1 ? name : name + agent.name;
    }
}

} // namespace

QString mediatorSpeaker()
{
    return Speakers::tr("调解员");
}

QStringList speakersOf(const CaseFile &file)
{
    QStringList speakers{mediatorSpeaker()};
    for (const Side side : {Side::Applicant, Side::Respondent, Side::ThirdParty}) {
        const QList<Party> parties = file.on(side);
        for (const Party &party : parties) {
            const QString name = parties.size() == 1 ? label(side) : label(side) + party.name;
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
            present += label(party.side) + party.name;
        for (const Agent &agent : agents)
            present += Speakers::tr("%1%2委托代理人%3").arg(label(party.side), party.name, agent.name);
    }
    if (!file.record.mediatorName.isEmpty())
        present += mediatorSpeaker() + file.record.mediatorName;
    return present;
}

} // namespace hezhong
