// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/amountfield.h"

#include "core/law/amountwords.h"

#include <QLineEdit>

namespace hezhong {

AmountField::AmountField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaxLength(24);
    setPlaceholder(tr("元，如 12,300.00"));
    line()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(line(), &QLineEdit::textChanged, this, &AmountField::showWords);
}

std::optional<Money> AmountField::amount() const
{
    if (isEmpty())
        return std::nullopt;
    const auto typed = Money::parse(text(), {});
    return typed ? std::optional(*typed) : std::nullopt;
}

void AmountField::setAmount(std::optional<Money> amount)
{
    setText(amount ? amount->grouped() : QString());
}

QString AmountField::problem() const
{
    if (isEmpty())
        return {};
    const auto typed = Money::parse(text(), {});
    return typed ? QString() : typed.error().message;
}

void AmountField::tidy()
{
    if (const auto typed = amount())
        setAmount(typed);
    else
        LineField::tidy();
}

void AmountField::hideWords()
{
    m_plain = true;
    showWords();
}

void AmountField::showWords()
{
    if (m_plain) {
        setNote({});
        return;
    }
    const auto typed = amount();
    setNote(typed ? amountInWords(*typed) : QString());
}

} // namespace hezhong
