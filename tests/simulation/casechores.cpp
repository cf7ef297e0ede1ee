// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chores.h"

#include "core/operations/casequeries.h"
#include "core/operations/correctdocument.h"
#include "core/operations/decidecase.h"
#include "core/operations/demodata.h"
#include "core/operations/dossier/materials.h"
#include "core/operations/editcase.h"
#include "core/operations/intake.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/recordhearing.h"
#include "tests/support/samplefiles.h"

namespace hezhong {

using namespace Qt::StringLiterals;

void Hand::begin(const QByteArray &operation, const QMap<QByteArray, qsizetype> &kinds,
                 const QString &mayOpen)
{
    m_operation = operation;
    QByteArrayList counts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        counts += kind.key() + '=' + QByteArray::number(*kind);
    QByteArray block = "begin " + operation + ' ' + counts.join(',') + '\n';
    if (!mayOpen.isEmpty())
        block += "may-open " + Workday::userName().toUtf8() + ' ' + mayOpen.toUtf8() + '\n';
    m_sink(block);
}

QString Hand::words(const QString &about) const
{
    return u"%1，不愿公开的第%2件事"_s.arg(about).arg(step);
}

namespace {

const QStringList openStates{u"registered"_s, u"accepted"_s, u"mediating"_s};

/// One of the newest cases in these states, if there is any.
Result<std::optional<Case>> anyCase(Hand &hand, const QStringList &states)
{
    constexpr int newest = 6;
    Query query;
    query.equals.append({u"status"_s, states});
    query.sorted(u"id"_s, true).page(newest);
    HEZHONG_ASSIGN(const QList<Case> cases, hand.desk.store->list<Case>(query));
    if (cases.isEmpty())
        return std::optional<Case>();
    return std::optional(cases.at(hand.below(static_cast<int>(cases.size()))));
}

/// Does `work` with such a case; registers one where there is none.
Status withCase(Hand &hand, const QStringList &states,
                const std::function<Status(const Case &)> &work)
{
    HEZHONG_ASSIGN(const std::optional<Case> one, anyCase(hand, states));
    return one ? work(*one) : registerOne(hand);
}

Status accept(Hand &hand)
{
    return withCase(hand, {u"registered"_s}, [&hand](const Case &one) -> Status {
        hand.begin("case.accept", {{"case", 1}});
        const QString mediator = hand.below(3) == 0 ? u"罗桂芳"_s : u"何建国"_s;
        HEZHONG_ASSIGN(const Done<Case> done,
                       acceptCase(hand.desk, one.id, {hand.desk.today(), mediator, true}));
        hand.holds(done.value);
        return {};
    });
}

Status refuse(Hand &hand)
{
    return withCase(hand, {u"registered"_s}, [&hand](const Case &one) -> Status {
        hand.begin("case.refuse", {{"case", 1}});
        HEZHONG_ASSIGN(const Done<Case> done, refuseCase(hand.desk, one.id, hand.desk.today(),
                                                         hand.words(u"被申请人不愿意"_s)));
        hand.holds(done.value);
        return {};
    });
}

Status extend(Hand &hand)
{
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&hand](const Case &one) -> Status {
        hand.begin("case.extend", {{"case", 1}});
        const QDate until = one.acceptedOn.addDays(16 + hand.below(10));
        HEZHONG_ASSIGN(const Done<Case> done, extendCase(hand.desk, one.id, until));
        hand.holds(done.value);
        return {};
    });
}

Status close(Hand &hand)
{
    return withCase(
        hand, openStates + QStringList{u"agreed"_s}, [&hand](const Case &one) -> Status {
            hand.begin("case.close", {{"case", 1}});
            const Outcome outcome = one.status == CaseStatus::Agreed ? Outcome::Agreed
                                    : hand.below(2) == 0             ? Outcome::Failed
                                                                     : Outcome::Withdrawn;
            HEZHONG_ASSIGN(
                const Done<Case> done,
                closeCase(hand.desk, one.id, {hand.desk.today(), outcome, hand.words(u"结案"_s)}));
            hand.holds(done.value);
            return {};
        });
}

