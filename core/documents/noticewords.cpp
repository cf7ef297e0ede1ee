// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/noticewords.h"

#include "core/documents/lawwords.h"
#include "core/documents/papertext.h"
#include "core/documents/partyvalues.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isPeoples(const CaseFile &file)
{
    return file.office.profile == OfficeProfile::PeoplesMediation;
}

QString mediatorWord(const CaseFile &file)
{
    return isPeoples(file) ? u"人民调解员"_s : u"调解员"_s;
}

QString sentWord(const CaseFile &file)
{
    return file.record.source == CaseSource::CourtDelegated ? u"委派"_s : u"委托"_s;
}

QString natureOfBody(const CaseFile &file)
{
    const QString body = bodyWord(file.office);
    switch (file.office.profile) {
    case OfficeProfile::Enterprise:
        return u"%1是依照《中华人民共和国劳动争议调解仲裁法》第十条设立的企业劳动争议调解委员会，由职工代表和企业代表组成。"_s
            .arg(body);
    case OfficeProfile::PeoplesMediation:
        return u"%1是依法设立的人民调解组织，依照《中华人民共和国人民调解法》和《中华人民共和国劳动争议调解仲裁法》第十条调解劳动人事争议。"_s
            .arg(body);
    case OfficeProfile::Township:
        return u"%1是依照《中华人民共和国劳动争议调解仲裁法》第十条在乡镇、街道设立的具有劳动争议调解职能的组织。"_s
            .arg(body);
    case OfficeProfile::UnionStation:
        return u"%1由工会设立，接受当事人的申请以及人民法院、仲裁委员会的委派、委托，调解劳动人事争议。"_s
            .arg(body);
    case OfficeProfile::Upstream:
        break;
    }
    return u"%1调解劳动人事争议，居中听取双方意见，帮助双方自愿达成协议。"_s.arg(body);
}

QString natureOfSource(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"本案由人民法院%1调解，适用《最高人民法院关于人民法院特邀调解的规定》。"_s.arg(
            sentWord(file));
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"本案由仲裁委员会委托调解（《劳动人事争议仲裁办案规则》第七十条）。"_s;
    if (newEmploymentForm(file.record))
        return u"调解不是起诉或者申请仲裁的必经程序，由当事人自愿选择。"_s;
    return u"调解不是申请仲裁的必经程序，由当事人自愿选择（《中华人民共和国劳动争议调解仲裁法》第五条）。"_s;
}

} // namespace

QString natureOfMediation(const CaseFile &file)
{
    return natureOfBody(file) + natureOfSource(file)
           + (isPeoples(file) ? u"调解不收取任何费用（《中华人民共和国人民调解法》第四条）。"_s
                              : u"调解不收取费用。"_s);
}

QString rightsOpening(const CaseFile &file)
{
    return isPeoples(file)
               ? u"依照《中华人民共和国人民调解法》第二十三条等规定，当事人在调解中可以："_s
               : u"当事人在调解中可以："_s;
}

QString dutiesOpening(const CaseFile &file)
{
    return isPeoples(file)
               ? u"依照《中华人民共和国人民调解法》第二十四条等规定，当事人在调解中应当："_s
               : u"当事人在调解中应当："_s;
}

QStringList partyRights(const CaseFile &file)
{
    const QString mediator = mediatorWord(file);
    QStringList rights{
        isPeoples(file)
            ? u"选择或者接受人民调解员；认为人民调解员与本案有利害关系、可能影响公正调解的，可以要求更换。"_s
            : u"认为%1与本案有利害关系、可能影响公正调解的，可以申请其回避。"_s.arg(mediator),
        u"接受调解、拒绝调解或者要求终止调解。"_s,
        isPeoples(file)
            ? u"要求调解公开进行或者不公开进行。"_s
            : u"调解不公开进行，双方当事人都要求公开的除外（%1《企业劳动争议协商调解规定》第二十四条）。"_s
                  .arg(byAnalogy(file.office)),
        u"自主表达意愿，自愿达成调解协议，任何人不得强迫。"_s,
        u"委托代理人参加调解；代理人代为承认、变更、放弃请求，进行和解或者签订调解协议的，应当有特别授权。"_s};
    if (file.on(Side::Applicant).size() >= listedFrom || file.record.headcount >= listedFrom)
        rights +=
            u"劳动者一方在十人以上并有共同请求的，可以推举代表参加调解（《中华人民共和国劳动争议调解仲裁法》第七条）。"_s;
    return rights;
}

