// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"

#include "core/operations/editcase.h"

namespace hezhong {

void CaseBench::addAgent(const Id<Case> &id, const QString &name, Authority authority)
{
    const CaseFile now = file(id);
    Agent agent;
    agent.partyId = now.on(Side::Respondent).first().id;
    agent.name = name;
    agent.authority = authority;
    QList<Agent> agents = now.agents;
    agents += agent;
    const auto done = saveParties(office.desk, id, now.parties, agents);
    if (!done)
        qFatal("agent: %s", qPrintable(done.error().message));
}

} // namespace hezhong
