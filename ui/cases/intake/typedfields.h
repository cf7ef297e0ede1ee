// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formgrid.h"

#include <QJsonObject>
#include <QList>

namespace hezhong {

/// What stands in a field exactly as typed, right or wrong.
[[nodiscard]] QJsonValue typedValue(const FormField &field);
void setTypedValue(FormField &field, const QJsonValue &value);

/// Fields by the keys of the intake file. A draft keeps what is typed, so that a half-written date or
/// a wrong number comes back too.
class TypedFields {
public:
    struct Item {
        QString key;
        FormField *field;
    };

    void add(const QString &key, FormField *field) { m_items.append({key, field}); }
    /// Puts a field into a form and keeps it under the path of its row.
    void place(FormGrid *form, const FormGrid::Row &row, FormField *field);
    void placePair(FormGrid *form, const FormGrid::Row &left, FormField *leftField,
                   const FormGrid::Row &right, FormField *rightField);
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

    [[nodiscard]] QJsonObject typed() const;
    /// Keys that are missing empty their fields.
    void setTyped(const QJsonObject &typed);

private:
    QList<Item> m_items;
};

} // namespace hezhong
