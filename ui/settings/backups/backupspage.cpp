// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backupspage.h"

#include "ui/services/backupkeeper.h"
#include "ui/services/prompter.h"
#include "ui/settings/backups/backuphealthcard.h"
#include "ui/settings/backups/backupkeepcard.h"
#include "ui/settings/backups/backuplistcard.h"
#include "ui/settings/backups/backupplacescard.h"
#include "ui/settings/backups/restorelossesview.h"
#include "ui/settings/backups/storesasidecard.h"
#include "ui/settings/cardcolumns.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(const Workbench &bench, const SettingsRoom::Hooks &hooks, QWidget *parent)
    : Page(u"backups-page"_s, parent), m_bench(bench), m_hooks(hooks),
      m_keeper(hooks.backups ? hooks.backups : new BackupKeeper(*bench.desk, this)),
      m_stack(new QStackedWidget(this)), m_losses(new RestoreLossesView(bench, m_stack)),
      m_health(new BackupHealthCard(*m_keeper)), m_places(new BackupPlacesCard(bench, *m_keeper)),
      m_keep(new BackupKeepCard(bench, *m_keeper)), m_list(new BackupListCard(bench, *m_keeper)),
      m_aside(new StoresAsideCard(bench))
{
    build();
    connect(m_list, &BackupListCard::restoreWanted, this, [this](const BackupInfo &backup) {
        if (m_losses->show(backup))
            m_stack->setCurrentWidget(m_losses);
    });
    connect(m_losses, &RestoreLossesView::closed, this, &BackupsPage::closeLosses);
    connect(m_losses, &RestoreLossesView::restoreWanted, this, [this](const QString &backup) {
        if (m_hooks.restoreWanted)
            m_hooks.restoreWanted(backup);
    });
    connect(m_aside, &StoresAsideCard::undoWanted, this, &BackupsPage::undo);
}

void BackupsPage::build()
{
    auto *header = new PageHeader(u"backups-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("加密保存，写好后打开核对")});
    auto *cards = new CardColumns(u"backups-scroll"_s, title(), m_stack);
    cards->addLeft(m_health);
    cards->addLeft(m_places);
    cards->addLeft(m_keep);
    cards->addRight(m_list);
    cards->addRight(m_aside);
    m_aside->reload(); // hidden while there is nothing, which a parent of its own undoes
    m_stack->addWidget(cards);
    m_stack->addWidget(m_losses);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
}

QString BackupsPage::title() const
{
    return tr("备份");
}

QString BackupsPage::help() const
{
    return tr(
        "这里查看备份是否完好，现在备份，设置备份到哪里、保留多少份。“核对”打开一份备份逐项检查；"
        "“恢复”先列出会失去的操作，再换上备份，现在的数据改名保留在旁边，可以换回。"
        "优盘或者移动硬盘用后请与电脑分开存放。");
}

void BackupsPage::enter()
{
    m_keep->reload();
    m_aside->reload();
    m_keeper->refreshHealth();
}

void BackupsPage::refresh()
{
    enter();
    m_list->reload();
}

bool BackupsPage::escape()
{
    if (m_stack->currentWidget() != m_losses)
        return m_list->closeForm();
    closeLosses();
    return true;
}

void BackupsPage::nextStep()
{
    m_health->backUp();
}

void BackupsPage::closeLosses()
{
    m_stack->setCurrentIndex(0);
    findChild<QPushButton *>(u"backup-now"_s)->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::undo()
{
    const bool sure =
        m_bench.prompter->ask(this, {tr("换回恢复之前的数据"),
                                     tr("程序会关闭现在的数据，改名保留在旁边，再换回恢复之前的数据"
                                        "。换回以后用恢复之前的密码登录。"),
                                     tr("关闭数据并换回"),
                                     {},
                                     true});
    if (sure && m_hooks.undoRestoreWanted)
        m_hooks.undoRestoreWanted();
}

} // namespace hezhong
