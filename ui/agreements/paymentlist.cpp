// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/paymentlist.h"

#include "ui/agreements/paymentrow.h"
#include "ui/widgets/theme/theme.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PaymentList::PaymentList(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
}

void PaymentList::setPayments(const QList<Payment> &payments)
{
    for (PaymentRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Payment &payment : payments)
        addRow(payment);
    renumber();
}

QList<Payment> PaymentList::payments() const
{
    QList<Payment> list;
    for (const PaymentRow *row : m_rows) {
        list += row->payment();
        list.last().position = static_cast<int>(list.size()) - 1;
    }
    return list;
}

void PaymentList::add(const Payment &proposed)
{
    PaymentRow *row = addRow(proposed);
    renumber();
    row->takeFocus();
    Q_EMIT edited();
}

void PaymentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (PaymentRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

bool PaymentList::showError(const Error &error)
{
    static const QRegularExpression place(u"^payments\\[(\\d+)\\]\\.(\\w+)$"_s);
    const auto match = place.match(error.field);
    if (!match.hasMatch())
        return false;
    const qsizetype index = match.captured(1).toLongLong();
    return index < m_rows.size()
           && m_rows.at(index)->showError(match.captured(2), error.message + error.hint);
}

void PaymentList::clearErrors()
{
    for (PaymentRow *row : std::as_const(m_rows))
        row->clearErrors();
}

bool PaymentList::check()
{
    for (PaymentRow *row : std::as_const(m_rows))
        if (!row->check())
            return false;
    return true;
}

PaymentRow *PaymentList::addRow(const Payment &payment)
{
    Payment owned = payment;
    if (owned.id.isEmpty())
        owned.id = Id<Payment>::fresh(m_clock);
    auto *row = new PaymentRow(owned, m_clock, this);
    row->setReadOnly(m_readOnly);
    m_rows += row;
    m_layout->addWidget(row);
    row->show(); // at once: the keyboard goes to it
    connect(row, &PaymentRow::edited, this, &PaymentList::edited);
    connect(row, &PaymentRow::removeWanted, this, [this, row] { removeRow(row); });
    return row;
}

void PaymentList::removeRow(PaymentRow *row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    renumber();
    Q_EMIT edited();
}

void PaymentList::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(i + 1);
}

} // namespace hezhong
