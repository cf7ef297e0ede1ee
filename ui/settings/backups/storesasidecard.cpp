// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/storesasidecard.h"

#include "core/operations/desk.h"
#include "core/store/backups/setaside.h"
#include "ui/law/wordlabel.h"
#include "ui/services/showfolder.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/settings/lawdata/lawrow.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

StoresAsideCard::StoresAsideCard(const Workbench &bench, QWidget *parent)
    : Card(tr("恢复时保留的数据"), parent), showFolder(showInFileManager), m_bench(bench),
      m_rows(new QVBoxLayout)
{
    setObjectName(u"stores-aside"_s);
    m_rows->setSpacing(px(8));
    body()->addWidget(
        wordLabel(tr("每次恢复都把原来的数据改名保留在旁边，程序不会删除它们。"), "small", this));
    body()->addLayout(m_rows);
    reload();
}

void StoresAsideCard::reload()
{
    clearLayout(m_rows);
    const QList<StoreAside> aside = storesAside(m_bench.desk->store->folder());
    bool offered = false;
    for (qsizetype i = 0; i < aside.size(); ++i) {
        const StoreAside &one = aside.at(i);
        LawRow row;
        row.title = one.isBefore ? tr("%1 恢复之前的数据").arg(minuteWords(one.at))
                                 : tr("%1 撤销恢复时换下的数据").arg(minuteWords(one.at));
        row.detail = QDir::toNativeSeparators(one.folder);
        row.actions.append(
            {u"aside-show-%1"_s.arg(i), tr("打开所在文件夹"),
             [this, folder = QFileInfo(one.folder).absolutePath()] { showFolder(folder); }});
        if (one.isBefore && !offered) {
            offered = true;
            row.actions.append(
                {u"aside-undo"_s, tr("换回这份数据…"), [this] { Q_EMIT undoWanted(); }});
        }
        m_rows->addWidget(makeLawRow(row, this));
    }
    setVisible(!aside.isEmpty());
}

} // namespace hezhong
