// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/diskstates.h"

#include <QHash>

#include <functional>

namespace hezhong {

/// Writes down, as the steps of a log, what is done below one folder, called by its paths. Whoever
/// does it tells it here after it was done; what lies elsewhere is not written down.
class DiskRecorder {
public:
    /// True for a step that a machine with a fault leaves out; the log does not get it.
    using Forgets = std::function<bool(const DiskStep &)>;

    /// `root` is a folder that is there, or "" to write down nothing.
    explicit DiskRecorder(const QString &root);

    void setForgets(Forgets forgets) { m_forgets = std::move(forgets); }

    /// The file's number, made now when the name is new; -1: not below the root. An empty file
    /// comes of it where `emptied`.
    int opened(const QByteArray &path, bool emptied);
    void wrote(int node, qint64 at, const char *bytes, qint64 size);
    void resized(int node, qint64 size);
    void synced(int node);
    void madeFolder(const QByteArray &path);
    void renamed(DiskStep::Kind kind, const QByteArray &from, const QByteArray &to);
    void removed(const QByteArray &path);
    void syncedFolder(const QByteArray &path);
    void mark(const QByteArray &what);

    [[nodiscard]] const DiskLog &log() const { return m_log; }
    /// Paths whose content is not what the steps so far make of it: something is done to the disk
    /// that the recorder is not told.
    [[nodiscard]] QStringList unexplained() const;

private:
    struct Place {
        int folder = -1;
        QByteArray name;
        std::optional<int> node;
    };
    [[nodiscard]] std::optional<Place> placeOf(const QByteArray &path) const;
    void add(DiskStep step);

    QByteArray m_root;
    DiskLog m_log;
    DiskImage m_live;   ///< names as they are now, and how long each file is
    DiskStates m_whole; ///< all steps, also the forgotten ones
    QHash<int, QByteArray> m_paths;
    int m_next = 1;
    Forgets m_forgets;
};

} // namespace hezhong
