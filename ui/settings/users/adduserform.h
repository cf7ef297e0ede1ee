// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/users.h"
#include "ui/services/workbench.h"
#include "ui/settings/lawdata/smallform.h"

namespace hezhong {

class LineField;
class RolesField;

/// A new user, or one who left and comes back. When the office had one user for everything until
/// now, it also asks which roles that one keeps, and says why.
class AddUserForm final : public SmallForm {
    Q_OBJECT
public:
    /// `again`: name and roles of a user who is taken back into use; nothing for a new one.
    AddUserForm(const Workbench &bench, const User &again, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void added(const QString &name, const QString &password);

private:
    void askWhatStays();
    void proposeWhatStays();
    void save();

    Workbench m_bench;
    LineField *m_name;
    RolesField *m_roles;
    LineField *m_password;
    RolesField *m_keeps = nullptr; ///< of the one who was alone until now
};

} // namespace hezhong
