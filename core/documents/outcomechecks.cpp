// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/outcomechecks.h"

#include "core/base/words.h"
#include "core/documents/agreementvalues.h"
#include "core/documents/lawwords.h"

#include <QHash>


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkUnagreed(const CaseFile &file, const PaperContext &)
{
    if (file.record.status != CaseStatus::Agreed && file.record.outcome != Outcome::Agreed)
        return {};
    return fail(refused(
        u"paper.agreed"_s,
        words("documents", "案件 %1 已经达成调解协议，不能出具这份文书。").arg(file.record.number),
        words("documents", "达成协议的案件请出具调解协议书。"), u"outcome"_s));
}

Status checkReviewable(const CaseFile &file, const PaperContext &)
{
    if (confirmsOnly(file))
        return fail(
            refused(u"paper.review-relation"_s,
                    words("documents", "本案的调解协议只确认劳动关系，仲裁委员会不予审查（《劳动人"
                                       "事争议仲裁办案规则》第七十五条）。"),
                    words("documents", "双方可以改为申请司法确认，是否受理由人民法院决定。"),
                    u"agreement"_s));
    if (file.record.source == CaseSource::CourtEntrusted)
        return fail(refused(
            u"paper.review-filed"_s,
            words("documents", "本案由人民法院立案后委托调解，不另行申请仲裁审查。"),
            words("documents", "请把调解协议书提交委托的人民法院，由人民法院依法制作调解书。"),
            u"source"_s));
    return {};
}

Status checkConfirmable(const CaseFile &file, const PaperContext &)
{
    if (file.record.source != CaseSource::CourtEntrusted)
        return {};
    return fail(
        refused(u"paper.confirmation-filed"_s,
                words("documents", "本案由人民法院立案后委托调解，不另行申请司法确认。"),
                words("documents", "请把调解协议书提交委托的人民法院，由人民法院依法制作调解书。"),
                u"source"_s));
}

Status checkOverdue(const CaseFile &file, const PaperContext &context)
{
    if (!pastPayments(file, context.on).isEmpty())
        return {};
    return fail(
        refused(u"paper.not-due"_s,
                words("documents", "调解协议约定的付款期限还没有届满，不能出具这份文书。"),
                words("documents", "支付令只能就到期没有支付的款项申请，请在期限届满以后出具。"),
                u"payments"_s));
}

} // namespace

OutcomeCheck outcomeCheckNamed(const QString &name)
{
    static const QHash<QString, OutcomeCheck> checks{{u"unagreed"_s, checkUnagreed},
                                                     {u"reviewable"_s, checkReviewable},
                                                     {u"confirmable"_s, checkConfirmable},
                                                     {u"overdue"_s, checkOverdue}};
    return checks.value(name);
}

} // namespace hezhong
