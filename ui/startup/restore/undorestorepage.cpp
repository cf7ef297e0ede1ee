// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/restore/undorestorepage.h"

#include "core/store/backups/restore.h"
#include "ui/services/showfolder.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

UndoRestorePage::UndoRestorePage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"undo-restore"_s, tr("换回恢复之前的数据"), parent), showFolder(showInFileManager),
      m_parts(parts), m_words(new QLabel(card())), m_error(new QLabel(card())),
      m_tick(new QCheckBox(tr("我知道：恢复以后新写入的内容不在换回的数据里"), card())),
      m_undo(new QPushButton(icon(u"undo-2"_s, Token::OnAccent), tr("换回"), card()))
{
    m_words->setObjectName(u"undo-restore-words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->setObjectName(u"undo-restore-error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    setTextRole(m_error, "error");
    m_tick->setObjectName(u"undo-restore-tick"_s);
    m_undo->setObjectName(u"undo-restore-do"_s);
    m_undo->setProperty("kind", u"primary"_s);
    auto *back = new QPushButton(tr("返回"), card());
    back->setObjectName(u"undo-restore-back"_s);
    auto *folder = new QPushButton(icon(u"folder-open"_s), tr("打开所在文件夹"), card());
    folder->setObjectName(u"undo-restore-folder"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    card()->body()->addWidget(m_words);
    card()->body()->addWidget(m_tick);
    card()->body()->addWidget(m_error);
    card()->body()->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &UndoRestorePage::backWanted);
    connect(m_undo, &QPushButton::clicked, this, &UndoRestorePage::putBack);
    connect(folder, &QPushButton::clicked, this,
            [this] { showFolder(QFileInfo(m_folder).absolutePath()); });
}

std::optional<StoreAside> UndoRestorePage::storeBefore(const QString &folder)
{
    for (const StoreAside &one : storesAside(folder))
        if (one.isBefore)
            return one;
    return std::nullopt;
}

void UndoRestorePage::setStore(const QString &folder)
{
    m_folder = folder;
    const auto before = storeBefore(folder);
    m_aside = before ? before->folder : QString();
    m_words->setText(before ? tr("%1 "
                                 "从备份恢复时，原来的数据改名保留在：\n%"
                                 "2\n\n换回以后，现在的数据同样改名保留在旁边，"
                                 "不会删除。请用恢复之前的密码登录。")
                                  .arg(before->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                       QDir::toNativeSeparators(before->folder))
                            : tr("旁边没有恢复之前保留的数据。"));
    m_tick->setVisible(before.has_value());
    m_undo->setVisible(before.has_value());
}

void UndoRestorePage::enter()
{
    m_tick->setChecked(false);
    m_error->hide();
    (m_aside.isEmpty() ? findChild<QWidget *>(u"undo-restore-back"_s) : m_tick)
        ->setFocus(Qt::OtherFocusReason);
}

void UndoRestorePage::putBack()
{
    if (!m_tick->isChecked()) {
        m_error->setText(tr("请先勾选上面一项，再换回。"));
        m_error->show();
        m_tick->setFocus(Qt::OtherFocusReason);
        return;
    }
    OpenOptions options;
    options.strength = m_parts.strength;
    const auto done = undoRestore(m_folder, *m_parts.clock, options);
    if (!done) {
        m_error->setText(done.error().message + done.error().hint);
        m_error->show();
        return;
    }
    Q_EMIT undone(m_folder);
}

} // namespace hezhong
