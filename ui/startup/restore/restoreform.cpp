// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/restore/restoreform.h"

#include "core/store/keys/recoverykey.h"
#include "ui/services/filepicker.h"
#include "ui/services/settings.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isFilled(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

QString aboutBackup(const BackupInfo &backup)
{
    return RestoreForm::tr("备份“%1”，%2 所做，案件 %3 件。")
        .arg(backup.manifest.store,
             backup.manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
        .arg(backup.manifest.cases);
}

} // namespace

QString recoveryKeyIn(const QString &typed)
{
    static const QRegularExpression key(
        u"(?<![A-Z0-9])[2-9A-HJ-NP-Z]{5}(?:[\\s\\x{2010}-\\x{2015}-]*[2-9A-HJ-NP-Z]{5}){5}(?![A-Z0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A word of five letters in front would pass for a group; the last group tells.
    for (auto match = key.match(typed); match.hasMatch();
         match = key.match(typed, match.capturedStart() + 1))
        if (canonicalRecoveryKey(match.captured()))
            return match.captured();
    return typed;
}

RestoreForm::RestoreForm(const StartupParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_about(new QLabel(this)),
      m_form(new FormGrid(u"restore-form"_s, this)),
      m_user(new LineField(u"restore-user"_s, m_form)),
      m_password(new LineField(u"restore-password"_s, m_form)),
      m_key(new LineField(u"restore-key"_s, m_form)),
      m_folder(new LineField(u"restore-folder"_s, m_form)),
      m_pick(new QPushButton(tr("选择位置…"), m_form)),
      m_aside(
          new CheckField(u"restore-aside"_s, tr("那里现有的数据改名保留在旁边，换上备份"), m_form)),
      m_evenDamaged(new CheckField(u"restore-even-damaged"_s,
                                   tr("恢复其中完好的部分，列出缺少的文件"), m_form)),
      m_switch(new QPushButton(this))
{
    m_about->setObjectName(u"restore-about"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_password->setSecret();
    m_key->setPlaceholder(tr("恢复密钥单上的字母和数字，可不输空格，也可扫描"));
    m_key->setMaxLength(1000);
    m_folder->setMaxLength(1000);
    m_folder->setCheck(
        [this](const QString &text) { return problemOf(QDir::fromNativeSeparators(text)); });
    m_pick->setObjectName(u"restore-folder-pick"_s);
    m_pick->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_switch->setObjectName(u"restore-recovery"_s);
    m_switch->setProperty("kind", u"link"_s);
    m_form->add({tr("姓名"), u"user"_s, false, tr("做备份时的用户；只有一个用户的可以不填。")},
                m_user);
    m_form->add({tr("密码"), u"password"_s, true, tr("做备份时的密码。")}, m_password);
    m_form->add({tr("恢复密钥"), u"recovery_key"_s, true, tr("登录以后需要设置新密码。")}, m_key);
    m_form->add({tr("恢复到"), u"folder"_s, true,
                 tr("本机硬盘最稳妥，不要放在优盘或者网盘的同步文件夹里。")},
                m_folder);
    m_form->addWidget({}, m_pick);
    m_form->add({tr("现有数据"), u"aside"_s, true, {}}, m_aside);
    m_form->add({tr("损坏的备份"), u"damaged"_s, false, {}}, m_evenDamaged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_about);
    layout->addWidget(m_form);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    connect(m_pick, &QPushButton::clicked, this, &RestoreForm::pick);
    connect(m_switch, &QPushButton::clicked, this, [this] { setRecovery(!m_recovery); });
    connect(m_form, &FormGrid::edited, this, [this](const FormField *field) {
        if (field == m_folder)
            m_form->setRowVisible(m_aside, isFilled(folder()));
    });
    for (LineField *field : {m_user, m_password, m_key, m_folder})
        connect(field->line(), &QLineEdit::returnPressed, this, &RestoreForm::submitted);
}

void RestoreForm::setBackup(const BackupInfo &backup)
{
    setBackup(backup, {});
    const QString name = backup.manifest.store.isEmpty() ? u"office"_s : backup.manifest.store;
    const QString proposed = QDir(m_parts.settings->lastFolder()).filePath(name + u".hezhong"_s);
    m_folder->setText(QDir::toNativeSeparators(proposed));
    m_form->setRowVisible(m_aside, isFilled(proposed));
}

void RestoreForm::setBackup(const BackupInfo &backup, const QString &store)
{
    m_backup = backup;
    m_store = store;
    m_about->setText(store.isEmpty() ? aboutBackup(backup)
                                     : aboutBackup(backup)
                                           + tr("它将换下 %1，换下的数据改名保留在旁边，不会删除。")
                                                 .arg(QDir::toNativeSeparators(store)));
    m_user->setText(store.isEmpty() ? QString() : m_parts.settings->lastUser(store));
    m_password->setText({});
    m_key->setText({});
    m_aside->setChecked(false);
    m_evenDamaged->setChecked(false);
    m_form->clearErrors();
    m_form->setRowVisible(m_folder, store.isEmpty());
    m_pick->setVisible(store.isEmpty());
    m_form->setRowVisible(m_aside, false);
    m_form->setRowVisible(m_evenDamaged, false);
    setRecovery(false);
}

void RestoreForm::setRecovery(bool recovery)
{
    m_recovery = recovery;
    m_form->clearErrors();
    m_form->setRowVisible(m_password, !recovery);
    m_form->setRowVisible(m_key, recovery);
    m_switch->setText(recovery ? tr("改用密码") : tr("忘记密码，使用恢复密钥"));
    focusFirst();
}

void RestoreForm::focusFirst()
{
    (m_recovery ? m_key : m_user->isEmpty() ? m_user : m_password)->line()->setFocus();
}

bool RestoreForm::check()
{
    return m_form->check();
}

QString RestoreForm::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text()));
}

