// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ScrollColumn::ScrollColumn(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *content = new QWidget(this);
    content->setProperty("role", u"scrolled"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(16));
    setWidget(content);
}

} // namespace hezhong
