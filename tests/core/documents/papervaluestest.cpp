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
    void everyChoiceOfPrivateLinesIsKept();
    void ordersPlacesToSign();
    void everyPartySignsTheRecord();
    void fingerprintsWhereTheLawLetsThem_data();
    void fingerprintsWhereTheLawLetsThem();
    void limitsFollowTheSource_data();
    void limitsFollowTheSource();
    void unknownDaysAreLeftOut();
    void courtCasesGoBackToTheCourt();
    void basisFollowsTheOffice_data();
    void basisFollowsTheOffice();
    void phonesInWrittenForm();
    void longSidesAreShortenedInTheMatter();
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
    QVERIFY(effectSentence(file).contains(u"加盖本委员会印章"_s));
    QVERIFY(!mediationLimits(file, samples::context()).join(u'\n').contains(u"本组织"_s));
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
    QCOMPARE(copiesSentence({}, 4, 3),
             u"本协议书一式四份，各方当事人各执一份，本组织留存一份，具有同等效力。"_s);
    QVERIFY(copiesSentence({}, 6, 3).contains(u"一式六份"_s));
    QVERIFY(copiesSentence({}, 6, 3).contains(u"其余二份"_s));
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

/// Whichever lines are private, the record has exactly the others, in their order.
void PaperValuesTest::everyChoiceOfPrivateLinesIsKept()
{
    CaseFile file = samples::wageArrears();
    QList<HearingLine> &lines = file.hearings.first().lines;
    QCOMPARE(lines.size(), 8);
    for (int choice = 0; choice < 255; ++choice) {
        QStringList wanted;
        for (int i = 0; i < 8; ++i) {
            lines[i].text = u"第%1句话"_s.arg(i + 1);
            lines[i].isPrivate = choice & (1 << i);
            if (!lines[i].isPrivate)
                wanted += lines[i].text;
        }
        const auto values = paperValues(u"mediation-record"_s, file, samples::context());
        QVERIFY(values);
        QStringList printed;
        const QJsonArray made = values->value(u"lines"_s).toArray();
        for (const QJsonValue line : made)
            printed += line.toObject().value(u"text"_s).toString();
        QCOMPARE(printed, wanted);
        const QString all = QString::fromUtf8(QJsonDocument(*values).toJson());
        for (const HearingLine &line : lines)
            QCOMPARE(all.contains(line.text), !line.isPrivate);
    }
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

namespace {

/// All words of the places to sign.
QString placesOf(const PaperValues &values)
{
    QStringList words;
    const QJsonArray places = values.value(u"places"_s).toArray();
    for (const QJsonValue place : places) {
        const QJsonArray lines = place.toObject().value(u"lines"_s).toArray();
        for (const QJsonValue line : lines)
            words += line.toObject().value(u"text"_s).toString();
    }
    return words.join(u'\n');
}

} // namespace

void PaperValuesTest::everyPartySignsTheRecord()
{
    const QString kind = u"mediation-record"_s;
    const QString two = placesOf(*paperValues(kind, samples::wageArrears(), samples::context()));
    QVERIFY(two.contains(u"申请人（签名或者按指印）："_s));
    QVERIFY(two.contains(
        u"被申请人一（签名或者盖章）：\n成都锦恒建筑劳务有限公司\n委托代理人（签名）："_s));
    QVERIFY(two.contains(
        u"被申请人二（签名或者盖章）：\n四川川南宏远建设集团有限公司\n法定代表人（签名）："_s));
    QVERIFY(two.contains(u"调解员（签名）："_s));
    QVERIFY(two.contains(u"记录人（签名）："_s));
    const QString many = placesOf(*paperValues(kind, samples::extreme(), samples::context()));
    QVERIFY(many.contains(u"（由到场的代表人签名）"_s));
    QVERIFY(!many.contains(u"见所附名册"_s));
    const auto record = paperValues(kind, samples::wageArrears(), samples::context());
    QCOMPARE(record->value(u"ordinal"_s).toString(), u"一"_s);
}

void PaperValuesTest::fingerprintsWhereTheLawLetsThem_data()
{
    QTest::addColumn<OfficeProfile>("profile");
    QTest::addColumn<CaseSource>("source");
    QTest::addColumn<bool>("fingerprint");
    QTest::newRow("township") << OfficeProfile::Township << CaseSource::Application << false;
    QTest::newRow("enterprise") << OfficeProfile::Enterprise << CaseSource::Application << false;
    QTest::newRow("union") << OfficeProfile::UnionStation << CaseSource::Application << false;
    QTest::newRow("people's") << OfficeProfile::PeoplesMediation << CaseSource::Oral << true;
    QTest::newRow("court") << OfficeProfile::UnionStation << CaseSource::CourtDelegated << true;
}

/// Labour mediation law art. 14: signature or seal; people's mediation law art. 29 and the court's
/// rules: fingerprints too.
void PaperValuesTest::fingerprintsWhereTheLawLetsThem()
{
    QFETCH(OfficeProfile, profile);
    QFETCH(CaseSource, source);
    QFETCH(bool, fingerprint);
    CaseFile file = samples::wageArrears();
    file.office.profile = profile;
    file.record.source = source;
    const QString places =
        placesOf(*paperValues(u"mediation-agreement"_s, file, samples::context()));
    QCOMPARE(places.contains(u"申请人（签名、指印）："_s), fingerprint);
    QCOMPARE(places.contains(u"申请人（签名或者盖章）："_s), !fingerprint);
}

void PaperValuesTest::limitsFollowTheSource_data()
{
    QTest::addColumn<CaseSource>("source");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("unwanted");
    const QString acceptance =
        u"自受理之日起十五日内，即2026年11月19日前（含当日）结束；双方当事人同意延期的，可以延长"_s;
    const QString receipt =
        u"自本组织收到调解申请之日起十五日内（至2026年11月17日）未达成调解协议的"_s;
    QTest::newRow("application") << CaseSource::Application << u"205.5"_s
                                 << QStringList{acceptance, receipt, u"申请仲裁"_s, u"第十四条"_s}
                                 << QStringList{u"人民法院"_s, u"不超过十五日"_s};
    QTest::newRow("suggested") << CaseSource::ArbitrationSuggested << u"205.6"_s
                               << QStringList{acceptance, receipt} << QStringList{u"开庭"_s};
    QTest::newRow("own initiative")
        << CaseSource::Proactive << u"205.6"_s
        << QStringList{acceptance, u"期限内未达成调解协议的，当事人可以依法向"_s}
        << QStringList{u"收到调解申请"_s};
    QTest::newRow("new form") << CaseSource::Oral << u"214.2"_s
                              << QStringList{acceptance, u"延长的期限不超过十五日"_s,
                                             u"人社厅发〔2024〕4号"_s, receipt, u"起诉"_s}
                              << QStringList();
    QTest::newRow("court, before filing")
        << CaseSource::CourtDelegated << u"205.6"_s
        << QStringList{u"签收人民法院移交的材料之日起计算，至2026年11月19日止"_s, u"第二十七条"_s,
                       u"退回人民法院"_s}
        << QStringList{u"申请仲裁"_s, u"自受理之日起"_s};
    QTest::newRow("court, after filing")
        << CaseSource::CourtEntrusted << u"205.6"_s << QStringList{u"退回人民法院"_s}
        << QStringList{u"申请仲裁"_s};
    QTest::newRow("commission") << CaseSource::ArbitrationEntrusted << u"205.6"_s
                                << QStringList{u"十个工作日"_s, u"至2026年11月19日止"_s,
                                               u"第七十条"_s, u"仲裁委员会依法审理"_s}
                                << QStringList{u"十五日"_s};
}

/// Two clocks of fifteen days run in an ordinary case (order 17 art. 29 from acceptance, labour
/// mediation law art. 14 from receipt); a court and a commission have their own.
void PaperValuesTest::limitsFollowTheSource()
{
    QFETCH(CaseSource, source);
    QFETCH(QString, cause);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, unwanted);
    CaseFile file = samples::wageArrears();
    file.record.source = source;
    file.record.cause = cause;
    const QString limits = mediationLimits(file, samples::context()).join(u'\n');
    for (const QString &text : wanted)
        QVERIFY2(limits.contains(text), qPrintable(text + u" not in "_s + limits));
    for (const QString &text : unwanted)
        QVERIFY2(!limits.contains(text), qPrintable(text + u" in "_s + limits));
}

