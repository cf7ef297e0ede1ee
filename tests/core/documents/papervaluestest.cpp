// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lawwords.h"
#include "core/documents/papertext.h"
#include "samplecases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class PaperValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallTexts();
    void describesParties();
    void amountsInFiguresAndCapitals();
    void labelsSeveralParties();
    void effectDiffersByOffice();
    void confirmationOnlyPromisesNoReview();
    void citesLawInForce();
    void copiesAreCounted();
    void genericNamesWithoutOffice();
    void privateLinesAreDropped();
    void plantedPrivateLineIsCaught();
    void ordersPlacesToSign();
};

void PaperValuesTest::smallTexts()
{
    QCOMPARE(withoutNumber(u"1、支付工资"_s), u"支付工资"_s);
    QCOMPARE(withoutNumber(u"（一）支付工资"_s), u"支付工资"_s);
    QCOMPARE(withoutNumber(u"第一条：支付工资"_s), u"支付工资"_s);
    QCOMPARE(withoutNumber(u"3.5万元工资"_s), u"3.5万元工资"_s);
    QCOMPARE(withoutNumber(u"2026年工资"_s), u"2026年工资"_s);
    QCOMPARE(withoutNumber(u"一方违约的"_s), u"一方违约的"_s);
    QCOMPARE(sentence(u"支付工资"_s), u"支付工资。"_s);
    QCOMPARE(sentence(u"支付工资；"_s), u"支付工资。"_s);
    QCOMPARE(sentence(u"支付工资。"_s), u"支付工资。"_s);
    QCOMPARE(paperTime(QTime(9, 5)), u"9时05分"_s);
}

void PaperValuesTest::describesParties()
{
    const auto values =
        paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    QVERIFY(values);
    const QJsonObject worker = values->value(u"applicants"_s).toArray().first().toObject();
    QCOMPARE(worker.value(u"line"_s).toString(),
             u"王䶮，男，汉族，1990年3月7日出生，公民身份号码510104199003070015，住四川省眉山市东坡"
             u"区某某镇某某村3组，"
             "钢筋工，联系电话13800001001。"_s);
    const QJsonObject employer = values->value(u"respondents"_s).toArray().first().toObject();
    QCOMPARE(employer.value(u"legal_line"_s).toString(),
             u"法定代表人（负责人）：周建国，总经理。"_s);
    QVERIFY(employer.value(u"agents"_s)
                .toArray()
                .first()
                .toObject()
                .value(u"line"_s)
                .toString()
                .contains(u"特别授权：代为承认、变更、放弃调解请求"_s));
    const auto sparse =
        paperValues(u"mediation-agreement"_s, samples::smallest(), samples::context());
    QCOMPARE(
        sparse->value(u"applicants"_s).toArray().first().toObject().value(u"line"_s).toString(),
        u"人月。"_s);
}

void PaperValuesTest::amountsInFiguresAndCapitals()
{
    const auto values =
        paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    const QJsonArray payments = values->value(u"payments"_s).toArray();
    QCOMPARE(
        payments.at(0).toObject().value(u"line"_s).toString(),
        u"第一笔：人民币陆仟元整（¥6,000.00），于2026年11月30日前（含当日）付给王䶮，支付方式：银行转账。"_s);
    QCOMPARE(values->value(u"total"_s).toString(), u"人民币壹万贰仟叁佰元整（¥12,300.00）"_s);
    QVERIFY(!QString::fromUtf8(QJsonDocument(*values).toJson()).contains(QChar(0xFFE5)));
}

void PaperValuesTest::labelsSeveralParties()
{
    const auto values =
        paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    const QJsonArray respondents = values->value(u"respondents"_s).toArray();
    QCOMPARE(respondents.at(0).toObject().value(u"caption"_s).toString(),
             u"被申请人一（用人单位）"_s);
    QCOMPARE(respondents.at(1).toObject().value(u"caption"_s).toString(),
             u"被申请人二（总承包单位）"_s);
    QCOMPARE(
        values->value(u"applicants"_s).toArray().at(0).toObject().value(u"caption"_s).toString(),
        u"申请人"_s);
    const auto many = paperValues(u"mediation-agreement"_s, samples::extreme(), samples::context());
    QCOMPARE(many->value(u"applicant_names"_s).toString(), u"王䶮等50人"_s);
    QVERIFY(many->value(u"applicants_listed"_s).toBool());
    QVERIFY(many->value(u"payments_in_table"_s).toBool());
}

void PaperValuesTest::effectDiffersByOffice()
{
    CaseFile file = samples::wageArrears();
    QVERIFY(effectSentence(file).contains(
        u"双方当事人签名或者盖章，经调解员签名并加盖本组织印章后生效"_s));
    file.office.profile = OfficeProfile::Enterprise;
    QVERIFY(effectSentence(file).contains(u"《中华人民共和国劳动争议调解仲裁法》第十四条"_s));
    QCOMPARE(disputeWord(file.office), u"劳动争议"_s);
    file.office.profile = OfficeProfile::PeoplesMediation;
    QVERIFY(effectSentence(file).contains(u"按指印"_s));
    QVERIFY(effectSentence(file).contains(u"人民调解法》第二十九条"_s));
    file.record.source = CaseSource::CourtDelegated;
    QVERIFY(effectSentence(file).contains(u"捺印后生效"_s));
    QVERIFY(effectSentence(file).contains(u"特邀调解"_s));
}

