// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"
#include "core/model/draft.h"
#include "ui/services/workbench.h"

#include <QJsonArray>

#include <optional>

namespace hezhong {

/// What was typed in a form of a case and not saved to the case yet; one for each person and case.
class FormDraft {
public:
    FormDraft(const Workbench &bench, const QString &form) : m_bench(bench) { m_draft.form = form; }

    /// Looks for the draft of a case; its content, or nothing.
    [[nodiscard]] std::optional<QJsonObject> open(const QString &caseId);
    bool keep(const QJsonObject &content);
    void drop();

private:
    Workbench m_bench;
    Draft m_draft;
};

/// Rows of an entity as they would be stored, so that a half-filled form survives as it is.
template <class E>
[[nodiscard]] QJsonArray rowsToJson(const QList<E> &rows)
{
    QJsonArray list;
    for (const E &row : rows) {
        QJsonObject object{{QStringLiteral("id"), row.id.text()}};
        for (const auto &field : descriptor<E>().fields)
            object.insert(field.name, QJsonValue::fromVariant(field.stored(row)));
        list += object;
    }
    return list;
}

template <class E>
[[nodiscard]] QList<E> rowsFromJson(const QJsonArray &list)
{
    QList<E> rows;
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        E row;
        row.id = Id<E>(object.value(QStringLiteral("id")).toString());
        for (const auto &field : descriptor<E>().fields)
            if (const QJsonValue stored = object.value(field.name); !stored.isUndefined())
                field.load(row, stored.isNull() ? QVariant() : stored.toVariant());
        rows += row;
    }
    return rows;
}

} // namespace hezhong
