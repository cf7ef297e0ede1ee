// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileops.h"
#include "tests/simulation/power/diskrecorder.h"

namespace hezhong {

/// Records, for as long as it lives, every step by which the program changes files below a folder:
/// those of FileOps, and SQLite's through a file system layer of its own under the encrypting one.
/// Nothing waits for the real disk meanwhile. One at a time; stores that are opened under it are to
/// be closed under it.
class RecordingDisk {
public:
    /// With root "" it only spares the waiting.
    explicit RecordingDisk(const QString &root = {});
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk &) = delete;
    RecordingDisk &operator=(const RecordingDisk &) = delete;

    [[nodiscard]] DiskRecorder &recorder() { return m_recorder; }
    [[nodiscard]] const DiskLog &log() const { return m_recorder.log(); }
    void mark(const QByteArray &what) { m_recorder.mark(what); }
    /// Says of the system that it cannot exchange two names, as some cannot.
    void setCannotExchange(bool cannot) { m_files.cannotExchange = cannot; }
    /// The next sync of this folder fails, and nothing of it is on the disk.
    void failSyncOf(const QString &folder) { m_files.failing = folder; }

private:
    class Files : public FileOps {
    public:
        explicit Files(DiskRecorder &recorder) : m_recorder(recorder) {}
        int create(const QString &path, int &handle) override;
        int write(int handle, const char *bytes, qint64 size) override;
        int sync(int handle) override;
        int close(int handle) override;
        int rename(const QString &from, const QString &to) override;
        int exchange(const QString &one, const QString &other) override;
        int link(const QString &from, const QString &to) override;
        int remove(const QString &path) override;
        int makeFolder(const QString &path) override;
        int syncFolder(const QString &path) override;

        bool cannotExchange = false;
        QString failing;

    private:
        struct Open {
            int node = -1;
            qint64 at = 0;
        };
        DiskRecorder &m_recorder;
        QHash<int, Open> m_open;
    };

    DiskRecorder m_recorder;
    Files m_files;
    FileOps *m_before;
};

} // namespace hezhong
