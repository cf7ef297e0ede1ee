// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/paymentrow.h"

#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/fieldcell.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

PaymentRow::PaymentRow(const Payment &payment, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_payment(payment), m_number(new QLabel(this)),
      m_due(new DateField(u"payment-due"_s, clock, this)), m_amount(new AmountField(u"payment-amount"_s, this)),
      m_payee(new LineField(u"payment-payee"_s, this)), m_method(new LineField(u"payment-method"_s, this)),
      m_remove(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_number->setMinimumWidth(px(44));
    m_number->setContentsMargins(0, px(6), 0, 0);
    layout->addWidget(m_number, 0, Qt::AlignTop);
    addPart(u"due"_s, tr("履行期限"), m_due, 5);
    addPart(u"amount"_s, tr("金额"), m_amount, 5);
    addPart(u"payee"_s, tr("收款人"), m_payee, 3);
    addPart(u"method"_s, tr("支付方式"), m_method, 3);
    m_remove->setIcon(icon(u"trash-2"_s, Token::TextMuted));
    m_remove->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    m_due->setDate(payment.due);
    m_amount->setAmount(payment.amount.isZero() ? std::nullopt : std::optional(payment.amount));
    m_payee->setText(payment.payee);
    m_method->setText(payment.method);
    connect(m_remove, &QToolButton::clicked, this, &PaymentRow::removeWanted);
}

void PaymentRow::addPart(const QString &path, const QString &label, FormField *field, int stretch)
{
    auto *cell = new FieldCell(field, {}, this);
    field->setLabel(label);
    static_cast<QHBoxLayout *>(layout())->addWidget(cell, stretch, Qt::AlignTop);
    m_parts += Part{path, field, cell};
    connect(field, &FormField::edited, this, [this, cell] {
        cell->setError({});
        Q_EMIT edited();
    });
    connect(field, &FormField::left, this, [field, cell] {
        if (!field->isEmpty())
            cell->setError(field->problem());
    });
}

Payment PaymentRow::payment() const
{
    Payment now = m_payment;
    now.due = m_due->date();
    now.amount = m_amount->amount().value_or(Money());
    now.payee = m_payee->text();
    now.method = m_method->text();
    return now;
}

void PaymentRow::setNumber(qsizetype number)
{
    m_number->setText(tr("第%1期").arg(number));
    for (const Part &part : std::as_const(m_parts)) {
        part.field->editor()->setObjectName(u"payment-%1-%2"_s.arg(number).arg(part.path));
        part.field->editor()->setAccessibleName(tr("第%1期%2").arg(number).arg(part.field->label()));
    }
    m_remove->setObjectName(u"payment-%1-remove"_s.arg(number));
    m_remove->setAccessibleName(tr("删去第%1期").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
}

bool PaymentRow::showError(const QString &path, const QString &words)
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.path != path)
            continue;
        part.cell->setError(words);
        part.field->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PaymentRow::clearErrors()
{
    for (const Part &part : std::as_const(m_parts))
        part.cell->setError({});
}

bool PaymentRow::check()
{
    bool good = true;
    for (const Part &part : std::as_const(m_parts)) {
        const QString fault = part.field->problem();
        part.cell->setError(fault);
        if (!fault.isEmpty() && good)
            part.field->editor()->setFocus(Qt::OtherFocusReason);
        good = good && fault.isEmpty();
    }
    return good;
}

void PaymentRow::setReadOnly(bool readOnly)
{
    for (const Part &part : std::as_const(m_parts))
        part.field->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void PaymentRow::takeFocus()
{
    m_due->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