RestoreWish RestoreForm::wish() const
{
    RestoreWish wish;
    wish.backup = m_backup.path;
    wish.folder = m_store.isEmpty() ? folder() : m_store;
    wish.setAside = !m_store.isEmpty() || m_aside->isChecked();
    wish.evenDamaged = m_evenDamaged->isChecked();
    wish.who.userName = m_user->text();
    if (m_recovery)
        wish.who.recoveryKey = recoveryKeyIn(m_key->text());
    else
        wish.who.password = m_password->text();
    return wish;
}

void RestoreForm::showError(const Error &error)
{
    Error shown = error;
    if (error.code == "store.wrong-password"_L1) {
        shown.field = m_recovery ? u"recovery_key"_s : u"password"_s;
        m_password->setText({});
    } else if (error.code == "store.no-such-user"_L1) {
        shown.field = u"user"_s;
    } else if (error.code.startsWith("recovery-key"_L1)) {
        shown.field = u"recovery_key"_s;
    } else if (error.code.startsWith("password."_L1)) {
        shown.field = u"password"_s;
    } else if (error.code == "store.exists"_L1) {
        shown.field = u"folder"_s;
        m_form->setRowVisible(m_aside, true);
    } else if (error.code == "backup.damaged"_L1) {
        shown.field = u"damaged"_s;
        m_form->setRowVisible(m_evenDamaged, true);
    }
    if (!m_form->showError(shown))
        m_form->showErrors({shown});
}

void RestoreForm::setEnabledButtons(bool enabled)
{
    m_form->setEnabled(enabled);
    m_switch->setEnabled(enabled);
}

void RestoreForm::pick()
{
    const QString above =
        m_parts.files->folder(this, tr("选择保存位置"), QFileInfo(folder()).absolutePath());
    if (above.isEmpty())
        return;
    const QString chosen = QDir(above).filePath(QFileInfo(folder()).fileName());
    m_folder->setText(QDir::toNativeSeparators(chosen));
    m_form->clearErrors();
    m_form->setRowVisible(m_aside, isFilled(chosen));
}

QString RestoreForm::problemOf(const QString &folder) const
{
    if (QDir::isRelativePath(folder))
        return tr("请写完整的路径，或用“选择位置”。");
    const QString clean = QDir::cleanPath(folder);
    const QFileInfo info(clean);
    if (info.exists() && !info.isDir())
        return tr("这里已有同名的文件，请换一个名字。");
    if ((clean + u'/').startsWith(m_backup.path + u'/'))
        return tr("不能恢复到备份里面，请换一个位置。");
    return {};
}

} // namespace hezhong
