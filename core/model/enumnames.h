// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace hezhong {

/// One value of an enumeration with its code (store, JSON) and its Chinese name (context "model").
template <class E>
struct EnumName {
    E value;
    const char *code;
    const char *chinese;
};

/// Specialised beside each enumeration: `static const QList<EnumName<E>> &all()`.
template <class E>
struct EnumNames;

/// Stable code of a value: "court-delegated".
template <class E>
[[nodiscard]] QString code(E value)
{
    for (const auto &name : EnumNames<E>::all())
        if (name.value == value)
            return QString::fromLatin1(name.code);
    return {};
}

/// The word for people, in the current language.
template <class E>
[[nodiscard]] QString label(E value)
{
    for (const auto &name : EnumNames<E>::all())
        if (name.value == value)
            return words("model", name.chinese);
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(const QString &text)
{
    for (const auto &name : EnumNames<E>::all())
        if (text == QLatin1String(name.code))
            return name.value;
    return std::nullopt;
}

} // namespace hezhong

/// Declares the names of an enumeration; the list itself stands in one .cpp file.
#define HEZHONG_ENUM_NAMES(E)                                                                      \
    template <>                                                                                    \
    struct EnumNames<E> {                                                                          \
        static const QList<EnumName<E>> &all();                                                    \
    }
