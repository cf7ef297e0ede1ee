// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatesamples.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyApplicants = 12;
constexpr int manyRespondents = 11;

Party worker(const QString &id, const QString &name)
{
    Party party;
    party.id = Id<Party>(id);
    party.side = Side::Applicant;
    party.kind = PartyKind::Person;
    party.name = name;
    return party;
}

Party firm(const QString &id, Side side, const QString &name, PartyRole role)
{
    Party party;
    party.id = Id<Party>(id);
    party.side = side;
    party.kind = PartyKind::Organisation;
    party.role = role;
    party.name = name;
    return party;
}

Party describedWorker()
{
    Party party = worker(u"sample-w"_s, u"张某某"_s);
    party.idNumber = u"510104199003070015"_s;
    party.sex = u"male"_s;
    party.birth = QDate(1990, 3, 7);
    party.ethnicity = u"汉族"_s;
    party.phone = u"13800001001"_s;
    party.address = u"四川省眉山市东坡区某某镇某某村3组"_s;
    party.mailingAddress = u"成都市锦江区某某路6号"_s;
    party.job = u"钢筋工"_s;
    party.groups = {Group::MigrantWorker};
    return party;
}

Party describedFirm()
{
    Party party =
        firm(u"sample-e"_s, Side::Respondent, u"成都某某建筑劳务有限公司"_s, PartyRole::Employer);
    party.creditCode = u"91510104MA00TE5T27"_s;
    party.legalRepresentative = u"李某某"_s;
    party.legalTitle = u"总经理"_s;
    party.contact = u"赵某某"_s;
    party.address = u"成都市锦江区某某路88号"_s;
    party.phone = u"028-80001000"_s;
    return party;
}

Agent describedAgent(const Id<Party> &party)
{
    Agent agent;
    agent.id = Id<Agent>(u"sample-a"_s + party.text());
    agent.partyId = party;
    agent.name = u"周某某"_s;
    agent.workplace = u"该公司法务主管"_s;
    agent.idNumber = u"510104198501010018"_s;
    agent.phone = u"13600006001"_s;
    agent.authority = Authority::Special;
    return agent;
}

Claim claim(const QString &text, qint64 fen)
{
    Claim made;
    made.text = text;
    made.amount = Money::fromFen(fen);
    return made;
}

Payment payment(int position, const QDate &due, qint64 fen, const QString &payee)
{
    Payment made;
    made.position = position;
    made.due = due;
    made.amount = Money::fromFen(fen);
    made.payee = payee;
    made.method = u"银行转账"_s;
    return made;
}

HearingFile hearing(const QStringList &lines)
{
    HearingFile file;
    file.hearing.ordinal = 1;
    file.hearing.on = QDate(2026, 11, 9);
    file.hearing.place = u"调解室"_s;
    file.hearing.state = HearingState::Finished;
    for (const QString &text : lines) {
        HearingLine line;
        line.speaker = u"调解员"_s;
        line.text = text;
        file.lines += line;
    }
    return file;
}

AgreementFile agreement(const QStringList &clauses)
{
    AgreementFile file;
    file.agreement.signedOn = QDate(2026, 11, 9);
    file.agreement.performanceDue = QDate(2026, 12, 31);
    for (const QString &text : clauses) {
        Clause clause;
        clause.position = int(file.clauses.size());
        clause.text = text;
        file.clauses += clause;
    }
    return file;
}

void accept(CaseFile &file)
{
    file.record.receivedOn = QDate(2026, 11, 2);
    file.record.acceptedOn = QDate(2026, 11, 4);
    file.record.status = CaseStatus::Accepted;
    file.record.mediatorName = u"何某某"_s;
}

CaseFile smallestCase()
{
    CaseFile file;
    file.office.name = u"某街道劳动人事争议调解委员会"_s;
    file.record.number = u"〔2026〕劳调1号"_s;
    accept(file);
    file.parties = {worker(u"sample-w"_s, u"张某"_s),
                    firm(u"sample-e"_s, Side::Respondent, u"某公司"_s, PartyRole::None)};
    file.hearings = {hearing({u"双方无异议。"_s})};
    file.agreements = {agreement({u"被申请人向申请人出具解除劳动合同证明"_s})};
    return file;
}

void describeOffice(Office &office)
{
    office.profile = OfficeProfile::Township;
    office.prefix = u"锦"_s;
    office.address = u"成都市锦江区某某街12号"_s;
    office.phone = u"028-80009000"_s;
    office.contact = u"许某某"_s;
    office.arbitration = u"成都市锦江区劳动人事争议仲裁委员会"_s;
    office.court = u"成都市锦江区人民法院"_s;
}

