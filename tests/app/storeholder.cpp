// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a store, says so, and keeps it open until it is killed.
#include "core/base/clock.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const hezhong::SystemClock clock;
    const auto store = hezhong::Store::open(QCoreApplication::arguments().value(1),
                                            {{}, qEnvironmentVariable("HEZHONG_PASSWORD"), {}}, clock);
    if (!store)
        return 1;
    std::puts("open");
    std::fflush(stdout);
    return application.exec();
}
