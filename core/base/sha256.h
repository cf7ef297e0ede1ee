// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hezhong {

/// The SHA-256 of these bytes as 64 hexadecimal digits in small letters: how papers, copies and files of
/// a case are told apart and found again.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace hezhong
