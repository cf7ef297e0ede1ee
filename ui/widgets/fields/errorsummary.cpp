// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/errorsummary.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ErrorSummary::ErrorSummary(const QString &name, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_links(new QVBoxLayout)
{
    setObjectName(name);
    setProperty("role", u"message"_s);
    setProperty("tone", u"red"_s);
    setTextRole(m_title, "strong");
    m_title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconLabel(u"circle-alert"_s, 18, Token::Red, this));
    head->addWidget(m_title, 1);
    m_links->setSpacing(px(0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addLayout(m_links);
    hide();
}

void ErrorSummary::setItems(const QList<Item> &items)
{
    while (QLayoutItem *old = m_links->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    for (const Item &item : items) {
        if (item.jump) {
            auto *link = new QPushButton(item.words, this);
            link->setObjectName(u"%1-%2"_s.arg(objectName()).arg(m_links->count()));
            link->setProperty("kind", u"link"_s);
            link->setAccessibleDescription(tr("跳到这一项"));
            connect(link, &QPushButton::clicked, this, item.jump);
            m_links->addWidget(link, 0, Qt::AlignLeft);
        } else {
            auto *words = new QLabel(item.words, this);
            words->setTextFormat(Qt::PlainText);
            words->setWordWrap(true);
            m_links->addWidget(words);
        }
    }
    m_title->setText(tr("有 %n 处需要改正，内容都在，未丢失。", nullptr, static_cast<int>(items.size())));
    setAccessibleName(m_title->text());
    setVisible(!items.isEmpty());
    if (!items.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace hezhong
