// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/openoptions.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

class QLabel;
class QPushButton;

namespace hezhong {

class BusyLine;
class FormGrid;
class LineField;
class RetryCountdown;

/// Who opens the store, and with what: a password, or the recovery key.
class LoginPage final : public StartupPage {
    Q_OBJECT
public:
    explicit LoginPage(const StartupParts &parts, QWidget *parent = nullptr);
    /// The store to open; the name used last on this machine stands in the field.
    void setStore(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void enter() override;
    void setBusy(bool busy);
    /// At the field it belongs to, in words.
    void showError(const Error &error);
    [[nodiscard]] bool usesRecoveryKey() const { return m_recovery; }

Q_SIGNALS:
    void openWanted(const hezhong::Credentials &who);
    void otherStoreWanted();
    /// The store of before the last restore is wanted back.
    void undoWanted();

private:
    void tryOpen();
    void setRecovery(bool recovery);
    void showOpen(const QString &wait);

    StartupParts m_parts;
    QString m_folder;
    QLabel *m_place;
    FormGrid *m_form;
    LineField *m_user;
    LineField *m_password;
    LineField *m_key;
    QPushButton *m_open;
    QPushButton *m_other;
    QPushButton *m_switch;
    QLabel *m_help; ///< how a forgotten password is set anew
    QPushButton *m_undo; ///< only while a store of before a restore lies beside
    BusyLine *m_busy;
    RetryCountdown *m_wait;
    bool m_recovery = false;
};

} // namespace hezhong
