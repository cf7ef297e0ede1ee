// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/model/enumnames.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace hezhong {

/// How a member of type T stands in a column (null, qint64, QString or QByteArray in a QVariant)
/// and in JSON. `fromStored` returns nullopt for a value that T cannot hold.
template <class T, class = void>
struct Codec;

template <>
struct Codec<QString> {
    static QVariant toStored(const QString &v) { return v.isNull() ? QStringLiteral("") : v; }
    static std::optional<QString> fromStored(const QVariant &v) { return v.toString(); }
    static QJsonValue toJson(const QString &v) { return v; }
};

template <>
struct Codec<bool> {
    static QVariant toStored(bool v) { return qint64(v ? 1 : 0); }
    static std::optional<bool> fromStored(const QVariant &v) { return v.toLongLong() != 0; }
    static QJsonValue toJson(bool v) { return v; }
};

template <class T>
struct Codec<T, std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>>> {
    static QVariant toStored(T v) { return qint64(v); }
    static std::optional<T> fromStored(const QVariant &v) { return static_cast<T>(v.toLongLong()); }
    static QJsonValue toJson(T v) { return qint64(v); }
};

template <class T>
struct Codec<T, std::enable_if_t<std::is_enum_v<T>>> {
    static QVariant toStored(T v) { return code(v); }
    static std::optional<T> fromStored(const QVariant &v) { return fromCode<T>(v.toString()); }
    static QJsonValue toJson(T v) { return code(v); }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static QVariant toStored(const Id<Tag> &v) { return v.isEmpty() ? QVariant() : QVariant(v.text()); }
    static std::optional<Id<Tag>> fromStored(const QVariant &v) { return Id<Tag>(v.toString()); }
    static QJsonValue toJson(const Id<Tag> &v) { return v.text(); }
};

template <>
struct Codec<QDate> {
    static QVariant toStored(const QDate &v)
    {
        return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
    }
    static std::optional<QDate> fromStored(const QVariant &v)
    {
        if (v.isNull())
            return QDate();
        const QDate date = QDate::fromString(v.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static QJsonValue toJson(const QDate &v)
    {
        return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue();
    }
};

template <>
struct Codec<QTime> {
    static QVariant toStored(const QTime &v)
    {
        return v.isValid() ? QVariant(v.toString(QStringLiteral("HH:mm"))) : QVariant();
    }
    static std::optional<QTime> fromStored(const QVariant &v)
    {
        if (v.isNull())
            return QTime();
        const QTime time = QTime::fromString(v.toString(), QStringLiteral("HH:mm"));
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    static QJsonValue toJson(const QTime &v)
    {
        return v.isValid() ? QJsonValue(v.toString(QStringLiteral("HH:mm"))) : QJsonValue();
    }
};

template <>
struct Codec<QDateTime> {
    static QVariant toStored(const QDateTime &v)
    {
        return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static std::optional<QDateTime> fromStored(const QVariant &v)
    {
        if (v.isNull())
            return QDateTime();
        const QDateTime time = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    static QJsonValue toJson(const QDateTime &v)
    {
        return v.isValid() ? QJsonValue(v.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }
};

template <>
struct Codec<Money> {
    static QVariant toStored(Money v) { return v.fen(); }
    static std::optional<Money> fromStored(const QVariant &v) { return Money::fromFen(v.toLongLong()); }
    static QJsonValue toJson(Money v) { return v.decimal(); }
};

template <class T>
struct Codec<std::optional<T>> {
    static QVariant toStored(const std::optional<T> &v)
    {
        return v ? Codec<T>::toStored(*v) : QVariant();
    }
    static std::optional<std::optional<T>> fromStored(const QVariant &v)
    {
        if (v.isNull())
            return std::optional<T>();
        const std::optional<T> value = Codec<T>::fromStored(v);
        return value ? std::optional<std::optional<T>>(value) : std::nullopt;
    }
    static QJsonValue toJson(const std::optional<T> &v)
    {
        return v ? Codec<T>::toJson(*v) : QJsonValue();
    }
};

template <>
struct Codec<QStringList> {
    static QVariant toStored(const QStringList &v)
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(v)).toJson(QJsonDocument::Compact));
    }
    static std::optional<QStringList> fromStored(const QVariant &v)
    {
        if (v.toString().isEmpty())
            return QStringList();
        const QJsonDocument document = QJsonDocument::fromJson(v.toString().toUtf8());
        if (!document.isArray())
            return std::nullopt;
        QStringList list;
        for (const QJsonValue item : document.array())
            list += item.toString();
        return list;
    }
    static QJsonValue toJson(const QStringList &v) { return QJsonArray::fromStringList(v); }
};

template <class E>
struct Codec<QList<E>, std::enable_if_t<std::is_enum_v<E>>> {
    static QStringList codes(const QList<E> &v)
    {
        QStringList list;
        for (const E item : v)
            list += code(item);
        return list;
    }
    static QVariant toStored(const QList<E> &v) { return Codec<QStringList>::toStored(codes(v)); }
    static std::optional<QList<E>> fromStored(const QVariant &v)
    {
        const auto list = Codec<QStringList>::fromStored(v);
        if (!list)
            return std::nullopt;
        QList<E> values;
        for (const QString &text : *list) {
            const auto value = fromCode<E>(text);
            if (!value)
                return std::nullopt;
            values += *value;
        }
        return values;
    }
    static QJsonValue toJson(const QList<E> &v) { return QJsonArray::fromStringList(codes(v)); }
};

template <>
struct Codec<QJsonObject> {
    static QVariant toStored(const QJsonObject &v)
    {
        return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact));
    }
    static std::optional<QJsonObject> fromStored(const QVariant &v)
    {
        if (v.toString().isEmpty())
            return QJsonObject();
        const QJsonDocument document = QJsonDocument::fromJson(v.toString().toUtf8());
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    static QJsonValue toJson(const QJsonObject &v) { return v; }
};

} // namespace hezhong
