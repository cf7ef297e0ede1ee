// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace hezhong {

class SecretKey;

/// Whether a page's authentication code is compared when it is read.
enum class PageCodes {
    Checked,
    Ignored, ///< only to salvage a file whose salt, and with it every code, is lost
};

/// Gives a connection SQLCipher's raw key form x'…', which passes by its key derivation. The result
/// is SQLite's code.
[[nodiscard]] int applyKey(sqlite3 *handle, const SecretKey &key, PageCodes codes = PageCodes::Checked);

} // namespace hezhong
