// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

QString Settings::defaultFile()
{
    const QString wished = qEnvironmentVariable("HEZHONG_CONFIG_DIR");
    const QString folder = !wished.isEmpty()
        ? wished
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/hezhong"_s;
    return QDir(folder).filePath(u"hezhong.ini"_s);
}

Settings::Settings(const QString &iniFile) : m_file(iniFile, QSettings::IniFormat) {}

int Settings::zoom() const
{
    return std::clamp(m_file.value(u"look/zoom"_s, 100).toInt(), Theme::kMinZoom, Theme::kMaxZoom);
}

void Settings::setZoom(int percent)
{
    m_file.setValue(u"look/zoom"_s, percent);
}

ThemeChoice Settings::theme() const
{
    const QString word = m_file.value(u"look/theme"_s).toString();
    return word == u"light"_s ? ThemeChoice::Light : word == u"dark"_s ? ThemeChoice::Dark
                                                                       : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_file.setValue(u"look/theme"_s, choice == ThemeChoice::Light ? u"light"_s
                        : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s);
}

QString Settings::language() const
{
    return m_file.value(u"look/language"_s).toString() == u"en"_s ? u"en"_s : u"zh_CN"_s;
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(u"look/language"_s, language);
}

int Settings::idleMinutes() const
{
    return std::clamp(m_file.value(u"lock/idle-minutes"_s, 15).toInt(), 0, 240);
}

void Settings::setIdleMinutes(int minutes)
{
    m_file.setValue(u"lock/idle-minutes"_s, minutes);
}

QStringList Settings::recentStores() const
{
    return m_file.value(u"stores/recent"_s).toStringList();
}

void Settings::rememberStore(const QString &folder, const QString &userName)
{
    QStringList recent = recentStores();
    recent.removeAll(folder);
    recent.prepend(folder);
    m_file.setValue(u"stores/recent"_s, recent.mid(0, 8));
    QVariantMap users = m_file.value(u"stores/users"_s).toMap();
    users.insert(folder, userName);
    m_file.setValue(u"stores/users"_s, users);
}

void Settings::forgetStore(const QString &folder)
{
    QStringList recent = recentStores();
    recent.removeAll(folder);
    m_file.setValue(u"stores/recent"_s, recent);
    QVariantMap users = m_file.value(u"stores/users"_s).toMap();
    users.remove(folder);
    m_file.setValue(u"stores/users"_s, users);
}

QString Settings::lastUser(const QString &folder) const
{
    return m_file.value(u"stores/users"_s).toMap().value(folder).toString();
}

QString Settings::lastFolder() const
{
    const QString folder = m_file.value(u"files/last-folder"_s).toString();
    return QDir(folder).exists() && !folder.isEmpty()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString &folder)
{
    m_file.setValue(u"files/last-folder"_s, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(u"window/geometry"_s, geometry);
}

QString Settings::hiddenColumns(const QString &list) const
{
    return m_file.value(u"lists/"_s + list).toString();
}

void Settings::setHiddenColumns(const QString &list, const QString &columns)
{
    m_file.setValue(u"lists/"_s + list, columns);
}

} // namespace hezhong
