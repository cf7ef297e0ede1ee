// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papercheck.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/documents/intakevalues.h"
#include "core/documents/lawwords.h"
#include "core/documents/outcomechecks.h"
#include "core/documents/ownvalues.h"
#include "core/documents/paperkind.h"
#include "core/law/deadlines.h"
#include "core/model/agreementchecks.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkParties(const CaseFile &file)
{
    if (file.on(Side::Applicant).isEmpty())
        return fail(badInput(u"paper.no-applicant"_s, u"applicants"_s,
                             words("documents", "本案没有申请人，不能出具文书。"),
                             words("documents", "请先登记申请人。")));
    if (file.on(Side::Respondent).isEmpty())
        return fail(badInput(u"paper.no-respondent"_s, u"respondents"_s,
                             words("documents", "本案没有被申请人，不能出具文书。"),
                             words("documents", "请先登记被申请人。")));
    return {};
}

Status checkAccepted(const CaseFile &file)
{
    if (!file.record.acceptedOn.isValid())
        return fail(refused(
            u"paper.not-accepted"_s,
            words("documents", "案件 %1 还没有受理，不能出具这份文书。").arg(file.record.number),
            words("documents", "请先作出受理决定，再出具文书。"), u"accepted_on"_s));
    if (file.record.mediatorName.trimmed().isEmpty())
        return fail(badInput(u"paper.no-mediator"_s, u"mediator"_s,
                             words("documents", "本案还没有指定调解员，不能出具这份文书。"),
                             words("documents", "请先指定调解员。")));
    return {};
}

Status checkRefused(const CaseFile &file)
{
    if (!file.record.refusedOn.isValid())
        return fail(
            refused(u"paper.not-refused"_s,
                    words("documents", "案件 %1 没有作出不予受理的决定，不能出具不予受理通知书。")
                        .arg(file.record.number),
                    words("documents", "请先作出不予受理的决定并写明理由。"), u"refused_on"_s));
    if (file.record.refusalReason.trimmed().isEmpty())
        return fail(badInput(u"paper.no-reason"_s, u"refusal_reason"_s,
                             words("documents", "没有写明不予受理的理由。"),
                             words("documents", "不予受理应当书面通知申请人并说明理由，请补写。")));
    return {};
}

Status checkNotice(const CaseFile &file, const PaperContext &context)
{
    HEZHONG_TRY(checkAccepted(file));
    const HearingFile *hearing = hearingOf(file, context);
    const bool planned = context.meetingOn.isValid();
    if (!planned && !hearing)
        return fail(badInput(u"paper.no-meeting"_s, u"meeting_on"_s,
                             words("documents", "没有写明调解的日期，不能出具调解通知书。"),
                             words("documents", "请填写调解的日期、时间和地点。")));
    if (planned && !context.meetingAt.isValid())
        return fail(badInput(u"paper.no-meeting-time"_s, u"meeting_at"_s,
                             words("documents", "没有写明调解的时间。"),
                             words("documents", "请填写几时几分开始。")));
    if ((planned ? context.meetingPlace : hearing->hearing.place).trimmed().isEmpty())
        return fail(badInput(u"paper.no-meeting-place"_s, u"meeting_place"_s,
                             words("documents", "没有写明调解的地点。"),
                             words("documents", "请填写调解的地点。")));
    return {};
}

Status checkRecord(const CaseFile &file, const PaperContext &context)
{
    const HearingFile *hearing = hearingOf(file, context);
    if (!hearing)
        return fail(refused(u"paper.no-hearing"_s,
                            words("documents", "本案没有可以出具的调解笔录。"),
                            words("documents", "请先记录一次调解。"), u"hearing"_s));
    const bool anyPublic = std::any_of(hearing->lines.cbegin(), hearing->lines.cend(),
                                       [](const HearingLine &line) { return !line.isPrivate; });
    if (!anyPublic)
        return fail(refused(
            u"paper.empty-hearing"_s, words("documents", "这次调解没有可以写入笔录的内容。"),
            words("documents", "单独沟通的内容不入笔录；请补记双方的陈述和调解结果。"),
            u"lines"_s));
    if (!hearing->hearing.on.isValid())
        return fail(badInput(u"paper.no-hearing-date"_s, u"on"_s,
                             words("documents", "这次调解没有日期。"),
                             words("documents", "请在调解记录中填写日期。")));
    return {};
}

