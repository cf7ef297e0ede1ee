// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hezhong {

/// Who has a store open, as its `lock` file says.
struct LockHolder {
    enum State {
        Free,         ///< nobody
        ThisProgram,  ///< this very process
        OtherProgram, ///< a running process of this machine
        OtherMachine, ///< another machine holds the operating system's lock
        Dead,         ///< a process of this machine that ended without closing the store
        Unknown,      ///< named by another machine, whose process cannot be seen from here
    };

    QString user; ///< login name on the holder's machine; no name out of the store is written here
    QString host;
    QString program;
    qint64 pid = 0;
    QDateTime since; ///< UTC
    State state = Free;
};

} // namespace hezhong
