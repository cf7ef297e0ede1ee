// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/creditcodefield.h"

#include "core/law/creditcode.h"

#include <QLineEdit>

namespace hezhong {

CreditCodeField::CreditCodeField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaxLength(30);
    setPlaceholder(tr("18 位统一社会信用代码"));
    line()->setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
}

QString CreditCodeField::problem() const
{
    if (isEmpty())
        return {};
    const auto code = CreditCode::parse(text(), {});
    return code ? QString() : code.error().message;
}

void CreditCodeField::tidy()
{
    if (const auto code = CreditCode::parse(text(), {}))
        setText(code->text());
    else
        LineField::tidy();
}

} // namespace hezhong
