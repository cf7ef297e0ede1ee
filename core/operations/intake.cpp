// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/causes.h"
#include "core/model/casenumber.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int collectiveSize = 10; // labour mediation law art. 7: ten or more

QString sideKey(Side side)
{
    switch (side) {
    case Side::Applicant:
        return u"applicants"_s;
    case Side::Respondent:
        return u"respondents"_s;
    case Side::ThirdParty:
        return u"third_parties"_s;
    }
    return {};
}

QString partyPath(const IntakeRequest &request, const Party &party)
{
    int index = 0;
    for (const Party &other : request.parties) {
        if (other.id == party.id && other.position == party.position && other.side == party.side)
            break;
        index += other.side == party.side;
    }
    return u"%1[%2]"_s.arg(sideKey(party.side)).arg(index);
}

qsizetype countOn(const IntakeRequest &request, Side side)
{
    qsizetype count = 0;
    for (const Party &party : request.parties)
        count += party.side == side;
    return count;
}

void checkHead(const IntakeRequest &request, const QDate &today, QList<Error> &errors)
{
    if (!request.receivedOn.isValid())
        errors += badInput(u"intake.received-on"_s, u"received_on"_s,
                           words("operations", "没有填写收到申请的日期，案件没有登记。"),
                           words("operations", "请填写收到申请的日期，期限从这一天起算。"));
    else if (request.receivedOn > today.addYears(1) || request.receivedOn.year() < 2008)
        errors +=
            badInput(u"intake.received-on"_s, u"received_on"_s,
                     words("operations", "收到日期 %1 不合理。").arg(isoDate(request.receivedOn)),
                     words("operations", "请核对年份。"));
    else if (request.cause.isEmpty())
        errors += badInput(u"intake.cause"_s, u"cause"_s, words("operations", "没有选择案由，案件没有登记。"),
                           words("operations", "请从列表中选择案由。"));
    else if (!causeOn(request.cause, request.receivedOn))
        errors += badInput(u"intake.cause"_s, u"cause"_s,
                           words("operations", "案由代码“%1”在收到日期 %2 不适用。")
                               .arg(request.cause, isoDate(request.receivedOn)),
                           words("operations", "2026年1月1日起使用新的案由编号，请从列表中选择。"));
}

void checkSides(const IntakeRequest &request, QList<Error> &errors)
{
    if (countOn(request, Side::Applicant) == 0)
        errors += badInput(u"intake.applicant"_s, u"applicants"_s,
                           words("operations", "没有申请人，案件没有登记。"),
                           words("operations", "请至少登记一名申请人。"));
    if (countOn(request, Side::Respondent) == 0)
        errors +=
            badInput(u"intake.respondent"_s, u"respondents"_s,
                     words("operations", "没有被申请人，案件没有登记。"),
                     words("operations", "请至少登记一名被申请人；不清楚全称时先填已知名称。"));
    if (request.claims.isEmpty())
        errors += badInput(
            u"intake.claims"_s, u"claims"_s, words("operations", "没有调解请求，案件没有登记。"),
            words("operations", "请写明申请人要求什么（《劳动争议调解仲裁法》第十二条）。"));
    for (qsizetype i = 0; i < request.claims.size(); ++i)
        if (request.claims.at(i).text.trimmed().isEmpty())
            errors += badInput(u"intake.claim-text"_s, u"claims[%1].text"_s.arg(i),
                               words("operations", "第 %1 项请求是空的，案件没有登记。").arg(i + 1),
                               words("operations", "请填写内容或者移除这一项。"));
}

void checkPeople(const IntakeRequest &request, const QDate &today, QList<Error> &errors)
{
    QHash<QString, QString> seen;
    for (const Party &party : request.parties) {
        const QString path = partyPath(request, party);
        const auto checked = checkParty(party, today);
        if (!checked) {
            errors += checked.error().under(path);
            continue;
        }
        const QString number = checked->party.kind == PartyKind::Person ? checked->party.idNumber
                                                                        : checked->party.creditCode;
        if (number.isEmpty())
            continue;
        // Two different bodies cannot share a number, so one of the entries is a slip.
        if (seen.contains(number) && party.kind == PartyKind::Person)
            errors += badInput(
                u"intake.duplicate"_s,
                path + (party.kind == PartyKind::Person ? u".id_number"_s : u".credit_code"_s),
                words("operations", "“%1”与“%2”的号码相同。").arg(party.name, seen.value(number)),
                words("operations", "请核对是否重复登记。"));
        seen.insert(number, party.name);
    }
    for (qsizetype i = 0; i < request.agents.size(); ++i) {
        const auto checked = checkAgent(request.agents.at(i), today);
        if (!checked)
            errors += checked.error().under(u"agents[%1]"_s.arg(i));
    }
}

