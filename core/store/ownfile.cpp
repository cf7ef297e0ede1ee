// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownfile.h"

#include "core/base/fileops.h"
#include "core/base/words.h"

#include <QFileInfo>

#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> readOwnFile(const QString &path, qint64 limit)
{
    QByteArray bytes;
    const int code = FileOps::current().read(path, limit, bytes);
    if (code == ENOENT || code == ENOTDIR)
        return std::optional<QByteArray>();
    const QString name = QFileInfo(path).fileName();
    if (code != 0)
        return fail(storeFault(
            u"store.io"_s,
            words("store", "读不到数据文件夹里的文件 %1，程序没有改动它。").arg(name),
            words("store", "请检查磁盘、连线和文件的权限，然后重试；这不一定是文件损坏。"),
            u"read %1, errno %2"_s.arg(name).arg(code)));
    if (bytes.size() > limit)
        return std::optional<QByteArray>();
    return std::optional(std::move(bytes));
}

} // namespace hezhong
