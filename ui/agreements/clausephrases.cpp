// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clausephrases.h"

#include "core/base/dates.h"
#include "core/law/amountwords.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct ClausePhrases {
    Q_DECLARE_TR_FUNCTIONS(ClausePhrases)
};

QString blank()
{
    return u"＿＿"_s;
}

QString sumWords(Money sum)
{
    return sum.isZero() ? ClausePhrases::tr("人民币%1元").arg(blank())
                        : ClausePhrases::tr("%1（¥%2）").arg(amountInWords(sum), sum.grouped());
}

QString dayWords(const QDate &day)
{
    return day.isValid() ? chineseDate(day) : ClausePhrases::tr("%1年%1月%1日").arg(blank());
}

QString paymentClause(const AgreementFile &agreement)
{
    const auto &payments = agreement.payments;
    if (payments.size() <= 1) {
        const Payment one = payments.value(0);
        return ClausePhrases::tr("被申请人于%1前一次性向申请人支付%2，%3。")
            .arg(dayWords(one.due), sumWords(one.amount),
                 one.method.isEmpty() ? ClausePhrases::tr("汇入申请人本人银行账户") : one.method);
    }
    QStringList parts;
    for (const Payment &payment : payments)
        parts += ClausePhrases::tr("于%1前支付%2").arg(dayWords(payment.due), sumWords(payment.amount));
    return ClausePhrases::tr("被申请人分%1期向申请人支付%2：%3。")
        .arg(QString::number(payments.size()), sumWords(agreement.total()), parts.join(u'；'));
}

} // namespace

QList<ClausePhrase> clausePhrases(const CaseFile &file, const AgreementFile &agreement)
{
    const Money sum = agreement.total().isZero() ? file.claimed() : agreement.total();
    return {
        {ClausePhrases::tr("确认欠付数额"),
         ClausePhrases::tr("双方确认，被申请人尚欠申请人%1年%1月%1日至%1年%1月%1日期间的劳动报酬%2。").arg(blank(), sumWords(sum))},
        {ClausePhrases::tr("确认解除劳动合同"), ClausePhrases::tr("双方确认劳动合同于%1年%1月%1日解除。").arg(blank())},
        {ClausePhrases::tr("支付与期限"), paymentClause(agreement)},
        {ClausePhrases::tr("出具离职证明"),
         ClausePhrases::tr("被申请人于%1前向申请人出具解除劳动合同证明，并办理社会保险关系转移手续。")
             .arg(dayWords(agreement.agreement.performanceDue))},
        {ClausePhrases::tr("逾期的后果"),
         ClausePhrases::tr("任何一期逾期未支付的，申请人可以就全部未支付款项依法申请支付令或者申请仲裁。")},
        {ClausePhrases::tr("返还财物"), ClausePhrases::tr("申请人于%1前将所保管的被申请人财物返还，双方当面清点。").arg(dayWords({}))},
        {ClausePhrases::tr("再无其他请求"), ClausePhrases::tr("双方就本次争议再无其他请求。")},
        {ClausePhrases::tr("共同申请审查或者确认"),
         ClausePhrases::tr("双方同意自协议生效之日起十五日内共同申请仲裁审查，或者三十日内共同申请司法确认。")},
    };
}

} // namespace hezhong
