// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseroom.h"

#include "core/operations/people/caseaccess.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/intakepage.h"
#include "ui/search/searchpage.h"
#include "ui/services/navigator.h"
#include "ui/services/permissions.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/refusedpage.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

CaseRoom::CaseRoom(const Workbench &bench, CasePageMaker makeCasePage)
    : m_bench(bench), m_makeCasePage(std::move(makeCasePage))
{
}

QString CaseRoom::id() const
{
    return casesRoomId();
}

QString CaseRoom::title() const
{
    return QCoreApplication::translate("hezhong::CaseRoom", "案件");
}

QString CaseRoom::iconName() const
{
    return u"folder-open"_s;
}

int CaseRoom::badge() const
{
    const QList<CaseStatus> open{CaseStatus::Registered, CaseStatus::Accepted,
                                 CaseStatus::Mediating, CaseStatus::Agreed};
    return static_cast<int>(countCases(*m_bench.desk, open).value_or(0));
}

QString CaseRoom::pageKey(const QString &path) const
{
    const QString place = path.section(u'/', 0, 0);
    if (place == u"case"_s || place == u"new"_s)
        return path.section(u'/', 0, 1);
    return place == u"search"_s ? place : QString();
}

Page *CaseRoom::makePage(const QString &key, QWidget *parent)
{
    const QString place = key.section(u'/', 0, 0);
    const QString id = key.section(u'/', 1);
    if (const auto right = rightOfPlace({this->id(), key}))
        if (const QString why = obstacleOf(*m_bench.desk, *right); !why.isEmpty())
            return new RefusedPage(why, parent);
    if (key.isEmpty())
        return new CaseListPage(m_bench, parent);
    if (place == u"case"_s)
        return m_makeCasePage(Id<Case>(id), parent);
    if (place == u"search"_s)
        return new SearchPage(m_bench, parent);
    if (place != u"new"_s)
        return nullptr;
    const Id<Draft> draft = id.isEmpty() ? Id<Draft>::fresh(m_bench.desk->clock()) : Id<Draft>(id);
    auto *page = new IntakePage(m_bench, draft, parent);
    m_lastIntake = page;
    m_lastIntakeKey = key;
    return page;
}

void CaseRoom::addCommands(CommandTable &table)
{
    table.add({u"case.new"_s, QCoreApplication::translate("hezhong::CaseRoom", "登记新的申请"),
               {QKeySequence(u"Ctrl+N"_s)}, u"file-plus"_s, [this] { newIntake(); }, {}});
}

void CaseRoom::newIntake()
{
    // An empty form that is open already serves as well as another one.
    if (m_lastIntake && m_lastIntake->isBlank())
        m_bench.navigator->go({id(), m_lastIntakeKey});
    else
        m_bench.navigator->go(newIntakePlace(m_bench.desk->clock()));
}

} // namespace hezhong
