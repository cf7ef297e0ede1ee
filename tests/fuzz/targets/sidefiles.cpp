// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small files beside a store that anybody who can write into its folder may change: who has it open,
// and how many wrong passwords there were. They are read from a folder of their own.
#include "tests/fuzz/fuzz.h"

#include "core/store/keys/retries.h"
#include "core/store/storelock.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    FUZZ_CHECK(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

FUZZ_TARGET(sidefiles, 80)
{
    static const QTemporaryDir folder;
    static const ManualClock clock(QDateTime(QDate(2026, 11, 9), QTime(9, 0), Qt::UTC));
    put(folder.filePath(u"retries"_s), input);
    const Retries retries(folder.path(), clock);
    for (const QString &slot : {u"recovery"_s, u"a"_s}) {
        FUZZ_CHECK(retries.failed(slot) >= 0);
        const int seconds = retries.secondsLeft(slot);
        FUZZ_CHECK(seconds >= 0 && seconds <= Retries::LongestSeconds);
    }
    put(folder.filePath(u"lock"_s), input);
    OpenOptions options;
    options.takeOverLock = [](const LockHolder &holder) { return holder.pid % 2 == 0; };
    fuzz::checkIfError(StoreLock::acquire(folder.path(), clock, options));
}
