// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/recordingdisk.h"

#include "tests/simulation/power/recordingvfs.h"

#include <QFile>

#include <cerrno>

namespace hezhong {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

} // namespace

RecordingDisk::RecordingDisk(const QString &root)
    : m_recorder(root), m_files(m_recorder), m_before(FileOps::replace(&m_files))
{
    recordingvfs::begin(m_recorder);
}

RecordingDisk::~RecordingDisk()
{
    recordingvfs::end();
    FileOps::replace(m_before);
}

int RecordingDisk::Files::create(const QString &path, int &handle)
{
    const int code = FileOps::create(path, handle);
    if (code == 0)
        m_open.insert(handle, {m_recorder.opened(native(path), true), 0});
    return code;
}

int RecordingDisk::Files::write(int handle, const char *bytes, qint64 size)
{
    const int code = FileOps::write(handle, bytes, size);
    if (code == 0) {
        Open &open = m_open[handle];
        m_recorder.wrote(open.node, open.at, bytes, size);
        open.at += size;
    }
    return code;
}

int RecordingDisk::Files::sync(int handle)
{
    m_recorder.synced(m_open.value(handle).node);
    return 0;
}

int RecordingDisk::Files::close(int handle)
{
    m_open.remove(handle);
    return FileOps::close(handle);
}

int RecordingDisk::Files::rename(const QString &from, const QString &to)
{
    const int code = FileOps::rename(from, to);
    if (code == 0)
        m_recorder.renamed(DiskStep::Rename, native(from), native(to));
    return code;
}

int RecordingDisk::Files::exchange(const QString &one, const QString &other)
{
    const int code = cannotExchange ? ENOTSUP : FileOps::exchange(one, other);
    if (code == 0)
        m_recorder.renamed(DiskStep::Exchange, native(one), native(other));
    return code;
}

int RecordingDisk::Files::link(const QString &from, const QString &to)
{
    const int code = FileOps::link(from, to);
    if (code == 0)
        m_recorder.renamed(DiskStep::Link, native(from), native(to));
    return code;
}

int RecordingDisk::Files::remove(const QString &path)
{
    const int code = FileOps::remove(path);
    if (code == 0)
        m_recorder.removed(native(path));
    return code;
}

int RecordingDisk::Files::makeFolder(const QString &path)
{
    const int code = FileOps::makeFolder(path);
    if (code == 0)
        m_recorder.madeFolder(native(path));
    return code;
}

int RecordingDisk::Files::syncFolder(const QString &path)
{
    if (!QFile::exists(path))
        return ENOENT;
    if (path == failing) {
        failing.clear();
        return EIO;
    }
    m_recorder.syncedFolder(native(path));
    return 0;
}

} // namespace hezhong
