// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecases.h"

#include "samplepdf.h"

namespace hezhong::samples {

using namespace Qt::StringLiterals;

namespace {

Office township()
{
    Office office;
    office.name = u"锦江区合江亭街道劳动人事争议调解委员会"_s;
    office.profile = OfficeProfile::Township;
    office.prefix = u"锦"_s;
    office.address = u"成都市锦江区某某街12号"_s;
    office.phone = u"028-80009000"_s;
    office.contact = u"许晓燕"_s;
    office.arbitration = u"成都市锦江区劳动人事争议仲裁委员会"_s;
    office.court = u"成都市锦江区人民法院"_s;
    return office;
}

Party person(const QString &id, Side side, const QString &name)
{
    Party party;
    party.id = Id<Party>(id);
    party.side = side;
    party.kind = PartyKind::Person;
    party.name = name;
    return party;
}

Party firm(const QString &id, const QString &name, PartyRole role)
{
    Party party;
    party.id = Id<Party>(id);
    party.side = Side::Respondent;
    party.kind = PartyKind::Organisation;
    party.role = role;
    party.name = name;
    return party;
}

Claim claim(const QString &text, qint64 fen)
{
    Claim made;
    made.text = text;
    if (fen > 0)
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

Clause clause(int position, const QString &text)
{
    Clause made;
    made.position = position;
    made.text = text;
    return made;
}

HearingLine spoken(const QString &speaker, const QString &text, bool isPrivate = false)
{
    HearingLine line;
    line.speaker = speaker;
    line.text = text;
    line.isPrivate = isPrivate;
    return line;
}

HearingFile wageHearing()
{
    HearingFile file;
    file.hearing.on = QDate(2026, 11, 9);
    file.hearing.start = QTime(9, 30);
    file.hearing.end = QTime(11, 10);
    file.hearing.place = u"街道劳动人事争议调解室"_s;
    file.hearing.present = {u"申请人王䶮"_s, u"被申请人成都锦恒建筑劳务有限公司委托代理人周小川"_s,
                            u"调解员何建国"_s};
    file.hearing.recorder = u"许晓燕"_s;
    file.lines = {
        spoken(u"调解员"_s, u"现在核对双方身份，告知权利义务。是否申请调解员回避？"_s),
        spoken(u"申请人"_s, u"不申请。"_s),
        spoken(u"被申请人"_s, u"不申请。"_s),
        spoken(u"申请人"_s, u"我从三月一号进场做到六月底，一天二百八，还差我一万二千三百块。"_s),
        spoken(u"被申请人"_s, u"欠款数额我们核对过，属实。工程款没下来，希望分两次付。"_s),
        spoken(u"调解员"_s, secret(), true),
        spoken(u"申请人"_s, u"可以分两次，但是年前要付完。"_s),
        spoken(u"调解员"_s, u"双方对支付时间达成一致，现归纳如下，请双方核对笔录。"_s)};
    return file;
}

AgreementFile wageAgreement()
{
    AgreementFile file;
    file.agreement.signedOn = QDate(2026, 11, 9);
    file.agreement.copies = 4;
    const QStringList texts{
        u"双方确认，被申请人尚欠申请人2026年3月1日至2026年6月30日期间的劳动报酬12300元。"_s,
        u"被申请人分两期支付上述款项，汇入申请人本人银行账户。"_s,
        u"任何一期逾期未支付的，申请人可以就全部未支付款项依法申请支付令或者申请仲裁。"_s,
        u"双方就本次争议再无其他请求。"_s};
    for (qsizetype i = 0; i < texts.size(); ++i)
        file.clauses += clause(int(i), texts.at(i));
    file.payments = {payment(0, QDate(2026, 11, 30), 600000, u"王䶮"_s),
                     payment(1, QDate(2026, 12, 31), 630000, u"王䶮"_s)};
    return file;
}

void addWageParties(CaseFile &file)
{
    Party worker = person(u"w"_s, Side::Applicant, u"王䶮"_s);
    worker.idNumber = u"510104199003070015"_s;
    worker.sex = u"male"_s;
    worker.birth = QDate(1990, 3, 7);
    worker.ethnicity = u"汉族"_s;
    worker.phone = u"13800001001"_s;
    worker.address = u"四川省眉山市东坡区某某镇某某村3组"_s;
    worker.job = u"钢筋工"_s;
    worker.groups = {Group::MigrantWorker};
    Party employer = firm(u"e"_s, u"成都锦恒建筑劳务有限公司"_s, PartyRole::Employer);
    employer.creditCode = u"91510104MA00TE5T27"_s;
    employer.legalRepresentative = u"周建国"_s;
    employer.legalTitle = u"总经理"_s;
    employer.address = u"成都市锦江区某某路88号"_s;
    employer.phone = u"028-80001000"_s;
    Party contractor =
        firm(u"g"_s, u"四川川南宏远建设集团有限公司"_s, PartyRole::GeneralContractor);
    contractor.creditCode = u"92511502MA00TX013H"_s;
    contractor.legalRepresentative = u"陈志强"_s;
    contractor.address = u"宜宾市翠屏区某某大道9号"_s;
    contractor.phone = u"0831-0001000"_s;
    file.parties = {worker, employer, contractor};
}

void addFiftyWorkers(CaseFile &file)
{
    const QStringList rare{u"王䶮"_s, u"李𬭎"_s, u"张𠅤"_s,
                           u"阿依古丽·买买提吐尔逊·阿卜杜热西提"_s, u"吴𠀀"_s};
    for (int i = 0; i < 50; ++i) {
        Party worker = person(u"w%1"_s.arg(i), Side::Applicant,
                              i < rare.size() ? rare.at(i) : u"工人%1"_s.arg(i + 1));
        worker.position = i;
        worker.idNumber = u"510104199003070015"_s;
        worker.sex = i % 2 ? u"female"_s : u"male"_s;
        worker.ethnicity = u"彝"_s;
        worker.phone = u"138000010%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        worker.address = u"四川省凉山彝族自治州盐源县某某镇某某村%1组"_s.arg(i + 1);
        worker.job = u"钢筋工"_s;
        file.parties += worker;
    }
}

void addLongNamedFirms(CaseFile &file)
{
    const QString longName =
        u"四川省成都市天府新区川南宏远建筑安装工程劳务分包与设备租赁运输综合服务联合有限责任公司"_s;
    for (int i = 0; i < 4; ++i) {
        Party employer = firm(u"e%1"_s.arg(i), longName.left(36) + u"%1分公司"_s.arg(i + 1),
                              i == 0 ? PartyRole::Employer : PartyRole::Subcontractor);
        employer.creditCode = u"91510104MA00TE5T27"_s;
        employer.legalRepresentative = u"欧阳𬭎"_s;
        employer.legalTitle = u"董事长兼总经理"_s;
        employer.contact = u"诸葛𠅤"_s;
        employer.phone = u"028-80001000"_s;
        employer.address =
            u"四川省成都市天府新区成都直管区华阳街道某某大道三段%1号某某国际中心A座28层2801—2816室"_s
                .arg(88 + i);
        employer.mailingAddress = u"四川省成都市武侯区某某路%1号"_s.arg(i + 1);
        file.parties += employer;
        Agent agent;
        agent.id = Id<Agent>(u"a%1"_s.arg(i));
        agent.partyId = employer.id;
        agent.name = u"代理人甲"_s;
        agent.workplace = u"四川某某律师事务所律师"_s;
        agent.phone = u"13600006001"_s;
        agent.authority = Authority::Special;
        file.agents += agent;
    }
}

void makeAgreementLong(CaseFile &file)
{
    AgreementFile &agreement = file.agreements.first();
    agreement.agreement.copies = 56;
    agreement.signatories.clear();
    agreement.clauses.clear();
    for (int i = 0; i < 60; ++i)
        agreement.clauses +=
            clause(i, u"%1、双方确认的第%1项内容，%2"_s.arg(i + 1).arg(
                          u"被申请人应当按照本协议的约定按时足额履行。"_s.repeated(1 + i % 4)));
    agreement.payments.clear();
    for (int i = 0; i < 100; ++i)
        agreement.payments += payment(i, QDate(2026, 11, 30).addMonths(i % 2), 99999999999LL - i,
                                      file.parties.at(i % 50).name);
}

void accept(CaseFile &file, const QDate &on)
{
    file.record.acceptedOn = on;
    file.record.status = CaseStatus::Accepted;
    file.record.mediatorName = u"何建国"_s;
}

} // namespace

QString secret()
{
    return u"（单独与被申请人沟通）总包已承诺本月拨付，公司可先付一部分。"_s;
}

CaseFile wageArrears()
{
    CaseFile file;
    file.office = township();
    file.record.number = u"〔2026〕锦劳调12号"_s;
    file.record.source = CaseSource::Application;
    file.record.receivedOn = QDate(2026, 11, 2);
    file.record.cause = u"205.5"_s;
    file.record.facts = u"申请人自2026年3月1日起在被申请人承接的某安置房项目工地从事钢筋绑扎，约定"
                        u"日工资280元，按月结算。被申请人自"
                        "2026年3月起未足额支付，至2026年6月30日退场时累计拖欠12300元，有班组考勤表"
                        "及工资结算单为证。申请人多次催要，"
                        "被申请人以总包方未拨付工程款为由未予支付。"_s;
    accept(file, QDate(2026, 11, 4));
    addWageParties(file);
    Agent agent;
    agent.id = Id<Agent>(u"a"_s);
    agent.partyId = file.parties.at(1).id;
    agent.name = u"周小川"_s;
    agent.workplace = u"该公司法务主管"_s;
    agent.phone = u"13600006001"_s;
    agent.authority = Authority::Special;
    file.agents = {agent};
    file.claims = {claim(u"支付2026年3月至6月拖欠的劳动报酬"_s, 1230000)};
    for (const QString &name :
         {u"班组考勤表（2026年3—6月）"_s, u"工资结算单"_s, u"微信聊天记录打印件"_s}) {
        Evidence evidence;
        evidence.name = name;
        file.evidence += evidence;
    }
    file.hearings = {wageHearing()};
    AgreementFile agreement = wageAgreement();
    Signatory signatory;
    signatory.partyId = file.parties.at(1).id;
    signatory.agentId = agent.id;
    agreement.signatories = {signatory};
    file.agreements = {agreement};
    return file;
}

CaseFile smallest()
{
    CaseFile file;
    file.office.name = u"某调解委员会"_s;
    file.record.number = u"〔2026〕1号"_s;
    file.record.receivedOn = QDate(2026, 11, 2);
    accept(file, QDate(2026, 11, 2));
    file.parties = {person(u"w"_s, Side::Applicant, u"人月"_s),
                    firm(u"e"_s, u"一方"_s, PartyRole::None)};
    HearingFile hearing;
    hearing.hearing.on = QDate(2026, 11, 5);
    hearing.hearing.place = u"调解室"_s;
    hearing.lines = {spoken(u"调解员"_s, u"双方无异议。"_s)};
    file.hearings = {hearing};
    AgreementFile agreement;
    agreement.agreement.signedOn = QDate(2026, 11, 5);
    agreement.agreement.performanceDue = QDate(2026, 12, 1);
    agreement.clauses = {clause(0, u"被申请人向申请人出具解除劳动合同证明"_s)};
    file.agreements = {agreement};
    return file;
}

CaseFile extreme()
{
    CaseFile file = wageArrears();
    file.office.name =
        u"四川天府新区成都直管区某某街道某某社区劳动人事争议预防调解与权益保障联合委员会"_s;
    file.parties.clear();
    file.agents.clear();
    addFiftyWorkers(file);
    addLongNamedFirms(file);
    QString facts;
    for (int i = 0; i < 12; ++i)
        facts += u"第%1段　"_s.arg(i + 1) + file.record.facts.repeated(2) + u'\n';
    file.record.facts = facts;
    file.record.headcount = 50;
    for (int i = 0; i < 30; ++i)
        file.claims +=
            claim(u"支付第%1名工人2026年3月至6月拖欠的劳动报酬以及与之相关的加班工资"_s.arg(i + 1),
                  12345607 + i);
    QList<HearingLine> lines;
    for (int i = 0; i < 200; ++i)
        lines += spoken(i % 3 ? u"被申请人委托代理人"_s : u"调解员"_s,
                        u"第%1句。关于工资支付的时间和方式，%2"_s.arg(i + 1).arg(
                            file.claims.first().text.repeated(i % 5)));
    lines.insert(100, spoken(u"调解员"_s, secret(), true));
    file.hearings.first().lines = lines;
    makeAgreementLong(file);
    return file;
}

CaseFile rider()
{
    CaseFile file = wageArrears();
    file.office.profile = OfficeProfile::PeoplesMediation;
    file.office.name = u"金牛区某某街道人民调解委员会"_s;
    file.record.number = u"（2026）金人调字第7号"_s;
    file.record.source = CaseSource::Oral;
    file.record.cause = u"214.2"_s;
    file.parties.removeLast();
    file.parties[0].name = u"阿木"_s;
    file.parties[0].ethnicity = u"彝"_s;
    file.parties[0].job = u"外卖配送员"_s;
    file.parties[0].groups = {Group::NewEmploymentForm};
    file.parties[1].name = u"成都蓉安同城配送服务有限公司"_s;
    file.parties[1].role = PartyRole::PlatformPartner;
    file.parties[1].creditCode.clear();
    file.record.facts = u"申请人为外卖配送员，2026年8月因系统派单异常被扣罚，9月报酬至今未结。"_s;
    file.claims = {claim(u"返还2026年8月超时扣罚款项"_s, 186050),
                   claim(u"支付2026年9月配送报酬"_s, 742000)};
    file.agreements.first().payments = {payment(0, QDate(2026, 11, 30), 928050, u"阿木"_s)};
    file.agreements.first().agreement.copies = 3;
    return file;
}

CaseFile dismissal()
{
    CaseFile file = wageArrears();
    file.office.profile = OfficeProfile::UnionStation;
    file.office.name = u"成都市总工会驻武侯区人民法院工会法律服务工作站"_s;
    file.record.number = u"〔2026〕武劳调3号"_s;
    file.record.source = CaseSource::CourtDelegated;
    file.record.sourceReference = u"（2026）川0107诉前调书128号"_s;
    file.record.cause = u"205.6"_s;
    file.parties.removeLast();
    file.parties[0].name = u"单雄丽"_s;
    file.parties[0].sex = u"female"_s;
    file.agents.first().partyId = file.parties.first().id;
    file.agreements.first().signatories.first().partyId = file.parties.first().id;
    file.agreements.first().agreement.copies = 3;
    return file;
}

CaseFile dozen()
{
    CaseFile file = wageArrears();
    const Party second = file.parties.at(2);
    file.parties.clear();
    addFiftyWorkers(file);
    file.parties.resize(12);
    file.parties[3].address =
        u"四川省凉山彝族自治州盐源县某某镇某某村第八村民小组某某新村集中安置点3号楼2单元1202号"_s;
    file.parties[5].phone.clear();
    file.parties[6].idNumber.clear();
    addLongNamedFirms(file);
    file.parties.resize(13);
    file.parties += second;
    file.agents.resize(1);
    file.record.headcount = 12;
    file.agreements.first().signatories.clear();
    file.agreements.first().agreement.copies = 15;
    AgreementFile &agreement = file.agreements.first();
    agreement.payments.clear();
    for (int i = 0; i < 12; ++i)
        agreement.payments +=
            payment(i, QDate(2026, 12, 31), 1230000 + 100000LL * i, file.parties.at(i).name);
    return file;
}

CaseFile sparse()
{
    CaseFile file = smallest();
    file.office = township();
    file.office.phone.clear();
    file.parties[0].name = u"欧阳𠅤"_s;
    file.parties[1].name =
        u"四川省成都市天府新区川南宏远建筑安装工程劳务分包与设备租赁运输综合服务有限责任公司"_s;
    file.parties[1].role = PartyRole::Employer;
    return file;
}

QList<std::pair<QString, CaseFile>> all()
{
    return {{u"full"_s, wageArrears()},   {u"smallest"_s, smallest()}, {u"sparse"_s, sparse()},
            {u"dozen"_s, dozen()},        {u"extreme"_s, extreme()},   {u"rider"_s, rider()},
            {u"dismissal"_s, dismissal()}};
}

CaseFile refusedCase(CaseFile file)
{
    file.record.acceptedOn = {};
    file.record.refusedOn = QDate(2026, 11, 4);
    file.record.refusalReason = u"被申请人书面表示不同意调解"_s;
    file.record.status = CaseStatus::Refused;
    return file;
}

CaseFile fitFor(const PaperKind &kind, CaseFile file)
{
    if (kind.needs.contains(u"refused"_s))
        return refusedCase(std::move(file));
    if (kind.needs.contains(u"extended"_s) && !file.record.extendedTo.isValid())
        file.record.extendedTo = QDate(2026, 11, 30);
    if (kind.needs.contains(u"ended"_s) && !file.record.closedOn.isValid())
        file.record.closedOn = QDate(2026, 11, 12);
    if (kind.needs.contains(u"payments"_s) && file.agreement() && file.agreement()->payments.isEmpty()) {
        Payment payment;
        payment.due = QDate(2026, 11, 20);
        payment.amount = Money::fromFen(100000);
        payment.payee = file.on(Side::Applicant).value(0).name;
        file.agreements.last().payments += payment;
    }
    if (kind.needs.contains(u"overdue"_s) && file.agreement()) {
        Agreement &agreement = file.agreements.last().agreement;
        agreement.signedOn = QDate(2026, 10, 9);
        agreement.performanceDue = {};
        for (Payment &payment : file.agreements.last().payments)
            payment.due = QDate(2026, 11, 5);
    }
    return file;
}

PaperContext context()
{
    PaperContext made;
    made.on = QDate(2026, 11, 9);
    made.acceptanceDue = QDate(2026, 11, 5);
    made.mediationDue = QDate(2026, 11, 19);
    made.receiptDue = QDate(2026, 11, 17);
    made.causeName = u"追索劳动报酬纠纷"_s;
    made.meetingOn = QDate(2026, 11, 9);
    made.meetingAt = QTime(9, 30);
    made.meetingPlace = u"街道劳动人事争议调解室（某某街12号二楼）"_s;
    return made;
}

RenderOptions options()
{
    RenderOptions made;
    made.created = QDateTime(QDate(2026, 11, 9), QTime(3, 30), Qt::UTC);
    made.author = u"锦江区合江亭街道劳动人事争议调解委员会"_s;
    return made;
}

QByteArray agreementPdf()
{
    const QString kind = u"mediation-agreement"_s;
    const auto values = paperValues(kind, wageArrears(), context());
    const auto paper = values ? renderPaper(kind, *values, options()) : fail(values.error());
    return paper ? paper->pdf : QByteArray();
}

QString author()
{
    return options().author;
}

} // namespace hezhong::samples
