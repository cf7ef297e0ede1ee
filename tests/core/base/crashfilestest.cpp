// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashfiles.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace hezhong;

class CrashFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysOutOfCrashFiles()
    {
#ifdef Q_OS_LINUX
        // In a process of its own: this one is still to be looked into.
        const pid_t child = ::fork();
        if (child == 0) {
            keepOutOfCrashFiles();
            rlimit limit{1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            const bool closed = ::prctl(PR_GET_DUMPABLE) == 0;
            ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 && closed ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
#else
        QSKIP("asks Linux");
#endif
    }
};

QTEST_GUILESS_MAIN(CrashFilesTest)
#include "crashfilestest.moc"
