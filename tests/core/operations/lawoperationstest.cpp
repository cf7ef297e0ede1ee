// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/editcase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/law/calculations.h"
#include "core/operations/law/caselaw.h"
#include "core/operations/law/lawbook.h"
#include "core/operations/law/officelaw.h"
#include "core/operations/law/sheetanswers.h"
#include "core/operations/makeagreement.h"
#include "core/operations/recordhearing.h"
#include "tests/support/testdesk.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class LawOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestDesk>();
        m_book = std::make_unique<LawBook>();
        m_office->desk.calendar = &m_book->calendar();
        m_office->desk.law = m_book.get();
    }
    void cleanup() { m_office.reset(); }

    // The office's own law data

    void ownFigureGoesBeforeTheBuiltInOne()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(desk().parameters().find(u"minimum-wage-tier-1"_s, u"510104"_s, day)->amount,
                 Money::fromFen(233000));
        OfficeParameter figure{{}, u"minimum-wage-tier-1"_s, u"510100"_s, QDate(2026, 1, 1),
                               {}, Money::fromFen(250000),   true,        u"成都市公布"_s};
        const auto done = saveParameter(desk(), figure);
        QVERIFY(done.has_value());
        QCOMPARE(done->value.region, u"5101"_s);
        QVERIFY(LawBook::concerns(done->changes));
        QVERIFY(m_book->reload(*m_office->store));
        QCOMPARE(desk().parameters().find(u"minimum-wage-tier-1"_s, u"510104"_s, day)->amount,
                 Money::fromFen(250000));
        // Elsewhere and earlier the built-in one still holds.
        QCOMPARE(desk().parameters().find(u"minimum-wage-tier-1"_s, u"510703"_s, day)->amount,
                 Money::fromFen(233000));
        QCOMPARE(desk()
                     .parameters()
                     .find(u"minimum-wage-tier-1"_s, u"510104"_s, QDate(2025, 12, 31))
                     ->amount,
                 Money::fromFen(233000));
        QVERIFY(removeParameter(desk(), done->value.id));
        QVERIFY(m_book->reload(*m_office->store));
        QCOMPARE(desk().parameters().find(u"minimum-wage-tier-1"_s, u"510104"_s, day)->amount,
                 Money::fromFen(233000));
    }

    void faultyFigures_data()
    {
        QTest::addColumn<OfficeParameter>("figure");
        QTest::addColumn<QString>("field");
        const OfficeParameter good{{}, u"minimum-wage-tier-1"_s, u"51"_s, QDate(2026, 1, 1),
                                   {}, Money::fromFen(250000),   false,   u"某文"_s};
        const auto with = [&good](auto change) {
            OfficeParameter figure = good;
            change(figure);
            return figure;
        };
        QTest::newRow("no name") << with([](auto &f) { f.parameter.clear(); }) << u"parameter"_s;
        QTest::newRow("no such place")
            << with([](auto &f) { f.region = u"519999"_s; }) << u"region"_s;
        QTest::newRow("no day") << with([](auto &f) { f.from = {}; }) << u"from"_s;
        QTest::newRow("reversed") << with([](auto &f) { f.until = QDate(2025, 1, 1); })
                                  << u"until"_s;
        QTest::newRow("nothing") << with([](auto &f) { f.amount = {}; }) << u"amount"_s;
        QTest::newRow("absurd") << with([](auto &f) { f.amount = Money::fromFen(99'999'999'999); })
                                << u"amount"_s;
        QTest::newRow("no source") << with([](auto &f) { f.source = u"  "_s; }) << u"source"_s;
    }

    void faultyFigures()
    {
        QFETCH(OfficeParameter, figure);
        const auto done = saveParameter(desk(), figure);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().fault, Fault::Input);
        QTEST(done.error().field, "field");
        QVERIFY(officeParameters(desk())->isEmpty());
    }

    void importedYearMakesLimitsOfficial()
    {
        const QDate from(2026, 12, 28);
        QVERIFY(!computeDeadline(u"judicial-confirmation"_s, from, *desk().calendar)->official);
        const QByteArray year =
            R"({"year":2027,"official":true,"notice":"某号","off":["2027-01-01","2027-01-02","2027-01-03"],)"
            R"("workdays":[],"statutory":["2027-01-01"]})";
        const auto done = importCalendarYear(desk(), year);
        QVERIFY2(done.has_value(), qPrintable(done.has_value() ? QString() : done.error().message));
        QVERIFY(m_book->reload(*m_office->store));
        QVERIFY(computeDeadline(u"judicial-confirmation"_s, from, *desk().calendar)->official);
        QCOMPARE(desk().calendar->kind(QDate(2027, 1, 1)), DayKind::StatutoryHoliday);
        QVERIFY(importCalendarYear(desk(), year)); // the same year takes the place of the first
        QCOMPARE(officeCalendars(desk())->size(), 1);
        const auto broken = importCalendarYear(desk(), R"({"year":2027,"off":["2027-02-30"]})");
        QVERIFY(!broken.has_value());
        QVERIFY2(broken.error().field.contains(u"off"_s), qPrintable(broken.error().field));
        QVERIFY(removeCalendarYear(desk(), officeCalendars(desk())->first().id));
        QVERIFY(m_book->reload(*m_office->store));
        QVERIFY(!computeDeadline(u"judicial-confirmation"_s, from, *desk().calendar)->official);
    }

    void localHolidayMovesALimit()
    {
        const auto limit = [this] {
            return computeDeadline(u"acceptance-decision"_s, QDate(2026, 11, 9), *desk().calendar)
                ->due;
        };
        QCOMPARE(limit(), QDate(2026, 11, 12));
        QVERIFY(addLocalHoliday(desk(), QDate(2026, 11, 11), u"彝族年"_s));
        const auto twice = addLocalHoliday(desk(), QDate(2026, 11, 11), u"另一个"_s);
        QVERIFY(!twice.has_value());
        QCOMPARE(twice.error().field, u"day"_s);
        QVERIFY(m_book->reload(*m_office->store));
        QCOMPARE(limit(), QDate(2026, 11, 13));
        QVERIFY(removeLocalHoliday(desk(), localHolidays(desk())->first().id));
        QVERIFY(m_book->reload(*m_office->store));
        QCOMPARE(limit(), QDate(2026, 11, 12));
    }

    void sheetsAndTextsAreKept()
    {
        QFile file(u":/law/sheets/wage-arrears.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray own = file.readAll();
        own.replace("\"wage-arrears\"", "\"own-arrears\"");
        QVERIFY2(importSheet(desk(), own), "an office's sheet of the same form");
        QVERIFY(m_book->reload(*m_office->store));
        QVERIFY(desk().sheets().find(u"own-arrears"_s).has_value());
        QVERIFY(!importSheet(desk(), "{\"id\":\"x\"}").has_value());
        QVERIFY(removeSheet(desk(), officeSheets(desk())->first().id));
        QVERIFY(m_book->reload(*m_office->store));
        QVERIFY(!desk().sheets().find(u"own-arrears"_s).has_value());

        LawText about;
        about.title = u"某条例"_s;
        about.fileName = u"条例.txt"_s;
        const QByteArray bytes("第一条 ...");
        QVERIFY(importLawText(desk(), about, bytes));
        QCOMPARE(lawTextBytes(desk(), lawTexts(desk())->first()).value(), bytes);
        QVERIFY(!importLawText(desk(), about, {}).has_value());
        QVERIFY(m_office->store->verify()->ok());
    }

    // The law of a case

    void limitationFollowsTheCase()
    {
        const Id<Case> id = m_office->sampleCase(u"intake-dismissal-court.json"_s);
        QVERIFY(!limitationOf(desk(), file(id))->has_value()); // nobody said when it arose
        CaseEvent arose{
            {}, {}, 0, limitationEventCode(LimitationEventKind::ClaimArose), QDate(2025, 12, 1),
            {}, {}};
        QVERIFY(saveCaseEvents(desk(), id, {arose}));
        const auto found = limitationOf(desk(), file(id)).value();
        QVERIFY(found.has_value());
        // The application of the case itself interrupted it on 2026-09-17.
        QCOMPARE(found->start, QDate(2026, 9, 17));
        QCOMPARE(found->due, QDate(2027, 9, 17));
        QVERIFY(!found->official); // no calendar of 2027
        QCOMPARE(file(id).events.size(), 1);
        QCOMPARE(routeFactsOf(desk(), file(id)).limitationDue, QDate(2027, 9, 17));
    }

    void eventsAreChecked_data()
    {
        QTest::addColumn<CaseEvent>("event");
        QTest::addColumn<QString>("field");
        const QString arose = limitationEventCode(LimitationEventKind::ClaimArose);
        const QString suspended = limitationEventCode(LimitationEventKind::Suspended);
        QTest::newRow("no kind") << CaseEvent{{}, {}, 0, u"x"_s, QDate(2026, 1, 1), {}, {}}
                                 << u"events[0].kind"_s;
        QTest::newRow("no day") << CaseEvent{{}, {}, 0, arose, {}, {}, {}} << u"events[0].on"_s;
        QTest::newRow("tomorrow") << CaseEvent{{}, {}, 0, arose, QDate(2026, 11, 10), {}, {}}
                                  << u"events[0].on"_s;
        QTest::newRow("reversed")
            << CaseEvent{{}, {}, 0, suspended, QDate(2026, 5, 1), QDate(2026, 4, 1), {}}
            << u"events[0].until"_s;
    }

    void eventsAreChecked()
    {
        QFETCH(CaseEvent, event);
        const Id<Case> id = m_office->sampleCase();
        const auto done = saveCaseEvents(desk(), id, {event});
        QVERIFY(!done.has_value());
        QTEST(done.error().field, "field");
        QVERIFY(file(id).events.isEmpty());
    }

    void routesFollowTheAgreement()
    {
        const Id<Case> id = agreedCase();
        const auto routes = routesOf(desk(), file(id)).value();
        QCOMPARE(state(routes, RouteKind::ArbitrationReview), RouteState::Open);
        QCOMPARE(state(routes, RouteKind::JudicialConfirmation), RouteState::Open);
        QCOMPARE(state(routes, RouteKind::PaymentOrder), RouteState::Waits);
        m_office->clock.set(QDateTime(QDate(2026, 12, 8), QTime(9, 0)));
        CaseEvent defaulted{{},
                            {},
                            0,
                            limitationEventCode(LimitationEventKind::AgreementNotPerformed),
                            QDate(2026, 12, 1),
                            {},
                            {}};
        QVERIFY(saveCaseEvents(desk(), id, {defaulted}));
        const auto later = routesOf(desk(), file(id)).value();
        QCOMPARE(state(later, RouteKind::ArbitrationReview), RouteState::Lapsed);
        QCOMPARE(state(later, RouteKind::PaymentOrder), RouteState::Open);
    }

    void agreementIsWarnedOf()
    {
        const Id<Case> id = accepted();
        ClaimCalculation kept;
        kept.claimId = file(id).claims.first().id;
        kept.calculator = u"arrears"_s;
        kept.inputs = {{u"owed"_s, u"12300"_s}};
        QVERIFY(keepCalculation(desk(), id, kept, false));
        AgreementFile agreement;
        agreement.agreement.signedOn = desk().today();
        Clause waiver;
        waiver.text = u"申请人自愿放弃社会保险，由被申请人折成现金支付。"_s;
        agreement.clauses = {waiver};
        Payment payment;
        payment.amount = Money::fromFen(100000);
        agreement.payments = {payment};
        QStringList codes;
        for (const AgreementWarning &warning : warningsOf(desk(), file(id), agreement))
            codes += warning.code;
        QVERIFY2(codes.filter(u"insurance"_s).size() == 1, qPrintable(codes.join(u' ')));
        QVERIFY2(codes.contains(u"agreement.far-under-calculation"_s),
                 qPrintable(codes.join(u' ')));
        agreement.payments.first().amount = Money::fromFen(1230000);
        agreement.clauses.first().text = u"被申请人为申请人补缴2026年3月至6月的社会保险。"_s;
        QVERIFY(warningsOf(desk(), file(id), agreement).isEmpty());
    }

    void calculationGoesIntoTheClaimAndIsWatched()
    {
        const Id<Case> id = accepted();
        const Claim claim = file(id).claims.first();
        ClaimCalculation wrong{{}, {}, 0, claim.id, u"arrears"_s, {{u"owed"_s, u"-1"_s}}, {}, {}};
        const auto refused = keepCalculation(desk(), id, wrong, true);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().field, u"owed"_s);
        QVERIFY(issueDocument(desk(), id, {u"acceptance-register"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
        ClaimCalculation right{
            {}, {}, 0, claim.id, u"arrears"_s, {{u"owed"_s, u"15000"_s}, {u"paid"_s, u"6000"_s}},
            {}, {}};
        QVERIFY(keepCalculation(desk(), id, right, true));
        QCOMPARE(file(id).claims.first().amount, Money::fromFen(900000));
        QVERIFY(keepCalculation(desk(), id, right, true)); // once more takes the place of the first
        const auto states = recalculated(desk(), file(id));
        QCOMPARE(states.size(), 1);
        QVERIFY(!states.first().changed);
        QCOMPARE(states.first().now.amount, Money::fromFen(900000));
        QCOMPARE(states.first().papers,
                 QStringList{u"受理登记表"_s}); // it was issued with another amount
        QCOMPARE(knownInputs(desk(), file(id), u"arrears"_s).value(u"paid"_s), u"6000"_s);
        QVERIFY(removeCalculation(desk(), id, file(id).calculations.first().id));
        QVERIFY(file(id).calculations.isEmpty());
    }

    void sheetFillsTheClaims()
    {
        const Id<Case> id = accepted(u"intake-dismissal-court.json"_s);
        QStringList offered;
        for (const QuestionSheet &sheet : sheetsOf(desk(), file(id)))
            offered += sheet.id;
        QVERIFY2(offered.contains(u"economic-compensation"_s), qPrintable(offered.join(u' ')));
        const auto empty = adoptSheet(desk(), id, u"economic-compensation"_s);
        QVERIFY(!empty.has_value());
        const auto sheet = desk().sheets().find(u"economic-compensation"_s);
        QMap<QString, QString> answers;
        for (const SheetClaim &claim : sheet->claims)
            for (auto it = claim.keys.constBegin(); it != claim.keys.constEnd(); ++it) {
                if (it.key() == u"start"_s)
                    answers.insert(it.value(), u"2019-03-15"_s);
                else if (it.key() == u"last-day"_s)
                    answers.insert(it.value(), u"2026-09-14"_s);
                else if (it.key() == u"average-wage"_s)
                    answers.insert(it.value(), u"8000"_s);
            }
        for (const SheetQuestion &question : sheet->questions)
            if (question.required && question.type == SheetQuestionType::Choice
                && !answers.contains(question.id))
                answers.insert(question.id, question.choices.first().value);
        QVERIFY(saveSheetAnswers(desk(), id, u"economic-compensation"_s, answers));
        QCOMPARE(answersOf(file(id), u"economic-compensation"_s), answers);
        const auto done = adoptSheet(desk(), id, u"economic-compensation"_s);
        QVERIFY2(done.has_value(), qPrintable(done.has_value() ? QString() : done.error().message));
        bool found = false;
        for (const Claim &claim : file(id).claims)
            found = found || claim.amount == Money::fromFen(6400000);
        QVERIFY(found);
        QVERIFY(!file(id).calculations.isEmpty());
        QVERIFY(saveSheetAnswers(desk(), id, u"economic-compensation"_s, {}));
        QVERIFY(file(id).sheets.isEmpty());
        QVERIFY(!saveSheetAnswers(desk(), id, u"no-such"_s, {}).has_value());
        QVERIFY(m_office->store->verify()->ok());
    }

private:
    [[nodiscard]] const Desk &desk() const { return m_office->desk; }
    [[nodiscard]] CaseFile file(const Id<Case> &id) const { return loadCase(desk(), id).value(); }

    [[nodiscard]] static RouteState state(const QList<Route> &routes, RouteKind kind)
    {
        for (const Route &route : routes)
            if (route.kind == kind)
                return route.state;
        qFatal("no such route");
    }

    [[nodiscard]] Id<Case> accepted(const QString &intake = u"intake-wage-arrears.json"_s)
    {
        const Id<Case> id = m_office->sampleCase(intake);
        if (!acceptCase(desk(), id, {desk().today(), u"何建国"_s, true}))
            qFatal("accept");
        return id;
    }

    [[nodiscard]] Id<Case> agreedCase()
    {
        const Id<Case> id = accepted();
        AgreementFile agreement;
        agreement.agreement.signedOn = desk().today();
        agreement.agreement.copies = 4;
        Clause clause;
        clause.text = u"被申请人支付申请人劳动报酬12300元。"_s;
        agreement.clauses = {clause};
        Payment payment{
            {}, {}, {}, 0, QDate(2026, 11, 30), Money::fromFen(1230000), u"王䶮"_s, u"银行转账"_s};
        agreement.payments = {payment};
        const auto done = signAgreement(desk(), id, agreement);
        if (!done)
            qFatal("sign: %s", qPrintable(done.error().message));
        return id;
    }

    std::unique_ptr<TestDesk> m_office;
    std::unique_ptr<LawBook> m_book;
};

QTEST_GUILESS_MAIN(LawOperationsTest)

#include "lawoperationstest.moc"
