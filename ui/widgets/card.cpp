// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_outer(new QVBoxLayout(this)), m_head(new QFrame(this)),
      m_headLayout(new QHBoxLayout(m_head)), m_title(new QLabel(m_head)), m_note(new QLabel(m_head)),
      m_body(new QVBoxLayout)
{
    m_head->setProperty("role", u"card-head"_s);
    setTextRole(m_title, "section");
    setTextRole(m_note, "small");
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_headLayout->addWidget(m_title);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_note);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_head);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    setNote({});
    applyLengths();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addHeadWidget(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

void Card::setFlushContent(QWidget *widget)
{
    m_flush = true;
    m_body->addWidget(widget, 1);
    applyLengths();
}

QHBoxLayout *Card::foot()
{
    if (!m_foot) {
        m_foot = new QFrame(this);
        m_foot->setProperty("role", u"card-foot"_s);
        auto *layout = new QHBoxLayout(m_foot);
        layout->setContentsMargins(px(16), px(8), px(16), px(8));
        layout->setSpacing(px(8));
        m_outer->addWidget(m_foot);
    }
    return static_cast<QHBoxLayout *>(m_foot->layout());
}

void Card::setInset(bool inset)
{
    m_inset = inset;
    setStyleProperty(this, "inset", inset);
    setStyleProperty(m_head, "role", inset ? QString() : u"card-head"_s);
    setTextRole(m_title, inset ? "strong" : "section");
    applyLengths();
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyLengths();
    QFrame::changeEvent(event);
}

void Card::applyLengths()
{
    m_head->setFixedHeight(px(m_inset ? 40 : 48));
    m_headLayout->setContentsMargins(px(16), 0, px(16), 0);
    m_headLayout->setSpacing(px(12));
    const int side = m_flush ? 0 : px(16);
    m_body->setContentsMargins(side, m_inset ? 0 : side, side, side);
    m_body->setSpacing(px(12));
    if (m_foot)
        m_foot->layout()->setContentsMargins(px(16), px(8), px(16), px(8));
}

} // namespace hezhong
