// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

static QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Green: return u"circle-check"_s;
    case Tone::Amber: return u"triangle-alert"_s;
    case Tone::Red: return u"circle-alert"_s;
    default: return u"info"_s;
    }
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(u"info"_s, 18, Token::TextMuted, this)),
      m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"message-bar"_s);
    setProperty("role", u"message"_s);
    m_text->setObjectName(u"message-text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"message-action"_s);
    m_action->setProperty("kind", u"link"_s);
    m_close->setObjectName(u"message-close"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAccessibleName(tr("关闭这条消息"));
    m_close->setToolTip(tr("关闭"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(6), px(8), px(6));
    layout->setSpacing(px(10));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = std::move(m_run);
        dismiss();
        if (run)
            run();
    });
    hide();
}

void MessageBar::show(const Message &message)
{
    const bool spaced = message.hint.isEmpty();
    m_text->setText(spaced ? message.text : message.text + u"\n"_s + message.hint);
    m_icon->setIcon(iconOf(message.tone), toneText(message.tone));
    m_run = message.action;
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setStyleProperty(this, "tone", toneName(message.tone));
    setAccessibleName(m_text->text());
    if (message.seconds > 0)
        m_timer.start(message.seconds * 1000);
    else
        m_timer.stop();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::dismiss()
{
    m_timer.stop();
    m_run = nullptr;
    if (isHidden())
        return false;
    hide();
    Q_EMIT dismissed();
    return true;
}

} // namespace hezhong