void PaperValuesTest::confirmationOnlyPromisesNoReview()
{
    CaseFile file = samples::wageArrears();
    file.record.cause = u"205.1"_s;
    file.agreements.first().payments.clear();
    QVERIFY(confirmsOnly(file));
    const QString routes = routesAfterAgreement(file, samples::context()).join(u'\n');
    QVERIFY(routes.contains(u"第七十五条，不属于仲裁审查的范围"_s));
    QVERIFY(!routes.contains(u"申请仲裁审查"_s));
    QVERIFY(!routes.contains(u"支付令"_s));
    QVERIFY(!enforcementSentence(file).contains(u"仲裁审查"_s));
    QVERIFY(!confirmsOnly(samples::wageArrears()));
}

void PaperValuesTest::citesLawInForce()
{
    const QString routes =
        routesAfterAgreement(samples::wageArrears(), samples::context()).join(u'\n');
    QVERIFY(routes.contains(u"十五日内，共同向成都市锦江区劳动人事争议仲裁委员会申请仲裁审查"_s));
    QVERIFY(routes.contains(u"《劳动人事争议仲裁办案规则》第七十四条"_s));
    QVERIFY(routes.contains(
        u"三十日内，共同向成都市锦江区人民法院申请司法确认（《中华人民共和国民事诉讼法》第二百零五条"_s));
    QVERIFY(routes.contains(u"支付令（《中华人民共和国劳动争议调解仲裁法》第十六条）"_s));
    QVERIFY(!routes.contains(u"第五十四条"_s));
    const QString rider = routesAfterAgreement(samples::rider(), samples::context()).join(u'\n');
    QVERIFY(rider.contains(u"《中华人民共和国民事诉讼法》第二百二十五条"_s));
    QVERIFY(!rider.contains(u"第十六条"_s));
}

void PaperValuesTest::copiesAreCounted()
{
    QCOMPARE(copiesSentence(4, 3),
             u"本协议书一式四份，各方当事人各执一份，本组织留存一份，具有同等效力。"_s);
    QVERIFY(copiesSentence(6, 3).contains(u"一式六份"_s));
    QVERIFY(copiesSentence(6, 3).contains(u"其余二份"_s));
}

void PaperValuesTest::genericNamesWithoutOffice()
{
    const auto values =
        paperValues(u"refusal-notice"_s, samples::refusedCase(samples::smallest()), {});
    QVERIFY(values);
    QCOMPARE(values->value(u"arbitration"_s).toString(), u"有管辖权的劳动人事争议仲裁委员会"_s);
    QCOMPARE(values->value(u"court"_s).toString(), u"有管辖权的人民法院"_s);
    QCOMPARE(values->value(u"reason"_s).toString(), u"被申请人书面表示不同意调解。"_s);
}

void PaperValuesTest::privateLinesAreDropped()
{
    for (const PaperKind &kind : paperKinds()) {
        const auto values = paperValues(kind.kind, samples::wageArrears(), samples::context());
        QVERIFY(values);
        QVERIFY(!QString::fromUtf8(QJsonDocument(*values).toJson()).contains(u"总包已承诺"_s));
    }
    const auto record =
        paperValues(u"mediation-record"_s, samples::wageArrears(), samples::context());
    QCOMPARE(record->value(u"lines"_s).toArray().size(), 7);
}

void PaperValuesTest::plantedPrivateLineIsCaught()
{
    const CaseFile file = samples::wageArrears();
    auto values = paperValues(u"mediation-record"_s, file, samples::context());
    QJsonArray lines = values->value(u"lines"_s).toArray();
    lines += QJsonObject{{u"speaker"_s, u"调解员"_s}, {u"text"_s, samples::secret()}};
    values->insert(u"lines"_s, lines);
    const Status second = checkNoPrivateLines(*values, file);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"document.private-line"_s);

    lines.removeLast();
    lines += QJsonObject{{u"speaker"_s, u"调解员"_s}, {u"text"_s, u"甲"_s}, {u"private"_s, true}};
    values->insert(u"lines"_s, lines);
    const auto paper = renderPaper(u"mediation-record"_s, *values, samples::options());
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, u"document.private-line"_s);
}

void PaperValuesTest::ordersPlacesToSign()
{
    const auto values =
        paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    const QJsonArray places = values->value(u"places"_s).toArray();
    QCOMPARE(places.size(), 6);
    const auto text = [&](int place, int line) {
        return places.at(place)
            .toObject()
            .value(u"lines"_s)
            .toArray()
            .at(line)
            .toObject()
            .value(u"text"_s)
            .toString();
    };
    QCOMPARE(text(0, 0), u"申请人（签名或者盖章）："_s);
    QCOMPARE(text(1, 0), u"被申请人一（盖章）："_s);
    QCOMPARE(text(1, 1), u"成都锦恒建筑劳务有限公司"_s);
    QCOMPARE(text(1, 2), u"委托代理人（签名）："_s);
    QVERIFY(places.at(2).toObject().value(u"lines"_s).toArray().isEmpty());
    QCOMPARE(text(3, 2), u"法定代表人（签名）："_s);
    QCOMPARE(text(4, 0), u"调解员（签名）："_s);
    QCOMPARE(text(5, 2), u"2026年11月9日"_s);
}

QTEST_GUILESS_MAIN(PaperValuesTest)
#include "papervaluestest.moc"
