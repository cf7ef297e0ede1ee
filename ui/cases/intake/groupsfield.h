// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "ui/widgets/fields/formfield.h"

#include <QJsonArray>

class QCheckBox;

namespace hezhong {

/// The groups a worker belongs to, each a box to tick.
class GroupsField final : public FormField {
    Q_OBJECT
public:
    /// Boxes are called NAME-CODE: applicants0-group-migrant-worker.
    explicit GroupsField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] QJsonArray codes() const;
    void setCodes(const QJsonArray &codes);

    [[nodiscard]] QWidget *editor() const override { return m_holder; }
    [[nodiscard]] bool isEmpty() const override { return groups().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    QWidget *m_holder;
    QList<std::pair<Group, QCheckBox *>> m_boxes;
};

} // namespace hezhong
