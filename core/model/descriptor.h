// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"

#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QLatin1String>

#include <functional>

namespace hezhong {

/// What may be done with a field beside keeping it.
enum class FieldFlag {
    Synced = 1,       ///< travels in the exchange
    Confidential = 2, ///< never leaves the office and never reaches a paper (private hearing lines)
    Searchable = 4,   ///< goes into the search index
    Personal = 8,     ///< personal data in the sense of the personal information protection law
    Name = 16,        ///< a name: indexed by pinyin and initials too
    Number = 32,      ///< an ID or phone number: indexed by prefix and last four digits
    Quiet = 64,       ///< kept, but not worth a line in the history a person reads (positions, hashes)
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of an entity: column and JSON key, Chinese label (context "model"), flags, access.
template <class E>
struct Field {
    QLatin1String name;
    const char *label = nullptr;
    FieldFlags flags;
    std::function<QVariant(const E &)> stored;
    std::function<bool(E &, const QVariant &)> load; ///< false when the column holds an impossible value
    std::function<QJsonValue(const E &)> json;
};

/// Everything the store, the journal, the exchange and the history need to know of an entity.
/// The `id` column is implied; `fields` are all the others, in column order.
template <class E>
struct Descriptor {
    QLatin1String kind;  ///< stable name in the journal: "case"
    QLatin1String table; ///< "cases"
    const char *label;   ///< Chinese name of the kind, context "model"
    QList<Field<E>> fields;
    bool journaled = true; ///< false for drafts: kept durably, but no part of the record
};

/// Specialised beside each entity.
template <class E>
const Descriptor<E> &descriptor();

/// Field from a member pointer: `field("received_on", &Case::receivedOn, "收到日期", FieldFlag::Synced)`.
template <class E, class T>
[[nodiscard]] Field<E> field(const char *name, T E::*member, const char *label, FieldFlags flags)
{
    return {QLatin1String(name), label, flags,
            [member](const E &entity) { return Codec<T>::toStored(entity.*member); },
            [member](E &entity, const QVariant &stored) {
                auto value = Codec<T>::fromStored(stored);
                if (value)
                    entity.*member = std::move(*value);
                return value.has_value();
            },
            [member](const E &entity) { return Codec<T>::toJson(entity.*member); }};
}

/// All fields of an entity as JSON, `id` first.
template <class E>
[[nodiscard]] QJsonObject entityJson(const E &entity)
{
    QJsonObject object{{QStringLiteral("id"), entity.id.text()}};
    for (const auto &f : descriptor<E>().fields)
        object.insert(f.name, f.json(entity));
    return object;
}

} // namespace hezhong
