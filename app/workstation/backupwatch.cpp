// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/backupwatch.h"

#include "core/operations/rights.h"
#include "ui/services/operationrunner.h"
#include "ui/shell/closingwindow.h"
#include "ui/shell/mainwindow.h"

namespace hezhong {

using namespace Qt::StringLiterals;

BackupWatch::BackupWatch(const Desk &desk, OperationRunner &operations, QObject *parent)
    : QObject(parent), m_desk(desk), m_operations(operations), m_keeper(desk)
{
    connect(&m_keeper, &BackupKeeper::healthChanged, this, &BackupWatch::showHealth);
    m_keeper.refreshHealth();
    m_keeper.watchDays();
}

BackupWatch::~BackupWatch() = default;

void BackupWatch::setWindow(MainWindow &window)
{
    m_window = &window;
    connect(&window, &QObject::destroyed, this, [this, gone = &window] {
        if (m_window == gone)
            m_window = nullptr;
    });
    connect(&window, &MainWindow::closing, this, &BackupWatch::backUpBeforeEnd);
    showHealth();
}

void BackupWatch::tellLastProblems()
{
    if (!holds(m_desk.store->user().roles, Right::BackUp))
        return; // the home page tells others, once the last good backup is old
    const auto last = lastBackupRun(m_desk);
    if (!last || !*last || (*last)->problems().isEmpty())
        return;
    m_operations.say({tr("上次备份没有全部完成：%1").arg((*last)->problems().join(QString())),
                      tr("已有的备份和现在的数据不受影响。请到“设置”的“备份”中查看。"), Tone::Amber,
                      tr("现在备份"), [this] { static_cast<void>(m_keeper.run()); }, 0});
}

void BackupWatch::showHealth()
{
    const auto &health = m_keeper.health();
    if (!m_window || !health)
        return;
    const bool may = holds(m_desk.store->user().roles, Right::BackUp);
    m_window->setNote(health->isOld ? health->sentence : QString(),
                      may ? Location{u"settings"_s, u"backups"_s} : Location{u"home"_s, {}});
}

void BackupWatch::backUpBeforeEnd()
{
    if (!m_keeper.isBusy() && !m_keeper.isAutomatic())
        return;
    m_closing = std::make_unique<ClosingWindow>(m_keeper);
    m_closing->begin();
}

} // namespace hezhong
