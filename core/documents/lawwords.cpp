// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lawwords.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"

namespace hezhong {

using namespace Qt::StringLiterals;

bool fromCourt(const Case &record)
{
    return record.source == CaseSource::CourtDelegated
           || record.source == CaseSource::CourtEntrusted;
}

QString courtsWord(const Case &record)
{
    return record.source == CaseSource::CourtDelegated ? u"委派"_s : u"委托"_s;
}

QString byAnalogy(const Office &office)
{
    return office.profile == OfficeProfile::Enterprise ? QString() : u"参照"_s;
}

bool newEmploymentForm(const Case &record)
{
    return record.cause.startsWith(u"214"_s) || record.cause.startsWith(u"215"_s)
           || record.cause.startsWith(u"216"_s);
}

namespace {

/// ，即2026年11月9日前（含当日）; empty for an unknown day.
QString byDay(const QDate &day)
{
    return day.isValid() ? u"，即%1前（含当日）"_s.arg(chineseDate(day)) : QString();
}

/// ，至2026年11月9日止; empty for an unknown day.
QString untilDay(const QDate &day)
{
    return day.isValid() ? u"，至%1止"_s.arg(chineseDate(day)) : QString();
}

/// Confirming that there is an employment relationship.
bool aboutRelation(const Case &record)
{
    return record.cause == u"205.1"_s || record.cause == u"214.1"_s;
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

QString bodyWord(const Office &office)
{
    switch (office.profile) {
    case OfficeProfile::Enterprise:
    case OfficeProfile::PeoplesMediation:
        return u"本委员会"_s;
    case OfficeProfile::UnionStation:
        return u"本工作站"_s;
    case OfficeProfile::Township:
    case OfficeProfile::Upstream:
        break;
    }
    return u"本组织"_s;
}

namespace {

/// The sentences below say 本组织; each office reads its own word for itself.
QString inOwnName(QString text, const Office &office)
{
    return text.replace(u"本组织"_s, bodyWord(office));
}

} // namespace

QString acceptanceBasis(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"根据人民法院的%1，依照《最高人民法院关于人民法院特邀调解的规定》"_s.arg(
            courtsWord(file.record));
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"根据仲裁委员会的委托，依照《劳动人事争议仲裁办案规则》第七十条"_s;
    switch (file.office.profile) {
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

QString registrationBasis(const Office &office)
{
    const QString law = u"依据：《劳动争议调解仲裁法》第十二条"_s;
    switch (office.profile) {
    case OfficeProfile::Enterprise:
        return law + u"、《企业劳动争议协商调解规定》第二十一条、第二十二条。"_s;
    case OfficeProfile::PeoplesMediation:
        return law + u"、《人民调解法》第二十七条；参照《企业劳动争议协商调解规定》第二十二条。"_s;
    case OfficeProfile::UnionStation:
    case OfficeProfile::Township:
    case OfficeProfile::Upstream:
        break;
    }
    return law + u"；参照《企业劳动争议协商调解规定》第二十一条、第二十二条。"_s;
}

QString intakeWords(const Case &record)
{
    const QString number = record.sourceReference.trimmed();
    const QString reference = number.isEmpty() ? QString() : u"，来文号"_s + number;
    switch (record.source) {
    case CaseSource::CourtDelegated:
    case CaseSource::CourtEntrusted:
        return u"收到人民法院%1调解的材料%2"_s.arg(courtsWord(record), reference);
    case CaseSource::ArbitrationEntrusted:
        return u"收到仲裁委员会委托调解的材料"_s + reference;
    case CaseSource::Transferred:
        return u"收到移送的材料"_s + reference;
    case CaseSource::Proactive:
        return u"征得双方当事人同意，主动调解"_s;
    case CaseSource::Application:
    case CaseSource::Oral:
    case CaseSource::ArbitrationSuggested:
        break;
    }
    return u"收到调解申请"_s;
}

namespace {

QString effectWords(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"本协议书自各方当事人签名、盖章或者捺印后生效，对各方当事人具有约束力，应当履行；由"
               u"调解员签名并加盖本组织印章，%1（《最高人民法院关于人民法院特邀调解的规定》）。"_s
                   .arg(file.record.source == CaseSource::CourtDelegated
                            ? u"报送委派的人民法院备案"_s
                            : u"提交委托的人民法院审查"_s);
    if (file.office.profile == OfficeProfile::PeoplesMediation)
        return u"本协议书自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之"
               u"日起生效，具有法律"
               "约束力，当事人应当按照约定履行（《中华人民共和国人民调解法》第二十九条）。"_s;
    return u"本协议书由双方当事人签名或者盖章，经调解员签名并加盖本组织印章后生效，对双方当事人具有"
           u"约束力，当事人应当履行（%1《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s.arg(
               file.office.profile == OfficeProfile::UnionStation ? u"参照"_s : QString());
}

} // namespace

QString effectSentence(const CaseFile &file)
{
    return inOwnName(effectWords(file), file.office);
}

bool confirmsOnly(const CaseFile &file)
{
    const AgreementFile *agreement = file.agreement();
    return aboutRelation(file.record) && agreement && agreement->payments.isEmpty();
}

namespace {

QString reviewRoute(const CaseFile &file, const PaperContext &context)
{
    if (confirmsOnly(file))
        return u"本协议书只就确认劳动关系达成一致，依照《劳动人事争议仲裁办案规则》第七十五条，不属于仲裁审查的范围。"_s;
    return u"双方可以自本协议书生效之日起十五日内，共同向%"
           u"1申请仲裁审查（《劳动人事争议仲裁办案规则》"
           u"第七十四条）%2；已经司法确认的，不再进行仲裁审查（第七十五条）。"_s.arg(
               arbitrationName(file.office, context),
               aboutRelation(file.record) ? u"，其中确认劳动关系的内容不在审查范围之内"_s
                                          : QString());
}

/// A court that asked for the mediation is the one that confirms (civil procedure law art. 205, 1).
QString confirmationRoute(const CaseFile &file, const PaperContext &context)
{
    const bool delegated = file.record.source == CaseSource::CourtDelegated;
    return u"双方可以自本协议书生效之日起三十日内，共同向%1申请司法确认（《中华人民共和国民事诉讼法》第二百零五条）%2。"_s
        .arg(delegated ? u"委派本次调解的人民法院"_s : courtName(file.office, context),
             confirmsOnly(file) ? u"，是否受理由人民法院审查决定"_s : QString());
}

QString defaultRoute(const CaseFile &file)
{
    const Case &record = file.record;
    const QString failing = u"一方在约定期限内不履行的，另一方可以依法申请仲裁"_s;
    if (newEmploymentForm(record) || fromCourt(record))
        return failing + u"或者向人民法院起诉。"_s;
    if (record.cause == u"205.5"_s)
        return failing
               + u"（《中华人民共和国劳动争议调解仲裁法》第十五条）；仅就劳动报酬达成协议的，"
                 u"劳动者也可以直接向人民法院起诉。"_s;
    return failing + u"（《中华人民共和国劳动争议调解仲裁法》第十五条）。"_s;
}

} // namespace

QStringList routesAfterAgreement(const CaseFile &file, const PaperContext &context)
{
    if (file.record.source == CaseSource::CourtEntrusted)
        return {
            u"本案已由人民法院立案，本协议书由委托的人民法院审查后依法制作调解书；申请撤诉的，由人民法院依法裁定。"_s};
    QStringList routes{reviewRoute(file, context), confirmationRoute(file, context)};
    const AgreementFile *agreement = file.agreement();
    if (agreement && !agreement->payments.isEmpty())
        routes += paymentOrderRoute(file);
    routes += defaultRoute(file);
    return routes;
}

QString enforcementSentence(const CaseFile &file)
{
    const QString what = file.record.source == CaseSource::CourtEntrusted
                             ? u"人民法院制作的调解书"_s
                         : confirmsOnly(file) ? u"经司法确认的协议"_s
                                              : u"经仲裁审查制作的调解书、经司法确认的协议"_s;
    const AgreementFile *agreement = file.agreement();
    const QString instalments = agreement && agreement->payments.size() > 1
                                    ? u"（分期履行的，自最后一期届满之日起）"_s
                                    : QString();
    return u"%1，一方不履行的，对方可以自履行期限届满之日起二年内%2向人民法院申请强制执行（《中华人民共和国民事诉讼法》第二百五十条）。"_s
        .arg(what, instalments);
}

QStringList routesAfterRefusal(const CaseFile &file, const PaperContext &context)
{
    if (fromCourt(file.record))
        return {inOwnName(u"本组织将案件退回%1调解的人民法院，由人民法院依法处理。"_s.arg(
                              courtsWord(file.record)),
                          file.office)};
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return {inOwnName(u"本组织将案件退回委托调解的仲裁委员会，由仲裁委员会依法审理。"_s,
                          file.office)};
    return {
        u"属于劳动人事争议的，可以依法向%1申请仲裁。"_s.arg(arbitrationName(file.office, context)),
        u"申请仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算；劳动关系存续期间因拖欠"
        u"劳动报酬发生争议的，不受该期间限制，但劳动关系终止的，应当自终止之日起一年内提出（《中华"
        u"人民共和国"
        u"劳动争议调解仲裁法》第二十七条）。"_s,
        u"一方不同意调解等事由依法引起时效中断的，时效期间自中断时起重新计算，以仲裁委员会的认定为"
        u"准（《劳动人事争议仲裁办案规则》第二十七条）。请妥善保存本通知书。"_s,
        u"不属于劳动人事争议的，可以依法向%1起诉，或者请有关主管部门处理。"_s.arg(
            courtName(file.office, context)),
    };
}

namespace {

/// The clock that runs from acceptance (order 17 art. 29), or that of whoever sent the case.
QString endOfMediation(const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    if (record.extendedTo.isValid())
        return u"经双方当事人同意，本次调解延期至%1（含当日）。"_s.arg(
            chineseDate(record.extendedTo));
    if (fromCourt(record))
        return u"本次调解的期限自本组织签收人民法院移交的材料之日起计算%"
               u"1；双方当事人同意的，可以延长"
               "（《最高人民法院关于人民法院特邀调解的规定》第二十七条）。"_s.arg(
                   untilDay(context.mediationDue));
    if (record.source == CaseSource::ArbitrationEntrusted)
        return u"仲裁委员会委托调解的期限为十个工作日，自双方当事人同意委托调解之日起计算%1"
               "（《劳动人事争议仲裁办案规则》第七十条、第八十条）。"_s.arg(
                   untilDay(context.mediationDue));
    const bool newForm = newEmploymentForm(record);
    return u"本次调解应当自受理之日起十五日内%1结束；双方当事人同意延期的，可以延长%2（%3《企业劳动争议协商调解规定》第二十九条%4）。"_s
        .arg(byDay(context.mediationDue), newForm ? u"，延长的期限不超过十五日"_s : QString(),
             byAnalogy(file.office), newForm ? u"、人社厅发〔2024〕4号"_s : QString());
}

/// What is open to the parties when the clock from receipt has run out (labour mediation law art. 14).
QString afterMediation(const CaseFile &file, const PaperContext &context)
{
    if (fromCourt(file.record))
        return u"期限内未达成调解协议的，本组织将案件退回人民法院依法处理。"_s;
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"期限内未达成调解协议的，由委托的仲裁委员会依法审理。"_s;
    const CaseSource source = file.record.source;
    const QString until = context.receiptDue.isValid()
                              ? u"（至%1）"_s.arg(chineseDate(context.receiptDue))
                              : QString();
    const QString route =
        newEmploymentForm(file.record)
            ? u"当事人可以依法向%1起诉；主张存在劳动关系的，可以依法向%2申请仲裁"_s.arg(
                courtName(file.office, context), arbitrationName(file.office, context))
            : u"当事人可以依法向%1申请仲裁"_s.arg(arbitrationName(file.office, context));
    const QString limit =
        source == CaseSource::Proactive
            ? u"期限内未达成调解协议的"_s
            : u"自本组织收到%1之日起十五日内%2未达成调解协议的"_s.arg(
                source == CaseSource::Transferred ? u"移送的材料"_s : u"调解申请"_s, until);
    return u"%1，%2（《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s.arg(limit, route);
}

} // namespace

QStringList mediationLimits(const CaseFile &file, const PaperContext &context)
{
    return {inOwnName(endOfMediation(file, context), file.office),
            inOwnName(afterMediation(file, context), file.office)};
}

QString copiesSentence(const Office &office, int copies, qsizetype parties)
{
    const int rest = copies - static_cast<int>(parties) - 1;
    const QString further =
        rest > 0 ? u"，其余%1份供申请仲裁审查、司法确认等使用"_s.arg(chineseCount(rest))
                 : QString();
    return u"本协议书一式%1份，各方当事人各执一份，%2留存一份%3，具有同等效力。"_s.arg(
        chineseCount(copies), bodyWord(office), further);
}

} // namespace hezhong
