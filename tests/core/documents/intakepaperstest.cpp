// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ownvalues.h"
#include "core/documents/papercheck.h"
#include "core/documents/paperneeds.h"
#include "samplecases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// The kinds that this test is about, with something for each of their inputs that can be found again.
const QJsonObject &filledIn()
{
    static const QJsonObject all = QJsonDocument::fromJson(R"({
 "application": {},
 "oral-application": {"taken_on": "2026-11-02", "taken_at": "09:05", "place": "街道便民大厅", "recorder": "许晓燕"},
 "consent-inquiry": {"reply_by": "2026-11-06", "candidates": "何建国\n罗文秀"},
 "rights-notice": {},
 "representative-certificate": {"head_id": "510104197001010012", "head_phone": "13900009001"},
 "power-of-attorney": {"term": "至2026年12月31日止"},
 "representatives-election": {"representatives": "阿木\n沙马", "powers": "特别权限"},
 "service-address": {"receiver": "王明", "receiver_phone": "13900009002", "mobile": "13900009003",
  "email": "a@b.example", "wechat": "wx-9003"},
 "inquiry-record": {"asked_on": "2026-11-07", "asked_from": "14:00", "asked_to": "15:10", "place": "项目部",
  "asker": "罗文秀", "recorder": "许晓燕", "asked": "吉克", "asked_id": "510104197001010012",
  "asked_work": "班组长", "asked_phone": "13900009004", "asked_relation": "申请人的工友",
  "questions": "答：听清楚了。\n问：工资怎么算？"},
 "challenge-application": {"challenged": "何建国", "reasons": "与对方的负责人是亲属"},
 "challenge-decision": {"applied_on": "2026-11-08", "challenged": "何建国", "decision": "同意回避",
  "reason": "情况属实。", "new_mediator": "罗文秀"},
 "extension-consent": {"old_end": "2026-11-19", "new_end": "2026-12-01", "reason": "等待核对考勤。"}
})")
                                       .object();
    return all;
}

Result<QString> textOf(const QString &kind, const CaseFile &file, const PaperContext &context)
{
    HEZHONG_TRY(checkPaper(kind, file, context));
    HEZHONG_ASSIGN(const PaperValues values, paperValues(kind, file, context));
    return renderPaper(kind, values, samples::options()).map([](const Paper &paper) {
        return paper.text;
    });
}

QString mustHave(const QString &kind, const CaseFile &file,
                 PaperContext context = samples::context())
{
    const auto text = textOf(kind, file, context);
    if (!text)
        qFatal("%s: %s %s", qPrintable(kind), qPrintable(text.error().message),
               qPrintable(text.error().detail));
    return *text;
}

PaperContext with(const QJsonObject &own)
{
    PaperContext context = samples::context();
    context.own = own;
    return context;
}

PaperContext about(const QString &party)
{
    PaperContext context = samples::context();
    context.party = Id<Party>(party);
    return context;
}

CaseFile ofProfile(OfficeProfile profile)
{
    CaseFile file = samples::wageArrears();
    file.office.profile = profile;
    return file;
}

} // namespace

/// What has to stand in the papers before and around the mediation.
class IntakePapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blankFormsNeedNoInput();
    void inputsAppear();
    void wrongInputsNameTheirField();
    void nothingEmptyIsPrinted();
    void everyKindForEveryOffice();
    void twoHundredWorkers();
    void offices_data();
    void offices();
    void consentFollowsTheSource();
    void specialPowersAreTicked();
    void representativesFromTenWorkers();
    void electronicServiceIsTickedOnlyWhenGiven();
    void extensionHasLimits();
    void extensionIsNotDatedByTheAgreement();
    void noPromiseOfReviewAfterFiling();
    void powersAreWantedOfThoseWithAgents();
};