void PaperValuesTest::unknownDaysAreLeftOut()
{
    CaseFile file = samples::wageArrears();
    const QString unknown = mediationLimits(file, {}).join(u'\n');
    QVERIFY(unknown.contains(u"自受理之日起十五日内结束"_s));
    QVERIFY(unknown.contains(u"收到调解申请之日起十五日内未达成调解协议的"_s));
    file.record.extendedTo = QDate(2026, 12, 1);
    QVERIFY(mediationLimits(file, {}).first().contains(u"延期至2026年12月1日（含当日）"_s));
}

void PaperValuesTest::courtCasesGoBackToTheCourt()
{
    CaseFile file = samples::dismissal();
    const PaperContext context = samples::context();
    const QString routes = routesAfterAgreement(file, context).join(u'\n');
    QVERIFY(routes.contains(u"三十日内，共同向委派本次调解的人民法院申请司法确认"_s));
    QVERIFY(effectSentence(file).contains(u"报送委派的人民法院备案"_s));
    const auto notice = paperValues(u"acceptance-notice"_s, file, context);
    QCOMPARE(notice->value(u"intake"_s).toString(),
             u"收到人民法院委派调解的材料，来文号（2026）川0107诉前调书128号"_s);
    QVERIFY(notice->value(u"basis"_s).toString().contains(u"特邀调解"_s));
    const auto refusal = paperValues(u"refusal-notice"_s, samples::refusedCase(file), context);
    QCOMPARE(refusal->value(u"route_alone"_s).toString(),
             u"本工作站将案件退回委派调解的人民法院，由人民法院依法处理。"_s);
    QVERIFY(refusal->value(u"routes"_s).toArray().isEmpty());
    file.record.source = CaseSource::CourtEntrusted;
    QCOMPARE(routesAfterAgreement(file, context).size(), 1);
    QVERIFY(routesAfterAgreement(file, context).first().contains(u"制作调解书"_s));
    QVERIFY(effectSentence(file).contains(u"提交委托的人民法院审查"_s));
    QVERIFY(enforcementSentence(file).startsWith(u"人民法院制作的调解书"_s));
    QVERIFY(enforcementSentence(file).contains(u"自最后一期届满之日起"_s));
    file.agreements.first().payments.resize(1);
    QVERIFY(!enforcementSentence(file).contains(u"最后一期"_s));
}

