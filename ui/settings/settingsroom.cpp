// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsroom.h"

#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

SettingsRoom::SettingsRoom(const Workbench &bench, Hooks hooks)
    : m_bench(bench), m_hooks(std::move(hooks))
{}

QString SettingsRoom::id() const
{
    return u"settings"_s;
}

QString SettingsRoom::title() const
{
    return QCoreApplication::translate("hezhong::SettingsRoom", "设置");
}

QString SettingsRoom::iconName() const
{
    return u"settings"_s;
}

Page *SettingsRoom::makePage(const QString &key, QWidget *parent)
{
    return key.isEmpty() ? new SettingsPage(m_bench, m_hooks, parent) : nullptr;
}

} // namespace hezhong
