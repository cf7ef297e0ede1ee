// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreementchecks.h"

#include "core/base/dates.h"
#include "core/base/words.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkClauses(const QList<Clause> &clauses)
{
    if (clauses.isEmpty())
        return fail(badInput(u"agreement.clauses"_s, u"clauses"_s, words("model", "协议没有任何条款。"),
                             words("model", "请逐条写明双方达成一致的内容。")));
    for (qsizetype i = 0; i < clauses.size(); ++i)
        if (clauses.at(i).text.trimmed().isEmpty())
            return fail(badInput(u"agreement.clause-empty"_s, u"clauses[%1]"_s.arg(i),
                                 words("model", "协议第 %1 条是空的。").arg(i + 1),
                                 words("model", "请填写内容或者删去这一条。")));
    return {};
}

Status checkPayment(const Payment &payment, const QDate &signedOn)
{
    if (!payment.due.isValid())
        return fail(badInput(u"agreement.performance-date"_s, u"due"_s,
                             words("model", "第 %1 笔付款没有履行期限，协议没有保存为已签订。").arg(payment.position + 1),
                             words("model", "调解协议应当写明履行期限（《企业劳动争议协商调解规定》第二十六条），请填写付款日期。")));
    HEZHONG_TRY([&]() -> Status {
        if (payment.due < signedOn)
            return fail(badInput(u"agreement.due-before-signing"_s, u"due"_s,
                                 words("model", "第 %1 笔付款的期限 %2 早于签订日期 %3。")
                                     .arg(payment.position + 1)
                                     .arg(isoDate(payment.due), isoDate(signedOn)),
                                 words("model", "请核对日期。")));
        return {};
    }());
    if (payment.amount <= Money())
        return fail(badInput(u"agreement.amount"_s, u"amount"_s,
                             words("model", "第 %1 笔付款没有金额。").arg(payment.position + 1),
                             words("model", "请填写大于零的金额。")));
    if (payment.payee.trimmed().isEmpty())
        return fail(badInput(u"agreement.payee"_s, u"payee"_s,
                             words("model", "第 %1 笔付款没有写明收款人。").arg(payment.position + 1),
                             words("model", "请填写收款人姓名或者名称。")));
    return {};
}

Status checkPayments(const AgreementFile &agreement)
{
    for (qsizetype i = 0; i < agreement.payments.size(); ++i) {
        const Status status = checkPayment(agreement.payments.at(i), agreement.agreement.signedOn);
        if (!status)
            return fail(status.error().under(u"payments[%1]"_s.arg(i)));
    }
    if (agreement.payments.isEmpty() && !agreement.agreement.performanceDue.isValid())
        return fail(badInput(u"agreement.performance-date"_s, u"performance_due"_s,
                             words("model", "协议没有履行期限，协议没有保存为已签订。"),
                             words("model", "调解协议应当写明履行期限和方式（《企业劳动争议协商调解规定》第二十六条），"
                                            "请填写付款日期或者履行期限。")));
    return {};
}

Status checkSignatories(const AgreementFile &agreement, const CaseFile &file)
{
    for (const Signatory &signatory : agreement.signatories) {
        if (signatory.agentId.isEmpty())
            continue;
        const auto agent = std::find_if(file.agents.cbegin(), file.agents.cend(),
                                        [&](const Agent &a) { return a.id == signatory.agentId; });
        if (agent == file.agents.cend())
            return fail(badInput(u"agreement.signatory"_s, u"signatories"_s,
                                 words("model", "签订人不是本案登记的代理人。"),
                                 words("model", "请先在“当事人”中登记代理人。")));
        if (agent->authority != Authority::Special)
            return fail(refused(u"agreement.authority"_s,
                                words("model", "代理人%1只有一般授权，不能代为和解、签订协议，协议没有保存为已签订。")
                                    .arg(agent->name),
                                words("model", "请由当事人本人签订，或者补交载明“代为和解、签收”的特别授权委托书后再签。"),
                                u"signatories"_s));
    }
    return {};
}

QList<Warning> warningsFor(const AgreementFile &agreement, const CaseFile &file)
{
    QList<Warning> warnings;
    if (file.hearings.isEmpty())
        warnings += {u"agreement.no-hearing"_s, words("model", "本案还没有调解笔录，请补记调解经过。")};
    if (file.record.cause == u"205.1"_s || file.record.cause == u"214.1"_s)
        warnings += {u"agreement.confirmation-only"_s,
                     words("model", "仅确认劳动关系的协议，仲裁委员会不予审查确认（《劳动人事争议仲裁办案规则》第七十五条）。")};
    if (agreement.total() > file.claimed() && file.claimed() > Money())
        warnings += {u"agreement.above-claim"_s,
                     words("model", "协议金额 %1 元高于请求金额 %2 元，请核对。")
                         .arg(agreement.total().grouped(), file.claimed().grouped())};
    return warnings;
}

} // namespace

int fewestCopies(const CaseFile &file)
{
    return static_cast<int>(file.parties.size()) + 1;
}

Result<QList<Warning>> checkAgreement(const AgreementFile &agreement, const CaseFile &file)
{
    if (!agreement.agreement.signedOn.isValid())
        return fail(badInput(u"agreement.signed-on"_s, u"signed_on"_s, words("model", "没有填写签订日期。"),
                             words("model", "请填写双方签订协议的日期。")));
    HEZHONG_TRY(checkClauses(agreement.clauses));
    HEZHONG_TRY(checkPayments(agreement));
    if (agreement.agreement.copies < fewestCopies(file))
        return fail(badInput(u"agreement.copies"_s, u"copies"_s,
                             words("model", "协议份数 %1 份不够。").arg(agreement.agreement.copies),
                             words("model", "各方当事人各执一份、调解组织留存一份，本案至少需要 %1 份"
                                            "（《企业劳动争议协商调解规定》第二十六条）。")
                                 .arg(fewestCopies(file))));
    HEZHONG_TRY(checkSignatories(agreement, file));
    return warningsFor(agreement, file);
}

} // namespace hezhong
