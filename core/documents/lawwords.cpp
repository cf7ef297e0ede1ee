// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lawwords.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool fromCourt(const Case &record)
{
    return record.source == CaseSource::CourtDelegated
           || record.source == CaseSource::CourtEntrusted;
}

/// Disputes of platform workers without an employment relationship (causes 214 to 216).
bool newEmploymentForm(const Case &record)
{
    return record.cause.startsWith(u"214"_s) || record.cause.startsWith(u"215"_s)
           || record.cause.startsWith(u"216"_s);
}

QString paymentOrderRoute(const CaseFile &file)
{
    if (newEmploymentForm(file.record))
        return u"付款义务人逾期不付款的，收款人可以依照《中华人民共和国民事诉讼法》第二百二十五条向"
               u"有管辖权的"
               "人民法院申请支付令。"_s;
    return u"用人单位逾期不支付拖欠的劳动报酬、工伤医疗费、经济补偿或者赔偿金的，劳动者可以持本协议"
           u"书依法向人民法院申请"
           "支付令（《中华人民共和国劳动争议调解仲裁法》第十六条）。"_s;
}

} // namespace

QString arbitrationName(const Office &office, const PaperContext &context)
{
    if (!context.arbitration.trimmed().isEmpty())
        return context.arbitration.trimmed();
    return office.arbitration.trimmed().isEmpty() ? u"有管辖权的劳动人事争议仲裁委员会"_s
                                                  : office.arbitration.trimmed();
}

QString courtName(const Office &office, const PaperContext &context)
{
    if (!context.court.trimmed().isEmpty())
        return context.court.trimmed();
    return office.court.trimmed().isEmpty() ? u"有管辖权的人民法院"_s : office.court.trimmed();
}

QString disputeWord(const Office &office)
{
    return office.profile == OfficeProfile::Enterprise ? u"劳动争议"_s : u"劳动人事争议"_s;
}

QString acceptanceBasis(const Office &office)
{
    switch (office.profile) {
    case OfficeProfile::Enterprise:
        return u"依照《中华人民共和国劳动争议调解仲裁法》第十条和《企业劳动争议协商调解规定》第二十二条"_s;
    case OfficeProfile::PeoplesMediation:
        return u"依照《中华人民共和国劳动争议调解仲裁法》第十条和《中华人民共和国人民调解法》第十七条"_s;
    case OfficeProfile::UnionStation:
        return u"参照《企业劳动争议协商调解规定》第二十二条"_s;
    case OfficeProfile::Township:
    case OfficeProfile::Upstream:
        break;
    }
    return u"依照《中华人民共和国劳动争议调解仲裁法》第十条，参照《企业劳动争议协商调解规定》第二十二条"_s;
}

QString effectSentence(const CaseFile &file)
{
    if (file.record.source == CaseSource::CourtDelegated)
        return u"本协议书自各方当事人签名、盖章或者捺印后生效，对各方当事人具有约束力，应当履行；由"
               u"调解员签名并加盖本组织"
               "印章，报送委派的人民法院备案（《最高人民法院关于人民法院特邀调解的规定》）。"_s;
    if (file.office.profile == OfficeProfile::PeoplesMediation)
        return u"本协议书自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之"
               u"日起生效，具有法律"
               "约束力，当事人应当按照约定履行（《中华人民共和国人民调解法》第二十九条）。"_s;
    return u"本协议书由双方当事人签名或者盖章，经调解员签名并加盖本组织印章后生效，对双方当事人具有"
           u"约束力，"
           "当事人应当履行（《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s;
}

bool confirmsOnly(const CaseFile &file)
{
    const AgreementFile *agreement = file.agreement();
    const bool aboutRelation = file.record.cause == u"205.1"_s || file.record.cause == u"214.1"_s;
    return aboutRelation && agreement && agreement->payments.isEmpty();
}

