// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/diskstep.h"

#include <QRandomGenerator>

namespace hezhong {

/// A disk with a cache that loses its content when the power goes. Fed with the steps of a run, it
/// tells what may lie on the disk if the power is cut now.
///
/// The model promises no more than POSIX: content is safe after a sync of that file, names after a
/// sync of their folder, and neither brings the other along. Before that anything may be there or
/// not, in any order, written content torn between any two sectors of 512 bytes, and sectors that
/// are new to a file scrambled. Three things are kept, as disks, file systems and SQLite (powersafe
/// overwrite) promise them: a rename happened or did not, a sector that is written over holds the
/// old or the new, and bytes beside those that were written are not touched. A change of a name
/// depends on the changes of that same name before it.
class DiskStates {
public:
    enum class Fate {
        Dropped, ///< nothing of what was not synced
        Kept,    ///< all of it
        Mixed,   ///< by chance
    };
    static constexpr qint64 Sector = 512;

    explicit DiskStates(DiskImage start) : m_disk(std::move(start)) {}

    void take(const DiskStep &step);
    /// True when everything is on the disk, so that a cut has one outcome.
    [[nodiscard]] bool isSettled() const { return m_names.isEmpty() && m_writes.isEmpty(); }
    /// What lies on the disk when the power is cut now; `seed` is for what is mixed.
    [[nodiscard]] DiskImage cut(Fate names, Fate content, quint32 seed = 0) const;

private:
    void syncFolder(int folder);
    static void apply(DiskImage &disk, const DiskStep &change);
    static void write(QByteArray &content, const DiskStep &change);
    static void writeMixed(QByteArray &content, const QList<DiskStep> &changes,
                           QRandomGenerator &chance);
    void applyNames(DiskImage &disk, Fate fate, QRandomGenerator &chance) const;
    void applyContent(DiskImage &disk, Fate fate, QRandomGenerator &chance) const;

    DiskImage m_disk;                    ///< what is safe
    QList<DiskStep> m_names;             ///< changes of names that are not, in their order
    QMap<int, QList<DiskStep>> m_writes; ///< changes of content that are not, by file
};

} // namespace hezhong
