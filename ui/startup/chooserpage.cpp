// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/chooserpage.h"

#include "core/store/store.h"
#include "ui/services/filepicker.h"
#include "ui/services/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ChooserPage::ChooserPage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"chooser"_s, tr("打开工作站数据"), parent), m_parts(parts),
      m_recent(new RowList(u"chooser-recent"_s)), m_problem(new QLabel)
{
    addSentence(tr("一个调解组织一份数据，全部加密保存在本机的一个文件夹里。"));
    m_recent->setGrowing(true);
    m_recent->setAccessibleName(tr("最近打开的数据"));
    card()->body()->addWidget(m_recent);
    m_problem->setObjectName(u"chooser-problem"_s);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, "error");
    m_problem->hide();
    card()->body()->addWidget(m_problem);

    auto *open = new QPushButton(icon(u"folder-open"_s), tr("打开其他文件夹…"), card());
    open->setObjectName(u"chooser-open"_s);
    auto *restore = new QPushButton(icon(u"history"_s), tr("从备份恢复…"), card());
    restore->setObjectName(u"chooser-restore"_s);
    connect(restore, &QPushButton::clicked, this, &ChooserPage::restoreWanted);
    auto *make = new QPushButton(icon(u"folder-plus"_s, Token::OnAccent), tr("新建一个调解组织…"), card());
    make->setObjectName(u"chooser-new"_s);
    make->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(restore);
    buttons->addStretch(1);
    buttons->addWidget(make);
    card()->body()->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &ChooserPage::openFolder);
    connect(make, &QPushButton::clicked, this, &ChooserPage::newWanted);
    connect(m_recent, &RowList::opened, this, &ChooserPage::choose);
}

void ChooserPage::enter()
{
    QList<RowItem> rows;
    for (const QString &folder : m_parts.settings->recentStores()) {
        const bool there = Store::isStore(folder);
        rows.append({folder, QFileInfo(folder).completeBaseName(),
                     QDir::toNativeSeparators(QFileInfo(folder).absolutePath()),
                     there ? QString() : tr("找不到"), there ? Tone::Neutral : Tone::Amber});
    }
    m_recent->setRows(rows);
    m_recent->setVisible(!rows.isEmpty());
    m_problem->hide();
    QWidget *first = m_recent;
    if (rows.isEmpty())
        first = findChild<QPushButton *>(u"chooser-new"_s);
    first->setFocus();
}

void ChooserPage::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
}

void ChooserPage::openFolder()
{
    const QString folder = m_parts.files->folder(this, tr("选择数据文件夹"), {});
    if (!folder.isEmpty())
        choose(folder);
}

void ChooserPage::choose(const QString &folder)
{
    if (Store::isStore(folder)) {
        Q_EMIT storeChosen(folder);
        return;
    }
    showProblem(QFileInfo::exists(folder)
                    ? tr("“%1”里没有和衷的数据，没有改动任何文件。请选择以 .hezhong 结尾的文件夹。").arg(QDir::toNativeSeparators(folder))
                    : tr("找不到“%1”。如果数据在移动硬盘或网络盘上，请先接好再打开。").arg(QDir::toNativeSeparators(folder)));
}

} // namespace hezhong