Status editParties(Hand &hand)
{
    return withCase(hand, openStates, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(CaseFile file, loadCase(hand.desk, one.id));
        file.parties[0].job = hand.words(u"木工"_s);
        if (hand.below(4) == 0) {
            Party added;
            added.side = Side::Applicant;
            added.id = Id<Party>(u"new"_s);
            added.name = u"张三%1"_s.arg(hand.step);
            file.parties.insert(1, added);
        }
        hand.begin("case.parties", {{"party", 1}});
        HEZHONG_ASSIGN(const Done<CaseFile> done,
                       saveParties(hand.desk, one.id, file.parties, file.agents));
        for (const Party &party : done.value.parties)
            hand.holds(party);
        return {};
    });
}

Status editClaims(Hand &hand)
{
    return withCase(hand, openStates, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(CaseFile file, loadCase(hand.desk, one.id));
        file.claims[0].text = hand.words(u"支付欠薪"_s);
        Evidence evidence;
        evidence.name = u"考勤表%1"_s.arg(hand.step);
        file.evidence += evidence;
        if (file.evidence.size() > 5)
            file.evidence.removeFirst();
        hand.begin("case.claims", {{"claim", 1}, {"case", 1}});
        HEZHONG_ASSIGN(
            const Done<CaseFile> done,
            saveClaims(hand.desk, one.id, file.claims, file.evidence, hand.words(u"入职以来"_s)));
        hand.holds(done.value.record);
        return {};
    });
}

Result<HearingFile> meeting(Hand &hand)
{
    HEZHONG_ASSIGN(const QJsonObject json, demoObject(u"hearing-wage-arrears.json"_s));
    HEZHONG_ASSIGN(HearingFile file, hearingFromJson(json));
    file.hearing.on = hand.desk.today();
    for (HearingLine &line : file.lines)
        line.text = hand.words(line.speaker);
    return file;
}

/// What is typed during a meeting goes on where it was, as the editor does it.
Status typeMeeting(Hand &hand)
{
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(const CaseFile file, loadCase(hand.desk, one.id));
        HEZHONG_ASSIGN(HearingFile typed, meeting(hand));
        if (!file.hearings.isEmpty() && file.hearings.last().hearing.state == HearingState::Draft) {
            typed = file.hearings.last();
            typed.lines[hand.below(static_cast<int>(typed.lines.size()))].text =
                hand.words(u"改正"_s);
        }
        hand.begin("hearing.type", {{"hearing-line", 1}});
        HEZHONG_ASSIGN(const Done<HearingFile> done, saveHearing(hand.desk, one.id, typed));
        hand.holds(done.value.hearing);
        for (const HearingLine &line : done.value.lines)
            hand.holds(line);
        return {};
    });
}

Status meet(Hand &hand)
{
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(const HearingFile held, meeting(hand));
        hand.begin("hearing.record", {{"hearing", 1}, {"hearing-line", held.lines.size()}});
        HEZHONG_ASSIGN(const Done<HearingFile> done, recordHearing(hand.desk, one.id, held));
        for (const HearingLine &line : done.value.lines)
            hand.holds(line);
        return {};
    });
}

AgreementFile agreementOf(Hand &hand, const CaseFile &file)
{
    constexpr int originals = 8;
    AgreementFile made;
    if (const AgreementFile *draft = file.agreement())
        made.agreement.id = draft->agreement.id;
    made.agreement.signedOn = hand.desk.today();
    made.agreement.copies = originals;
    for (int i = 0; i < 3; ++i) {
        Clause clause;
        clause.text = hand.words(u"双方约定%1"_s.arg(i));
        made.clauses += clause;
    }
    for (int i = 1; i <= 2; ++i) {
        Payment payment;
        payment.due = hand.desk.today().addMonths(i);
        payment.amount = Money::fromFen(100 * (1 + hand.below(500)));
        payment.payee = u"王䶮"_s;
        made.payments += payment;
    }
    return made;
}

Status writeAgreement(Hand &hand, bool isSigned)
{
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&](const Case &one) -> Status {
        HEZHONG_ASSIGN(const CaseFile file, loadCase(hand.desk, one.id));
        const AgreementFile made = agreementOf(hand, file);
        hand.begin(isSigned ? "agreement.sign" : "agreement.type",
                   {{"clause", made.clauses.size()}});
        HEZHONG_ASSIGN(const Done<AgreementFile> done,
                       isSigned ? signAgreement(hand.desk, one.id, made)
                                : saveAgreement(hand.desk, one.id, made));
        for (const Clause &clause : done.value.clauses)
            hand.holds(clause);
        for (const Payment &payment : done.value.payments)
            hand.holds(payment);
        return {};
    });
}

Status typeAgreement(Hand &hand)
{
    return writeAgreement(hand, false);
}

