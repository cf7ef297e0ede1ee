// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/backupnotice.h"

#include "core/operations/rights.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/navigator.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

BackupNotice::BackupNotice(const Workbench &bench, BackupKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper),
      m_mayBackUp(holds(bench.desk->store->user().roles, Right::BackUp)),
      m_words(new NoteList(u"home-backup-words"_s, this)),
      m_run(new QPushButton(icon(u"hard-drive"_s), tr("现在备份"), this))
{
    setObjectName(u"home-backup"_s);
    m_run->setObjectName(u"home-backup-now"_s);
    auto *settings = new QPushButton(tr("备份设置"), this);
    settings->setObjectName(u"home-backup-settings"_s);
    m_run->setVisible(m_mayBackUp);
    settings->setVisible(m_mayBackUp);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_run);
    layout->addWidget(settings);
    connect(m_run, &QPushButton::clicked, this, [this] { static_cast<void>(m_keeper.run()); });
    connect(settings, &QPushButton::clicked, this, [navigator = bench.navigator] {
        navigator->go({u"settings"_s, u"backups"_s});
    });
    connect(&m_keeper, &BackupKeeper::healthChanged, this, &BackupNotice::refresh);
    connect(&m_keeper, &BackupKeeper::busyChanged, this, &BackupNotice::refresh);
    refresh();
}

void BackupNotice::refresh()
{
    const auto &health = m_keeper.health();
    const bool isOld = health && health->isOld;
    setVisible(isOld);
    if (!isOld)
        return;
    m_run->setEnabled(!m_keeper.isBusy());
    m_run->setText(m_keeper.isBusy() ? tr("正在备份…") : tr("现在备份"));
    m_words->setNotes(
        {{m_mayBackUp ? health->sentence
                      : tr("%1请告知%2，由他们备份。").arg(health->sentence, whoBacksUp()),
          {},
          health->lastGood ? Tone::Amber : Tone::Red}});
}

} // namespace hezhong