QStringList partyDuties(const CaseFile &file)
{
    const QString evidence =
        newEmploymentForm(file.record)
            ? u"对自己的主张提供证据；平台企业和用工合作企业掌握管理的与争议有关的证据，请予提供。"_s
            : u"对自己的主张提供证据；与争议事项有关的证据由用人单位掌握管理的，用人单位应当提供，不提供的应当承担不利后果（《中华人民共和国劳动争议调解仲裁法》第六条）。"_s;
    return {u"如实陈述争议事实，不得串通作虚假调解。"_s, evidence,
            u"遵守调解现场秩序，尊重%1。"_s.arg(mediatorWord(file)),
            u"尊重对方当事人行使权利，不激化矛盾。"_s, u"达成协议的，按照约定履行。"_s};
}

namespace {

QString takesEffect(const CaseFile &file)
{
    const QString body = bodyWord(file.office);
    if (fromCourt(file.record))
        return u"调解协议书自各方当事人签名、盖章或者捺印后生效，对各方具有约束力。"_s;
    if (isPeoples(file))
        return u"调解协议书自各方当事人签名、盖章或者按指印，人民调解员签名并加盖%1印章之日起生效，具有法律约束力（《中华人民共和国人民调解法》第二十九条）；不需要制作协议书的，可以采取口头协议方式，由人民调解员记录协议内容（第二十八条）。"_s
            .arg(body);
    return u"调解协议书由双方当事人签名或者盖章，经调解员签名并加盖%1印章后生效，对双方具有约束力（%2《中华人民共和国劳动争议调解仲裁法》第十四条）。"_s
        .arg(body, file.office.profile == OfficeProfile::UnionStation ? u"参照"_s : QString());
}

QString madeEnforceable(const CaseFile &file, const PaperContext &context)
{
    if (file.record.source == CaseSource::CourtEntrusted)
        return u"本案已由人民法院立案，调解协议提交委托的人民法院审查；需要强制执行效力的，由人民法院依法制作调解书。"_s;
    const QString court = file.record.source == CaseSource::CourtDelegated
                              ? u"委派调解的人民法院"_s
                              : courtName(file.office, context);
    return u"调解协议书本身不能直接申请强制执行。双方可以自生效之日起十五日内共同向%1申请仲裁审查（《劳动人事争议仲裁办案规则》第七十四条，确认劳动关系和已经司法确认的除外），或者自生效之日起三十日内共同向%2申请司法确认（《中华人民共和国民事诉讼法》第二百零五条）。"_s
        .arg(arbitrationName(file.office, context), court);
}

QString paymentOrder(const CaseFile &file)
{
    if (newEmploymentForm(file.record))
        return u"协议约定付款而逾期不付的，收款人可以依法申请支付令（《中华人民共和国民事诉讼法》第二百二十五条）。"_s;
    return u"用人单位不按协议支付拖欠的劳动报酬、工伤医疗费、经济补偿或者赔偿金的，劳动者可以依法申请支付令（《中华人民共和国劳动争议调解仲裁法》第十六条）。"_s;
}

} // namespace

QStringList effectsOfAgreement(const CaseFile &file, const PaperContext &context)
{
    QStringList effects{takesEffect(file), madeEnforceable(file, context)};
    if (file.record.source != CaseSource::CourtEntrusted)
        effects += paymentOrder(file);
    if (file.record.acceptedOn.isValid() && !file.record.refusedOn.isValid())
        return effects + mediationLimits(file, context);
    return effects;
}

QString confidentiality(const CaseFile &file)
{
    return u"%1和其他参加调解的人员对调解中知悉的个人隐私、商业秘密以及单独沟通的内容保密。为达成和解所作的让步，不作为日后对当事人不利的依据。未经双方同意，不得录音、录像或者对外公开调解内容。"_s
        .arg(mediatorWord(file));
}