QList<Warning> warningsFor(const IntakeRequest &request, const Case &record)
{
    QList<Warning> warnings;
    if (record.headcount >= collectiveSize)
        warnings += {u"intake.collective"_s,
                     words("operations", "劳动者 %1 "
                                         "人，达到十人以上集体争议标准，可以推举代表（《劳动争议调"
                                         "解仲裁法》第七条），请同时报告。")
                         .arg(record.headcount)};
    if (record.facts.isEmpty())
        warnings +=
            {u"intake.facts"_s, words("operations", "没有填写事实与理由，出具文书前请补充。")};
    for (const Party &party : request.parties)
        if (party.kind == PartyKind::Person && party.groups.contains(Group::OverAge)
            && record.receivedOn >= QDate(2026, 7, 1))
            warnings += {u"intake.over-age"_s,
                         words("operations", "超龄劳动者仅就报酬、休息、劳动安全卫生、工伤等事项适"
                                             "用劳动争议程序，其他事项请告知另行处理。")};
    return warnings;
}

/// Party ids of the request are only ties; each gets a real id, and agents follow.
struct Numbered {
    QList<Party> parties;
    QList<Agent> agents;
    QList<Warning> warnings;
};

Result<Numbered> numbered(const IntakeRequest &request, const Id<Case> &caseId, const Clock &clock)
{
    Numbered result;
    QHash<QString, Id<Party>> ties;
    QHash<Side, int> positions;
    for (const Party &typed : request.parties) {
        HEZHONG_ASSIGN(CheckedParty checked, checkParty(typed, clock.today()));
        checked.party.id = Id<Party>::fresh(clock);
        checked.party.caseId = caseId;
        checked.party.position = positions[typed.side]++;
        ties.insert(typed.id.text(), checked.party.id);
        result.parties += checked.party;
        result.warnings += checked.warnings;
    }
    for (const Agent &typed : request.agents) {
        HEZHONG_ASSIGN(Agent agent, checkAgent(typed, clock.today()));
        agent.id = Id<Agent>::fresh(clock);
        agent.caseId = caseId;
        agent.partyId = ties.value(typed.partyId.text());
        if (agent.partyId.isEmpty())
            return fail(badInput(
                u"intake.agent"_s, u"agents"_s,
                words("operations", "代理人%1没有对应的当事人，案件没有登记。").arg(agent.name),
                words("operations", "请在所代理的当事人之下登记代理人。")));
        result.agents += agent;
    }
    return result;
}

Status putAll(Transaction &transaction, const IntakeRequest &request, const Numbered &people,
              const Id<Case> &caseId)
{
    for (const Party &party : people.parties)
        HEZHONG_TRY(transaction.put(party));
    for (const Agent &agent : people.agents)
        HEZHONG_TRY(transaction.put(agent));
    int position = 0;
    for (Claim claim : request.claims) {
        claim.id = Id<Claim>::fresh(transaction.clock());
        claim.caseId = caseId;
        claim.position = position++;
        HEZHONG_TRY(transaction.put(claim));
    }
    position = 0;
    for (Evidence evidence : request.evidence) {
        evidence.id = Id<Evidence>::fresh(transaction.clock());
        evidence.caseId = caseId;
        evidence.position = position++;
        HEZHONG_TRY(transaction.put(evidence));
    }
    return {};
}

Case newCase(const IntakeRequest &request, const Clock &clock)
{
    Case record;
    record.id = Id<Case>::fresh(clock);
    record.source = request.source;
    record.receivedOn = request.receivedOn;
    record.cause = request.cause;
    record.facts = request.facts;
    record.sourceReference = request.sourceReference;
    record.headcount = qMax(request.headcount, static_cast<int>(countOn(request, Side::Applicant)));
    record.title = caseTitle(request.parties, record.headcount);
    return record;
}

} // namespace

QList<Error> checkIntake(const IntakeRequest &request, const QDate &today)
{
    QList<Error> errors;
    checkHead(request, today, errors);
    checkSides(request, errors);
    checkPeople(request, today, errors);
    return errors;
}

Result<Done<Case>> registerCase(const Desk &desk, const IntakeRequest &request)
{
    HEZHONG_TRY(allowOperation(desk, u"case.intake"_s, {}));
    const QList<Error> errors = checkIntake(request, desk.today());
    if (!errors.isEmpty())
        return fail(errors.first());
    HEZHONG_ASSIGN(const Office office, officeOf(desk));
    HEZHONG_ASSIGN(const CaseNumberPattern pattern,
                   CaseNumberPattern::parse(office.numberPattern, u"number_pattern"_s));
    Case record = newCase(request, desk.clock());
    HEZHONG_ASSIGN(const Numbered people, numbered(request, record.id, desk.clock()));
    const int year = record.receivedOn.year();
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(
            desk.operation(u"case.intake"_s, record.id), [&](Transaction &transaction) -> Status {
                HEZHONG_ASSIGN(const int serial,
                               transaction.nextNumber(CaseNumberPattern::counter(office, year)));
                record.number = pattern.number(office, year, serial);
                HEZHONG_TRY(transaction.put(record));
                return putAll(transaction, request, people, record.id);
            }));
    return Done<Case>{record, notice, warningsFor(request, record) + people.warnings};
}

} // namespace hezhong
