// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homeroom.h"

#include "ui/home/homedigest.h"
#include "ui/home/homepage.h"
#include "ui/services/operationrunner.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

HomeRoom::HomeRoom(const Workbench &bench) : m_bench(bench)
{
    // A draft is kept every second while somebody types; only cases change the count.
    QObject::connect(bench.operations, &OperationRunner::changed, &m_context, [this](const ChangeNotice &notice) {
        if (!notice.caseIds.isEmpty())
            m_countedOn = {};
    });
}

QString HomeRoom::id() const
{
    return u"home"_s;
}

QString HomeRoom::title() const
{
    return QCoreApplication::translate("hezhong::HomeRoom", "今日");
}

QString HomeRoom::iconName() const
{
    return u"calendar-check"_s;
}

int HomeRoom::badge() const
{
    const QDate today = m_bench.desk->today();
    if (m_countedOn == today)
        return m_count;
    CaseFilter open;
    open.openOnly = true;
    const auto rows = listCases(*m_bench.desk, open);
    const auto due = rows ? dueCases(*m_bench.desk, *rows) : Result<QList<DueCase>>(QList<DueCase>());
    m_count = due ? pressingCount(*due) : 0;
    m_countedOn = today;
    return m_count;
}

QString HomeRoom::pageKey(const QString &) const
{
    return {};
}

Page *HomeRoom::makePage(const QString &, QWidget *parent)
{
    return new HomePage(m_bench, parent);
}

} // namespace hezhong
