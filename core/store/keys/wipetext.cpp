// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/wipetext.h"

#include <sodium.h>

namespace hezhong {

void wipe(QString &text)
{
    // A shared text, or one in the program's own read-only memory, would be copied to be written to.
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace hezhong