Status checkAgreementPaper(const CaseFile &file)
{
    const AgreementFile *agreement = file.agreement();
    if (!agreement)
        return fail(refused(u"paper.no-agreement"_s, words("documents", "本案还没有调解协议。"),
                            words("documents", "请先起草调解协议。"), u"agreement"_s));
    const auto checked = checkAgreement(*agreement, file);
    if (!checked)
        return fail(checked.error().under(u"agreement"_s));
    return {};
}

Status checkReceipt(const CaseFile &file, const PaperContext &)
{
    if (file.record.receivedOn.isValid())
        return {};
    return fail(badInput(u"paper.no-receipt"_s, u"received_on"_s,
                         words("documents", "没有收到申请的日期，不能出具这份文书。"),
                         words("documents", "请填写收到申请的日期。")));
}

Status checkPayments(const CaseFile &file, const PaperContext &)
{
    if (file.agreement() && !file.agreement()->payments.isEmpty())
        return {};
    return fail(refused(u"paper.no-payments"_s, words("documents", "本案的调解协议没有付款的约定。"),
                        words("documents", "这份文书只用于有付款约定的案件。"), u"payments"_s));
}

Status checkOrganisation(const CaseFile &file, const PaperContext &)
{
    for (const Party &party : file.parties)
        if (party.kind == PartyKind::Organisation)
            return {};
    return fail(refused(u"paper.no-organisation"_s, words("documents", "本案的当事人中没有单位。"),
                        words("documents", "这份文书由单位当事人使用。"), u"respondents"_s));
}

Status checkExtended(const CaseFile &file, const PaperContext &)
{
    if (file.record.extendedTo.isValid())
        return {};
    return fail(badInput(u"paper.not-extended"_s, u"extended_to"_s,
                         words("documents", "没有登记延长后的期限。"),
                         words("documents", "双方同意延长的，请先登记延长到哪一天。")));
}

Status checkEnded(const CaseFile &file, const PaperContext &)
{
    if (file.record.closedOn.isValid() || file.record.refusedOn.isValid())
        return {};
    return fail(refused(u"paper.not-ended"_s,
                        words("documents", "案件 %1 还没有办结。").arg(file.record.number),
                        words("documents", "请在办结以后出具这份文书。"), u"closed_on"_s));
}

/// Last day to which a dispute of platform workers may be extended (ministry notice 2024 no. 4).
Result<QDate> latestExtension(const QDate &end, const PaperContext &context)
{
    const Calendar calendar = context.calendar ? *context.calendar : Calendar::builtIn();
    HEZHONG_ASSIGN(const Deadline limit, computeDeadline(u"new-employment-extension"_s, end, calendar));
    return limit.due;
}

Status checkExtension(const CaseFile &file, const PaperContext &context)
{
    const auto own = parseDate(context.own.value(u"new_end"_s).toString(), u"new_end"_s);
    const QDate end = own && own->isValid() ? *own : file.record.extendedTo;
    const QDate old = endBeforeExtension(file, context);
    if (!end.isValid() || !old.isValid())
        return {};
    if (end <= old)
        return fail(badInput(
            u"paper.extension-end"_s, u"new_end"_s,
            words("documents", "延长后的期限没有晚于原来的期限（%1）。").arg(chineseDate(old)),
            words("documents", "请核对延长到哪一天。")));
    if (!newEmploymentForm(file.record))
        return {};
    HEZHONG_ASSIGN(const QDate latest, latestExtension(old, context));
    if (end > latest)
        return fail(badInput(u"paper.extension-too-long"_s, u"new_end"_s,
                             words("documents", "新就业形态争议的调解最多延长十五日，即至%1。")
                                 .arg(chineseDate(latest)),
                             words("documents", "请改在这一天以前，或者办结后告知当事人其他途径。")));
    return {};
}

