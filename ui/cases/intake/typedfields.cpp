// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/typedfields.h"

#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace hezhong {

QJsonValue typedValue(const FormField &field)
{
    if (const auto *check = qobject_cast<const CheckField *>(&field))
        return check->isChecked();
    if (const auto *choice = qobject_cast<const ComboField *>(&field))
        return choice->combo()->isEditable() ? choice->combo()->currentText() : choice->value().toString();
    if (const auto *lines = qobject_cast<const MultiLineField *>(&field))
        return lines->textEdit()->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(field.editor());
    return line ? QJsonValue(line->text()) : QJsonValue();
}

void setTypedValue(FormField &field, const QJsonValue &value)
{
    if (auto *check = qobject_cast<CheckField *>(&field)) {
        check->setChecked(value.toBool());
    } else if (auto *choice = qobject_cast<ComboField *>(&field)) {
        ComboBox *combo = choice->combo();
        if (!combo->isEditable()) {
            choice->setValue(value.toString());
            return;
        }
        combo->setCurrentIndex(combo->findText(value.toString()));
        if (combo->currentIndex() < 0)
            combo->setEditText(value.toString());
    } else if (auto *lines = qobject_cast<MultiLineField *>(&field)) {
        lines->setText(value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(field.editor())) {
        line->setText(value.toString());
    }
}

void TypedFields::place(FormGrid *form, const FormGrid::Row &row, FormField *field)
{
    form->add(row, field);
    add(row.path, field);
}

void TypedFields::placePair(FormGrid *form, const FormGrid::Row &left, FormField *leftField,
                            const FormGrid::Row &right, FormField *rightField)
{
    form->addPair(left, leftField, right, rightField);
    add(left.path, leftField);
    add(right.path, rightField);
}

QJsonObject TypedFields::typed() const
{
    QJsonObject typed;
    for (const Item &item : m_items)
        typed.insert(item.key, typedValue(*item.field));
    return typed;
}

void TypedFields::setTyped(const QJsonObject &typed)
{
    for (const Item &item : m_items)
        setTypedValue(*item.field, typed.value(item.key));
}

} // namespace hezhong
