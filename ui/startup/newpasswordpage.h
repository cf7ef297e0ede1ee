// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/startup/startuppage.h"

class QLabel;

namespace hezhong {

class FormGrid;
class LineField;

/// A new password after the store was opened with the recovery key, or with a password that
/// somebody else gave.
class NewPasswordPage final : public StartupPage {
    Q_OBJECT
public:
    explicit NewPasswordPage(QWidget *parent = nullptr);
    /// `temporary`: opened with a password that was given, not with the recovery key.
    void setUser(const QString &name, bool temporary);
    void enter() override;
    void showError(const Error &error);

Q_SIGNALS:
    void passwordChosen(const QString &password);

private:
    void tryIt();

    QString m_user;
    QLabel *m_why;
    FormGrid *m_form;
    LineField *m_password;
    LineField *m_again;
};

} // namespace hezhong
