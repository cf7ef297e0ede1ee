// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbutton.h"

namespace hezhong {

using namespace Qt::StringLiterals;

StepButton::StepButton(const QString &name, QWidget *parent) : QPushButton(parent)
{
    setObjectName(name);
    setProperty("kind", u"primary"_s);
    setStep({});
}

void StepButton::setStep(const QString &word)
{
    m_step = word;
    setText(tr("下一步：%1").arg(word));
    setAccessibleName(text());
    setToolTip(tr("Ctrl+Enter"));
    setVisible(!word.isEmpty());
}

} // namespace hezhong
