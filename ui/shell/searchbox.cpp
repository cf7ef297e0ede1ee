// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace hezhong {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_offers(new OfferPopup(this))
{
    setObjectName(u"search"_s);
    setProperty("role", u"search"_s);
    setAccessibleName(tr("查找"));
    setPlaceholderText(tr("案号、姓名、拼音、笔录内容…"));
    setMaxLength(100);
    addAction(icon(u"search"_s, Token::TextMuted), LeadingPosition);
    connect(m_offers, &OfferPopup::chosen, this, [this](const Suggestion &hit) {
        clear();
        Q_EMIT chosen(hit);
    });
}

void SearchBox::setProvider(OfferPopup::Provider provider)
{
    m_offers->setProvider(std::move(provider));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().trimmed().isEmpty()) {
        m_offers->close();
        Q_EMIT listWanted(text().trimmed());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    QFont font = painter.font();
    font.setPixelSize(px(12));
    painter.setFont(font);
    painter.setPen(tokenColour(Token::TextMuted, palette()));
    painter.drawText(rect().adjusted(0, 0, -px(12), 0), Qt::AlignRight | Qt::AlignVCenter, tr("Ctrl K"));
}

} // namespace hezhong
