// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filetree.h"

#include "core/base/fileops.h"

#include <QDir>
#include <QFileInfo>

namespace hezhong {

int makeFolders(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return 0;
    const QString above = info.absolutePath();
    if (above != info.absoluteFilePath())
        if (const int code = makeFolders(above); code != 0)
            return code;
    FileOps &files = FileOps::current();
    const int code = files.makeFolder(info.absoluteFilePath());
    return code != 0 ? code : files.syncFolder(above);
}

bool removeTree(const QString &path)
{
    FileOps &files = FileOps::current();
    const QDir folder(path);
    bool all = true;
    for (const QFileInfo &one : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                     | QDir::NoDotAndDotDot))
        all = (one.isDir() && !one.isSymLink() ? removeTree(one.filePath())
                                               : files.remove(one.filePath()) == 0)
              && all;
    return (!QFileInfo::exists(path) || files.remove(path) == 0) && all;
}

} // namespace hezhong
