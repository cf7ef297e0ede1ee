// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewrite.h"

#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> writeFault(const QString &path, const QString &detail, int code)
{
    const QString name = QDir::toNativeSeparators(path);
    if (code == ENOSPC || code == EDQUOT)
        return fail(storeFault(u"file.full"_s, words("core", "磁盘空间不足，%1 没有写入，原有内容完好。").arg(name),
                               words("core", "请腾出空间后重试。"), detail));
    if (code == EACCES || code == EROFS || code == EPERM)
        return fail(storeFault(u"file.read-only"_s,
                               words("core", "没有权限写入 %1，原有内容完好。").arg(name),
                               words("core", "请换一个文件夹，或者检查该位置的权限。"), detail));
    return fail(storeFault(u"file.write"_s, words("core", "%1 没有写入，原有内容完好。").arg(name),
                           words("core", "请检查文件夹是否存在、磁盘是否正常，然后重试。"), detail));
}

bool syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return false;
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
#else
    return true;
#endif
}

} // namespace

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFault(path, file.errorString(), errno);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeFault(path, file.errorString(), errno);
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return writeFault(path, u"fsync"_s, errno);
#endif
    if (!file.commit())
        return writeFault(path, file.errorString(), errno);
    if (!syncFolder(path))
        return writeFault(path, u"fsync of the folder"_s, errno);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badInput(u"file.read"_s, field, words("core", "打不开文件 %1。").arg(path),
                             words("core", "请检查路径和权限。")));
    if (file.size() > limit)
        return fail(badInput(u"file.too-large"_s, field, words("core", "文件 %1 过大。").arg(path),
                             words("core", "请确认选对了文件。")));
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit || file.error() != QFileDevice::NoError)
        return fail(badInput(u"file.read"_s, field, words("core", "文件 %1 没有读完。").arg(path),
                             words("core", "请检查磁盘或者换一份文件。")));
    return bytes;
}

} // namespace hezhong
