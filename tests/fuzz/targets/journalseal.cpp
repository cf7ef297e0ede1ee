// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A signed end of the journal, as it lies beside a store and inside a backup.
#include "tests/fuzz/fuzz.h"

#include "core/store/sealing/journalseal.h"

using namespace hezhong;

FUZZ_TARGET(journalseal, 1000)
{
    const auto seal = JournalSeal::parse(input);
    if (!seal)
        return;
    FUZZ_CHECK(seal->count >= 0 && !seal->hash.isEmpty());
    const QByteArray bytes = seal->toBytes();
    const auto again = JournalSeal::parse(bytes);
    FUZZ_CHECK(again && again->toBytes() == bytes);
    static_cast<void>(seal->isSignedBy(seal->publicKey));
    FUZZ_CHECK(!seal->isSignedBy(QByteArray(32, '\1')));
}
