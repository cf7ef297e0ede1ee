// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/agreement.h"

#include <QWidget>

class QVBoxLayout;

namespace hezhong {

class PaymentRow;

/// The instalments of an agreement.
class PaymentList final : public QWidget {
    Q_OBJECT

public:
    explicit PaymentList(const Clock &clock, QWidget *parent = nullptr);

    void setPayments(const QList<Payment> &payments);
    [[nodiscard]] QList<Payment> payments() const;
    /// A new instalment with what is known of it; the keyboard goes to it.
    void add(const Payment &proposed);
    void setReadOnly(bool readOnly);
    /// An error at "payments[N].field"; false when it belongs elsewhere.
    bool showError(const Error &error);
    void clearErrors();
    bool check();

Q_SIGNALS:
    void edited();

private:
    PaymentRow *addRow(const Payment &payment);
    void removeRow(PaymentRow *row);
    void renumber();

    const Clock &m_clock;
    QVBoxLayout *m_layout;
    QList<PaymentRow *> m_rows;
    bool m_readOnly = false;
};

} // namespace hezhong
