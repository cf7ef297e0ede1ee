// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/restore.h"
#include "ui/startup/startupparts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class CheckField;
class FormGrid;
class LineField;

/// The recovery key in what a scanner or a person typed: also when words stand around it. What holds
/// none comes back as it is.
[[nodiscard]] QString recoveryKeyIn(const QString &typed);

/// Second step of a restore: password or recovery key of the time, and the folder that the backup
/// becomes.
class RestoreForm final : public QWidget {
    Q_OBJECT
public:
    explicit RestoreForm(const StartupParts &parts, QWidget *parent = nullptr);

    /// A backup for a folder that is proposed.
    void setBackup(const BackupInfo &backup);
    /// A backup that takes the place of this store, which is set aside.
    void setBackup(const BackupInfo &backup, const QString &store);
    void focusFirst();
    [[nodiscard]] bool check();
    /// Whole: folder, credentials, what to do with a store that is there.
    [[nodiscard]] RestoreWish wish() const;
    /// At the field that it belongs to. A damaged backup offers to take what is sound.
    void showError(const Error &error);
    void setEnabledButtons(bool enabled);

Q_SIGNALS:
    void submitted();

private:
    void setRecovery(bool recovery);
    void pick();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString problemOf(const QString &folder) const;

    StartupParts m_parts;
    BackupInfo m_backup;
    QString m_store; ///< the store to take the place of; empty: a folder is asked for
    bool m_recovery = false;
    QLabel *m_about;
    FormGrid *m_form;
    LineField *m_user;
    LineField *m_password;
    LineField *m_key;
    LineField *m_folder;
    QPushButton *m_pick;
    CheckField *m_aside;
    CheckField *m_evenDamaged;
    QPushButton *m_switch;
};

} // namespace hezhong