using Check = Status (*)(const CaseFile &, const PaperContext &);

Check checkNamed(const QString &name)
{
    static const QHash<QString, Check> checks{
        {u"receipt"_s, checkReceipt},
        {u"accepted"_s, [](const CaseFile &file, const PaperContext &) { return checkAccepted(file); }},
        {u"refused"_s, [](const CaseFile &file, const PaperContext &) { return checkRefused(file); }},
        {u"meeting"_s, checkNotice},
        {u"record"_s, checkRecord},
        {u"agreement"_s,
         [](const CaseFile &file, const PaperContext &) { return checkAgreementPaper(file); }},
        {u"payments"_s, checkPayments},
        {u"organisation"_s, checkOrganisation},
        {u"extended"_s, checkExtended},
        {u"ended"_s, checkEnded},
        {u"extension"_s, checkExtension},
    };
    return checks.value(name, outcomeCheckNamed(name));
}

Status checkParty(const PaperKind &kind, const CaseFile &file, const PaperContext &context)
{
    if (kind.about.isEmpty() || partyOf(kind, file, context))
        return {};
    return fail(badInput(u"paper.party"_s, u"party"_s,
                         words("documents", "本案没有可以出具《%1》的当事人。").arg(kind.name),
                         words("documents", "请核对这份文书是关于哪一方当事人的。")));
}

} // namespace

const HearingFile *hearingOf(const CaseFile &file, const PaperContext &context)
{
    if (context.hearing == 0)
        return file.hearings.isEmpty() ? nullptr : &file.hearings.last();
    for (const HearingFile &hearing : file.hearings)
        if (hearing.hearing.ordinal == context.hearing)
            return &hearing;
    return nullptr;
}

bool canBeAbout(const PaperKind &kind, const Party &party)
{
    if (kind.about == u"applicant"_s)
        return party.side == Side::Applicant;
    if (kind.about == u"respondent"_s)
        return party.side == Side::Respondent;
    if (kind.about == u"organisation"_s)
        return party.kind == PartyKind::Organisation;
    return kind.about == u"any"_s;
}

const Party *partyOf(const PaperKind &kind, const CaseFile &file, const PaperContext &context)
{
    for (const Party &party : file.parties)
        if (canBeAbout(kind, party) && (context.party.isEmpty() || party.id == context.party))
            return &party;
    return nullptr;
}

Status checkPaper(const QString &kindId, const CaseFile &file, const PaperContext &context)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_TRY(checkParties(file));
    HEZHONG_TRY(checkOwn(kind, context.own));
    for (const QString &need : kind.needs) {
        const Check check = checkNamed(need);
        if (!check)
            return fail(internalFault(u"document.needs"_s, need));
        HEZHONG_TRY(check(file, context));
    }
    return checkParty(kind, file, context);
}

Status checkNoPrivateLines(const QJsonObject &values, const CaseFile &file)
{
    QSet<QString> open;
    QSet<QString> closed;
    for (const HearingFile &hearing : file.hearings)
        for (const HearingLine &line : hearing.lines)
            (line.isPrivate ? closed : open).insert(line.text.trimmed());
    closed.subtract(open);
    const QJsonArray lines = values.value(u"lines"_s).toArray();
    for (const QJsonValue line : lines)
        if (closed.contains(line.toObject().value(u"text"_s).toString().trimmed()))
            return fail(
                internalFault(u"document.private-line"_s, u"a private line reached a paper"_s));
    return {};
}

Status refusePrivateValues(const QJsonObject &values)
{
    const QJsonArray lines = values.value(u"lines"_s).toArray();
    for (const QJsonValue line : lines)
        if (line.toObject().value(u"private"_s).toBool())
            return fail(refused(u"document.private-line"_s,
                                words("documents", "单独沟通的内容不入笔录，没有生成文书。"),
                                words("documents", "请从调解记录重新出具笔录。"), u"lines"_s));
    return {};
}

} // namespace hezhong