void IntakePapersTest::blankFormsNeedNoInput()
{
    const QList<CaseFile> files{samples::wageArrears(), samples::sparse()};
    const QStringList kinds = filledIn().keys();
    for (const QString &kind : kinds) {
        const auto found = paperKind(kind);
        QVERIFY2(found, qPrintable(kind));
        for (const CaseFile &file : files) {
            const auto values = paperValues(kind, file, samples::context());
            QVERIFY(values);
            QVERIFY2(checkOwnComplete(*found, {}, *values), qPrintable(kind));
            QVERIFY(!mustHave(kind, file).isEmpty());
        }
    }
}

void IntakePapersTest::inputsAppear()
{
    const QJsonObject printed = QJsonDocument::fromJson(R"({
 "2026-11-02": "2026年11月2日", "2026-11-06": "2026年11月6日", "2026-11-07": "2026年11月7日",
 "2026-11-08": "2026年11月8日", "2026-11-19": "2026年11月19日", "2026-12-01": "2026年12月1日",
 "09:05": "9时05分", "14:00": "14时00分", "15:10": "15时10分"})")
                                    .object();
    QCOMPARE(filledIn().size(), 12);
    for (auto it = filledIn().constBegin(); it != filledIn().constEnd(); ++it) {
        const QString kind = it.key();
        const QJsonObject own = it.value().toObject();
        const auto found = paperKind(kind);
        QVERIFY(found);
        for (const PaperInput &input : found->inputs)
            QVERIFY2(own.contains(input.key), qPrintable(kind + u' ' + input.key));
        const QString text = mustHave(kind, samples::wageArrears(), with(own));
        for (const QJsonValue value : own) {
            const QStringList parts = value.toString().split(u'\n');
            for (const QString &part : parts)
                QVERIFY2(text.contains(printed.value(part).toString(part)),
                         qPrintable(kind + u": "_s + part + u'\n' + text));
        }
    }
    const QString election = mustHave(u"representatives-election"_s, samples::dozen(),
                                      with({{u"powers"_s, u"特别权限"_s}}));
    QVERIFY(election.contains(u"☑特别权限"_s));
    QVERIFY(election.contains(u"☐一般权限"_s));
}

void IntakePapersTest::wrongInputsNameTheirField()
{
    const auto refused = [](const QString &kind, const QJsonObject &own) {
        const Status status = checkPaper(kind, samples::wageArrears(), with(own));
        return status ? QString() : status.error().code + u' ' + status.error().field;
    };
    QCOMPARE(refused(u"consent-inquiry"_s, {{u"reply_by"_s, u"2026-02-30"_s}}),
             u"paper.input-date reply_by"_s);
    QCOMPARE(refused(u"oral-application"_s, {{u"taken_at"_s, u"25:00"_s}}),
             u"paper.input-time taken_at"_s);
    QCOMPARE(refused(u"extension-consent"_s, {{u"old_end"_s, u"十九日"_s}}),
             u"paper.input-date old_end"_s);
    QCOMPARE(refused(u"challenge-decision"_s, {{u"decision"_s, u"也许"_s}}),
             u"paper.input-choice decision"_s);
    QCOMPARE(refused(u"application"_s, {{u"place"_s, u"大厅"_s}}), u"paper.input-unknown place"_s);
}

/// Every kind can be made by every kind of office, of a full, a minimal and an extreme case.
void IntakePapersTest::everyKindForEveryOffice()
{
    const QList<CaseFile> files{samples::wageArrears(), samples::smallest(), samples::extreme()};
    for (const PaperKind &kind : paperKinds())
        for (const auto &profile : EnumNames<OfficeProfile>::all())
            for (CaseFile file : files) {
                file.office.profile = profile.value;
                QVERIFY(!mustHave(kind.kind, samples::fitFor(kind, file)).isEmpty());
            }
}