Status agree(Hand &hand)
{
    return writeAgreement(hand, true);
}

Status addFile(Hand &hand)
{
    return withCase(hand, openStates, [&hand](const Case &one) -> Status {
        NewMaterial file;
        file.fileName = u"scan-%1.png"_s.arg(hand.step);
        file.bytes = samples::png({200 + hand.below(200), 300}, hand.step);
        hand.begin("material.add", {{"case-file", 1}});
        HEZHONG_ASSIGN(const Done<CaseMaterial> done, addMaterial(hand.desk, one.id, file));
        hand.holds(done.value);
        hand.tell("file " + done.value.fileKey.toLatin1() + ' ' + done.value.sha256.toLatin1());
        return {};
    });
}

Status takeFileOut(Hand &hand)
{
    return withCase(hand, openStates, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(const QList<CaseMaterial> files, materialsOfCase(hand.desk, one.id));
        if (files.isEmpty())
            return registerOne(hand);
        hand.begin("material.remove", {{"case-file", 1}});
        HEZHONG_ASSIGN(const Done<CaseMaterial> done,
                       removeMaterial(hand.desk, files.first().id, hand.words(u"误存"_s)));
        hand.holds(done.value);
        return {};
    });
}

void tellPaper(Hand &hand, const Issued &issued)
{
    hand.holds(issued.document);
    hand.tell("file " + issued.document.fileKey.toLatin1() + ' '
              + issued.document.sha256.toLatin1());
}

Status issue(Hand &hand)
{
    if (!hand.habits.papers)
        return addFile(hand);
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&hand](const Case &one) -> Status {
        hand.begin("document.issue", {{"document", 1}, {"document-mark", 1}});
        HEZHONG_ASSIGN(const Done<Issued> done,
                       issueDocument(hand.desk, one.id,
                                     {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
        tellPaper(hand, done.value);
        return {};
    });
}

/// Voids the newest paper of a case, or puts the right one in its place.
Status correct(Hand &hand)
{
    return withCase(hand, {u"accepted"_s, u"mediating"_s}, [&hand](const Case &one) -> Status {
        HEZHONG_ASSIGN(const CaseFile file, loadCase(hand.desk, one.id));
        if (file.documents.isEmpty() || file.documents.last().voidedAt.isValid())
            return issue(hand);
        const Id<IssuedDocument> id = file.documents.last().id;
        if (hand.below(2) == 0) {
            hand.begin("document.void", {{"document", 1}});
            HEZHONG_ASSIGN(const Done<IssuedDocument> done,
                           voidDocument(hand.desk, id, hand.words(u"日期有误"_s)));
            hand.holds(done.value);
            return {};
        }
        hand.begin("document.correct", {{"document", 2}, {"document-mark", 1}});
        HEZHONG_ASSIGN(const Done<Issued> done,
                       correctDocument(hand.desk, id, hand.words(u"姓名有误"_s), {}));
        tellPaper(hand, done.value);
        return {};
    });
}

Status read(Hand &hand)
{
    return withCase(hand, openStates, [&hand](const Case &one) -> Status {
        hand.begin("case.read");
        return openCase(hand.desk, one.id).map([](const CaseFile &) {});
    });
}

} // namespace

Status registerOne(Hand &hand)
{
    HEZHONG_ASSIGN(const QJsonObject json, demoObject(u"intake-wage-arrears.json"_s));
    HEZHONG_ASSIGN(IntakeRequest request, intakeFromJson(json));
    request.receivedOn = hand.desk.today();
    request.facts = hand.words(u"欠薪"_s);
    hand.begin("case.intake", {{"case", 1},
                               {"party", request.parties.size()},
                               {"claim", request.claims.size()},
                               {"evidence", request.evidence.size()}});
    HEZHONG_ASSIGN(const Done<Case> done, registerCase(hand.desk, request));
    hand.holds(done.value);
    hand.tell("number " + done.value.number.toUtf8());
    return {};
}

const QList<Chore> &caseChores()
{
    static const QList<Chore> all{
        {14, registerOne},  {5, editParties}, {5, editClaims},   {10, accept},
        {2, refuse},        {2, extend},      {10, typeMeeting}, {7, meet},
        {4, typeAgreement}, {6, agree},       {6, close},        {6, addFile},
        {1, takeFileOut},   {2, issue},       {1, correct},      {3, read},
    };
    return all;
}

} // namespace hezhong
