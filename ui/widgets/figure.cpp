// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

Figure::Figure(const QString &caption, QWidget *parent)
    : QWidget(parent), m_value(new QLabel(u"–"_s, this)), m_caption(new QLabel(caption, this))
{
    setTextRole(m_value, "figure");
    setTextRole(m_caption, "small");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
}

void Figure::setValue(const QString &value, Tone tone)
{
    m_value->setText(value);
    setStyleProperty(m_value, "tone", toneName(tone));
    setAccessibleName(u"%1 %2"_s.arg(m_caption->text(), value));
}

} // namespace hezhong
