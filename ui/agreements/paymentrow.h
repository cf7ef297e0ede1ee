// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/agreement.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace hezhong {

class AmountField;
class DateField;
class FormField;
class FieldCell;
class LineField;

/// One instalment: until when, how much (capitals beneath), to whom and how.
class PaymentRow final : public QWidget {
    Q_OBJECT

public:
    PaymentRow(const Payment &payment, const Clock &clock, QWidget *parent);

    [[nodiscard]] Payment payment() const;
    void setNumber(qsizetype number);
    /// Words at the field with this path ("due", "amount" …), which gets the keyboard.
    bool showError(const QString &path, const QString &words);
    void clearErrors();
    /// Shows what is wrong with what stands in the fields; true when nothing is.
    bool check();
    void setReadOnly(bool readOnly);
    void takeFocus();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    struct Part {
        QString path;
        FormField *field;
        FieldCell *cell;
    };
    void addPart(const QString &path, const QString &label, FormField *field, int stretch);

    Payment m_payment;
    QLabel *m_number;
    DateField *m_due;
    AmountField *m_amount;
    LineField *m_payee;
    LineField *m_method;
    QToolButton *m_remove;
    QList<Part> m_parts;
};

} // namespace hezhong