/// A collective case of two hundred is as good a case for every kind, and its annexed lists are whole.
void IntakePapersTest::twoHundredWorkers()
{
    CaseFile file = samples::extreme();
    const Party first = file.on(Side::Applicant).first();
    for (int i = int(file.on(Side::Applicant).size()); i < 200; ++i) {
        Party worker = first;
        worker.id = Id<Party>(u"many-%1"_s.arg(i));
        worker.position = i;
        worker.name = u"欧阳%1"_s.arg(i);
        file.parties += worker;
    }
    file.record.headcount = 200;
    file.agreements.last().agreement.copies = 210;
    for (const PaperKind &kind : paperKinds())
        QVERIFY(!mustHave(kind.kind, samples::fitFor(kind, file)).isEmpty());
    const QString list = mustHave(u"application"_s, file);
    QVERIFY(list.contains(u"欧阳199"_s));
    QVERIFY(list.contains(u"200人"_s));
}

/// No kind of the catalogue prints the marks around something that is not known.
void IntakePapersTest::nothingEmptyIsPrinted()
{
    static const QRegularExpression empty(
        u"，，|、、|：。|：，|，。|（）|（，|《》|；；|。。|；。|　年，|、。"_s);
    const QList<CaseFile> files{samples::sparse(), samples::smallest()};
    for (const PaperKind &kind : paperKinds())
        for (const CaseFile &file : files) {
            const QString text = mustHave(kind.kind, samples::fitFor(kind, file));
            const auto found = empty.match(text);
            QVERIFY2(!found.hasMatch(),
                     qPrintable(kind.kind + u": "_s + text.mid(found.capturedStart() - 20, 60)));
        }
}

void IntakePapersTest::offices_data()
{
    QTest::addColumn<OfficeProfile>("profile");
    QTest::addColumn<QString>("dispute");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("nature");
    QTest::addColumn<QString>("effect");
    QTest::newRow("township")
        << OfficeProfile::Township << u"劳动人事争议"_s << u"本组织"_s
        << u"在乡镇、街道设立的具有劳动争议调解职能的组织"_s
        << u"印章后生效，对双方具有约束力（《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
    QTest::newRow("enterprise") << OfficeProfile::Enterprise << u"劳动争议"_s << u"本委员会"_s
                                << u"企业劳动争议调解委员会"_s
                                << u"（《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
    QTest::newRow("people's mediation")
        << OfficeProfile::PeoplesMediation << u"劳动人事争议"_s << u"本委员会"_s
        << u"依法设立的人民调解组织"_s << u"签名、盖章或者按指印，人民调解员签名"_s;
    QTest::newRow("union") << OfficeProfile::UnionStation << u"劳动人事争议"_s << u"本工作站"_s
                           << u"由工会设立"_s
                           << u"（参照《中华人民共和国劳动争议调解仲裁法》第十四条）"_s;
    QTest::newRow("upstream") << OfficeProfile::Upstream << u"劳动人事争议"_s << u"本组织"_s
                              << u"居中听取双方意见"_s << u"第十四条"_s;
}

void IntakePapersTest::offices()
{
    QFETCH(OfficeProfile, profile);
    QFETCH(QString, dispute);
    QFETCH(QString, body);
    QFETCH(QString, nature);
    QFETCH(QString, effect);
    const CaseFile file = ofProfile(profile);
    const bool people = profile == OfficeProfile::PeoplesMediation;
    QVERIFY(mustHave(u"application"_s, file).startsWith(dispute + u"调解申请书"_s));
    const QString notice = mustHave(u"rights-notice"_s, file);
    QVERIFY2(notice.contains(nature), qPrintable(notice));
    QVERIFY2(notice.contains(effect), qPrintable(notice));
    QVERIFY2(notice.contains(body + u"调解王"_s), qPrintable(notice));
    QCOMPARE(notice.contains(u"《中华人民共和国人民调解法》第二十三条"_s), people);
    QCOMPARE(notice.contains(u"人民调解员的回避"_s), people);
    QCOMPARE(notice.contains(u"参照《企业劳动争议协商调解规定》第二十四条"_s),
             !people && profile != OfficeProfile::Enterprise);
    QVERIFY(mustHave(u"consent-inquiry"_s, file).contains(u"申请人向"_s + body + u"申请调解"_s));
    QCOMPARE(mustHave(u"challenge-application"_s, file).contains(u"人民调解员回避申请书"_s),
             people);
    QVERIFY(mustHave(u"extension-consent"_s, file)
                .contains((profile == OfficeProfile::Enterprise ? u"根据"_s : u"参照"_s)
                          + u"《企业劳动争议协商调解规定》第二十九条"_s));
}

