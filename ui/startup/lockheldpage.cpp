// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/lockheldpage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LockHeldPage::LockHeldPage(QWidget *parent)
    : StartupPage(u"lock-held"_s, tr("数据没有正常关闭"), parent), m_words(new QLabel(card())),
      m_tick(new QCheckBox(tr("我已确认：没有别人正在使用这份数据"), card())), m_why(new QLabel(card())),
      m_take(new QPushButton(tr("继续打开"), card()))
{
    m_words->setObjectName(u"lock-held-words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_tick->setObjectName(u"lock-held-tick"_s);
    m_why->setText(tr("勾选上面一项后才能继续打开，避免两台电脑同时写入。"));
    m_why->setObjectName(u"lock-held-why"_s);
    m_why->setWordWrap(true);
    setTextRole(m_why, "small");
    m_take->setObjectName(u"lock-held-take"_s);
    m_take->setProperty("kind", u"primary"_s);
    auto *retry = new QPushButton(tr("再试一次"), card());
    retry->setObjectName(u"lock-held-retry"_s);
    auto *back = new QPushButton(tr("返回"), card());
    back->setObjectName(u"lock-held-back"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(retry);
    buttons->addWidget(m_take);
    card()->body()->addWidget(m_words);
    card()->body()->addWidget(m_tick);
    card()->body()->addWidget(m_why);
    card()->body()->addLayout(buttons);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        m_take->setEnabled(on);
        m_why->setVisible(!on);
    });
    connect(m_take, &QPushButton::clicked, this, &LockHeldPage::takeOverWanted);
    connect(retry, &QPushButton::clicked, this, &LockHeldPage::retryWanted);
    connect(back, &QPushButton::clicked, this, &LockHeldPage::backWanted);
}

void LockHeldPage::setHolder(const LockHolder &holder, const Error &error)
{
    const bool dead = holder.state == LockHolder::Dead;
    const QString since = holder.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString who = tr("电脑：%1\n系统用户：%2\n程序：%3（进程 %4）\n打开时间：%5")
                            .arg(holder.host, holder.user, holder.program)
                            .arg(holder.pid)
                            .arg(since);
    const QString safe = dead
        ? tr("这台电脑上的那个程序已经不在运行，可能是断电或意外退出。已经保存的内容都在。")
        : tr("那台电脑上的程序从这里看不到。如果它仍在使用，两边同时写入会互相干扰，请先到那里关闭。");
    m_words->setText(who + u"\n\n"_s + safe + (dead || error.hint.isEmpty() ? QString() : u"\n"_s + error.hint));
}

void LockHeldPage::enter()
{
    m_tick->setChecked(false);
    m_take->setEnabled(false);
    m_why->show();
    m_tick->setFocus();
}

} // namespace hezhong
