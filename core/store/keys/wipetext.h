// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// Wipes a password that is no longer needed and empties it. Text that something else still holds is
/// only let go: the last who holds it wipes it.
void wipe(QString &text);

/// Wipes a text when it goes out of scope.
class Wiper {
public:
    explicit Wiper(QString &text) : m_text(text) {}
    ~Wiper() { wipe(m_text); }
    Wiper(const Wiper &) = delete;
    Wiper &operator=(const Wiper &) = delete;

private:
    QString &m_text;
};

} // namespace hezhong
