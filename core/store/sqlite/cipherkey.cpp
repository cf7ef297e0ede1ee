// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/cipherkey.h"

#include "core/store/keys/secretkey.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>

namespace hezhong {

int applyKey(sqlite3 *handle, const SecretKey &key, PageCodes codes)
{
    sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index("sqlcipher"));
    sqlite3mc_config(handle, "hmac_check", codes == PageCodes::Checked ? 1 : 0);
    sqlite3mc_config_cipher(handle, "sqlcipher", "legacy", 4);
    std::array<char, 2 * SecretKey::Size + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), key.data(), SecretKey::Size);
    std::array<char, 2 * SecretKey::Size + 4> text{};
    sqlite3_snprintf(static_cast<int>(text.size()), text.data(), "x'%s'", hex.data());
    const int code = sqlite3_key(handle, text.data(), static_cast<int>(text.size()) - 1);
    sodium_memzero(hex.data(), hex.size());
    sodium_memzero(text.data(), text.size());
    return code;
}

} // namespace hezhong
