// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/model/enumnames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTime>

#include <functional>
#include <optional>

namespace hezhong {

/// Reads one JSON object of outside data strictly. The first fault is kept with its path; later
/// reads return empty values, so a caller reads everything and asks `status()` once. Keys that
/// nobody asked for are a fault, so that nothing typed is dropped in silence.
class JsonReader {
public:
    JsonReader(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    /// Text; a missing or null value is "". Not text, or over 20,000 characters, is a fault.
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString requiredText(const QString &key);
    [[nodiscard]] QDate date(const QString &key);
    [[nodiscard]] QDate requiredDate(const QString &key);
    [[nodiscard]] QTime time(const QString &key);
    [[nodiscard]] bool flag(const QString &key, bool otherwise);
    [[nodiscard]] int number(const QString &key, int otherwise, int least, int most);
    [[nodiscard]] std::optional<Money> amount(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);

    /// Calls `each` with a reader for every object of an array; a missing array is empty.
    void objects(const QString &key, const std::function<void(JsonReader &)> &each);

    template <class E>
    [[nodiscard]] E choice(const QString &key, E otherwise)
    {
        return choiceOf<E>(key, text(key), otherwise);
    }

    template <class E>
    [[nodiscard]] QList<E> choices(const QString &key)
    {
        QList<E> values;
        for (const QString &item : texts(key))
            values += choiceOf<E>(key, item, E{});
        return values;
    }

    /// Records a fault at `key` of this object, if none is there yet.
    void fault(const QString &key, Error error);
    [[nodiscard]] QString pathOf(const QString &key) const;

    /// The first fault, or the first key that nobody read.
    [[nodiscard]] Status status() const;

private:
    template <class E>
    [[nodiscard]] E choiceOf(const QString &key, const QString &text, E otherwise)
    {
        if (text.isEmpty())
            return otherwise;
        if (const auto value = fromCode<E>(text))
            return *value;
        QStringList known;
        for (const auto &name : EnumNames<E>::all())
            if (*name.code != '\0')
                known += QLatin1String(name.code);
        unknownChoice(key, text, known);
        return otherwise;
    }

    void unknownChoice(const QString &key, const QString &text, const QStringList &known);
    [[nodiscard]] QJsonValue take(const QString &key);
    void wrongType(const QString &key, const QString &expected);
    void missing(const QString &key);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_read;
    std::optional<Error> m_fault;
};

/// Parses a whole JSON text that must be one object; faults name the position.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &field);

} // namespace hezhong
