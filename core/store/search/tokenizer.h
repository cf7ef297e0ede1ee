// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace hezhong {

/// Makes the FTS5 tokenizer "hezhong" known to a connection. Documents are tagged texts (tokens.h),
/// queries are single finished tokens.
[[nodiscard]] Status registerTokenizer(sqlite3 *connection);

} // namespace hezhong
