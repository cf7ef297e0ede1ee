// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/outcomewords.h"
#include "core/documents/ownvalues.h"
#include "core/documents/papercheck.h"
#include "core/documents/paperneeds.h"
#include "core/documents/papervalues.h"
#include "samplecases.h"

#include <QRegularExpression>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// The papers of this test: the second half of a case.
QList<PaperKind> outcomeKinds()
{
    QList<PaperKind> kinds;
    for (const PaperKind &kind : paperKinds())
        if (kind.number >= 18 && kind.number <= 33)
            kinds += kind;
    return kinds;
}

Paper paperOf(const QString &id, const CaseFile &file, const QJsonObject &own)
{
    PaperContext context = samples::context();
    context.own = own;
    const PaperKind kind = paperKind(id).value();
    const auto values = paperValues(id, samples::fitFor(kind, file), context);
    const auto paper = values ? renderPaper(id, *values, samples::options()) : fail(values.error());
    if (!paper)
        qFatal("%s: %s", qPrintable(id), qPrintable(paper.error().message + paper.error().detail));
    return *paper;
}

/// The text of a paper without its line ends and the blanks that only make room.
QString textOf(const QString &id, const CaseFile &file, const QJsonObject &own = {})
{
    static const QRegularExpression room(u"[\\s\\x{3000}]+"_s);
    return paperOf(id, file, own).text.remove(room);
}

QString codeOf(const QString &kind, const CaseFile &file, const QJsonObject &own = {})
{
    PaperContext context = samples::context();
    context.own = own;
    const Status status = checkPaper(kind, file, context);
    return status ? QString() : status.error().code + u'@' + status.error().field;
}

CaseFile from(CaseSource source)
{
    CaseFile file = samples::wageArrears();
    file.record.source = source;
    return file;
}

/// An input's text that can be read back on the paper.
QString sampleOf(const PaperInput &input)
{
    switch (input.type) {
    case PaperInput::Type::Date:
        return u"2027-01-23"_s;
    case PaperInput::Type::Time:
        return u"16:47"_s;
    case PaperInput::Type::Money:
        return u"98765.40"_s;
    case PaperInput::Type::Choice:
        return input.choices.last();
    default:
        return u"专填“%1”"_s.arg(input.key);
    }
}

QString printedOf(const PaperInput &input)
{
    switch (input.type) {
    case PaperInput::Type::Date:
        return u"2027年1月23日"_s;
    case PaperInput::Type::Time:
        return u"16时47分"_s;
    case PaperInput::Type::Money:
        return u"人民币玖万捌仟柒佰陆拾伍元肆角整（¥98,765.40）"_s;
    case PaperInput::Type::Choice:
        return input.choices.last();
    default:
        return sampleOf(input);
    }
}

} // namespace

class OutcomePapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfTheCatalogue();
    void blankFormsAreClean();
    void inputsAppear();
    void failureLeadsOn_data();
    void failureLeadsOn();
    void endsForAReason();
    void agreedCasesAreNotEnded();
    void confirmationNamesWhoAsked();
    void reviewIsNotPromisedInVain();
    void paymentOrderIsForWhatIsDue();
    void receiptsFollowThePayments();
    void remindsOfWhatIsLate();
    void courtClocks();
    void repliesToWhoSentTheCase();
    void wrongInputsAreRefused();
    void suspensionKeepsTheRightToArbitrate();
    void casesAskForTheirPapers();
};