void IntakePapersTest::consentFollowsTheSource()
{
    CaseFile file = samples::wageArrears();
    const auto inquiry = [&](CaseSource source) {
        file.record.source = source;
        return mustHave(u"consent-inquiry"_s, file);
    };
    QVERIFY(
        inquiry(CaseSource::Application).contains(u"参照《企业劳动争议协商调解规定》第二十二条"_s));
    QVERIFY(inquiry(CaseSource::CourtDelegated).contains(u"人民法院委派本组织调解"_s));
    QVERIFY(inquiry(CaseSource::CourtDelegated).contains(u"退回人民法院依法处理"_s));
    QVERIFY(inquiry(CaseSource::ArbitrationEntrusted)
                .contains(u"《劳动人事争议仲裁办案规则》第七十条"_s));
    const QString own = inquiry(CaseSource::Proactive);
    QVERIFY(own.contains(u"愿意主动组织双方调解"_s));
    QVERIFY(!own.contains(u"征得双方当事人同意"_s)); // that is what the letter asks
}

void IntakePapersTest::specialPowersAreTicked()
{
    CaseFile file = samples::wageArrears();
    const QString special = mustHave(u"power-of-attorney"_s, file, about(u"e"_s));
    QVERIFY(special.contains(u"☑特别授权："_s));
    QVERIFY(special.contains(u"☐一般授权："_s));
    QVERIFY(special.contains(u"代为承认、变更、放弃请求，进行和解，签订调解协议"_s));
    QVERIFY(special.contains(u"周小川"_s));
    file.agents.first().authority = Authority::General;
    QVERIFY(mustHave(u"power-of-attorney"_s, file, about(u"e"_s)).contains(u"☑一般授权："_s));
    const QString blank = mustHave(u"power-of-attorney"_s, file, about(u"w"_s));
    QVERIFY(!blank.contains(u'☑'));
    QVERIFY(!blank.contains(u"周小川"_s));
}

void IntakePapersTest::representativesFromTenWorkers()
{
    const QString rule = u"《中华人民共和国劳动争议调解仲裁法》第七条"_s;
    const QString kind = u"representatives-election"_s;
    QVERIFY(!mustHave(kind, samples::wageArrears()).contains(rule));
    const QString dozen = mustHave(kind, samples::dozen());
    QVERIFY(dozen.contains(rule));
    QVERIFY(dozen.contains(u"工人12"_s));
    CaseFile file = samples::wageArrears();
    file.record.headcount = 10; // ten, not more than ten
    QVERIFY(mustHave(kind, file).contains(rule));
    file.record.headcount = 31; // the others write their names
    const auto values = paperValues(kind, file, samples::context());
    QCOMPARE(values->value(u"voters"_s).toArray().size(), 31);
    QCOMPARE(values->value(u"voters"_s).toArray().last()[u"name"_s].toString(), QString());
}

void IntakePapersTest::electronicServiceIsTickedOnlyWhenGiven()
{
    CaseFile file = samples::wageArrears();
    QVERIFY(!mustHave(u"service-address"_s, file).contains(u'☑'));
    file.parties[0].consentsToElectronicService = true;
    file.parties[0].mailingAddress = u"眉山市某某路2号"_s;
    const QString text = mustHave(u"service-address"_s, file);
    QVERIFY(text.contains(u"☑同意以下列电子方式送达"_s));
    QVERIFY(text.contains(u"☐不同意电子送达"_s));
    QVERIFY(text.contains(u"眉山市某某路2号"_s));
}

