// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/restore/backupchoice.h"

#include "core/store/backups/backupsearch.h"
#include "ui/services/async.h"
#include "ui/services/filepicker.h"
#include "ui/services/settings.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

RowItem rowOf(const BackupInfo &backup)
{
    const BackupManifest &manifest = backup.manifest;
    const QString place = QDir::toNativeSeparators(QFileInfo(backup.path).absolutePath());
    const QString made = manifest.madeAt.isValid()
                             ? manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                             : QFileInfo(backup.path).fileName();
    const QString size =
        QLocale().formattedDataSize(manifest.bytes(), 1, QLocale::DataSizeSIFormat);
    const QString held = BackupChoice::tr("%1 · 案件 %2 件 · %3 · %4")
                             .arg(manifest.store)
                             .arg(manifest.cases)
                             .arg(size, place);
    return {backup.path, made, backup.isGood() ? held : backup.faults.constFirst(),
            backup.isGood() ? BackupChoice::tr("完好") : BackupChoice::tr("已损坏"),
            backup.isGood() ? Tone::Green : Tone::Red};
}

} // namespace

BackupChoice::BackupChoice(const StartupParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_words(new QLabel(this)),
      m_list(new RowList(u"restore-backups"_s, this)),
      m_pick(new QPushButton(icon(u"folder-open"_s), tr("选择优盘或文件夹…"), this))
{
    m_words->setObjectName(u"restore-found"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("找到的备份"));
    m_list->setGrowing(true);
    m_list->hide();
    m_pick->setObjectName(u"restore-pick"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_pick, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_pick, &QPushButton::clicked, this, &BackupChoice::pick);
    connect(m_list, &RowList::opened, this, &BackupChoice::chosen);
}

void BackupChoice::look(const QStringList &folders)
{
    m_words->setText(tr("正在查找备份…"));
    setTextRole(m_words, "");
    const int number = ++m_search;
    runAsync(
        this, [folders] { return backupsBelow(folders); },
        [this, number](const QList<BackupInfo> &found) {
            if (number == m_search)
                show(found);
        });
}

void BackupChoice::show(const QList<BackupInfo> &found)
{
    m_found = found;
    QList<RowItem> rows;
    for (const BackupInfo &one : found)
        rows.append(rowOf(one));
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_words->setText(
        rows.isEmpty()
            ? tr("没有找到备份。请插上存放备份的优盘或者移动硬盘，再选择其中存放备份的文件夹。")
            : tr("找到 %1 份备份，最近的在最上面。选好以后按“下一步”。").arg(rows.size()));
    if (rows.isEmpty())
        return;
    m_list->setCurrentId(rows.first().id);
    if (m_pick->hasFocus() || !focusWidget())
        m_list->setFocus(Qt::OtherFocusReason);
}

void BackupChoice::focusFirst()
{
    (m_found.isEmpty() ? static_cast<QWidget *>(m_pick) : m_list)->setFocus(Qt::OtherFocusReason);
}

BackupInfo BackupChoice::current() const
{
    for (const BackupInfo &one : m_found)
        if (one.path == m_list->currentId())
            return one;
    return {};
}

void BackupChoice::showProblem(const QString &words)
{
    m_words->setText(words);
    setTextRole(m_words, "error");
}

void BackupChoice::pick()
{
    const QString folder = m_parts.files->folder(this, tr("选择存放备份的优盘或文件夹"),
                                                 m_parts.settings->lastFolder());
    if (!folder.isEmpty())
        look({folder});
}

} // namespace hezhong