void PaperValuesTest::basisFollowsTheOffice_data()
{
    QTest::addColumn<OfficeProfile>("profile");
    QTest::addColumn<QString>("acceptance");
    QTest::addColumn<QString>("registration");
    QTest::addColumn<QString>("effect");
    QTest::newRow("enterprise") << OfficeProfile::Enterprise
                                << u"和《企业劳动争议协商调解规定》第二十二条"_s
                                << u"第十二条、《企业劳动争议协商调解规定》"_s
                                << u"（《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
    QTest::newRow("township") << OfficeProfile::Township << u"参照《企业劳动争议协商调解规定》"_s
                              << u"参照《企业劳动争议协商调解规定》第二十一条"_s
                              << u"（《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
    QTest::newRow("people's") << OfficeProfile::PeoplesMediation
                              << u"《中华人民共和国人民调解法》第十七条"_s
                              << u"《人民调解法》第二十七条"_s
                              << u"（《中华人民共和国人民调解法》第二十九条）"_s;
    QTest::newRow("union") << OfficeProfile::UnionStation << u"参照《企业劳动争议协商调解规定》"_s
                           << u"参照《企业劳动争议协商调解规定》第二十一条"_s
                           << u"（参照《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
}

/// The rules for enterprises' committees bind only these; others follow them by analogy.
void PaperValuesTest::basisFollowsTheOffice()
{
    QFETCH(OfficeProfile, profile);
    QFETCH(QString, acceptance);
    QFETCH(QString, registration);
    QFETCH(QString, effect);
    CaseFile file = samples::wageArrears();
    file.office.profile = profile;
    QVERIFY(acceptanceBasis(file).contains(acceptance));
    QVERIFY(registrationBasis(file.office).contains(registration));
    QVERIFY(effectSentence(file).contains(effect));
    const bool own = profile == OfficeProfile::Enterprise;
    QCOMPARE(mediationLimits(file, samples::context())
                 .first()
                 .contains(u"（参照《企业劳动争议协商调解规定》第二十九条"_s),
             !own);
}

void PaperValuesTest::phonesInWrittenForm()
{
    QCOMPARE(paperPhone(u"02880001000"_s), u"028-80001000"_s);
    QCOMPARE(paperPhone(u"08310001000"_s), u"0831-0001000"_s);
    QCOMPARE(paperPhone(u"13800001001"_s), u"13800001001"_s);
    QCOMPARE(paperPhone(u" 内线 8001 "_s), u"内线 8001"_s);
    CaseFile file = samples::wageArrears();
    file.parties[1].phone = u"02880001000"_s;
    file.office.phone = u"02880009000"_s;
    const auto values = paperValues(u"acceptance-register"_s, file, samples::context());
    const QString all = QString::fromUtf8(QJsonDocument(*values).toJson());
    QVERIFY(!all.contains(u"02880001000"_s));
    QVERIFY(!all.contains(u"02880009000"_s));
}

void PaperValuesTest::longSidesAreShortenedInTheMatter()
{
    const QString kind = u"acceptance-notice"_s;
    const auto two = paperValues(kind, samples::wageArrears(), samples::context());
    QCOMPARE(two->value(u"matter"_s).toString(),
             u"王䶮与成都锦恒建筑劳务有限公司、四川川南宏远建设集团有限公司追索劳动报酬纠纷"_s);
    const QString many =
        paperValues(kind, samples::extreme(), samples::context())->value(u"matter"_s).toString();
    QVERIFY2(many.startsWith(u"王䶮等50人与四川省"_s) && many.contains(u"等4方"_s),
             qPrintable(many));
}

QTEST_GUILESS_MAIN(PaperValuesTest)
#include "papervaluestest.moc"
