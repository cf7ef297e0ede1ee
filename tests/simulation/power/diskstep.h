// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/diskimage.h"

#include <QList>

namespace hezhong {

/// One thing that a program told a disk, by the numbers of a DiskImage.
struct DiskStep {
    enum Kind {
        Create,     ///< `node` becomes an empty file `name` in `folder`
        MakeFolder, ///< the same for a folder
        Write,      ///< `bytes` into `node` from `at` on
        Resize,     ///< `node` gets the length `at`
        Sync,       ///< what was written to `node` is to be on the disk
        Rename,     ///< `name` in `folder` becomes `otherName` in `otherFolder`
        Exchange,   ///< the two names change places
        Link,       ///< `otherName` in `otherFolder` leads where `name` in `folder` leads
        Remove,     ///< `name` in `folder` goes
        SyncFolder, ///< the names in the folder `node` are to be on the disk
        Mark,       ///< nothing for the disk: a moment of the run, told by `bytes`
    };
    Kind kind = Mark;
    int node = -1;
    int folder = -1;
    QByteArray name;
    int otherFolder = -1;
    QByteArray otherName;
    qint64 at = 0;
    QByteArray bytes; ///< of a Mark: what happened
    QByteArray path;  ///< as the program called it, for a person and for what forgets steps

    [[nodiscard]] bool changesNames() const
    {
        return kind == Create || kind == MakeFolder || kind == Rename || kind == Exchange
               || kind == Link || kind == Remove;
    }
    [[nodiscard]] bool changesContent() const { return kind == Write || kind == Resize; }
    [[nodiscard]] bool hasTwoNames() const
    {
        return kind == Rename || kind == Exchange || kind == Link;
    }
};

/// A run: the disk it began with and all it told it.
struct DiskLog {
    DiskImage start;
    QList<DiskStep> steps;
};

} // namespace hezhong
