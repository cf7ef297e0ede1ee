// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "ui/services/async.h"
#include "ui/services/retrycountdown.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent), m_user(new QLabel(this)), m_form(new FormGrid(u"lock-form"_s, this)),
      m_enter(new QPushButton(tr("返回工作"), this)),
      m_wait(new RetryCountdown([this](const QString &wait) { showEnter(wait); }, this))
{
    setObjectName(u"lock-screen"_s);
    setAccessibleName(tr("已锁定"));
    auto *card = new Card({}, this);
    card->setFixedWidth(px(420));
    auto *title = new QLabel(tr("已锁定"), card);
    setTextRole(title, "title");
    title->setAlignment(Qt::AlignCenter);
    m_user->setAlignment(Qt::AlignCenter);
    m_user->setTextFormat(Qt::PlainText);
    setTextRole(m_user, "muted");
    m_password = m_form->add({tr("密码"), u"password"_s, true, {}},
                             new LineField(u"lock-password"_s, m_form));
    m_password->setSecret();
    m_enter->setObjectName(u"lock-enter"_s);
    m_enter->setProperty("kind", u"primary"_s);
    card->body()->setSpacing(px(12));
    card->body()->addWidget(new IconLabel(u"lock"_s, 28, Token::TextMuted, card), 0, Qt::AlignHCenter);
    card->body()->addWidget(title);
    card->body()->addWidget(m_user);
    card->body()->addWidget(m_form);
    auto *other = new QPushButton(tr("换人登录"), this);
    other->setObjectName(u"lock-other-user"_s);
    other->setProperty("kind", u"link"_s);
    other->setToolTip(tr("写下的内容都已保存；本人下次登录时仍在"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    card->body()->addLayout(buttons);
    connect(other, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT otherUserWanted();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::tryPassword);
    connect(m_password->line(), &QLineEdit::returnPressed, this, &LockScreen::tryPassword);
}

void LockScreen::setUser(const QString &name)
{
    m_user->setText(tr("%1，您的页面都在，输入密码后继续。").arg(name));
}

void LockScreen::setCheck(Check check)
{
    m_check = std::move(check);
}

void LockScreen::begin()
{
    m_form->clearErrors();
    m_password->setText({});
    m_password->line()->setFocus();
}

void LockScreen::tryPassword()
{
    if (m_busy || m_wait->isRunning() || !m_check || !m_form->check())
        return;
    m_busy = true;
    m_enter->setText(tr("正在核对…"));
    runAsync(
        this, [check = m_check, password = m_password->text()] { return check(password); },
        [this](const Status &status) { answer(status); });
}

void LockScreen::showEnter(const QString &wait)
{
    m_enter->setText(wait.isEmpty() ? tr("返回工作") : wait);
    m_enter->setEnabled(wait.isEmpty());
    if (wait.isEmpty())
        m_form->clearErrors();
}

void LockScreen::answer(const Status &status)
{
    m_busy = false;
    m_enter->setText(tr("返回工作"));
    m_password->setText({});
    if (status) {
        Q_EMIT unlocked();
        return;
    }
    Error error = status.error();
    error.field = u"password"_s;
    m_form->showError(error);
    m_wait->begin(error);
}

} // namespace hezhong
