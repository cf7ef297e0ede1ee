// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// keys.json of a store and of a backup.
#include "tests/fuzz/fuzz.h"

#include "core/store/keys/keyfile.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(keyfile, 1000)
{
    const auto file = KeyFile::parse(input);
    fuzz::checkIfError(file);
    if (!file)
        return;
    const QByteArray bytes = file->toBytes();
    const auto again = KeyFile::parse(bytes);
    FUZZ_CHECK(again);
    FUZZ_CHECK(again->toBytes() == bytes);
    FUZZ_CHECK(again->userSlots() == file->userSlots());
    FUZZ_CHECK(file->oldSlots() >= 0);
    static_cast<void>(file->hasUser(u"王䶮"_s));
    FUZZ_CHECK(!file->slotName({u"王䶮"_s, u"x"_s, {}}).isEmpty());
    // Nobody has the key of such a file.
    static const SecretKey key;
    FUZZ_CHECK(!file->hasCode() || !file->isAuthentic(key));
    // A recovery key that was copied wrongly costs no work.
    const auto opened = file->unlock({{}, {}, u"23456"_s});
    FUZZ_CHECK(!opened);
    fuzz::checkError(opened.error());
}
