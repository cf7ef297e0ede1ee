// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papercheck.h"

#include "core/base/words.h"
#include "core/documents/dossier/dossierplan.h"
#include "core/documents/paperkind.h"
#include "core/model/agreementchecks.h"

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

Status checkPaper(const QString &kind, const CaseFile &file, const PaperContext &context)
{
    HEZHONG_TRY(paperKind(kind));
    HEZHONG_TRY(checkParties(file));
    if (isDossierSheet(kind))
        return {};
    if (kind == u"acceptance-register"_s) {
        if (!file.record.receivedOn.isValid())
            return fail(badInput(u"paper.no-receipt"_s, u"received_on"_s,
                                 words("documents", "没有收到申请的日期，不能出具登记表。"),
                                 words("documents", "请填写收到申请的日期。")));
        return {};
    }
    if (kind == u"acceptance-notice"_s)
        return checkAccepted(file);
    if (kind == u"refusal-notice"_s)
        return checkRefused(file);
    if (kind == u"mediation-notice"_s)
        return checkNotice(file, context);
    if (kind == u"mediation-record"_s)
        return checkRecord(file, context);
    return checkAgreementPaper(file);
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
