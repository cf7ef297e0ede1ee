// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupinfo.h"
#include "ui/startup/startupparts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class RowList;

/// First step of a restore: the backups found on sticks and shares that are connected, or in a folder
/// that was chosen.
class BackupChoice final : public QWidget {
    Q_OBJECT
public:
    explicit BackupChoice(const StartupParts &parts, QWidget *parent = nullptr);
    /// Looks into these folders, in a thread of its own, and shows what is there.
    void look(const QStringList &folders);
    void focusFirst();
    /// The one that the keyboard is on; without a path when there is none.
    [[nodiscard]] BackupInfo current() const;
    /// Words below the list.
    void showProblem(const QString &words);

Q_SIGNALS:
    void chosen();

private:
    void pick();
    void show(const QList<BackupInfo> &found);

    StartupParts m_parts;
    QList<BackupInfo> m_found;
    QLabel *m_words;
    RowList *m_list;
    QPushButton *m_pick;
    int m_search = 0; ///< number of the last search; an older one that ends later is not shown
};

} // namespace hezhong
