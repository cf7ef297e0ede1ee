// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/restorelossesview.h"

#include "core/base/dates.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RestoreLossesView::RestoreLossesView(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_card(new Card(tr("恢复到这份备份"), this)),
      m_sentence(wordLabel({}, "", m_card)), m_list(new RowList(u"restore-losses"_s, m_card)),
      m_save(new QPushButton(icon(u"download"_s), tr("另存这份清单…"), m_card)),
      m_back(new QPushButton(tr("返回，不恢复"), m_card))
{
    setObjectName(u"restore-losses-view"_s);
    m_sentence->setObjectName(u"restore-losses-words"_s);
    m_list->setAccessibleName(tr("恢复将失去的操作"));
    m_list->setGrowing(true);
    m_save->setObjectName(u"restore-losses-save"_s);
    m_back->setObjectName(u"restore-back"_s);
    auto *restore = new QPushButton(icon(u"history"_s), tr("恢复到这份备份…"), m_card);
    restore->setObjectName(u"restore-now"_s);
    restore->setProperty("kind", u"danger"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(restore);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_list);
    auto *scroll = new ScrollColumn(u"restore-losses-scroll"_s, this);
    scroll->column()->setContentsMargins(px(16), px(16), px(16), px(16));
    scroll->column()->addWidget(m_card);
    scroll->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, this, &RestoreLossesView::save);
    connect(m_back, &QPushButton::clicked, this, &RestoreLossesView::closed);
    connect(restore, &QPushButton::clicked, this, &RestoreLossesView::ask);
}

bool RestoreLossesView::show(const BackupInfo &backup)
{
    const auto losses = m_bench.operations->value(restoreLosses(*m_bench.desk, backup));
    if (!losses)
        return false;
    m_backup = backup;
    m_losses = *losses;
    m_card->setNote(backupTitle(backup));
    m_sentence->setText(m_losses.sentence());
    QList<RowItem> rows;
    for (qsizetype i = 0; i < m_losses.lines.size(); ++i) {
        const RestoreLosses::Line &line = m_losses.lines.at(i);
        const QString deeds = line.deeds.join(tr("、"));
        rows.append({QString::number(i), line.caseWords.isEmpty() ? deeds : line.caseWords,
                     line.caseWords.isEmpty()
                         ? u"%1 · %2"_s.arg(isoDate(line.day), line.actor)
                         : u"%1 · %2 · %3"_s.arg(isoDate(line.day), line.actor, deeds),
                     tr("%1 项").arg(line.operations), Tone::Amber});
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_save->setVisible(!rows.isEmpty());
    m_back->setFocus(Qt::OtherFocusReason);
    return true;
}

void RestoreLossesView::save()
{
    const QString path =
        m_bench.files->saveFile(this, tr("另存清单"), tr("恢复将失去的操作") + u".csv"_s,
                                tr("表格文件 (%1)").arg(u"*.csv"_s));
    if (path.isEmpty())
        return;
    const auto csv = m_bench.operations->value(lossesCsv(*m_bench.desk, m_losses));
    if (csv && saveOut(m_bench, {}, path, *csv))
        m_bench.operations->say({tr("清单已保存到 %1。").arg(path),
                                 tr("恢复以后可以照它重新登记。"),
                                 Tone::Green,
                                 {},
                                 {},
                                 8});
}

void RestoreLossesView::ask()
{
    const bool sure = m_bench.prompter->ask(
        this,
        {tr("恢复到 %1 的备份").arg(minuteWords(m_backup.manifest.madeAt)),
         tr("程序会关闭现在的数据，用备份当时的密码打开备份并核对，再换上。现在的数据改名保留在"
            "旁边，不会删除。"),
         tr("关闭数据并恢复"),
         {},
         true});
    if (sure)
        Q_EMIT restoreWanted(m_backup.path);
}

} // namespace hezhong
