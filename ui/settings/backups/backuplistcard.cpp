// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backuplistcard.h"

#include "core/operations/backups/backupkeeping.h"
#include "core/store/keys/wipetext.h"
#include "ui/law/wordlabel.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/settings/lawdata/lawrow.h"
#include "ui/settings/lawdata/smallform.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/taskline.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownFirst = 8; // a place of a year holds about thirty

} // namespace

BackupListCard::BackupListCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent)
    : Card(tr("已有的备份"), parent), m_bench(bench), m_keeper(keeper),
      m_notes(new NoteList(u"backup-check-notes"_s, this)),
      m_task(new TaskLine(u"backup-check"_s, tr("停止核对"), this)), m_rows(new QVBoxLayout)
{
    setObjectName(u"backup-list"_s);
    m_rows->setSpacing(px(8));
    body()->addWidget(m_notes);
    body()->addWidget(m_task);
    body()->addLayout(m_rows);
    m_rows->addWidget(wordLabel(tr("正在查看各个备份位置…"), "muted", this));
    connect(m_task, &TaskLine::stopWanted, &m_checking, &LongTask::stop);
    connect(&m_checking, &LongTask::advanced, this,
            [this](const QString &words, qint64 done, qint64 total) {
                m_task->advance(words, done, total);
            });
    connect(&m_keeper, &BackupKeeper::healthChanged, this, &BackupListCard::reload);
    reload();
}

void BackupListCard::reload()
{
    if (m_reading.isBusy()) {
        m_readAgain = true;
        return;
    }
    const auto question = healthQuestion(*m_bench.desk);
    if (!question)
        return;
    const auto work = [question = *question](LongTask::Progress &) {
        QList<PlaceList> lists;
        const QString own = QDir(question.folder).filePath(u"backups"_s);
        for (const QString &place : QStringList{own} + question.settings.places)
            lists.append({place, QFileInfo(place).isDir(), backupsIn(place, question.storeId)});
        return lists;
    };
    m_reading.run(work, [this](const QList<PlaceList> &lists, bool) {
        m_lists = lists;
        showLists();
        if (std::exchange(m_readAgain, false))
            reload();
    });
}

void BackupListCard::showLists()
{
    const QWidget *focused = focusWidget();
    const QString focusName = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_rows);
    const KeepRule rule = m_bench.desk->store->backupSettings().value_or(BackupSettings()).keep;
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        addPlace(i, rule);
    // The row that had the keyboard was made anew under the same name.
    if (auto *same = focusName.isEmpty() ? nullptr : findChild<QPushButton *>(focusName))
        same->setFocus(Qt::OtherFocusReason);
}

void BackupListCard::addPlace(qsizetype at, const KeepRule &rule)
{
    const PlaceList &list = m_lists.at(at);
    m_rows->addWidget(wordLabel(
        at == 0 ? tr("本机数据文件夹中") : QDir::toNativeSeparators(list.place), "section", this));
    if (list.backups.isEmpty()) {
        m_rows->addWidget(wordLabel(list.present || at == 0
                                        ? tr("这里还没有备份。按“现在备份”做第一份。")
                                        : tr("这个位置现在没有连接，接好以后按刷新键 F5。"),
                                    "muted", this));
        return;
    }
    QList<QDateTime> times;
    for (const BackupInfo &one : list.backups)
        times.append(one.manifest.madeAt);
    const QList<KeepReasons> reasons = keepReasons(times, rule);
    const bool whole = m_whole.contains(list.place) || list.backups.size() <= ShownFirst + 2;
    const qsizetype shown = whole ? list.backups.size() : ShownFirst;
    for (qsizetype i = 0; i < shown; ++i)
        m_rows->addWidget(
            makeRow(list.backups.at(i), keepWords(reasons.at(i), rule), u"%1-%2"_s.arg(at).arg(i)));
    if (whole)
        return;
    auto *rest = new QPushButton(tr("显示其余 %1 份").arg(list.backups.size() - shown), this);
    rest->setObjectName(u"backup-rest-%1"_s.arg(at));
    rest->setProperty("kind", u"link"_s);
    connect(rest, &QPushButton::clicked, this, [this, place = list.place] {
        m_whole.insert(place);
        showLists();
    });
    m_rows->addWidget(rest, 0, Qt::AlignLeft);
}

