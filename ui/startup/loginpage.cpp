// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/loginpage.h"

#include "ui/services/retrycountdown.h"
#include "ui/services/settings.h"
#include "ui/startup/busyline.h"
#include "ui/startup/restore/undorestorepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LoginPage::LoginPage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"login"_s, tr("登录"), parent), m_parts(parts), m_place(new QLabel(card())),
      m_form(new FormGrid(u"login-form"_s, card())), m_user(new LineField(u"login-user"_s, m_form)),
      m_password(new LineField(u"login-password"_s, m_form)), m_key(new LineField(u"login-key"_s, m_form)),
      m_open(new QPushButton(tr("打开"), card())), m_other(new QPushButton(tr("打开别的数据"), card())),
      m_switch(new QPushButton(card())), m_help(new QLabel(card())), m_undo(new QPushButton(card())),
      m_busy(new BusyLine(card())),
      m_wait(new RetryCountdown([this](const QString &wait) { showOpen(wait); }, this))
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    setTextRole(m_place, "small");
    m_password->setSecret();
    m_key->setPlaceholder(tr("恢复密钥单上的字母和数字，可不输空格"));
    m_form->add({tr("姓名"), u"user"_s, false, {}}, m_user);
    m_form->add({tr("密码"), u"password"_s, true, {}}, m_password);
    m_form->add({tr("恢复密钥"), u"recovery_key"_s, true, tr("用恢复密钥打开后，需要设置新密码。")}, m_key);
    m_open->setObjectName(u"login-open"_s);
    m_open->setProperty("kind", u"primary"_s);
    m_other->setObjectName(u"login-other"_s);
    m_switch->setObjectName(u"login-recovery"_s);
    m_switch->setProperty("kind", u"link"_s);
    m_undo->setObjectName(u"login-undo-restore"_s);
    m_undo->setProperty("kind", u"link"_s);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &LoginPage::undoWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addWidget(m_switch);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    card()->body()->addWidget(m_place);
    card()->body()->addWidget(m_form);
    m_help->setObjectName(u"login-help"_s);
    m_help->setText(tr("没有恢复密钥的，请系统管理员重设；系统管理员不在的，由两名工作人员一起办理：一人登录后在"
                       "“设置”的“用户与权限”中选择您的姓名，另一人当场输入自己的密码。您会得到一个临时密码。"));
    m_help->setWordWrap(true);
    setTextRole(m_help, "small");
    card()->body()->addWidget(m_help);
    card()->body()->addWidget(m_busy);
    card()->body()->addLayout(buttons);
    card()->body()->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &LoginPage::tryOpen);
    connect(m_other, &QPushButton::clicked, this, &LoginPage::otherStoreWanted);
    connect(m_switch, &QPushButton::clicked, this, [this] { setRecovery(!m_recovery); });
    for (LineField *field : {m_user, m_password, m_key})
        connect(field->line(), &QLineEdit::returnPressed, this, &LoginPage::tryOpen);
    setRecovery(false);
}

void LoginPage::setStore(const QString &folder)
{
    if (folder != m_folder)
        m_wait->stop();
    m_folder = folder;
    m_place->setText(tr("%1\n%2").arg(QFileInfo(folder).completeBaseName(), QDir::toNativeSeparators(folder)));
    const auto before = UndoRestorePage::storeBefore(folder);
    m_undo->setVisible(before.has_value());
    if (before)
        m_undo->setText(tr("这份数据于 %1 从备份恢复，恢复之前的数据仍保留着，需要时可以换回")
                            .arg(before->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    m_user->setText(m_parts.settings->lastUser(folder));
    setRecovery(false);
}

void LoginPage::enter()
{
    m_form->clearErrors();
    m_password->setText({});
    m_key->setText({});
    LineField *first = m_user->isEmpty() ? m_user : m_recovery ? m_key : m_password;
    first->line()->setFocus();
}

void LoginPage::setBusy(bool busy)
{
    if (busy)
        m_busy->begin(tr("正在用密码解开数据，约需一秒…"));
    else
        m_busy->end();
    for (QPushButton *button : {m_open, m_other, m_switch, m_undo})
        button->setEnabled(!busy);
    if (!busy && m_wait->isRunning())
        m_open->setEnabled(false);
}

void LoginPage::showOpen(const QString &wait)
{
    m_open->setText(wait.isEmpty() ? tr("打开") : wait);
    m_open->setEnabled(wait.isEmpty());
    if (wait.isEmpty())
        m_form->clearErrors();
}

void LoginPage::showError(const Error &error)
{
    Error shown = error;
    if (error.code == u"store.wrong-password"_s) {
        shown.field = m_recovery ? u"recovery_key"_s : u"password"_s;
        m_password->setText({});
    } else if (error.code == u"store.no-such-user"_s) {
        shown.field = u"user"_s;
        shown.hint = tr("%1停用的用户不能登录。").arg(shown.hint);
    } else if (error.code == u"store.retry-wait"_s) {
        shown.field = m_recovery ? u"recovery_key"_s : u"password"_s;
        m_password->setText({});
    } else if (error.code.startsWith(u"recovery-key"_s)) {
        shown.field = u"recovery_key"_s;
    } else if (error.code.startsWith(u"password."_s)) {
        shown.field = u"password"_s;
    }
    if (!m_form->showError(shown))
        m_form->showErrors({shown});
    m_wait->begin(error);
}

void LoginPage::tryOpen()
{
    if (!m_open->isEnabled() || !m_form->check())
        return;
    Credentials who;
    who.userName = m_user->text();
    if (m_recovery)
        who.recoveryKey = m_key->text();
    else
        who.password = m_password->text();
    Q_EMIT openWanted(who);
}

void LoginPage::setRecovery(bool recovery)
{
    m_recovery = recovery;
    m_form->clearErrors();
    m_form->setRowVisible(m_password, !recovery);
    m_form->setRowVisible(m_key, recovery);
    m_help->setVisible(recovery);
    if (m_wait->isRunning())
        m_wait->stop(); // the wait is for one of the two ways
    m_switch->setText(recovery ? tr("改用密码") : tr("忘记密码，使用恢复密钥"));
    (recovery ? m_key : m_password)->line()->setFocus();
}

} // namespace hezhong
