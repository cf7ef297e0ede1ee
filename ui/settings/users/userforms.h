// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/users.h"
#include "ui/services/workbench.h"
#include "ui/settings/lawdata/smallform.h"

namespace hezhong {

class ComboField;
class LineField;
class RolesField;

/// Other roles for a user.
class RolesForm final : public SmallForm {
    Q_OBJECT
public:
    RolesForm(const Workbench &bench, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void save();

    Workbench m_bench;
    User m_user;
    RolesField *m_roles;
};

/// A temporary password for somebody who forgot theirs: by the system administrator, else by two
/// people of the office, of whom the second types name and password here.
class ResetForm final : public SmallForm {
    Q_OBJECT
public:
    ResetForm(const Workbench &bench, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void reset(const QString &name, const QString &password);

private:
    void save();

    Workbench m_bench;
    User m_user;
    LineField *m_password;
    LineField *m_second = nullptr; ///< name and password of the other officer
    LineField *m_secondPassword = nullptr;
};

/// Somebody leaves: how much there is to hand over, to whom, and the end of the way in.
class LeaveForm final : public SmallForm {
    Q_OBJECT
public:
    LeaveForm(const Workbench &bench, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

private:
    void offerSuccessors();
    void save();

    Workbench m_bench;
    User m_user;
    ComboField *m_successor;
};

} // namespace hezhong
