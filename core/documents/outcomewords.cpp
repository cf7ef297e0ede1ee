// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/outcomewords.h"

#include "core/base/dates.h"
#include "core/documents/lawwords.h"
#include "core/documents/papertext.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool anyPayment(const CaseFile &file)
{
    return file.agreement() && !file.agreement()->payments.isEmpty();
}

bool unpaidWages(const Case &record)
{
    return record.cause == u"205.5"_s;
}

QString mediatorTitle(const Office &office)
{
    return office.profile == OfficeProfile::PeoplesMediation ? u"人民调解员"_s : u"调解员"_s;
}

/// Claims of platform workers have no limitation of arbitration.
QString limitationAnew(const CaseFile &file)
{
    const QString order = file.office.profile == OfficeProfile::Enterprise
                              ? u"、《企业劳动争议协商调解规定》第三十一条"_s
                              : QString();
    return u"仲裁时效因申请调解、调解不成等事由依法中断的，重新计算（《劳动人事争议仲裁办案规则》第二十七条%1）。"_s
        .arg(order);
}

QStringList ordinaryRoutes(const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    const QString commission = arbitrationName(file.office, context);
    if (newEmploymentForm(record))
        return {u"可以依法向%1起诉；主张存在劳动关系的，可以依法向%2申请仲裁。"_s.arg(
            courtName(file.office, context), commission)};
    QStringList routes;
    if (record.source == CaseSource::ArbitrationSuggested)
        routes +=
            u"本案由仲裁委员会建议调解，当事人可以持本通知书请该委员会依法处理仲裁申请（《劳动人事争议仲裁办案规则》第六十九条）。"_s;
    else
        routes += u"可以依法向%1申请仲裁（《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s.arg(
            commission);
    routes += limitationAnew(file);
    if (unpaidWages(record))
        routes += u"拖欠劳动报酬的，劳动者也可以向劳动行政部门投诉。"_s;
    return routes;
}

} // namespace

QString courseWords(const CaseFile &file)
{
    const Case &record = file.record;
    const QString body = bodyWord(file.office);
    QString course;
    if (record.acceptedOn.isValid())
        course = u"%1于%2受理"_s.arg(body, chineseDate(record.acceptedOn));
    else if (record.receivedOn.isValid())
        course = u"%1于%2%3"_s.arg(body, chineseDate(record.receivedOn), intakeWords(record));
    else
        course = body + u"收到调解申请"_s;
    if (const QString mediator = record.mediatorName.trimmed(); !mediator.isEmpty())
        course += u"，由%1%2主持调解"_s.arg(mediatorTitle(file.office), mediator);
    return course;
}

QString endBasis(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"依照《最高人民法院关于人民法院特邀调解的规定》"_s;
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"依照《劳动人事争议仲裁办案规则》第七十条"_s;
    if (file.office.profile == OfficeProfile::PeoplesMediation)
        return u"依照《中华人民共和国人民调解法》第二十六条"_s;
    if (file.office.profile == OfficeProfile::Enterprise)
        return u"依照《企业劳动争议协商调解规定》第三十条"_s;
    return u"参照《企业劳动争议协商调解规定》第三十条"_s;
}

QStringList routesAfterFailure(const CaseFile &file, const PaperContext &context)
{
    const QString body = bodyWord(file.office);
    if (file.record.outcome == Outcome::Settled)
        return {
            u"双方应当履行和解协议。一方在约定期限内不履行的，另一方可以依法申请调解或者申请仲裁（《企业劳动争议协商调解规定》第十二条）。"_s};
    if (fromCourt(file.record))
        return {u"%1将案件材料退回%2调解的人民法院，由人民法院依法处理。"_s.arg(
            body, courtsWord(file.record))};
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return {
            u"%1将案件材料退回委托调解的仲裁委员会，由仲裁委员会依法审理（《劳动人事争议仲裁办案规则》第七十条）。"_s
                .arg(body)};
    return ordinaryRoutes(file, context);
}

QStringList suspensionNotes(const CaseFile &file, const PaperContext &context)
{
    QStringList notes{u"中止的原因消除后，%1另行通知恢复调解。"_s.arg(bodyWord(file.office))};
    if (fromCourt(file.record))
        return notes
               << u"调解期限需要延长的，由双方当事人同意（《最高人民法院关于人民法院特邀调解的规定》第二十七条）。"_s;
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return notes
               << u"委托调解的期限届满未达成协议的，由仲裁委员会依法审理（《劳动人事争议仲裁办案规则》第七十条）。"_s;
    notes +=
        u"中止不当然延长调解期限；需要延长的，由双方当事人书面同意（%1《企业劳动争议协商调解规定》第二十九条）。"_s
            .arg(byAnalogy(file.office));
    if (!newEmploymentForm(file.record))
        notes +=
            u"中止不影响申请仲裁：自收到调解申请之日起十五日内%1未达成协议的，可以依法申请仲裁（《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s
                .arg(context.receiptDue.isValid()
                         ? u"（至%1）"_s.arg(chineseDate(context.receiptDue))
                         : QString());
    return notes;
}

QString reminderBasis(const Office &office)
{
    switch (office.profile) {
    case OfficeProfile::Enterprise:
        return u"依照《企业劳动争议协商调解规定》第十六条"_s;
    case OfficeProfile::PeoplesMediation:
        return u"依照《中华人民共和国人民调解法》第三十一条"_s;
    case OfficeProfile::Township:
    case OfficeProfile::UnionStation:
    case OfficeProfile::Upstream:
        break;
    }
    return u"参照《企业劳动争议协商调解规定》第十六条"_s;
}

