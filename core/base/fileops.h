// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hezhong {

/// Every step by which core changes files (SQLite's own files apart). There is one for the process;
/// tests put another in its place to fail a step, or to learn what a power cut would leave.
/// Each function returns 0, or what errno says.
class FileOps {
public:
    virtual ~FileOps();

    /// A new file for writing; one that is there is emptied.
    [[nodiscard]] virtual int create(const QString &path, int &handle);
    [[nodiscard]] virtual int write(int handle, const char *bytes, qint64 size);
    /// Content is on the disk when it returns.
    [[nodiscard]] virtual int sync(int handle);
    [[nodiscard]] virtual int close(int handle);
    /// Whole content of a file, or its first `limit` + 1 bytes.
    [[nodiscard]] virtual int read(const QString &path, qint64 limit, QByteArray &bytes);
    /// Replaces `to` at one go; works for folders where `to` is not there.
    [[nodiscard]] virtual int rename(const QString &from, const QString &to);
    /// Two files or folders change places at one go; ENOTSUP where the system cannot.
    [[nodiscard]] virtual int exchange(const QString &one, const QString &other);
    /// A second name for the same content; not every file system can.
    [[nodiscard]] virtual int link(const QString &from, const QString &to);
    [[nodiscard]] virtual int remove(const QString &path);
    [[nodiscard]] virtual int makeFolder(const QString &path);
    /// Names in the folder are on the disk when it returns.
    [[nodiscard]] virtual int syncFolder(const QString &path);

    /// The one in use.
    [[nodiscard]] static FileOps &current();
    /// Puts another in its place, nullptr: the machine's own. The result is the one before.
    static FileOps *replace(FileOps *other);

protected:
    FileOps() = default;

private:
    friend FileOps &machineFiles();
    Q_DISABLE_COPY_MOVE(FileOps)
};

} // namespace hezhong
