// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datapaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

QString dataFolder()
{
    const QString wanted = qEnvironmentVariable("HEZHONG_DATA_DIR");
    if (!wanted.isEmpty())
        return wanted;
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &candidate : {u"../share/hezhong"_s, u"../Resources/hezhong"_s, u"share/hezhong"_s}) {
        const QFileInfo folder(program.filePath(candidate));
        if (folder.isDir())
            return folder.canonicalFilePath();
    }
    return program.filePath(u"../share/hezhong"_s);
}

QString dataFile(const QString &relativePath)
{
    const QFileInfo file(QDir(dataFolder()).filePath(relativePath));
    return file.isFile() ? file.absoluteFilePath() : QString();
}

} // namespace hezhong
