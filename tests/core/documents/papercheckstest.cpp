// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecases.h"

#include <QTest>

#include <functional>

using namespace hezhong;
using namespace Qt::StringLiterals;

class PaperChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogue();
    void completeCasesPass();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void noticeNeedsAMeeting();
    void unknownKind();
};

void PaperChecksTest::catalogue()
{
    const QList<std::pair<QString, int>> wanted{
        {u"acceptance-register"_s, 3}, {u"acceptance-notice"_s, 5}, {u"refusal-notice"_s, 6},
        {u"mediation-notice"_s, 8},    {u"mediation-record"_s, 14}, {u"mediation-agreement"_s, 17}};
    for (const auto &[kind, number] : wanted) {
        const auto found = paperKind(kind);
        QVERIFY(found);
        QCOMPARE(found->number, number);
    }
    for (const PaperKind &kind : paperKinds()) {
        QVERIFY(!kind.name.isEmpty());
        QVERIFY(!builtInTemplate(kind).isEmpty());
        QVERIFY2(!kind.copies.isEmpty(), qPrintable(kind.kind));
    }
}

void PaperChecksTest::completeCasesPass()
{
    for (const PaperKind &kind : paperKinds())
        for (const CaseFile &file :
             {samples::wageArrears(), samples::smallest(), samples::rider()}) {
            const Status status =
                checkPaper(kind.kind, samples::fitFor(kind, file), samples::context());
            QVERIFY2(status, qPrintable(kind.kind + (status ? QString() : status.error().message)));
        }
}

void PaperChecksTest::tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &kind, const QString &code,
                        const QString &field, const std::function<void(CaseFile &)> &spoil) {
        CaseFile file = samples::wageArrears();
        spoil(file);
        QTest::newRow(name) << kind << file << code << field;
    };
    const QString agreement = u"mediation-agreement"_s;
    row("no respondent", agreement, u"paper.no-respondent"_s, u"respondents"_s,
        [](CaseFile &f) { f.parties.resize(1); });
    row("no applicant", agreement, u"paper.no-applicant"_s, u"applicants"_s,
        [](CaseFile &f) { f.parties.removeFirst(); });
    row("no receipt", u"acceptance-register"_s, u"paper.no-receipt"_s, u"received_on"_s,
        [](CaseFile &f) { f.record.receivedOn = {}; });
    row("not accepted", u"acceptance-notice"_s, u"paper.not-accepted"_s, u"accepted_on"_s,
        [](CaseFile &f) { f.record.acceptedOn = {}; });
    row("no mediator", u"acceptance-notice"_s, u"paper.no-mediator"_s, u"mediator"_s,
        [](CaseFile &f) { f.record.mediatorName.clear(); });
    row("not refused", u"refusal-notice"_s, u"paper.not-refused"_s, u"refused_on"_s,
        [](CaseFile &) {});
    row("no reason", u"refusal-notice"_s, u"paper.no-reason"_s, u"refusal_reason"_s,
        [](CaseFile &f) {
            f = samples::refusedCase(f);
            f.record.refusalReason = u"  "_s;
        });
    row("no hearing", u"mediation-record"_s, u"paper.no-hearing"_s, u"hearing"_s,
        [](CaseFile &f) { f.hearings.clear(); });
    row("only private lines", u"mediation-record"_s, u"paper.empty-hearing"_s, u"lines"_s,
        [](CaseFile &f) {
            for (HearingLine &line : f.hearings.first().lines)
                line.isPrivate = true;
        });
    row("no agreement", agreement, u"paper.no-agreement"_s, u"agreement"_s,
        [](CaseFile &f) { f.agreements.clear(); });
    row("no performance date", agreement, u"agreement.performance-date"_s,
        u"agreement.payments[1].due"_s,
        [](CaseFile &f) { f.agreements.first().payments[1].due = {}; });
    row("general authority", agreement, u"agreement.authority"_s, u"agreement.signatories"_s,
        [](CaseFile &f) { f.agents.first().authority = Authority::General; });
}

void PaperChecksTest::tellsWhatIsMissing()
{
    QFETCH(QString, kind);
    QFETCH(CaseFile, file);
    const Status status = checkPaper(kind, file, samples::context());
    QVERIFY(!status);
    QTEST(status.error().code, "code");
    QTEST(status.error().field, "field");
    QVERIFY(!status.error().message.isEmpty());
    QVERIFY(!status.error().hint.isEmpty());
}

void PaperChecksTest::noticeNeedsAMeeting()
{
    const auto codeOf = [](const CaseFile &file, const PaperContext &context) {
        const Status status = checkPaper(u"mediation-notice"_s, file, context);
        return status ? QString() : status.error().code;
    };
    CaseFile file = samples::wageArrears();
    PaperContext context = samples::context();
    context.meetingAt = {};
    QCOMPARE(codeOf(file, context), u"paper.no-meeting-time"_s);
    context.meetingAt = QTime(9, 0);
    context.meetingPlace = u" "_s;
    QCOMPARE(codeOf(file, context), u"paper.no-meeting-place"_s);
    context.meetingOn = {};
    QCOMPARE(codeOf(file, context), QString());
    file.hearings.clear();
    QCOMPARE(codeOf(file, context), u"paper.no-meeting"_s);
}

void PaperChecksTest::unknownKind()
{
    const Status status = checkPaper(u"verdict"_s, samples::wageArrears(), samples::context());
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"document.kind"_s);
    PaperContext other = samples::context();
    other.hearing = 9;
    QCOMPARE(checkPaper(u"mediation-record"_s, samples::wageArrears(), other).error().code,
             u"paper.no-hearing"_s);
}

QTEST_GUILESS_MAIN(PaperChecksTest)
#include "papercheckstest.moc"
