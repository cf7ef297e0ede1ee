// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backuphealthcard.h"

#include "ui/law/wordlabel.h"
#include "ui/services/backupkeeper.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/taskline.h"
#include "ui/widgets/theme/icons.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

BackupHealthCard::BackupHealthCard(BackupKeeper &keeper, QWidget *parent)
    : Card(tr("备份情况"), parent), m_keeper(keeper),
      m_state(new Chip(tr("正在查看"), Tone::Neutral, this)),
      m_sentence(wordLabel(tr("正在查看各个备份位置…"), "", this)),
      m_task(new TaskLine(u"backup-task"_s, tr("停止备份"), this)),
      m_notes(new NoteList(u"backup-outcomes"_s, this)),
      m_run(new QPushButton(icon(u"hard-drive"_s, Token::OnAccent), tr("现在备份"), this))
{
    setObjectName(u"backup-health"_s);
    m_state->setObjectName(u"backup-health-state"_s);
    m_sentence->setObjectName(u"backup-health-words"_s);
    m_run->setObjectName(u"backup-now"_s);
    m_run->setProperty("kind", u"primary"_s);
    addHeadWidget(m_state);
    body()->addWidget(m_sentence);
    body()->addWidget(m_notes);
    body()->addWidget(m_task);
    body()->addWidget(m_run, 0, Qt::AlignLeft);
    connect(m_run, &QPushButton::clicked, this, &BackupHealthCard::backUp);
    connect(m_task, &TaskLine::stopWanted, &m_keeper, &BackupKeeper::stop);
    connect(&m_keeper, &BackupKeeper::healthChanged, this, &BackupHealthCard::showHealth);
    connect(&m_keeper, &BackupKeeper::finished, this, &BackupHealthCard::showOutcomes);
    connect(&m_keeper, &BackupKeeper::advanced, this,
            [this](const QString &place, qint64 done, qint64 total) {
                m_task->advance(place.isEmpty()
                                    ? tr("正在备份…")
                                    : tr("正在备份到 %1…").arg(QDir::toNativeSeparators(place)),
                                done, total);
            });
    connect(&m_keeper, &BackupKeeper::busyChanged, this, &BackupHealthCard::showBusy);
    if (m_keeper.isBusy())
        showBusy(true);
    showHealth();
}

void BackupHealthCard::backUp()
{
    m_notes->setNotes({});
    static_cast<void>(m_keeper.run());
}

void BackupHealthCard::showBusy(bool busy)
{
    const bool hadKeyboard = busy ? m_run->hasFocus() : m_task->stopHasFocus();
    if (busy) {
        m_task->begin(tr("正在备份…"));
        if (hadKeyboard)
            m_task->focusStop();
        m_run->hide();
        return;
    }
    m_run->show();
    if (hadKeyboard)
        m_run->setFocus(Qt::OtherFocusReason);
    m_task->end();
}

void BackupHealthCard::showHealth()
{
    if (!m_keeper.health())
        return;
    const HealthWords words = healthWords(*m_keeper.health());
    m_state->set(words.word, words.tone);
    m_sentence->setText(words.sentence);
}

void BackupHealthCard::showOutcomes(bool stopped)
{
    QList<NoteList::Note> notes;
    if (stopped)
        notes.append({tr("备份已停止；已经写好的备份都在，没有写完的已清除。"), {}, Tone::Neutral});
    else
        for (const BackupOutcome &outcome : m_keeper.outcomes()) {
            const HealthWords words = outcomeWords(outcome);
            notes.append({words.sentence, {}, words.tone});
        }
    m_notes->setNotes(notes);
}

} // namespace hezhong
