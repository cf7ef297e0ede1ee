// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace hezhong {

class FormField;

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

    /// Keeps the field under this key and hands it back.
    template <class F>
    F *add(const QString &key, F *field)
    {
        m_items.append({key, field});
        return field;
    }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

    [[nodiscard]] QJsonObject typed() const;
    /// Keys that are missing empty their fields.
    void setTyped(const QJsonObject &typed);

private:
    QList<Item> m_items;
};

} // namespace hezhong
