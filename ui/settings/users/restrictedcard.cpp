// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/restrictedcard.h"

#include "ui/access/accessfields.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/rowlist.h"

namespace hezhong {

using namespace Qt::StringLiterals;

RestrictedCard::RestrictedCard(const Workbench &bench, QWidget *parent)
    : Card(tr("限定查阅范围的案件"), parent), m_bench(bench),
      m_list(new RowList(u"users-restricted"_s, this))
{
    m_list->setGrowing(true);
    m_list->setAccessibleName(tr("限定查阅范围的案件，回车调整"));
    setFlushContent(m_list);
    connect(m_list, &RowList::opened, this, [this](const QString &id) {
        for (const RestrictedCase &one : std::as_const(m_cases))
            if (one.id.text() == id)
                Q_EMIT accessWanted(one.id, one.number);
    });
    reload();
}

void RestrictedCard::reload()
{
    m_cases =
        m_bench.operations->value(restrictedCases(*m_bench.desk)).value_or(QList<RestrictedCase>());
    QList<RowItem> rows;
    for (const RestrictedCase &one : std::as_const(m_cases)) {
        CaseAccess access;
        access.level = one.level;
        access.users = one.users;
        rows += {one.id.text(), one.number,
                 one.mediator.isEmpty() ? accessWords(access)
                                        : tr("%1　承办 %2").arg(accessWords(access), one.mediator),
                 tr("调整"), Tone::Neutral};
    }
    m_list->setRows(rows);
    setNote(rows.isEmpty() ? tr("没有：全部案件向本单位办案人员开放")
                           : tr("%1 件").arg(rows.size()));
    m_list->setVisible(!rows.isEmpty());
}

} // namespace hezhong
