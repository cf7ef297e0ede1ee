// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homeroom.h"

#include "ui/home/homedigest.h"
#include "ui/home/homepage.h"
#include "ui/home/officehome.h"
#include "ui/services/permissions.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

HomeRoom::HomeRoom(const Workbench &bench, BackupKeeper *backups)
    : m_bench(bench), m_backups(backups)
{}

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
    CaseFilter open;
    open.openOnly = true;
    const auto rows = listCases(*m_bench.desk, open);
    if (!rows)
        return 0;
    const auto due = dueCases(*m_bench.desk, *rows);
    return due ? pressingCount(*due) : 0;
}

QString HomeRoom::pageKey(const QString &) const
{
    return {};
}

Page *HomeRoom::makePage(const QString &, QWidget *parent)
{
    if (!may(*m_bench.desk, Right::SeeCases) && m_commands)
        return new OfficeHome(m_bench, *m_commands, parent);
    return new HomePage(m_bench, m_backups, parent);
}

void HomeRoom::addCommands(CommandTable &table)
{
    m_commands = &table;
}

} // namespace hezhong