QStringList routesAfterAgreement(const CaseFile &file, const PaperContext &context)
{
    QStringList routes;
    const bool aboutRelation = file.record.cause == u"205.1"_s || file.record.cause == u"214.1"_s;
    if (confirmsOnly(file))
        routes +=
            u"本协议书只就确认劳动关系达成一致，依照《劳动人事争议仲裁办案规则》第七十五条，不属于仲裁审查的范围。"_s;
    else
        routes += u"双方可以自本协议书生效之日起十五日内，共同向%"
                  u"1申请仲裁审查（《劳动人事争议仲裁办案规则》"
                  "第七十四条）%2。"_s.arg(
                      arbitrationName(file.office, context),
                      aboutRelation ? u"，其中确认劳动关系的内容不在审查范围之内"_s : QString());
    routes +=
        u"双方可以自本协议书生效之日起三十日内，共同向%1申请司法确认（《中华人民共和国民事诉讼法》第二百零五条）%2。"_s
            .arg(courtName(file.office, context),
                 confirmsOnly(file) ? u"，是否受理由人民法院审查决定"_s : QString());
    const AgreementFile *agreement = file.agreement();
    if (agreement && !agreement->payments.isEmpty())
        routes += paymentOrderRoute(file);
    if (file.record.cause == u"205.5"_s)
        routes += u"一方在约定期限内不履行的，另一方可以依法申请仲裁（《中华人民共和国劳动争议调解"
                  u"仲裁法》第十五条）；仅就"
                  "劳动报酬达成协议的，劳动者也可以直接向人民法院起诉。"_s;
    else if (newEmploymentForm(file.record))
        routes += u"一方在约定期限内不履行的，另一方可以依法申请仲裁或者向人民法院起诉。"_s;
    else
        routes +=
            u"一方在约定期限内不履行的，另一方可以依法申请仲裁（《中华人民共和国劳动争议调解仲裁法》第十五条）。"_s;
    return routes;
}

QString enforcementSentence(const CaseFile &file)
{
    if (confirmsOnly(file))
        return u"经司法确认的协议，一方不履行的，对方可以向人民法院申请强制执行。"_s;
    return u"经仲裁审查制作的调解书、经司法确认的协议，一方不履行的，对方可以向人民法院申请强制执行。"_s;
}

QStringList routesAfterRefusal(const CaseFile &file, const PaperContext &context)
{
    return {
        u"属于劳动人事争议的，可以依法向%1申请仲裁。"_s.arg(arbitrationName(file.office, context)),
        u"申请仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算；劳动关系存续期间因拖欠"
        u"劳动报酬发生争议的，"
        "不受该期间限制，但劳动关系终止的，应当自终止之日起一年内提出（《中华人民共和国劳动争议调解"
        "仲裁法》"
        "第二十七条）。"_s,
        u"一方不同意调解等事由依法引起时效中断的，时效期间自中断时起重新计算，以仲裁委员会的认定为"
        u"准"
        "（《劳动人事争议仲裁办案规则》第二十七条）。请妥善保存本通知书。"_s,
        u"不属于劳动人事争议的，可以依法向%1起诉，或者请有关主管部门处理。"_s.arg(
            courtName(file.office, context)),
    };
}

QStringList mediationLimits(const CaseFile &file, const PaperContext &context)
{
    QStringList limits;
    const QDate &extended = file.record.extendedTo;
    if (extended.isValid())
        limits += u"经双方当事人同意，本次调解延期至%1。"_s.arg(chineseDate(extended));
    else if (context.mediationDue.isValid() && fromCourt(file.record))
        limits += u"本次调解应当于%1前结束；双方当事人同意延长的，报人民法院同意后可以延长。"_s.arg(
            chineseDate(context.mediationDue));
    else if (context.mediationDue.isValid())
        limits +=
            u"本次调解应当自受理之日起十五日内，即%1前结束；双方当事人同意延期的，可以延长"
            "（《企业劳动争议协商调解规定》第二十九条）。"_s.arg(chineseDate(context.mediationDue));
    limits += u"自本组织收到调解申请之日起十五日内%1未达成调解协议的，当事人可以依法向%2申请仲裁"
              "（《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s.arg(
                  context.receiptDue.isValid() ? u"（至%1）"_s.arg(chineseDate(context.receiptDue))
                                               : QString(),
                  arbitrationName(file.office, context));
    return limits;
}

QString copiesSentence(int copies, qsizetype parties)
{
    const int rest = copies - static_cast<int>(parties) - 1;
    const QString further =
        rest > 0 ? u"，其余%1份供申请仲裁审查、司法确认等使用"_s.arg(chineseCount(rest))
                 : QString();
    return u"本协议书一式%1份，各方当事人各执一份，本组织留存一份%2，具有同等效力。"_s.arg(
        chineseCount(copies), further);
}

} // namespace hezhong
