// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"

#include <QDateTime>
#include <QList>
#include <QVariant>

namespace hezhong {

/// One field that an operation changed, as stored values (see Codec).
struct FieldChange {
    enum Action { Inserted, Updated, Removed };

    QString kind;    ///< entity kind: "party"
    QString id;      ///< entity's id
    QString field;   ///< column: "phone"
    QVariant before; ///< null for a new entity
    QVariant after;  ///< null for a removed entity
    Action action = Updated;
    bool quiet = false; ///< FieldFlag::Quiet: not worth a line to a reader
};

/// One operation on a case. A new or removed entity gives one FieldChange for each field that
/// holds something.
struct HistoryEntry {
    QString operationId;
    QString operation; ///< Operation::name
    QString actor;
    QDateTime at; ///< UTC
    QList<FieldChange> changes;
};

/// Chinese name of an entity kind ("当事人") in the current language; the kind itself when unknown.
[[nodiscard]] QString kindLabel(const QString &kind);
/// Label of a field ("电话") in the current language; the column itself when unknown.
[[nodiscard]] QString fieldLabel(const QString &kind, const QString &field);
/// Flags of a field; none when unknown.
[[nodiscard]] FieldFlags fieldFlags(const QString &kind, const QString &field);

} // namespace hezhong
