// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupplace.h"

#include "core/base/words.h"
#include "core/store/backups/backuplist.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// A folder with every link on the way to it followed; itself where that is not there.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? cleanPlace(path) : real;
}

Error unfit(const char *code, const QString &message, const QString &hint)
{
    return badInput(QString::fromLatin1(code), u"place"_s, message, hint);
}

} // namespace

bool isSameDisk(const QString &one, const QString &other)
{
    const QStorageInfo first(one);
    const QStorageInfo second(other);
    return !first.isValid() || !second.isValid() || first.rootPath() == second.rootPath();
}

QString cleanPlace(const QString &place)
{
    return QDir::cleanPath(QFileInfo(QDir::fromNativeSeparators(place)).absoluteFilePath());
}

Status checkBackupPlace(const QString &storeFolder, const QString &place)
{
    const QString shown = QDir::toNativeSeparators(place);
    const QFileInfo folder(place);
    if (place.isEmpty() || !folder.isDir())
        return fail(
            unfit("backup.place-missing", words("store", "找不到文件夹 %1，没有添加。").arg(shown),
                  words("store", "请插上移动硬盘或者接通共享文件夹，再选择其中的一个文件夹。")));
    const QString real = realPath(place);
    const QString store = realPath(storeFolder);
    if (real == store || real.startsWith(store + u'/') || real.endsWith(backupEnding())
        || real.contains(backupEnding() + u'/'))
        return fail(
            unfit("backup.place-inside",
                  words("store", "%1 在数据文件夹或者一份备份里面，没有添加。").arg(shown),
                  words("store", "请选择数据文件夹以外的位置，最好在移动硬盘或者共享文件夹上。")));
    if (!folder.isWritable())
        return fail(
            unfit("backup.place-read-only", words("store", "%1 不允许写入，没有添加。").arg(shown),
                  words("store", "请检查移动硬盘的写保护和文件夹的权限，或者换一个文件夹。")));
    return {};
}

} // namespace hezhong
