// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupsearch.h"

#include "core/store/backups/backuplist.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFolders =
    300; // of one folder: a stick full of pictures is not walked through

/// The folders of which `folder` may hold backups: itself and the ones right below.
QStringList around(const QString &folder)
{
    const QDir dir(folder);
    QStringList found{folder};
    for (const QString &name :
         dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable).mid(0, MostFolders))
        if (!name.endsWith(backupEnding()))
            found += dir.filePath(name);
    return found;
}

} // namespace

QList<BackupInfo> backupsBelow(const QStringList &folders)
{
    QList<BackupInfo> all;
    QSet<QString> seen;
    const auto take = [&](const BackupInfo &info) {
        const QString real = QFileInfo(info.path).canonicalFilePath();
        if (seen.contains(real))
            return;
        seen.insert(real);
        all.append(info);
    };
    for (const QString &folder : folders) {
        if (QFileInfo::exists(QDir(folder).filePath(BackupManifest::fileName()))) {
            if (const auto one = backupAt(folder))
                take(*one);
            continue;
        }
        for (const QString &place : around(folder))
            for (const BackupInfo &one : backupsIn(place))
                take(one);
        // A store holds backups of its own one folder deeper.
        for (const BackupInfo &one : backupsIn(QDir(folder).filePath(u"backups"_s)))
            take(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return a.manifest.madeAt > b.manifest.madeAt;
    });
    return all;
}

QStringList mountedPlaces()
{
    QStringList places;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool isSystems = root == u"/"_s || root.startsWith(u"/boot"_s)
                               || root.startsWith(u"/snap"_s) || root.startsWith(u"/proc"_s)
                               || root.startsWith(u"/sys"_s) || root.startsWith(u"/dev"_s)
                               || root.startsWith(u"/run/"_s) != root.startsWith(u"/run/media"_s)
                               || root.startsWith(u"/System"_s);
        if (volume.isValid() && volume.isReady() && !isSystems)
            places += root;
    }
    return places;
}

} // namespace hezhong
