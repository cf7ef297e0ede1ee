// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeplace.h"
#include "tally.h"

namespace hezhong {

/// Days on a small disk of its own until it is full (root only; figure "disks" 0 elsewhere): every
/// step is refused in words or done, and with room again the same store goes on.
[[nodiscard]] Tally fullDisk(quint64 seed, int steps);
/// The same with a limit on the size of files (RLIMIT_FSIZE), which needs no rights.
[[nodiscard]] Tally limitedFiles(quint64 seed, int steps);
/// A folder that may only be read, when the store is opened and while it is open; as nobody when
/// root runs it, because root may write everywhere.
[[nodiscard]] Tally readOnlyFolder(quint64 seed, int steps);
/// Every file of the store, and the folder itself, is taken away, moved or replaced while it is
/// open: nothing is made anew in its place and acknowledged there, and what was put back is whole.
[[nodiscard]] Tally removedFiles(quint64 seed, int steps);
/// A second program by the same path, a symbolic link, a hard link; after the first one's death; and
/// a backup in another thread while work goes on.
[[nodiscard]] Tally twoPrograms(quint64 seed, int steps);
/// A clock that is set forth and back all day: the journal's order, its chain and numbers hold.
[[nodiscard]] Tally jumpingClock(quint64 seed, int steps);

/// `reliability places`: all of them.
[[nodiscard]] QList<Tally> runPlaces(const RunWish &wish);

} // namespace hezhong
