// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closingwindow.h"

#include "ui/services/backupkeeper.h"
#include "ui/widgets/taskline.h"
#include "ui/widgets/theme/theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ClosingWindow::ClosingWindow(BackupKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper),
      m_task(new TaskLine(u"closing-task"_s, tr("跳过，直接关闭"), this))
{
    setObjectName(u"closing"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("正在关闭 — 和衷"));
    auto *words = new QLabel(
        tr("内容都已保存。关闭之前正在备份，完成后自动关闭；跳过的，下次再备份。"), this);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(words);
    layout->addWidget(m_task);
    layout->addStretch(1);
    resize(px(460), px(150));
    connect(m_task, &TaskLine::stopWanted, this, &ClosingWindow::skip);
    connect(&m_keeper, &BackupKeeper::finished, this, &ClosingWindow::end);
    connect(&m_keeper, &BackupKeeper::advanced, this,
            [this](const QString &place, qint64 done, qint64 total) {
                if (!place.isEmpty())
                    m_task->advance(tr("正在备份到 %1…").arg(QDir::toNativeSeparators(place)), done,
                                    total);
            });
}

void ClosingWindow::begin()
{
    m_task->begin(tr("正在备份…"));
    show();
    findChild<QPushButton *>(u"closing-task-stop"_s)->setFocus(Qt::OtherFocusReason);
    static_cast<void>(m_keeper.run());
}

void ClosingWindow::skip()
{
    m_keeper.stop();
    m_task->advance(tr("正在停止备份…"), 0, 0);
}

void ClosingWindow::end()
{
    m_ended = true;
    close();
    Q_EMIT done();
}

void ClosingWindow::closeEvent(QCloseEvent *event)
{
    if (m_ended) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    skip();
}

} // namespace hezhong
