// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

#include <QStringList>

class QCheckBox;
class QGridLayout;

namespace hezhong {

/// Names of people, each a box to tick; the boxes are called NAME-1, NAME-2 …
class NamesField final : public FormField {
    Q_OBJECT
public:
    explicit NamesField(const QString &name, QWidget *parent = nullptr);

    /// Replaces the names; nothing is ticked.
    void setNames(const QStringList &names);
    void setTicked(const QStringList &names);
    [[nodiscard]] QStringList ticked() const;

    [[nodiscard]] QWidget *editor() const override { return m_holder; }
    [[nodiscard]] bool isEmpty() const override { return ticked().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    QWidget *m_holder;
    QGridLayout *m_grid;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace hezhong
