// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cardcolumns.h"

#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

CardColumns::CardColumns(const QString &name, const QString &words, QWidget *parent)
    : QScrollArea(parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(words);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setProperty("role", u"scrolled"_s);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(px(16));
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    setWidget(content);
}

void CardColumns::add(Side side, QWidget *card)
{
    QVBoxLayout *column = side == Side::Left ? m_left : m_right;
    column->insertWidget(column->count() - 1, card);
}

} // namespace hezhong
