// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/agreementwarnings.h"

#include "core/law/agreements/phraserule.h"
#include "core/law/guidejson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class AgreementWarningsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void harmless_data();
    void harmless();
    void everyRuleIsWhole();
    void placesAreNamed();
    void earlierLaw();
    void sums_data();
    void sums();
    void facts();
};

void AgreementWarningsTest::recognised_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &code, const QString &clause) {
        QTest::newRow(qPrintable(clause)) << clause << u"agreement."_s + code;
    };
    const QString insurance = u"insurance-waiver"_s;
    row(insurance, u"乙方自愿放弃社会保险。"_s);
    row(insurance, u"乙方自愿放弃要求甲方补缴社会保险的权利。"_s);
    row(insurance, u"对于在职期间的社会保险，乙方自愿放弃。"_s);
    row(insurance, u"社会保险由乙方自行缴纳，与甲方无关。"_s);
    row(insurance, u"乙方同意甲方不为其缴纳社会保险费。"_s);
    row(insurance, u"甲方每月支付社保补贴500元，以现金方式代替缴纳。"_s);
    row(insurance, u"双方约定工资中已包含在工资内的社保补贴，甲方无需缴纳社会保险。"_s);
    row(insurance, u"乙方承诺不参加养老保险、医疗保险。"_s);
    row(insurance, u"乙 方 自 愿 放 弃 社 会 保 险"_s);
    row(insurance, u"甲方一次性支付3000元，乙方不再要求甲方办理社保补缴。"_s);
    row(insurance, u"甲方支付工资12300元；乙方放弃五险一金。"_s);
    row(insurance, u"因个人原因，乙方自愿放弃缴纳社会保险"_s);
    row(insurance, u"申请人因自身原因不愿意参加社会保险。"_s);
    row(insurance, u"申请人自愿放弃要求被申请人缴纳2024年至2025年社会保险费的请求。"_s);
    row(insurance, u"被申请人不再为申请人补缴社会保险，改为支付补偿5000元。"_s);
    row(insurance, u"双方确认申请人的社保已由个人以灵活就业方式自行缴纳。"_s);
    row(insurance, u"甲方未缴纳社会保险，乙方自愿放弃追究。"_s);
    const QString minimum = u"minimum-wage-waiver"_s;
    row(minimum, u"乙方同意按低于当地最低工资标准领取工资。"_s);
    row(minimum, u"试用期内不执行最低工资标准。"_s);
    row(minimum, u"乙方放弃最低工资保障。"_s);
    const QString injury = u"injury-waiver"_s;
    row(injury, u"乙方自愿放弃工伤认定。"_s);
    row(injury, u"甲方支付2万元后，乙方不再主张任何工伤待遇。"_s);
    row(injury, u"乙方放弃一次性伤残就业补助金。"_s);
    row(injury, u"乙方同意不申请劳动能力鉴定。"_s);
    row(injury, u"申请人收到款项后不再就工伤事宜向被申请人主张任何赔偿。"_s);
    row(injury, u"申请人保证不就该事故再申请工伤认定。"_s);
    const QString disclaimer = u"injury-disclaimer"_s;
    row(disclaimer, u"工作中发生伤亡事故，甲方概不负责。"_s);
    row(disclaimer, u"乙方受伤的医疗费用自行承担。"_s);
    row(disclaimer, u"乙方因疾病或者意外死亡与甲方无关。"_s);
    row(disclaimer, u"公司对员工在工作期间的伤亡不承担任何责任。"_s);
    const QString remedy = u"remedy-waiver"_s;
    row(remedy, u"乙方不得再就本争议申请仲裁或者提起诉讼。"_s);
    row(remedy, u"乙方承诺不向劳动监察部门投诉。"_s);
    row(remedy, u"双方不再通过仲裁、诉讼等方式主张权利。"_s);
    row(remedy, u"乙方自愿放弃诉权。"_s);
    row(remedy, u"申请人不得再以任何理由向仲裁委、法院主张权利。"_s);
    row(remedy, u"申请人放弃劳动仲裁和诉讼的权利。"_s);
    const QString maternity = u"maternity-waiver"_s;
    row(maternity, u"乙方在合同期内不得怀孕。"_s);
    row(maternity, u"乙方承诺不结婚、不生育。"_s);
    row(maternity, u"乙方自愿放弃产假待遇。"_s);
    row(maternity, u"合同期内怀孕的视为自动离职。"_s);
    row(maternity, u"员工入职两年内不得结婚、生育，否则公司可以解除劳动合同。"_s);
}