CaseFile fullCase()
{
    CaseFile file;
    file.office.name = u"成都市锦江区某某街道劳动人事争议调解委员会"_s;
    describeOffice(file.office);
    file.record.number = u"〔2026〕锦劳调12号"_s;
    file.record.source = CaseSource::Application;
    file.record.sourceReference = u"〔2026〕转字3号"_s;
    file.record.cause = u"205.5"_s;
    file.record.headcount = 1;
    file.record.closingNote = u"双方自愿达成协议。"_s;
    file.record.facts = u"申请人自2026年3月1日起在某安置房项目工地从事钢筋绑扎，约定日工资280元，"
                        u"至6月30日退场时累计拖欠12300元，有考勤表和工资结算单为证。"_s;
    accept(file);
    file.parties = {describedWorker(), describedFirm(),
                    firm(u"sample-t"_s, Side::ThirdParty, u"四川某某建设集团有限公司"_s,
                         PartyRole::GeneralContractor)};
    for (const Party &party : std::as_const(file.parties))
        file.agents += describedAgent(party.id);
    file.claims = {claim(u"支付2026年3月至6月拖欠的劳动报酬"_s, 1230000),
                   claim(u"支付解除劳动合同的经济补偿"_s, 420000)};
    Evidence evidence;
    evidence.name = u"工资结算单"_s;
    evidence.original = true;
    evidence.pages = 2;
    file.evidence = {evidence};
    HearingFile meeting =
        hearing({u"现在核对双方身份，告知权利义务。"_s, u"双方对支付时间达成一致。"_s});
    meeting.hearing.start = QTime(9, 30);
    meeting.hearing.end = QTime(11, 10);
    meeting.hearing.present = {u"申请人张某某"_s, u"调解员何某某"_s};
    meeting.hearing.recorder = u"许某某"_s;
    file.hearings = {meeting};
    AgreementFile signedOne = agreement(
        {u"双方确认，被申请人尚欠申请人劳动报酬12300元。"_s, u"双方就本次争议再无其他请求。"_s});
    signedOne.agreement.copies = 4;
    signedOne.payments = {payment(0, QDate(2026, 11, 30), 600000, u"张某某"_s),
                          payment(1, QDate(2026, 12, 31), 630000, u"张某某"_s)};
    file.agreements = {signedOne};
    return file;
}

CaseFile manyCase()
{
    CaseFile file = fullCase();
    file.parties.clear();
    file.agents.clear();
    AgreementFile &signedOne = file.agreements.first();
    signedOne.payments.clear();
    for (int i = 0; i < manyApplicants; ++i) {
        Party party = describedWorker();
        party.id = Id<Party>(u"sample-w%1"_s.arg(i));
        party.name = u"张某%1"_s.arg(i + 1);
        party.position = i;
        file.parties += party;
        signedOne.payments += payment(i, QDate(2026, 12, 31), 1230000, party.name);
    }
    for (int i = 0; i < manyRespondents; ++i) {
        Party party = describedFirm();
        party.id = Id<Party>(u"sample-e%1"_s.arg(i));
        party.name =
            u"四川省成都市天府新区某某建筑安装工程劳务分包与设备租赁有限责任公司第%1分公司"_s.arg(
                i + 1);
        party.position = i;
        file.parties += party;
    }
    file.record.headcount = manyApplicants;
    signedOne.agreement.copies = manyApplicants + manyRespondents + 1;
    return file;
}

void refuse(Case &record)
{
    record.acceptedOn = {};
    record.refusedOn = QDate(2026, 11, 4);
    record.refusalReason = u"被申请人书面表示不同意调解"_s;
    record.status = CaseStatus::Refused;
}

/// The case as it has to be for a paper of this kind.
CaseFile fitted(const PaperKind &kind, CaseFile file)
{
    if (kind.needs.contains(u"refused"_s))
        refuse(file.record);
    if (kind.needs.contains(u"extended"_s))
        file.record.extendedTo = QDate(2026, 11, 30);
    if (kind.needs.contains(u"ended"_s)) {
        file.record.closedOn = QDate(2026, 11, 12);
        file.record.outcome = Outcome::Agreed;
    }
    AgreementFile &signedOne = file.agreements.first();
    const bool owed = kind.values.contains(u"payment-order"_s);
    const bool paid = kind.needs.contains(u"payments"_s) || kind.values.contains(u"performance"_s);
    if ((owed || paid) && signedOne.payments.isEmpty())
        signedOne.payments = {payment(0, QDate(2026, 11, 20), 100000, file.parties.first().name)};
    if (owed) {
        // Only what is late can be owed on the day of the samples.
        signedOne.agreement.signedOn = QDate(2026, 10, 9);
        for (Payment &each : signedOne.payments)
            each.due = QDate(2026, 11, 5);
    }
    return file;
}

QString sampleInput(const PaperInput &input)
{
    using Type = PaperInput::Type;
    switch (input.type) {
    case Type::Date:
        return u"2026-11-20"_s;
    case Type::Time:
        return u"09:30"_s;
    case Type::Money:
        return u"12300.00"_s;
    case Type::Choice:
        return input.choices.value(0);
    case Type::Lines:
        return u"第一项\n第二项"_s;
    case Type::Line:
    case Type::Text:
        break;
    }
    return u"（%1）"_s.arg(input.label);
}

PaperContext contextOf(const PaperKind &kind, bool filledIn)
{
    PaperContext context;
    context.on = QDate(2026, 11, 9);
    context.causeName = u"追索劳动报酬纠纷"_s;
    context.meetingOn = QDate(2026, 11, 9);
    context.meetingAt = QTime(9, 30);
    context.meetingPlace = u"调解室"_s;
    if (!filledIn)
        return context;
    context.acceptanceDue = QDate(2026, 11, 5);
    context.mediationDue = QDate(2026, 11, 19);
    context.receiptDue = QDate(2026, 11, 17);
    for (const PaperInput &input : kind.inputs)
        context.own.insert(input.key, sampleInput(input));
    return context;
}

} // namespace

QList<TemplateSample> templateSamples(const PaperKind &kind)
{
    return {{u"full"_s, fitted(kind, fullCase()), contextOf(kind, true)},
            {u"smallest"_s, fitted(kind, smallestCase()), contextOf(kind, false)},
            {u"many"_s, fitted(kind, manyCase()), contextOf(kind, true)}};
}

Result<PaperValues> sampleValues(const PaperKind &kind, const TemplateSample &sample)
{
    return paperValues(kind.kind, sample.file, sample.context);
}

} // namespace hezhong
