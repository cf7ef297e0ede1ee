// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// A place in the window: a room and a path inside it ("" its first page). Paths of the case room:
/// "new", "case/ID", "case/ID/TAB", "search/WORDS".
struct Location {
    QString room;
    QString path;

    friend bool operator==(const Location &a, const Location &b)
    {
        return a.room == b.room && a.path == b.path;
    }
};

} // namespace hezhong