void AgreementWarningsTest::recognised()
{
    QFETCH(QString, clause);
    QFETCH(QString, code);
    QStringList codes;
    const QList<AgreementWarning> warnings = agreementWarnings({clause});
    for (const AgreementWarning &warning : warnings) {
        codes += warning.code;
        QCOMPARE(warning.clause, 0);
        QVERIFY(!warning.excerpt.isEmpty());
        QVERIFY2(warning.message.endsWith(u'。'), qPrintable(warning.message));
        QVERIFY(ruleCard(warning.card, QDate(2026, 11, 23)));
    }
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void AgreementWarningsTest::harmless_data()
{
    QTest::addColumn<QString>("clause");
    const QStringList clauses{
        u"甲方为乙方补缴社会保险。"_s,
        u"甲方于2026年12月31日前为乙方补缴2025年3月至2026年6月的社会保险，个人应缴部分由乙方自行承担。"_s,
        u"甲方应当依法为乙方缴纳社会保险。"_s,
        u"甲方不得要求乙方放弃社会保险。"_s,
        u"乙方未放弃社会保险待遇。"_s,
        u"双方关于放弃社会保险的约定无效。"_s,
        u"乙方放弃其他请求，甲方为乙方补缴社会保险。"_s,
        u"甲方为乙方补缴社会保险，乙方放弃其他请求。"_s,
        u"劳动关系于2026年11月30日解除，甲方自次月起不再缴纳社会保险。"_s,
        u"如果甲方不缴纳社会保险，乙方可以申请仲裁。"_s,
        u"甲方不缴纳社会保险的，乙方可以解除劳动合同。"_s,
        u"甲方协助乙方办理社会保险关系转移手续。"_s,
        u"甲方支付乙方2026年3月至6月劳动报酬12300元。"_s,
        u"工资不得低于当地最低工资标准。"_s,
        u"乙方的工资不低于最低工资。"_s,
        u"甲方补足低于最低工资的差额250元。"_s,
        u"甲方支付一次性伤残就业补助金52000元。"_s,
        u"甲方协助乙方申请工伤认定。"_s,
        u"乙方受伤的医疗费用由甲方承担。"_s,
        u"乙方撤回仲裁申请。"_s,
        u"一方不履行协议的，另一方可以申请仲裁。"_s,
        u"双方可以自协议生效之日起十五日内共同申请仲裁审查。"_s,
        u"甲方逾期不支付的，乙方有权申请人民法院强制执行。"_s,
        u"甲方不得因乙方怀孕解除劳动合同。"_s,
        u"甲方不得以怀孕为由降低乙方工资。"_s,
        u"乙方依法享受产假。"_s,
        u"双方就本案再无其他争议。"_s,
        u"诉讼费由甲方负担，乙方不再承担。"_s,
        u"双方劳动关系于2026年6月30日解除，被申请人自2026年7月起停止为申请人缴纳社会保险。"_s,
        u"申请人收到上述款项后，不再就本案向被申请人主张任何权利。"_s,
        u"如被申请人逾期支付，申请人可以就全部未付款项申请支付令或者申请仲裁。"_s,
        u"如被申请人不缴纳社会保险，申请人可以向征收机构投诉。"_s,
        u"申请人放弃加班费请求。"_s,
        u"双方约定不缴纳社会保险的条款无效，被申请人应于三十日内补缴。"_s,
        u"工伤医疗费由被申请人承担，申请人不再承担。"_s,
        u"双方放弃就本案申请仲裁审查的权利。"_s,
        u"申请人于收到款项之日起三日内撤回对被申请人的投诉、举报。"_s,
        u"女职工怀孕期间公司不得安排夜班。"_s,
        u"公司不得在女职工哺乳期内解除劳动合同。"_s,
        u"被申请人承诺不拖欠社会保险费。"_s,
        u"乙方自愿放弃缴纳住房公积金。"_s,
        u"乙方应当参加社会保险，不得放弃。"_s,
        u"任何一方不得拒绝缴纳社会保险。"_s,
        u""_s,
    };
    for (const QString &clause : clauses)
        QTest::newRow(clause.isEmpty() ? "empty" : qPrintable(clause)) << clause;
}

void AgreementWarningsTest::harmless()
{
    QFETCH(QString, clause);
    QStringList found;
    const QList<AgreementWarning> warnings = agreementWarnings({clause});
    for (const AgreementWarning &warning : warnings)
        found += warning.code + u' ' + warning.excerpt;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void AgreementWarningsTest::everyRuleIsWhole()
{
    const PhraseBook &book = phraseBook();
    QCOMPARE(book.rules.size(), 6);
    QVERIFY(!book.negationsAnywhere.isEmpty() && !book.negationsDirectly.isEmpty());
    QVERIFY(!book.conditions.isEmpty() && !book.fillers.isEmpty());
    for (const PhraseRule &rule : book.rules) {
        QVERIFY2(ruleCard(rule.card, QDate(2026, 11, 23)), qPrintable(rule.code));
        QVERIFY(!rule.subjects.isEmpty());
        QVERIFY(!rule.acts.isEmpty());
        // Every pair of act and subject is recognised in the plainest sentence.
        for (const PhraseAct &act : rule.acts)
            for (const QString &subject : rule.subjects) {
                const QString clause = u"乙方"_s + act.text + subject;
                QVERIFY2(!recognisePhrase(rule, book, clause).isEmpty(), qPrintable(clause));
            }
    }
}

void AgreementWarningsTest::placesAreNamed()
{
    const auto warnings = agreementWarnings(
        {u"甲方支付工资。"_s, u"社会保险依法处理。乙方自愿放弃工伤认定，其他不变。"_s,
         u"乙方自愿放弃社保。"_s});
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings.at(0).clause, 1);
    QCOMPARE(warnings.at(0).code, u"agreement.injury-waiver"_s);
    QCOMPARE(warnings.at(0).excerpt, u"乙方自愿放弃工伤认定"_s);
    QCOMPARE(warnings.at(1).clause, 2);
    QCOMPARE(toJson(warnings.at(1)), (QJsonObject{{u"code"_s, u"agreement.insurance-waiver"_s},
                                                  {u"message"_s, warnings.at(1).message},
                                                  {u"card"_s, u"insurance-waiver-void"_s},
                                                  {u"sure"_s, u"text"_s},
                                                  {u"clause"_s, 2},
                                                  {u"excerpt"_s, u"乙方自愿放弃社保"_s}}));
}

/// Before September 2025 the waiver was void for another reason.
void AgreementWarningsTest::earlierLaw()
{
    AgreementFacts facts;
    facts.signedOn = QDate(2025, 8, 31);
    QCOMPARE(agreementWarnings({u"乙方自愿放弃社保。"_s}, facts).first().card, u"void-clauses"_s);
    facts.signedOn = QDate(2025, 9, 1);
    QCOMPARE(agreementWarnings({u"乙方自愿放弃社保。"_s}, facts).first().card,
             u"insurance-waiver-void"_s);
}

void AgreementWarningsTest::sums_data()
{
    QTest::addColumn<qint64>("calculated");
    QTest::addColumn<qint64>("agreed");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("warned");
    QTest::newRow("half") << qint64(10000'00) << qint64(5000'00) << 60 << true;
    QTest::newRow("just under") << qint64(10000'00) << qint64(5999'99) << 60 << true;
    QTest::newRow("exactly") << qint64(10000'00) << qint64(6000'00) << 60 << false;
    QTest::newRow("all") << qint64(10000'00) << qint64(10000'00) << 60 << false;
    QTest::newRow("office's own share") << qint64(10000'00) << qint64(7000'00) << 80 << true;
    QTest::newRow("nothing calculated") << qint64(0) << qint64(0) << 60 << false;
}

void AgreementWarningsTest::sums()
{
    QFETCH(qint64, calculated);
    QFETCH(qint64, agreed);
    AgreementFacts facts;
    facts.calculated = Money::fromFen(calculated);
    facts.agreed = Money::fromFen(agreed);
    QFETCH(int, percent);
    facts.lowPercent = percent;
    const auto warnings = agreementWarnings({}, facts);
    QTEST(!warnings.isEmpty(), "warned");
    if (warnings.isEmpty())
        return;
    QCOMPARE(warnings.first().code, u"agreement.far-under-calculation"_s);
    QCOMPARE(warnings.first().clause, -1);
    QVERIFY(warnings.first().message.contains(u"%1%"_s.arg(percent)));
    QVERIFY(toJson(warnings.first()).value(u"clause"_s).isNull());
}

void AgreementWarningsTest::facts()
{
    AgreementFacts facts;
    QVERIFY(agreementWarnings({}, facts).isEmpty());
    facts.onlyEmploymentConfirmed = true;
    facts.agents = {{u"赵律师"_s, true}, {u"钱经理"_s, false}};
    facts.monthlyWage = Money::fromFen(2100'00);
    facts.minimumWage = Money::fromFen(2200'00);
    QStringList codes;
    QString said;
    const auto warnings = agreementWarnings({}, facts);
    for (const AgreementWarning &warning : warnings) {
        codes += warning.code;
        said += warning.message;
        QVERIFY(ruleCard(warning.card, QDate(2026, 11, 23)));
    }
    QCOMPARE(codes, (QStringList{u"agreement.under-minimum-wage"_s, u"agreement.no-review"_s,
                                 u"agreement.authority"_s}));
    QVERIFY(said.contains(u"钱经理"_s) && !said.contains(u"赵律师"_s));
    facts.monthlyWage = Money::fromFen(2200'00);
    QCOMPARE(agreementWarnings({}, facts).size(), 2);
}

QTEST_GUILESS_MAIN(AgreementWarningsTest)
#include "agreementwarningstest.moc"
