// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/startuppage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

StartupPage::StartupPage(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_card(new Card(title))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    content->setProperty("role", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(16));
    auto *brand = new QLabel(tr("和衷 · 劳动人事争议调解工作站"), content);
    setTextRole(brand, "brand");
    brand->setAlignment(Qt::AlignCenter);
    m_card->setParent(content);
    m_card->setMaximumWidth(px(720));
    m_card->setMinimumWidth(px(560));
    column->addStretch(1);
    column->addWidget(brand);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card, 4);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(2);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void StartupPage::addSentence(const QString &text)
{
    auto *words = new QLabel(text, m_card);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    setTextRole(words, "muted");
    m_card->body()->addWidget(words);
}

} // namespace hezhong
