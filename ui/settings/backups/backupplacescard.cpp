// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backupplacescard.h"

#include "core/operations/backups/backupkeeping.h"
#include "core/store/backups/backupplace.h"
#include "ui/law/wordlabel.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/filepicker.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/settings/lawdata/lawrow.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

LawRow rowOf(const BackupHealth::Place &place, bool isOwn, bool sameDisk)
{
    LawRow row;
    row.title = isOwn ? BackupPlacesCard::tr("数据文件夹中的 %1").arg(u"backups"_s)
                      : QDir::toNativeSeparators(place.place);
    QStringList details;
    if (place.last) {
        details +=
            BackupPlacesCard::tr("最近一份：%1").arg(minuteWords(place.last->manifest.madeAt));
        details += place.changesSince == 0 ? BackupPlacesCard::tr("此后没有改动")
                                           : BackupPlacesCard::tr("此后又有改动");
    } else {
        details += BackupPlacesCard::tr("还没有备份");
    }
    if (isOwn)
        details += BackupPlacesCard::tr("防误操作，不防电脑丢失");
    else if (place.present && sameDisk)
        details += BackupPlacesCard::tr("与数据在同一个磁盘上，磁盘损坏时会一起失去");
    row.detail = details.join(u" · "_s);
    row.chip = !place.present ? BackupPlacesCard::tr("未连接")
               : isOwn        ? BackupPlacesCard::tr("本机")
               : sameDisk     ? BackupPlacesCard::tr("同一磁盘")
                              : BackupPlacesCard::tr("已连接");
    row.tone = isOwn ? Tone::Neutral : place.present && !sameDisk ? Tone::Green : Tone::Amber;
    return row;
}

} // namespace

BackupPlacesCard::BackupPlacesCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent)
    : Card(tr("备份位置"), parent), m_bench(bench), m_keeper(keeper), m_rows(new QVBoxLayout),
      m_error(wordLabel({}, "error", this)),
      m_add(new QPushButton(icon(u"folder-plus"_s), tr("添加位置…"), this))
{
    setObjectName(u"backup-places"_s);
    m_error->setObjectName(u"backup-place-error"_s);
    m_error->hide();
    m_add->setObjectName(u"backup-place-add"_s);
    m_rows->setSpacing(px(8));
    body()->addLayout(m_rows);
    body()->addWidget(
        wordLabel(tr("请至少添加一个移动硬盘、优盘或者共享文件夹，并与电脑分开存放。备份"
                     "是加密的，没有密码或者恢复密钥打不开。"),
                  "small", this));
    body()->addWidget(m_error);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &BackupPlacesCard::add);
    connect(&m_keeper, &BackupKeeper::healthChanged, this, &BackupPlacesCard::reload);
    reload();
}

void BackupPlacesCard::reload()
{
    const QWidget *focused = focusWidget();
    if (focused && focused->hasFocus() && focused != m_add)
        m_add->setFocus(Qt::OtherFocusReason); // what had the keyboard goes with its row
    clearLayout(m_rows);
    if (!m_keeper.health()) {
        m_rows->addWidget(wordLabel(tr("正在查看各个备份位置…"), "muted", this));
        return;
    }
    const QString store = m_bench.desk->store->folder();
    const QList<BackupHealth::Place> &places = m_keeper.health()->places;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const BackupHealth::Place &place = places.at(i);
        LawRow row = rowOf(place, i == 0, i > 0 && place.present && isSameDisk(store, place.place));
        if (i > 0)
            row.actions.append({u"backup-place-remove-%1"_s.arg(i), tr("不再备份到这里"),
                                [this, folder = place.place] { remove(folder); }});
        m_rows->addWidget(makeLawRow(row, this));
    }
}

void BackupPlacesCard::add()
{
    m_error->hide();
    const QString folder = m_bench.files->folder(this, tr("选择存放备份的文件夹"), {});
    if (folder.isEmpty())
        return;
    if (const Status added = addBackupPlace(*m_bench.desk, folder); !added) {
        showError(added.error());
        return;
    }
    m_bench.operations->say({tr("已添加备份位置 %1。").arg(QDir::toNativeSeparators(folder)),
                             {},
                             Tone::Green,
                             tr("现在备份"),
                             [keeper = QPointer(&m_keeper)] {
                                 if (keeper)
                                     static_cast<void>(keeper->run());
                             },
                             8});
    m_keeper.refreshHealth();
}

void BackupPlacesCard::remove(const QString &place)
{
    m_error->hide();
    const bool sure = m_bench.prompter->ask(
        this, {tr("不再备份到这个位置"),
               tr("%1 里已有的备份不会删除。").arg(QDir::toNativeSeparators(place)),
               tr("不再备份到这里"),
               {},
               false});
    if (!sure)
        return;
    if (const Status removed = removeBackupPlace(*m_bench.desk, place); !removed)
        showError(removed.error());
    m_keeper.refreshHealth();
}

void BackupPlacesCard::showError(const Error &error)
{
    m_error->setText(error.message + error.hint);
    m_error->show();
}

} // namespace hezhong