QString consentOpening(const CaseFile &file, const QString &matter)
{
    const QString body = bodyWord(file.office);
    const Case &record = file.record;
    if (fromCourt(record))
        return u"%1一案，人民法院%2%3调解。"_s.arg(matter, sentWord(file), body);
    switch (record.source) {
    case CaseSource::ArbitrationEntrusted:
        return u"%1一案，仲裁委员会委托%2调解。"_s.arg(matter, body);
    case CaseSource::ArbitrationSuggested:
        return u"%1一案，申请人根据仲裁委员会的建议，向%2申请调解。"_s.arg(matter, body);
    case CaseSource::Transferred:
        return u"%1一案，由有关单位移送%2调解。"_s.arg(matter, body);
    case CaseSource::Proactive:
        return u"%1已知悉%2一案，愿意主动组织双方调解。"_s.arg(body, matter);
    default:
        break;
    }
    return u"%1一案，申请人向%2申请调解。"_s.arg(matter, body);
}

QString consentRule(const CaseFile &file)
{
    if (file.record.source == CaseSource::CourtDelegated)
        return u"委派调解应当征得当事人同意（《最高人民法院关于人民法院特邀调解的规定》）"_s;
    if (file.record.source == CaseSource::CourtEntrusted)
        return u"调解以双方当事人自愿为前提"_s;
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"委托调解应当征得双方当事人同意（《劳动人事争议仲裁办案规则》第七十条）"_s;
    if (isPeoples(file))
        return u"调解以当事人自愿为前提，当事人一方明确拒绝调解的，不得调解（《中华人民共和国人民调解法》第十七条）"_s;
    return u"调解以双方当事人同意为前提（%1《企业劳动争议协商调解规定》第二十二条）"_s.arg(
        byAnalogy(file.office));
}

QString withoutConsent(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"你（单位）不同意调解的，%1将材料退回人民法院依法处理。"_s.arg(
            bodyWord(file.office));
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"你（单位）不同意调解的，由仲裁委员会依法审理。"_s;
    if (newEmploymentForm(file.record))
        return u"你（单位）不同意调解的，%1将书面通知申请人，申请人可以依法起诉；主张存在劳动关系的，可以依法申请仲裁。"_s
            .arg(bodyWord(file.office));
    return u"你（单位）不同意调解的，%1将书面通知申请人，申请人可以依法申请仲裁。"_s.arg(
        bodyWord(file.office));
}

QString extensionRule(const CaseFile &file)
{
    if (fromCourt(file.record))
        return u"根据《最高人民法院关于人民法院特邀调解的规定》第二十七条"_s;
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"本案由仲裁委员会委托调解，期限为十个工作日（《劳动人事争议仲裁办案规则》第七十条、第八十条）"_s;
    if (newEmploymentForm(file.record))
        return u"%1《企业劳动争议协商调解规定》第二十九条和人社厅发〔2024〕4号文件（延长的期限不超过十五日）"_s
            .arg(file.office.profile == OfficeProfile::Enterprise ? u"根据"_s : u"参照"_s);
    return u"%1《企业劳动争议协商调解规定》第二十九条"_s.arg(
        file.office.profile == OfficeProfile::Enterprise ? u"根据"_s : u"参照"_s);
}

QString afterExtension(const CaseFile &file)
{
    const QString body = bodyWord(file.office);
    if (fromCourt(file.record))
        return u"延长的期限届满仍未达成调解协议的，%1将案件退回人民法院依法处理。"_s.arg(body);
    if (file.record.source == CaseSource::ArbitrationEntrusted)
        return u"%1将双方的意见报委托的仲裁委员会，由仲裁委员会决定是否继续委托调解；仲裁委员会决定开始审理的，调解结束。"_s
            .arg(body);
    if (newEmploymentForm(file.record))
        return u"延长的期限届满仍未达成调解协议的，视为调解不成，当事人可以依法起诉；主张存在劳动关系的，可以依法申请仲裁。同意延期不影响当事人提前要求终止调解。"_s;
    return u"延长的期限届满仍未达成调解协议的，视为调解不成，当事人可以依法申请仲裁。同意延期不影响当事人提前要求终止调解，也不影响当事人依法申请仲裁的权利。"_s;
}

QString representativesRule(const CaseFile &file)
{
    if (qMax<qsizetype>(file.record.headcount, file.on(Side::Applicant).size()) < listedFrom)
        return {};
    return u"依照《中华人民共和国劳动争议调解仲裁法》第七条，"_s;
}

} // namespace hezhong
