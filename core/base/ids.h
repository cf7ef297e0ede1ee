// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hezhong {

class Clock;

/// A new UUID version 7 (RFC 9562) in canonical lower-case text: sorts by time of making.
[[nodiscard]] QString newUuid7(const Clock &clock);

/// True for a canonical lower-case UUID of any version.
[[nodiscard]] bool isUuid(const QString &text);

/// Id of one entity kind; ids of different kinds do not convert into each other.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] static Id fresh(const Clock &clock) { return Id(newUuid7(clock)); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace hezhong
