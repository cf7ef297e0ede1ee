// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/phrasebook.h"
#include "core/law/calculators.h"
#include "tests/support/englishtexts.h"
#include "tests/support/testdesk.h"
#include "ui/agreements/clausephrases.h"
#include "ui/hearings/phrases.h"
#include "ui/hearings/speakers.h"

#include <QRegularExpression>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

Party party(const QString &id, Side side, PartyKind kind, const QString &name)
{
    Party made;
    made.id = Id<Party>(id);
    made.side = side;
    made.kind = kind;
    made.name = name;
    return made;
}

CaseFile sampleCase(const QString &cause)
{
    CaseFile file;
    file.office.name = u"某街道劳动人事争议调解委员会"_s;
    file.record.cause = cause;
    file.record.receivedOn = QDate(2026, 11, 2);
    file.record.mediatorName = u"何建国"_s;
    file.parties = {
        party(u"a"_s, Side::Applicant, PartyKind::Person, u"王䶮"_s),
        party(u"b"_s, Side::Applicant, PartyKind::Person, u"李春梅"_s),
        party(u"c"_s, Side::Respondent, PartyKind::Organisation, u"成都锦恒建筑劳务有限公司"_s)};
    Agent agent;
    agent.partyId = Id<Party>(u"c"_s);
    agent.name = u"周小川"_s;
    file.agents = {agent};
    Claim claim;
    claim.text = u"支付工资、年休假工资和经济补偿，补缴社会保险"_s;
    claim.amount = Money::fromFen(1230000);
    file.claims = {claim};
    return file;
}

AgreementFile sampleAgreement(int payments)
{
    AgreementFile agreement;
    agreement.agreement.performanceDue = QDate(2026, 12, 1);
    for (int i = 0; i < payments; ++i) {
        Payment payment;
        payment.amount = Money::fromFen(600000 + i * 30000);
        payment.due = QDate(2026, 11, 30).addMonths(i);
        agreement.payments += payment;
    }
    return agreement;
}

/// An office that has the program's own clauses only.
const Desk &desk()
{
    static TestDesk office;
    return office.desk;
}

/// What the program would put into records and agreements.
QStringList insertedWords()
{
    QStringList words;
    for (const QString &cause : {u"205.5"_s, u"214.1"_s, u"no such cause"_s}) {
        const CaseFile file = sampleCase(cause);
        for (const Phrase &phrase : hearingPhrases(file))
            words << phrase.speaker << phrase.text;
        for (const int payments : {0, 1, 3})
            for (const ClausePhrase &phrase : clausePhrases(desk(), file, sampleAgreement(payments)))
                words << phrase.text;
        words += speakersOf(file) + likelyPresent(file);
        for (const HearingQuestion &question : hearingQuestions(file))
            words += question.id;
    }
    words += bankTransfer();
    for (const CalculatorInfo &info : calculators())
        words += calculatedSentence(info.name, Money::fromFen(1640902), {u"劳动合同法第四十七条"_s});
    for (const bool readOut : {true, false})
        words += oralApplication(QDate(2026, 11, 2), QTime(9, 5), u"许晓燕"_s, readOut);
    return words;
}

/// What stands beside them in the window.
QStringList titles()
{
    const CaseFile file = sampleCase(u"205.5"_s);
    QStringList words;
    for (const Phrase &phrase : hearingPhrases(file))
        words += phrase.title;
    for (const ClausePhrase &phrase : clausePhrases(desk(), file, sampleAgreement(2)))
        words += phrase.title;
    for (const HearingQuestion &question : hearingQuestions(file))
        words += question.words;
    return words;
}

} // namespace

/// Phrases that go into a case are Chinese whatever the window speaks; their titles follow the window.
class PhraseWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertedWordsAreTheSame();
    void titlesFollowTheWindow();
    void sentences();
};

void PhraseWordsTest::insertedWordsAreTheSame()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    const QStringList chinese = insertedWords();
    QVERIFY(chinese.size() > 100);
    for (const QString &words : chinese)
        QVERIFY2(!words.contains(latin), qPrintable(words));
    const EnglishTexts installed;
    QCOMPARE(insertedWords(), chinese);
}

void PhraseWordsTest::titlesFollowTheWindow()
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    const QStringList chinese = titles();
    const EnglishTexts installed;
    const QStringList english = titles();
    QCOMPARE(english.size(), chinese.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese.at(i).contains(han) && !english.at(i).contains(han),
                 qPrintable(english.at(i)));
}

void PhraseWordsTest::sentences()
{
    const CaseFile file = sampleCase(u"205.5"_s);
    QCOMPARE(hearingSentence(HearingSentence::Opening, file),
             u"今天由某街道劳动人事争议调解委员会对申请人王䶮、李春梅与被申请人成都锦恒建筑劳务有限"
             u"公司的"
             "追索劳动报酬纠纷进行调解，由调解员何建国主持。现在核对到场人员身份。"_s);
    QCOMPARE(speakersOf(file), (QStringList{u"调解员"_s, u"申请人王䶮"_s, u"申请人李春梅"_s,
                                            u"被申请人"_s, u"被申请人代理人"_s}));
    QCOMPARE(
        likelyPresent(file),
        (QStringList{u"申请人王䶮"_s, u"申请人李春梅"_s,
                     u"被申请人成都锦恒建筑劳务有限公司委托代理人周小川"_s, u"调解员何建国"_s}));
    QCOMPARE(
        clauseSentence(ClauseSentence::Payment, file, sampleAgreement(0)),
        u"被申请人于＿＿年＿＿月＿＿日前一次性向申请人支付人民币＿＿元，汇入申请人本人银行账户。"_s);
    QCOMPARE(clauseSentence(ClauseSentence::Payment, file, sampleAgreement(2)),
             u"被申请人分2期向申请人支付人民币壹万贰仟叁佰元整（¥12,300."
             u"00）：于2026年11月30日前支付人民币陆仟元整"
             "（¥6,000.00）；于2026年12月30日前支付人民币陆仟叁佰元整（¥6,300.00）。"_s);
    QCOMPARE(
        oralApplication(QDate(2026, 11, 2), QTime(9, 5), u"许晓燕"_s, true),
        u"申请人于2026年11月2日9时05分口头提出申请，由许晓燕当场记录，已向申请人宣读，申请人确认无误。"_s);
    QCOMPARE(oralApplication(QDate(2026, 11, 2), {}, u"许晓燕"_s, false),
             u"申请人于2026年11月2日口头提出申请，由许晓燕当场记录。"_s);
}

QTEST_GUILESS_MAIN(PhraseWordsTest)
#include "phrasewordstest.moc"
