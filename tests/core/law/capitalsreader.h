// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hezhong::test {

/// Reads an amount in capitals back into fen: an independent check of amountInWords(). It accepts
/// only 人民币 + 元/角/分 with 零 and 整; nothing otherwise.
[[nodiscard]] std::optional<qint64> fenFromCapitals(const QString &text);

} // namespace hezhong::test
