// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/editcase.h"

#include "core/base/words.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString sideName(Side side)
{
    return side == Side::Applicant ? u"applicants"_s
           : side == Side::Respondent ? u"respondents"_s
                                      : u"third_parties"_s;
}

/// Parties in the order given, checked; positions count on each side.
Result<QList<Party>> checkedParties(const Desk &desk, const Id<Case> &id, const QList<Party> &typed,
                                    QList<Warning> &warnings)
{
    QList<Party> result;
    QHash<Side, int> positions;
    for (const Party &party : typed) {
        const int position = positions[party.side]++;
        auto checked = checkParty(party, desk.today());
        if (!checked)
            return fail(checked.error().under(u"%1[%2]"_s.arg(sideName(party.side)).arg(position)));
        checked->party.caseId = id;
        checked->party.position = position;
        warnings += checked->warnings;
        result += checked->party;
    }
    if (positions.value(Side::Applicant) == 0 || positions.value(Side::Respondent) == 0)
        return fail(
            badInput(u"case.sides"_s,
                     positions.value(Side::Applicant) == 0 ? u"applicants"_s : u"respondents"_s,
                     words("operations", "案件至少要有一名申请人和一名被申请人，修改没有保存。"),
                     words("operations", "请补充缺少的一方，或者撤销移除。")));
    return result;
}

/// New parties get ids; the temporary ids that tie agents to them are followed.
QHash<QString, Id<Party>> giveIds(QList<Party> &parties, const QList<Party> &known, const Clock &clock)
{
    QHash<QString, Id<Party>> ties;
    for (Party &party : parties) {
        bool exists = false;
        for (const Party &old : known)
            exists = exists || old.id == party.id;
        const QString tie = party.id.text();
        if (!exists)
            party.id = Id<Party>::fresh(clock);
        ties.insert(tie, party.id);
    }
    return ties;
}

template <class E>
Status removeMissing(Transaction &transaction, const QList<E> &before, const QList<E> &after)
{
    for (const E &old : before) {
        bool kept = false;
        for (const E &row : after)
            kept = kept || row.id == old.id;
        if (!kept)
            HEZHONG_TRY(transaction.remove(old.id));
    }
    return {};
}

Result<QList<Agent>> checkedAgents(const QList<Agent> &typed, const QHash<QString, Id<Party>> &ties,
                                   const Id<Case> &id, const Clock &clock)
{
    QList<Agent> result;
    for (const Agent &one : typed) {
        auto checked = checkAgent(one, clock.today());
        if (!checked)
            return fail(checked.error().under(u"agents[%1]"_s.arg(result.size())));
        checked->caseId = id;
        checked->partyId = ties.value(one.partyId.text());
        checked->position = static_cast<int>(result.size());
        if (checked->partyId.isEmpty())
            continue; // the party was taken out, and its agent with it
        if (checked->id.isEmpty())
            checked->id = Id<Agent>::fresh(clock);
        result += *checked;
    }
    return result;
}

} // namespace

Result<Done<CaseFile>> saveParties(const Desk &desk, const Id<Case> &id, const QList<Party> &typed,
                                   const QList<Agent> &typedAgents)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    QList<Warning> warnings;
    HEZHONG_ASSIGN(QList<Party> parties, checkedParties(desk, id, typed, warnings));
    const auto ties = giveIds(parties, file.parties, desk.clock());
    HEZHONG_ASSIGN(const QList<Agent> agents, checkedAgents(typedAgents, ties, id, desk.clock()));
    HEZHONG_ASSIGN(const Done<Case> done,
                   changeCase(desk, id, u"case.parties"_s,
                              [&](Transaction &transaction, Case &record, QList<Warning> &) -> Status {
                                  int applicants = 0;
                                  for (const Party &party : parties) {
                                      HEZHONG_TRY(transaction.put(party));
                                      applicants += party.side == Side::Applicant;
                                  }
                                  for (const Agent &agent : agents)
                                      HEZHONG_TRY(transaction.put(agent));
                                  HEZHONG_TRY(removeMissing(transaction, file.agents, agents));
                                  HEZHONG_TRY(removeMissing(transaction, file.parties, parties));
                                  record.headcount = qMax(applicants, record.headcount);
                                  record.title = caseTitle(parties, record.headcount);
                                  return {};
                              }));
    HEZHONG_ASSIGN(CaseFile now, loadCase(desk, id));
    return Done<CaseFile>{now, done.changes, warnings};
}

Result<Done<CaseFile>> saveClaims(const Desk &desk, const Id<Case> &id, const QList<Claim> &claims,
                                  const QList<Evidence> &evidence, const QString &facts)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    if (claims.isEmpty())
        return fail(badInput(u"case.claims"_s, u"claims"_s,
                             words("operations", "至少保留一项调解请求，修改没有保存。"),
                             words("operations", "请写明申请人要求什么。")));
    for (qsizetype i = 0; i < claims.size(); ++i)
        if (claims.at(i).text.trimmed().isEmpty())
            return fail(
                badInput(u"case.claim-text"_s, u"claims[%1].text"_s.arg(i),
                         words("operations", "第 %1 项请求是空的，修改没有保存。").arg(i + 1),
                         words("operations", "请填写内容或者移除这一项。")));
    QList<Claim> newClaims = claims;
    QList<Evidence> newEvidence = evidence;
    for (Claim &claim : newClaims)
        claim.caseId = id;
    for (Evidence &item : newEvidence)
        item.caseId = id;
    HEZHONG_ASSIGN(const Done<Case> done,
                   changeCase(desk, id, u"case.claims"_s,
                              [&](Transaction &transaction, Case &record, QList<Warning> &) -> Status {
                                  HEZHONG_TRY(replaceRows(transaction, file.claims, newClaims));
                                  HEZHONG_TRY(replaceRows(transaction, file.evidence, newEvidence));
                                  record.facts = facts.trimmed();
                                  return {};
                              }));
    HEZHONG_ASSIGN(CaseFile now, loadCase(desk, id));
    return Done<CaseFile>{now, done.changes, {}};
}

} // namespace hezhong