void IntakePapersTest::extensionHasLimits()
{
    const auto check = [](const CaseFile &file, const QString &end) {
        const Status status = checkPaper(u"extension-consent"_s, file, with({{u"new_end"_s, end}}));
        return status ? QString() : status.error().code + u' ' + status.error().field;
    };
    // The context's 15 days end on 19 November.
    QCOMPARE(check(samples::wageArrears(), u"2026-11-19"_s), u"paper.extension-end new_end"_s);
    QCOMPARE(check(samples::wageArrears(), u"2027-01-31"_s), QString());
    QCOMPARE(check(samples::rider(), u"2026-12-05"_s), u"paper.extension-too-long new_end"_s);
    QCOMPARE(check(samples::rider(), u"2026-12-04"_s), QString());
    // Fifteen days from the 20th end on a Saturday, which moves to the Monday as in the operation.
    const auto from20th = [](const QString &end) {
        return checkPaper(u"extension-consent"_s, samples::rider(), with({{u"old_end"_s, u"2026-11-20"_s}, {u"new_end"_s, end}}));
    };
    QVERIFY(from20th(u"2026-12-07"_s).has_value());
    QCOMPARE(from20th(u"2026-12-08"_s).error().code, u"paper.extension-too-long"_s);
    QVERIFY(
        mustHave(u"extension-consent"_s, samples::rider()).contains(u"延长的期限不超过十五日"_s));
    QVERIFY(!mustHave(u"extension-consent"_s, samples::wageArrears()).contains(u"不超过十五日"_s));
    CaseFile extended = samples::wageArrears();
    extended.record.extendedTo = QDate(2026, 11, 30);
    PaperContext context = samples::context();
    context.mediationDue = QDate(2026, 11, 30); // the calendar gives the new end then
    const QString text = mustHave(u"extension-consent"_s, extended, context);
    QCOMPARE(text.count(u"2026年11月30日"_s), 1);
}

void IntakePapersTest::extensionIsNotDatedByTheAgreement()
{
    CaseFile file = samples::wageArrears();
    file.agreements.first().agreement.signedOn = QDate(2026, 10, 8);
    QVERIFY(!mustHave(u"extension-consent"_s, file).contains(u"2026年10月8日"_s));
    QVERIFY(mustHave(u"mediation-agreement"_s, file).contains(u"2026年10月8日"_s));
}

void IntakePapersTest::noPromiseOfReviewAfterFiling()
{
    CaseFile file = samples::wageArrears();
    file.record.source = CaseSource::CourtEntrusted;
    const QString text = mustHave(u"rights-notice"_s, file);
    QVERIFY(text.contains(u"由人民法院依法制作调解书"_s));
    QVERIFY(!text.contains(u"仲裁审查"_s));
    QVERIFY(!text.contains(u"司法确认"_s));
}

void IntakePapersTest::powersAreWantedOfThoseWithAgents()
{
    const CaseFile file = samples::wageArrears();
    QStringList wanted;
    QStringList told;
    const QList<PaperNeed> needs = papersNeeded(file, QDate(2026, 11, 9));
    for (const PaperNeed &need : needs) {
        if (need.kind == u"power-of-attorney"_s)
            wanted += need.partyName;
        if (need.kind == u"rights-notice"_s)
            told += need.partyName;
        QVERIFY(need.kind != u"oral-application"_s);
    }
    QCOMPARE(wanted, QStringList{u"成都锦恒建筑劳务有限公司"_s});
    QCOMPARE(told.size(), 3);
    CaseFile oral = file;
    oral.record.source = CaseSource::Oral;
    const QList<PaperNeed> ofOral = papersNeeded(oral, QDate(2026, 11, 9));
    QVERIFY(std::any_of(ofOral.cbegin(), ofOral.cend(), [](const PaperNeed &need) {
        return need.kind == u"oral-application"_s && need.must;
    }));
}

QTEST_GUILESS_MAIN(IntakePapersTest)
#include "intakepaperstest.moc"