void OutcomePapersTest::numbersOfTheCatalogue()
{
    QSet<int> numbers;
    for (const PaperKind &kind : outcomeKinds())
        numbers += kind.number;
    for (int number = 18; number <= 33; ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
    QCOMPARE(paperKind(u"oral-agreement-register"_s)->usualFor,
             QStringList{u"peoples-mediation"_s});
    for (const PaperKind &kind : outcomeKinds())
        for (const PaperInput &input : kind.inputs)
            QVERIFY2(!input.required, qPrintable(kind.kind + u' ' + input.key));
}

/// Every kind can be issued with nothing filled in, for every office, and nothing odd is printed then.
void OutcomePapersTest::blankFormsAreClean()
{
    static const QRegularExpression odd(
        u"[，、；：。][，、；。]|（）|（，|，）|《》|因，|于，|自起|至止|\\{\\{"_s);
    for (const auto &[name, sample] : samples::all())
        for (const OfficeProfile profile :
             {OfficeProfile::Township, OfficeProfile::Enterprise, OfficeProfile::PeoplesMediation,
              OfficeProfile::UnionStation, OfficeProfile::Upstream}) {
            if (name == u"extreme"_s || name == u"dozen"_s)
                continue;
            CaseFile file = sample;
            file.office.profile = profile;
            for (const PaperKind &kind : outcomeKinds()) {
                const CaseFile fit = samples::fitFor(kind, file);
                QVERIFY2(checkPaper(kind.kind, fit, samples::context()), qPrintable(kind.kind));
                const QString text = paperOf(kind.kind, file, {}).text;
                const auto match = odd.match(text);
                QVERIFY2(!match.hasMatch(), qPrintable(name + u' ' + kind.kind + u": "_s
                                                       + text.mid(match.capturedStart() - 20, 50)));
            }
        }
}

void OutcomePapersTest::inputsAppear()
{
    for (const PaperKind &kind : outcomeKinds()) {
        QJsonObject own;
        for (const PaperInput &input : kind.inputs)
            own.insert(input.key, sampleOf(input));
        PaperContext context = samples::context();
        context.own = own;
        const Status status =
            checkPaper(kind.kind, samples::fitFor(kind, samples::wageArrears()), context);
        QVERIFY2(status, qPrintable(kind.kind));
        const QString text = textOf(kind.kind, samples::wageArrears(), own);
        for (const PaperInput &input : kind.inputs) {
            // What was said of the result in words stands in place of the boxes.
            if (input.key == u"reply_outcome"_s)
                continue;
            QVERIFY2(text.contains(printedOf(input)),
                     qPrintable(kind.kind + u' ' + input.key + text));
        }
    }
}

void OutcomePapersTest::failureLeadsOn_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
    QTest::newRow("application") << from(CaseSource::Application)
                                 << u"可以依法向成都市锦江区劳动人事争议仲裁委员会申请仲裁"_s
                                 << u"退回"_s;
    QTest::newRow("court before filing")
        << from(CaseSource::CourtDelegated) << u"退回委派调解的人民法院"_s << u"申请仲裁"_s;
    QTest::newRow("court after filing")
        << from(CaseSource::CourtEntrusted) << u"退回委托调解的人民法院"_s << u"申请仲裁"_s;
    QTest::newRow("commission") << from(CaseSource::ArbitrationEntrusted)
                                << u"退回委托调解的仲裁委员会"_s << u"申请仲裁"_s;
    QTest::newRow("suggested") << from(CaseSource::ArbitrationSuggested) << u"第六十九条"_s
                               << u"退回"_s;
    QTest::newRow("rider") << samples::rider() << u"可以依法向成都市锦江区人民法院起诉"_s
                           << u"仲裁时效"_s;
}

void OutcomePapersTest::failureLeadsOn()
{
    QFETCH(CaseFile, file);
    QFETCH(QString, wanted);
    QFETCH(QString, unwanted);
    for (const QString &kind : {u"termination-notice"_s, u"mediation-opinion"_s}) {
        const QString text = textOf(kind, file);
        QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY2(!text.contains(unwanted), qPrintable(text));
    }
}

void OutcomePapersTest::endsForAReason()
{
    CaseFile file = samples::wageArrears();
    file.record.outcome = Outcome::Failed;
    file.record.status = CaseStatus::Failed;
    file.record.closedOn = QDate(2026, 11, 18);
    QString text = textOf(u"termination-notice"_s, file);
    QVERIFY(text.contains(
        u"因双方未达成调解协议，参照《企业劳动争议协商调解规定》第三十条，本组织自2026年11月18日起终止调解"_s));
    file.office.profile = OfficeProfile::PeoplesMediation;
    QVERIFY(textOf(u"termination-notice"_s, file)
                .contains(u"依照《中华人民共和国人民调解法》第二十六条"_s));
    file.office.profile = OfficeProfile::Enterprise;
    text = textOf(u"termination-notice"_s, file);
    QVERIFY(text.contains(u"依照《企业劳动争议协商调解规定》第三十条"_s));
    QVERIFY(text.contains(u"第三十一条"_s));
    file.record.outcome = Outcome::Settled;
    QVERIFY(textOf(u"termination-notice"_s, file).contains(u"双方应当履行和解协议"_s));
}

void OutcomePapersTest::agreedCasesAreNotEnded()
{
    CaseFile file = samples::wageArrears();
    file.record.status = CaseStatus::Agreed;
    file.record.outcome = Outcome::Agreed;
    for (const QString &kind : {u"termination-notice"_s, u"mediation-opinion"_s,
                                u"suspension-notice"_s, u"resumption-notice"_s})
        QCOMPARE(codeOf(kind, file), u"paper.agreed@outcome"_s);
}

