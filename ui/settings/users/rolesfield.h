// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "ui/widgets/fields/formfield.h"

class QCheckBox;

namespace hezhong {

/// What a role may do, in one plain sentence.
[[nodiscard]] QString roleWords(UserRole role);
/// All roles in the order in which they are read.
[[nodiscard]] const QList<UserRole> &allRoles();

/// The roles of a user, each a box to tick with what it may do; the boxes are called NAME-CODE.
class RolesField final : public FormField {
    Q_OBJECT
public:
    explicit RolesField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QList<UserRole> roles() const;
    void setRoles(const QList<UserRole> &roles);

    [[nodiscard]] QWidget *editor() const override { return m_holder; }
    [[nodiscard]] bool isEmpty() const override { return roles().isEmpty(); }
    /// Roles that do not go together.
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

private:
    QWidget *m_holder;
    QList<std::pair<UserRole, QCheckBox *>> m_boxes;
};

} // namespace hezhong
