// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/casefile.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Money AgreementFile::total() const
{
    Money sum;
    for (const Payment &payment : payments)
        sum += payment.amount;
    return sum;
}

QList<Party> CaseFile::on(Side side) const
{
    QList<Party> found;
    for (const Party &party : parties)
        if (party.side == side)
            found += party;
    return found;
}

QList<Agent> CaseFile::agentsOf(const Id<Party> &party) const
{
    QList<Agent> found;
    for (const Agent &agent : agents)
        if (agent.partyId == party)
            found += agent;
    return found;
}

Money CaseFile::claimed() const
{
    Money sum;
    for (const Claim &claim : claims)
        sum += claim.amount.value_or(Money());
    return sum;
}

const AgreementFile *CaseFile::agreement() const
{
    return agreements.isEmpty() ? nullptr : &agreements.last();
}

QString caseTitle(const QList<Party> &parties, int headcount)
{
    QStringList applicants;
    QStringList respondents;
    for (const Party &party : parties) {
        if (party.side == Side::Applicant)
            applicants += party.name;
        else if (party.side == Side::Respondent)
            respondents += party.name;
    }
    const auto shortened = [](const QStringList &names, qsizetype count) {
        if (names.isEmpty())
            return QString();
        if (count <= 1)
            return names.first();
        if (count == 2 && names.size() == 2)
            return names.join(u"、"_s);
        return u"%1等%2"_s.arg(names.first(), QString::number(count));
    };
    const qsizetype workers = qMax<qsizetype>(headcount, applicants.size());
    const QString left = shortened(applicants, workers) + (workers > 2 ? u"人"_s : QString());
    const QString right =
        shortened(respondents, respondents.size()) + (respondents.size() > 2 ? u"方"_s : QString());
    return u"%1 与 %2"_s.arg(left, right);
}

} // namespace hezhong