void OutcomePapersTest::confirmationNamesWhoAsked()
{
    const QString kind = u"judicial-confirmation-application"_s;
    const QString asked = textOf(kind, samples::dismissal());
    QVERIFY2(asked.contains(u"（委派调解案号：（2026）川0107诉前调书128号）"_s), qPrintable(asked));
    QVERIFY(asked.contains(u"第二百零五条第一项"_s));
    const QString alone = textOf(kind, samples::wageArrears());
    QVERIFY(alone.contains(u"第二百零五条第二项"_s));
    QVERIFY(!alone.contains(u"委派调解案号"_s));
    QVERIFY(alone.contains(u"兹证明"_s));
    QVERIFY(alone.contains(u"成都市锦江区人民法院"_s));
    CaseFile unnamed = samples::dismissal();
    unnamed.office.court.clear();
    QVERIFY(textOf(kind, unnamed).contains(u"委派调解的人民法院"_s));
    QCOMPARE(codeOf(kind, from(CaseSource::CourtEntrusted)), u"paper.confirmation-filed@source"_s);
}

void OutcomePapersTest::reviewIsNotPromisedInVain()
{
    const QString kind = u"arbitration-review-application"_s;
    CaseFile file = samples::wageArrears();
    QCOMPARE(codeOf(kind, file), QString());
    file.record.cause = u"205.1"_s;
    file.agreements.first().payments.clear();
    file.agreements.first().agreement.performanceDue = QDate(2026, 12, 1);
    QCOMPARE(codeOf(kind, file), u"paper.review-relation@agreement"_s);
    QCOMPARE(codeOf(u"judicial-confirmation-application"_s, file), QString());
    QCOMPARE(codeOf(kind, from(CaseSource::CourtEntrusted)), u"paper.review-filed@source"_s);
    CaseFile none = samples::wageArrears();
    none.agreements.clear();
    QCOMPARE(codeOf(kind, none), u"paper.no-agreement@agreement"_s);
    const QString text = textOf(kind, samples::wageArrears());
    for (const QString &wanted : {u"第七十四条"_s, u"十五日内共同提出"_s, u"送达地址"_s,
                                  u"成都市锦江区劳动人事争议仲裁委员会"_s, u"被申请人二"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void OutcomePapersTest::paymentOrderIsForWhatIsDue()
{
    const QString kind = u"payment-order-application"_s;
    QCOMPARE(codeOf(kind, samples::wageArrears()), u"paper.not-due@payments"_s);
    CaseFile file = samples::wageArrears();
    file.agreements.first().agreement.signedOn = QDate(2026, 10, 9);
    file.agreements.first().payments[0].due = QDate(2026, 11, 8);
    QCOMPARE(codeOf(kind, file), QString());
    PaperContext context = samples::context();
    const auto values = paperValues(kind, file, context);
    QVERIFY(values);
    QCOMPARE(values->value(u"order_amount"_s).toString(), u"人民币陆仟元整（¥6,000.00）"_s);
    QCOMPARE(values->value(u"paid_kind"_s).toString(), u"劳动报酬"_s);
    file.record.cause = u"214.2"_s;
    QCOMPARE(paymentOrderBasis(file), u"依照《中华人民共和国民事诉讼法》第二百二十五条"_s);
    file.agreements.first().payments[0].payee = u"另一人"_s;
    QVERIFY(paperValues(kind, file, context)->value(u"order_amount"_s).toString().isEmpty());
}

void OutcomePapersTest::receiptsFollowThePayments()
{
    const QString kind = u"payment-receipt"_s;
    CaseFile file = samples::wageArrears();
    QVERIFY(textOf(kind, file).contains(u"人民币陆仟元整（¥6,000.00）"_s));
    IssuedDocument first;
    first.kind = kind;
    file.documents = {first};
    QVERIFY(textOf(kind, file).contains(u"人民币陆仟叁佰元整（¥6,300.00）"_s));
    file.documents[0].voidedAt = samples::options().created;
    QVERIFY(textOf(kind, file).contains(u"¥6,000.00"_s));
    file.agreements.clear();
    QVERIFY(textOf(kind, file).contains(u"人民币＿＿"_s));
}

void OutcomePapersTest::remindsOfWhatIsLate()
{
    const QString kind = u"performance-reminder"_s;
    const QString early = textOf(kind, samples::wageArrears());
    QVERIFY(early.contains(u"请按照协议约定的期限付清下列款项，合计人民币壹万贰仟叁佰元整"_s));
    QVERIFY(!early.contains(u"已经届满"_s));
    CaseFile file = samples::wageArrears();
    file.agreements.first().payments[0].due = QDate(2026, 11, 8);
    const QString late = textOf(kind, file);
    QVERIFY(late.contains(u"履行期限已经届满"_s));
    QVERIFY(late.contains(u"¥6,000.00"_s));
    QVERIFY(!late.contains(u"¥6,300.00"_s));
    QVERIFY(late.startsWith(file.office.name));
    QVERIFY(textOf(kind, samples::smallest()).contains(u"解除劳动合同证明"_s));
    QVERIFY(!consequencesOfDefault(samples::rider()).contains(u"申请仲裁"_s));
}

void OutcomePapersTest::courtClocks()
{
    QVERIFY(delegationLimit(from(CaseSource::CourtDelegated)).contains(u"三十日"_s));
    QVERIFY(!delegationLimit(from(CaseSource::CourtDelegated)).contains(u"七日"_s));
    QVERIFY(delegationLimit(from(CaseSource::CourtEntrusted))
                .contains(u"普通程序十五日、简易程序七日"_s));
    QVERIFY(textOf(u"court-delegation-letter"_s, samples::dismissal()).contains(u"委派调解函"_s));
    QVERIFY(textOf(u"court-delegation-letter"_s, samples::wageArrears())
                .contains(u"委派（委托）调解函"_s));
}

void OutcomePapersTest::repliesToWhoSentTheCase()
{
    const QString kind = u"court-delegation-reply"_s;
    CaseFile file = samples::dismissal();
    file.record.outcome = Outcome::Failed;
    QString text = textOf(kind, file);
    QVERIFY2(text.contains(u"来文号（2026）川0107诉前调书128号"_s), qPrintable(text));
    QVERIFY(text.contains(u"未达成调解协议，现将有关材料退回贵院，请依法处理"_s));
    file.record.outcome = Outcome::Agreed;
    QVERIFY(textOf(kind, file).contains(u"报请备案"_s));
    file.record.source = CaseSource::ArbitrationEntrusted;
    text = textOf(kind, file);
    QVERIFY(text.contains(u"成都市锦江区劳动人事争议仲裁委员会："_s));
    QVERIFY(!text.contains(u"贵院"_s));
}

void OutcomePapersTest::wrongInputsAreRefused()
{
    const CaseFile file = samples::wageArrears();
    QCOMPARE(codeOf(u"payment-receipt"_s, file, {{u"amount"_s, u"一千元"_s}}),
             u"paper.input-money@amount"_s);
    QCOMPARE(codeOf(u"follow-up-visit"_s, file, {{u"visited_on"_s, u"2026-02-30"_s}}),
             u"paper.input-date@visited_on"_s);
    QCOMPARE(codeOf(u"service-receipt"_s, file, {{u"service_manner"_s, u"托人"_s}}),
             u"paper.input-choice@service_manner"_s);
    QCOMPARE(codeOf(u"service-receipt"_s, file, {{u"manner"_s, u"邮寄送达"_s}}),
             u"paper.input-unknown@manner"_s);
}

void OutcomePapersTest::suspensionKeepsTheRightToArbitrate()
{
    const QString text = textOf(u"suspension-notice"_s, samples::wageArrears());
    QVERIFY(text.contains(u"中止不当然延长调解期限"_s));
    QVERIFY(text.contains(u"（至2026年11月17日）未达成协议的，可以依法申请仲裁"_s));
    QVERIFY(!textOf(u"suspension-notice"_s, samples::dismissal()).contains(u"申请仲裁"_s));
}

void OutcomePapersTest::casesAskForTheirPapers()
{
    const auto needed = [](const CaseFile &file) {
        QStringList kinds;
        for (const PaperNeed &need : papersNeeded(file, samples::context().on))
            kinds += need.kind;
        return kinds;
    };
    CaseFile failed = samples::wageArrears();
    failed.record.status = CaseStatus::Failed;
    QVERIFY(needed(failed).contains(u"termination-notice"_s));
    QVERIFY(!needed(failed).contains(u"judicial-confirmation-application"_s));
    CaseFile agreed = samples::dismissal();
    agreed.record.status = CaseStatus::Agreed;
    QVERIFY(needed(agreed).contains(u"judicial-confirmation-application"_s));
    QVERIFY(needed(agreed).contains(u"court-delegation-reply"_s));
    QVERIFY(!needed(agreed).contains(u"performance-reminder"_s));
    agreed.agreements.first().payments[0].due = QDate(2026, 11, 8);
    QVERIFY(needed(agreed).contains(u"performance-reminder"_s));
    QVERIFY(needed(samples::dozen()).contains(u"collective-report"_s));
    QVERIFY(!needed(samples::wageArrears()).contains(u"collective-report"_s));
}

QTEST_GUILESS_MAIN(OutcomePapersTest)
#include "outcomepaperstest.moc"
