// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace hezhong {

/// A 256-bit key in memory that is locked, guarded and wiped when it goes.
class SecretKey {
public:
    static constexpr std::size_t Size = 32;

    /// A key of zeros to be filled through data().
    SecretKey();
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    ~SecretKey();

    [[nodiscard]] static SecretKey random();
    /// 64 hexadecimal digits, as they lie inside the encrypted database; zeros for anything else.
    [[nodiscard]] static SecretKey fromHex(const QString &digits);
    [[nodiscard]] QString toHex() const;
    /// The key for one purpose that follows from this one; `purpose` names it in eight letters.
    [[nodiscard]] SecretKey derived(const char (&purpose)[9]) const;
    /// The same key once more, for another owner.
    [[nodiscard]] SecretKey copy() const;

    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] unsigned char *data() { return m_bytes; }

private:
    unsigned char *m_bytes;
};

/// Wipes the bytes of a password or of decrypted text that is no longer needed.
void wipe(QByteArray &bytes);

} // namespace hezhong
