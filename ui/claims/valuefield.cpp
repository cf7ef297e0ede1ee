// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/valuefield.h"

#include "ui/cases/intake/typedfields.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct ValueFields {
    Q_DECLARE_TR_FUNCTIONS(ValueFields)
};

} // namespace

FormField *makeValueField(const QString &name, const ValueField &what, const Clock &clock,
                          QWidget *parent)
{
    switch (what.type) {
    case ValueField::Type::Date:
        return new DateField(name, clock, parent);
    case ValueField::Type::Amount: {
        auto *amount = new AmountField(name, parent);
        amount->hideWords();
        return amount;
    }
    case ValueField::Type::Number: {
        auto *number = new LineField(name, parent);
        number->setMaxLength(20);
        number->setCheck(what.check);
        return number;
    }
    case ValueField::Type::Choice: {
        auto *choice = new ComboField(name, parent);
        choice->setPlaceholder(ValueFields::tr("请选择"));
        QList<ComboField::Choice> choices{{QString(), ValueFields::tr("（不选）")}};
        choice->setChoices(choices + what.choices);
        choice->setValue({});
        // The widest choice of a long list must not make the form wide; the open list shows it.
        choice->combo()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->combo()->setMinimumContentsLength(6);
        return choice;
    }
    case ValueField::Type::Text:
        break;
    }
    auto *text = new MultiLineField(name, parent);
    text->setLines(1, 6);
    text->setLimit(1000);
    return text;
}

QString fieldValue(const FormField &field)
{
    if (const auto *day = qobject_cast<const DateField *>(&field); day && day->date().isValid())
        return day->date().toString(Qt::ISODate);
    if (const auto *amount = qobject_cast<const AmountField *>(&field); amount && amount->amount())
        return amount->amount()->decimal();
    return typedValue(field).toString().trimmed();
}

void setFieldValue(FormField &field, const QString &value)
{
    if (auto *day = qobject_cast<DateField *>(&field)) {
        if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid()) {
            day->setDate(date);
            return;
        }
    }
    if (auto *amount = qobject_cast<AmountField *>(&field)) {
        if (const auto money = Money::parse(value, {})) {
            amount->setAmount(*money);
            return;
        }
        amount->setAmount(std::nullopt);
    }
    if (auto *choice = qobject_cast<ComboField *>(&field); choice && value.isEmpty()) {
        choice->setValue({});
        return;
    }
    setTypedValue(field, value);
}

} // namespace hezhong