QWidget *BackupListCard::makeRow(const BackupInfo &backup, const QString &keeps,
                                 const QString &name)
{
    const bool opened = m_checked.contains(backup.path);
    const BackupInfo &known = opened ? m_checked[backup.path] : backup;
    const bool readable = backup.manifest.madeAt.isValid();
    LawRow row;
    row.title = readable ? backupTitle(backup) : QFileInfo(backup.path).fileName();
    row.detail = known.isGood() ? keeps : known.faults.mid(0, 3).join(QString());
    row.chip = !known.isGood() ? tr("已损坏") : opened ? tr("已打开核对") : tr("完好");
    row.tone = known.isGood() ? Tone::Green : Tone::Red;
    if (readable) {
        row.actions.append(
            {u"backup-check-"_s + name, tr("核对"), [this, backup] { check(backup); }});
        row.actions.append({u"backup-restore-"_s + name, tr("恢复…"),
                            [this, backup] { Q_EMIT restoreWanted(backup); }});
    }
    return makeLawRow(row, this);
}

bool BackupListCard::startCheck(
    const BackupInfo &backup,
    std::function<Result<BackupInfo>(BackupInfo, const ProgressSink &)> work)
{
    const QString words = tr("正在打开并核对 %1 的备份…").arg(minuteWords(backup.manifest.madeAt));
    const bool started = m_checking.run(
        [backup, work = std::move(work), words](LongTask::Progress &progress) {
            progress.begin(words);
            return work(backup, progress.sink());
        },
        [this, backup](const Result<BackupInfo> &checked, bool) { take(backup, checked); });
    if (started) {
        m_notes->setNotes({});
        m_task->begin(words);
    }
    return started;
}

void BackupListCard::check(const BackupInfo &backup)
{
    closeForm();
    const auto source = std::make_shared<BackupSource>(m_bench.desk->store->backupSource());
    static_cast<void>(startCheck(backup, [source](BackupInfo info, const ProgressSink &progress) {
        return checkedWhole(std::move(info), *source, progress);
    }));
}

void BackupListCard::checkAs(const BackupInfo &backup, const Credentials &who)
{
    static_cast<void>(startCheck(backup, [who](BackupInfo info, const ProgressSink &progress) {
        return checkedWhole(std::move(info), who, progress);
    }));
}

void BackupListCard::take(const BackupInfo &backup, const Result<BackupInfo> &checked)
{
    m_task->end();
    if (!checked && checked.error().code == "backup.other-key"_L1) {
        askWho(backup, checked.error());
        return;
    }
    if (!checked && m_form && checked.error().fault != Fault::Cancelled) {
        Error shown = checked.error();
        shown.field = shown.code == "store.no-such-user"_L1 ? u"user"_s : u"password"_s;
        m_form->grid()->showErrors({shown});
        return;
    }
    if (!checked) {
        m_notes->setNotes({{checked.error().message + checked.error().hint, {}, Tone::Amber}});
        return;
    }
    closeForm();
    m_checked.insert(backup.path, *checked);
    const QString when = minuteWords(backup.manifest.madeAt);
    m_notes->setNotes(
        {checked->isGood() ? NoteList::
                 Note{tr("%1 的备份完好：已用密钥打开，数据库、操作记录和每个文件都核对过。")
                          .arg(when),
                      {},
                      Tone::Green}
                           : NoteList::Note{tr("%1 的备份有问题：%2请改用其他备份，并再备份一次。")
                                                .arg(when, checked->faults.join(QString())),
                                            {},
                                            Tone::Red}});
    showLists();
}

void BackupListCard::askWho(const BackupInfo &backup, const Error &why)
{
    closeForm();
    m_form = new SmallForm(u"backup-who"_s, tr("用当时的密码核对"), tr("核对"), this);
    auto *user = new LineField(u"backup-who-user"_s);
    auto *password = new LineField(u"backup-who-password"_s);
    password->setSecret();
    user->setText(m_bench.desk->actor());
    m_form->grid()->add({tr("姓名"), u"user"_s, true, {}}, user);
    m_form->grid()->add({tr("密码"), u"password"_s, true, why.message}, password);
    body()->insertWidget(0, m_form);
    connect(m_form, &SmallForm::closed, this, [this] { closeForm(); });
    connect(m_form, &SmallForm::wanted, this, [this, backup, user, password] {
        Credentials who{user->text(), password->text(), {}};
        const Wiper wiper(who.password);
        checkAs(backup, who);
    });
    password->line()->setFocus(Qt::OtherFocusReason);
}

bool BackupListCard::closeForm()
{
    if (!m_form)
        return false;
    m_form->hide();
    m_form->setObjectName({});
    for (QObject *inner : m_form->findChildren<QObject *>())
        inner->setObjectName({});
    m_form->deleteLater();
    m_form = nullptr;
    return true;
}

} // namespace hezhong
