// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/idnumberfield.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/law/regions.h"

#include <QLineEdit>

namespace hezhong {

IdNumberField::IdNumberField(const QString &name, const Clock &clock, QWidget *parent)
    : LineField(name, parent), m_clock(clock)
{
    setMaxLength(30); // room for spaces as people copy them
    setPlaceholder(tr("18 位公民身份号码"));
    line()->setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    connect(line(), &QLineEdit::textChanged, this, &IdNumberField::look);
}

QString IdNumberField::problem() const
{
    if (isEmpty())
        return {};
    const auto number = IdNumber::parse(text(), {}, m_clock.today());
    return number ? QString() : number.error().message;
}

void IdNumberField::tidy()
{
    if (const auto number = IdNumber::parse(text(), {}, m_clock.today()))
        setText(number->text());
    else
        LineField::tidy();
}

void IdNumberField::look()
{
    const auto number = IdNumber::parse(text(), {}, m_clock.today());
    if (!number) {
        setNote({});
        return;
    }
    const QString sex = number->sex() == QLatin1String("male") ? tr("男") : tr("女");
    const QString region = regionFullName(number->region());
    setNote(region.isEmpty() ? tr("%1，%2 出生").arg(sex, isoDate(number->birth()))
                             : tr("%1，%2 出生，发证地 %3").arg(sex, isoDate(number->birth()), region));
    Q_EMIT parsed(*number);
}

} // namespace hezhong
