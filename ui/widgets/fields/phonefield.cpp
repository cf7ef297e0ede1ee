// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/phonefield.h"

#include "core/law/phone.h"

#include <QLineEdit>

namespace hezhong {

PhoneField::PhoneField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaxLength(30);
    setPlaceholder(tr("手机，或区号加座机"));
    line()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

QString PhoneField::problem() const
{
    if (isEmpty())
        return {};
    const auto number = PhoneNumber::parse(text(), {});
    return number ? QString() : number.error().message;
}

void PhoneField::tidy()
{
    if (const auto number = PhoneNumber::parse(text(), {}))
        setText(number->text());
    else
        LineField::tidy();
}

} // namespace hezhong
