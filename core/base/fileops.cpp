// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileops.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hezhong {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return path.toStdU16String();
}

int errnoOf(const std::error_code &code)
{
    return code ? code.default_error_condition().value() : 0;
}

std::atomic<FileOps *> &replaced()
{
    static std::atomic<FileOps *> other{nullptr};
    return other;
}

} // namespace

FileOps &machineFiles()
{
    static FileOps own;
    return own;
}

FileOps::~FileOps() = default;

FileOps &FileOps::current()
{
    FileOps *other = replaced().load();
    return other ? *other : machineFiles();
}

FileOps *FileOps::replace(FileOps *other)
{
    return replaced().exchange(other);
}

int FileOps::create(const QString &path, int &handle)
{
#ifdef Q_OS_WIN
    return _wsopen_s(&handle, reinterpret_cast<const wchar_t *>(path.utf16()),
                     _O_CREAT | _O_TRUNC | _O_WRONLY | _O_BINARY | _O_NOINHERIT, _SH_DENYNO,
                     _S_IREAD | _S_IWRITE);
#else
    handle =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666);
    return handle < 0 ? errno : 0;
#endif
}

int FileOps::write(int handle, const char *bytes, qint64 size)
{
    constexpr qint64 most = 1 << 30;
    for (qint64 done = 0; done < size;) {
#ifdef Q_OS_WIN
        const qint64 now =
            ::_write(handle, bytes + done, static_cast<unsigned>(qMin(size - done, most)));
#else
        const qint64 now =
            ::write(handle, bytes + done, static_cast<size_t>(qMin(size - done, most)));
#endif
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return now < 0 ? errno : ENOSPC;
        done += now;
    }
    return 0;
}

int FileOps::sync(int handle)
{
#ifdef Q_OS_WIN
    return ::_commit(handle) == 0 ? 0 : errno;
#else
    return ::fsync(handle) == 0 ? 0 : errno;
#endif
}

int FileOps::close(int handle)
{
#ifdef Q_OS_WIN
    return ::_close(handle) == 0 ? 0 : errno;
#else
    return ::close(handle) == 0 ? 0 : errno;
#endif
}

int FileOps::read(const QString &path, qint64 limit, QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return errno != 0 ? errno : ENOENT;
    bytes.clear();
    bytes.reserve(qMin(file.size(), limit) + 1);
    while (bytes.size() <= limit) {
        const QByteArray piece = file.read(qMin(limit + 1 - bytes.size(), qint64(1) << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return file.error() == QFileDevice::NoError ? 0 : EIO;
}

int FileOps::rename(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(nativePath(from), nativePath(to), code);
    return errnoOf(code);
}

int FileOps::exchange([[maybe_unused]] const QString &one, [[maybe_unused]] const QString &other)
{
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                    QFile::encodeName(other).constData(), RENAME_EXCHANGE)
        == 0)
        return 0;
    return errno == EINVAL || errno == ENOSYS ? ENOTSUP : errno;
#else
    return ENOTSUP;
#endif
}

int FileOps::link(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::create_hard_link(nativePath(from), nativePath(to), code);
    return errnoOf(code);
}

int FileOps::remove(const QString &path)
{
    std::error_code code;
    const bool removed = std::filesystem::remove(nativePath(path), code);
    return code ? errnoOf(code) : removed ? 0 : ENOENT;
}

int FileOps::makeFolder(const QString &path)
{
    std::error_code code;
    std::filesystem::create_directory(nativePath(path), code);
    return errnoOf(code);
}

int FileOps::syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    return 0; // NTFS journals its names itself, and a folder cannot be flushed
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return errno;
    // Some network file systems know no fsync of folders; then there is nothing to be had.
    const int code = ::fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(folder);
    return code;
#endif
}

} // namespace hezhong