QString consequencesOfDefault(const CaseFile &file)
{
    const Case &record = file.record;
    const QString enforced = u"；协议经仲裁审查或者司法确认的，可以申请强制执行。"_s;
    if (record.source == CaseSource::CourtEntrusted)
        return u"逾期不履行的，由人民法院依法处理；人民法院已经制作调解书的，对方可以申请强制执行。"_s;
    if (newEmploymentForm(record))
        return (anyPayment(file)
                    ? u"逾期不履行的，对方可以依法申请支付令（《中华人民共和国民事诉讼法》第二百二十五条）或者向人民法院起诉"_s
                    : u"逾期不履行的，对方可以依法向人民法院起诉"_s)
               + enforced;
    if (!anyPayment(file))
        return u"逾期不履行的，对方可以依法申请仲裁（《中华人民共和国劳动争议调解仲裁法》第十五条）"_s
               + enforced;
    return u"逾期不履行的，对方可以依法申请仲裁，或者就拖欠的劳动报酬等款项申请支付令（《中华人民共和国劳动争议调解仲裁法》第十五条、第十六条）"_s
           + enforced;
}

QString reviewStatement()
{
    return u"双方声明：上述调解协议是双方在自愿基础上达成的真实意思表示，所提交的材料真实；协议内容不违反法律、行政法规的强制性规定，不损害国家利益、社会公共利益和他人合法权益；没有就该协议申请过司法确认。"_s;
}

QStringList confirmationPledges()
{
    return {
        u"双方出于解决纠纷的目的自愿达成调解协议，没有恶意串通、规避法律的行为。"_s,
        u"协议内容没有损害国家利益、社会公共利益和他人合法权益，不违反法律的强制性规定和公序良俗。"_s,
        u"所提交的材料真实。因该协议内容给他人造成损害的，愿意依法承担责任。"_s};
}

QString confirmationGround(const CaseFile &file)
{
    const QString article = u"《中华人民共和国民事诉讼法》第二百零五条"_s;
    if (file.record.source != CaseSource::CourtDelegated)
        return u"主持调解的组织自行开展调解，其所在地（或者当事人住所地、标的物所在地）在贵院辖区，依照%1第二项，由贵院管辖。"_s
            .arg(article);
    const QString number = file.record.sourceReference.trimmed();
    return u"本案由贵院邀请该组织先行调解%1，依照%2第一项，由贵院管辖。"_s.arg(
        number.isEmpty() ? QString() : u"（委派调解案号：%1）"_s.arg(number), article);
}

QString paymentOrderBasis(const CaseFile &file)
{
    if (newEmploymentForm(file.record))
        return u"依照《中华人民共和国民事诉讼法》第二百二十五条"_s;
    return u"依照《中华人民共和国劳动争议调解仲裁法》第十六条、《中华人民共和国民事诉讼法》第二百二十五条"_s;
}

QString delegationLimit(const CaseFile &file)
{
    const QString end =
        u"，自贵组织签收案件材料之日起计算；双方当事人同意的，可以延长（《最高人民法院关于人民法院特邀调解的规定》第二十七条）。"_s;
    const QString before = u"三十日"_s;
    const QString after = u"普通程序十五日、简易程序七日"_s;
    switch (file.record.source) {
    case CaseSource::CourtDelegated:
        return u"委派调解的期限为"_s + before + end;
    case CaseSource::CourtEntrusted:
        return u"委托调解的期限，"_s + after + end;
    default:
        return u"调解期限：委派（立案前）%1，委托（立案后）%2"_s.arg(before, after) + end;
    }
}

QStringList resultReport(const CaseFile &file)
{
    const bool court = file.record.source == CaseSource::CourtDelegated
                       || file.record.source == CaseSource::CourtEntrusted;
    const QString sender = court ? u"贵院"_s : u"贵委"_s;
    const AgreementFile *agreement = file.agreement();
    switch (file.record.outcome) {
    case Outcome::Agreed: {
        const QString day = agreement ? chineseDate(agreement->agreement.signedOn) : QString();
        const QString what =
            file.record.source == CaseSource::CourtDelegated ? u"报请备案"_s : u"请依法处理"_s;
        return {u"经调解，双方当事人%1自愿达成调解协议，现将调解协议书随函送%2，%3。"_s.arg(
            day.isEmpty() ? QString() : u"于%1"_s.arg(day), sender, what)};
    }
    case Outcome::Settled:
        return {u"双方当事人已自行和解，现将有关材料退回%1。"_s.arg(sender)};
    case Outcome::Withdrawn:
        return {u"当事人不再要求调解，现将有关材料退回%1，请依法处理。"_s.arg(sender)};
    case Outcome::Failed:
        return {
            u"经调解，双方当事人未达成调解协议，现将有关材料退回%1，请依法处理。"_s.arg(sender)};
    case Outcome::None:
        break;
    }
    return {};
}

QString negotiationBasis(const CaseFile &file)
{
    return (newEmploymentForm(file.record) ? u"参照"_s : u"依照"_s)
           + u"《企业劳动争议协商调解规定》第十条"_s;
}

} // namespace hezhong
