// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileops.h"

#include <sqlite3.h>

#include <QFlags>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hezhong {

/// A disk whose n-th step fails, for as long as the object lives: the system calls of SQLite's unix
/// layer (its own seam) and the steps of FileOps are counted together. One at a time.
class FailingDisk {
public:
    enum Step : unsigned {
        Reads = 1,  ///< SQLite's
        Writes = 2, ///< SQLite's, and changes of a file's length
        Others = 4, ///< SQLite's: opening, asking for a file's length, taking a file away
        Files = 8,  ///< every step of FileOps
        All = 15
    };
    Q_DECLARE_FLAGS(Steps, Step)

    struct Plan {
        int at = 0;         ///< which step fails; 0: none, they are only counted
        int with = EIO;     ///< errno
        bool after = false; ///< every step after it as well
        Steps steps = All;
        bool kill = false; ///< the process ends at that step, as in a power cut
    };

    explicit FailingDisk(Plan plan) : m_plan(plan), m_before(FileOps::replace(&m_files))
    {
        theOne() = this;
        set(Reads, "read", &read);
        set(Reads, "pread", &pread);
        set(Reads, "pread64", &pread);
        set(Writes, "write", &write);
        set(Writes, "pwrite", &pwrite);
        set(Writes, "pwrite64", &pwrite);
        set(Writes, "ftruncate", &truncate);
        set(Others, "open", &open);
        set(Others, "fstat", &status);
        set(Others, "unlink", &unlink);
    }
    ~FailingDisk()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, nullptr, nullptr);
        FileOps::replace(m_before);
        theOne() = nullptr;
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// True when the step that should fail was reached.
    [[nodiscard]] bool hasFailed() const { return m_plan.at > 0 && m_done >= m_plan.at; }
    [[nodiscard]] int done() const { return m_done; }

private:
    class FailingFiles : public FileOps {
    public:
        int create(const QString &path, int &handle) override
        {
            return fails() ? fault() : FileOps::create(path, handle);
        }
        int write(int handle, const char *bytes, qint64 size) override
        {
            return fails() ? fault() : FileOps::write(handle, bytes, size);
        }
        int sync(int handle) override { return fails() ? fault() : FileOps::sync(handle); }
        int close(int handle) override
        {
            // Also a close that fails gives the handle back.
            const bool failed = fails();
            const int code = FileOps::close(handle);
            return failed ? fault() : code;
        }
        int read(const QString &path, qint64 limit, QByteArray &bytes) override
        {
            return fails() ? fault() : FileOps::read(path, limit, bytes);
        }
        int rename(const QString &from, const QString &to) override
        {
            return fails() ? fault() : FileOps::rename(from, to);
        }
        int exchange(const QString &one, const QString &other) override
        {
            return fails() ? fault() : FileOps::exchange(one, other);
        }
        int link(const QString &from, const QString &to) override
        {
            return fails() ? fault() : FileOps::link(from, to);
        }
        int remove(const QString &path) override
        {
            return fails() ? fault() : FileOps::remove(path);
        }
        int makeFolder(const QString &path) override
        {
            return fails() ? fault() : FileOps::makeFolder(path);
        }
        int syncFolder(const QString &path) override
        {
            return fails() ? fault() : FileOps::syncFolder(path);
        }

    private:
        static bool fails() { return theOne()->failsNow(Files); }
        static int fault() { return theOne()->m_plan.with; }
    };

    static FailingDisk *&theOne()
    {
        static FailingDisk *one = nullptr;
        return one;
    }
    bool failsNow(Step step)
    {
        if (!m_plan.steps.testFlag(step))
            return false;
        ++m_done;
        if (m_plan.kill && m_done == m_plan.at)
            ::kill(::getpid(), SIGKILL);
        return m_plan.at > 0 && (m_done == m_plan.at || (m_plan.after && m_done > m_plan.at));
    }
    static bool systemFails(Step step)
    {
        const bool failed = theOne()->failsNow(step);
        if (failed)
            errno = theOne()->m_plan.with;
        return failed;
    }
    template <class Call>
    void set(Step step, const char *name, Call call)
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        if (m_plan.steps.testFlag(step))
            vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
    }

    static ssize_t read(int file, void *bytes, size_t size)
    {
        return systemFails(Reads) ? -1 : ::read(file, bytes, size);
    }
    static ssize_t pread(int file, void *bytes, size_t size, off_t at)
    {
        return systemFails(Reads) ? -1 : ::pread(file, bytes, size, at);
    }
    static ssize_t write(int file, const void *bytes, size_t size)
    {
        return systemFails(Writes) ? -1 : ::write(file, bytes, size);
    }
    static ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
    {
        return systemFails(Writes) ? -1 : ::pwrite(file, bytes, size, at);
    }
    static int truncate(int file, off_t size)
    {
        return systemFails(Writes) ? -1 : ::ftruncate(file, size);
    }
    static int open(const char *path, int flags, int mode)
    {
        return systemFails(Others) ? -1 : ::open(path, flags, mode);
    }
    static int status(int file, struct stat *info)
    {
        return systemFails(Others) ? -1 : ::fstat(file, info);
    }
    static int unlink(const char *path) { return systemFails(Others) ? -1 : ::unlink(path); }

    Plan m_plan;
    int m_done = 0;
    FailingFiles m_files;
    FileOps *m_before;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FailingDisk::Steps)

} // namespace hezhong
