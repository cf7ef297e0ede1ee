// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"

#include <QSettings>
#include <QStringList>

namespace hezhong {

/// What this machine remembers outside of any store: looks, last stores, who worked there last. No
/// case data. One typed table; the file is chosen by the caller.
class Settings {
public:
    /// HEZHONG_CONFIG_DIR if set, else the system's folder for settings; the file is hezhong.ini.
    [[nodiscard]] static QString defaultFile();

    explicit Settings(const QString &iniFile);

    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "zh_CN" (default) or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Minutes without a key or click after which the window locks; 0 never.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// Store folders, last used first, at most eight.
    [[nodiscard]] QStringList recentStores() const;
    void rememberStore(const QString &folder, const QString &userName);
    void forgetStore(const QString &folder);
    /// Who opened the store last on this machine.
    [[nodiscard]] QString lastUser(const QString &folder) const;

    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Columns hidden in a list, as TableView::hiddenColumns() says them.
    [[nodiscard]] QString hiddenColumns(const QString &list) const;
    void setHiddenColumns(const QString &list, const QString &columns);

private:
    QSettings m_file;
};

} // namespace hezhong
