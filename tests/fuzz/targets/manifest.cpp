// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json of a backup, and the end of the journal that it holds.
#include "tests/fuzz/fuzz.h"

#include "core/store/backups/backupmanifest.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(manifest, 1000)
{
    const auto made = BackupManifest::parse(input);
    if (!made)
        return;
    const QByteArray bytes = made->toBytes();
    const auto again = BackupManifest::parse(bytes);
    FUZZ_CHECK(again);
    FUZZ_CHECK(again->toBytes() == bytes);
    FUZZ_CHECK(made->bytes() >= 0);
    for (const BackupManifest::File &file : made->files) {
        FUZZ_CHECK(!file.name.startsWith(u'/') && !file.name.contains(u'\\'));
        FUZZ_CHECK(!file.name.split(u'/').contains(u".."_s));
        FUZZ_CHECK(made->file(file.name));
    }
    FUZZ_CHECK(!made->isSignedBy(QByteArray(32, '\1')));
    static_cast<void>(made->isSignedBy(made->seal.publicKey));
}
