// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/restore/restorewizard.h"

#include "core/store/backups/backuplist.h"
#include "core/store/backups/backupsearch.h"
#include "core/store/keys/wipetext.h"
#include "ui/services/settings.h"
#include "ui/startup/restore/backupchoice.h"
#include "ui/startup/restore/restoreform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/taskline.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RestoreWizard::RestoreWizard(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"restore"_s, tr("从备份恢复"), parent), m_parts(parts),
      m_sentence(new QLabel(card())), m_stack(new QStackedWidget(card())),
      m_choice(new BackupChoice(parts)), m_form(new RestoreForm(parts)),
      m_notes(new NoteList(u"restore-result"_s)),
      m_task(new TaskLine(u"restore-task"_s, tr("停止恢复"), card())),
      m_cancel(new QPushButton(tr("取消"), card())), m_back(new QPushButton(tr("上一步"), card())),
      m_next(new QPushButton(card()))
{
    m_sentence->setObjectName(u"restore-sentence"_s);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, "muted");
    for (QWidget *step : QList<QWidget *>{m_choice, m_form, m_notes})
        m_stack->addWidget(step);
    m_cancel->setObjectName(u"restore-cancel"_s);
    m_back->setObjectName(u"restore-previous"_s);
    m_next->setObjectName(u"restore-next"_s);
    m_next->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    card()->body()->addWidget(m_sentence);
    card()->body()->addWidget(m_stack);
    card()->body()->addWidget(m_task);
    card()->body()->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreWizard::cancelled);
    connect(m_back, &QPushButton::clicked, this, &RestoreWizard::back);
    connect(m_next, &QPushButton::clicked, this, &RestoreWizard::forward);
    connect(m_choice, &BackupChoice::chosen, this, &RestoreWizard::forward);
    connect(m_form, &RestoreForm::submitted, this, &RestoreWizard::forward);
    connect(m_task, &TaskLine::stopWanted, &m_work, &LongTask::stop);
    connect(&m_work, &LongTask::advanced, this,
            [this](const QString &words, qint64 done, qint64 total) {
                m_task->advance(words, done, total);
            });
}

RestoreWizard::~RestoreWizard()
{
    forget();
}

void RestoreWizard::begin()
{
    begin(mountedPlaces());
}

void RestoreWizard::begin(const QStringList &folders)
{
    m_store.clear();
    show(Choosing);
    m_choice->look(folders);
}

void RestoreWizard::begin(const QString &backup, const QString &store)
{
    m_store = store;
    const auto info = backupAt(backup);
    if (!info) {
        show(Choosing);
        m_choice->look({});
        m_choice->showProblem(info.error().message + info.error().hint);
        return;
    }
    m_form->setBackup(*info, store);
    show(Signing);
}

void RestoreWizard::enter()
{
    show(m_step);
}

void RestoreWizard::show(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    // The pages that are not shown must not keep the card high.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred
                                                                            : QSizePolicy::Ignored);
    m_cancel->setVisible(step != Done);
    m_back->setVisible(step == Signing && m_store.isEmpty());
    switch (step) {
    case Choosing:
        m_sentence->setText(
            tr("用优盘、移动硬盘或者共享文件夹上的备份，在这台电脑上恢复数据。备份不会改动。"));
        m_next->setText(tr("下一步"));
        m_choice->focusFirst();
        break;
    case Signing:
        m_sentence->setText(tr("用做备份时的姓名和密码打开备份；忘记密码的，用恢复密钥单。"));
        m_next->setText(tr("恢复"));
        m_form->focusFirst();
        break;
    case Done:
        m_sentence->setText(tr("恢复完成。"));
        m_next->setText(tr("打开数据"));
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void RestoreWizard::forward()
{
    if (m_work.isBusy())
        return;
    if (m_step == Done) {
        m_parts.settings->rememberStore(m_result.folder, m_who.userName);
        const Credentials who = std::exchange(m_who, {});
        Q_EMIT restored(m_result.folder, who);
        return;
    }
    if (m_step == Signing) {
        if (m_form->check())
            restore();
        return;
    }
    const BackupInfo chosen = m_choice->current();
    if (!chosen.manifest.madeAt.isValid()) {
        m_choice->showProblem(
            tr("请先选择一份完好的备份；没有列出的，请选择存放备份的优盘或文件夹。"));
        m_choice->focusFirst();
        return;
    }
    m_form->setBackup(chosen);
    show(Signing);
}

void RestoreWizard::back()
{
    show(Choosing);
}

void RestoreWizard::restore()
{
    auto wish = std::make_shared<RestoreWish>(m_form->wish());
    forget();
    m_who = wish->who;
    OpenOptions options;
    options.strength = m_parts.strength;
    const QString words = tr("正在打开备份、复制并逐项核对，请不要拔出优盘…");
    const bool started = m_work.run(
        [wish, options, clock = m_parts.clock, words](LongTask::Progress &progress) {
            const Wiper password(wish->who.password);
            const Wiper key(wish->who.recoveryKey);
            progress.begin(words);
            return restoreBackup(*wish, *clock, options, progress.sink());
        },
        [this](const Result<RestoredStore> &restored, bool) { take(restored); });
    if (!started)
        return;
    setBusy(true);
    m_task->begin(words);
}

void RestoreWizard::forget()
{
    wipe(m_who.password);
    wipe(m_who.recoveryKey);
}

void RestoreWizard::setBusy(bool busy)
{
    m_form->setEnabledButtons(!busy);
    for (QPushButton *button : {m_cancel, m_back, m_next})
        button->setEnabled(!busy);
}

void RestoreWizard::take(const Result<RestoredStore> &restored)
{
    m_task->end();
    setBusy(false);
    if (!restored) {
        forget();
        m_form->showError(restored.error());
        return;
    }
    m_result = *restored;
    showResult(m_result);
    show(Done);
}

void RestoreWizard::showResult(const RestoredStore &restored)
{
    const auto when = restored.manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    QList<NoteList::Note> notes;
    notes.append({tr("已恢复到 %1，案件 %2 件，内容到 %3 为止。")
                      .arg(QDir::toNativeSeparators(restored.folder))
                      .arg(restored.manifest.cases)
                      .arg(when),
                  {},
                  Tone::Green});
    if (restored.missing.isEmpty())
        notes.append({tr("已打开核对：数据库、操作记录、案件内容、文书文件和检索都完好。"),
                      {},
                      Tone::Green});
    else
        notes.append({tr("数据库、操作记录和案件内容都完好；有 %1 "
                         "个文件在备份里已经没有或者损坏，打开时会提示：%2。")
                          .arg(restored.missing.size())
                          .arg(restored.missing.mid(0, 5).join(tr("、"))),
                      {},
                      Tone::Amber});
    if (!restored.setAside.isEmpty())
        notes.append({tr("原来的数据没有删除，改名保留在 %1；登录时可以换回。")
                          .arg(QDir::toNativeSeparators(restored.setAside)),
                      {},
                      Tone::Neutral});
    notes.append({!m_who.recoveryKey.isEmpty()
                      ? tr("打开以后请设置新密码，检查备份设置，再备份一次。")
                      : tr("打开以后请检查备份设置，再备份一次。"),
                  {},
                  Tone::Neutral});
    m_notes->setNotes(notes);
}

} // namespace hezhong
