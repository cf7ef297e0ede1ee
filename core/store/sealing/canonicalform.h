// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

namespace hezhong {

/// Appends one stored value with its type and length in front, so that no two lists of values have
/// the same form; hashes and signatures are made over it.
void appendCanonical(QByteArray &form, const QVariant &value);

/// BLAKE2b of 32 bytes; `key` of 32 bytes, or none.
[[nodiscard]] QByteArray hashOfForm(const QByteArray &form, const unsigned char *key = nullptr);

} // namespace hezhong
