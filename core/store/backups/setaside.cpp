// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/setaside.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/words.h"
#include "core/store/backups/restore.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString stampOf(const Clock &clock)
{
    return clock.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
}

} // namespace

QString halfMadeMark()
{
    return u"unfinished"_s;
}

Status folderFault(int code, const QString &step)
{
    if (code == 0)
        return {};
    return fail(diskErrorOf(code, u"%1, errno %2"_s.arg(step).arg(code)));
}

void removeHalfMadeStores(const QString &target)
{
    const QDir parent(QFileInfo(target).absolutePath());
    const QString name = QFileInfo(target).fileName();
    for (const QString &left : parent.entryList({name + u".restoring-*"_s}, QDir::Dirs))
        if (QDir(parent.filePath(left)).exists(halfMadeMark()))
            removeTree(parent.filePath(left));
}

QList<StoreAside> storesAside(const QString &target)
{
    const QFileInfo info(QFileInfo(target).absoluteFilePath());
    const QDir parent(info.absolutePath());
    QList<StoreAside> found;
    // One that is called half-made but is whole was left by a restore that ended between its last
    // two steps.
    for (const QString &middle : {u".before-restore-"_s, u".restoring-"_s, u".after-restore-"_s}) {
        const QString start = info.fileName() + middle;
        for (const QString &name : parent.entryList({start + u'*'}, QDir::Dirs)) {
            const QDateTime at = QDateTime::fromString(name.right(15), u"yyyyMMdd-HHmmss"_s);
            if (at.isValid() && Store::isStore(parent.filePath(name)))
                found.append({parent.filePath(name), at.toUTC(), middle != ".after-restore-"_L1});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const StoreAside &a, const StoreAside &b) { return a.at > b.at; });
    return found;
}

int setAside(const QString &part, const QString &target, const Clock &clock, QString &aside)
{
    FileOps &files = FileOps::current();
    const QString wanted = target + u".before-restore-"_s + stampOf(clock);
    int code = files.exchange(part, target);
    if (code == 0) {
        // The store of before lies under the other's name now, which would do as well.
        aside = files.rename(part, wanted) == 0 ? wanted : part;
        return 0;
    }
    if (code != ENOTSUP)
        return code;
    code = files.rename(target, wanted);
    if (code != 0)
        return code;
    aside = wanted;
    code = files.rename(part, target);
    if (code != 0)
        static_cast<void>(files.rename(wanted, target));
    return code;
}

Result<QString> undoRestore(const QString &folder, const Clock &clock, const OpenOptions &options)
{
    const QString target = QFileInfo(folder).absoluteFilePath();
    QList<StoreAside> aside = storesAside(target);
    aside.removeIf([](const StoreAside &one) { return !one.isBefore; });
    const QString before = aside.isEmpty() ? QString() : aside.constFirst().folder;
    if (before.isEmpty())
        return fail(refused(u"restore.nothing-aside"_s,
                            words("store", "旁边没有恢复之前保留的数据，没有改动。"),
                            words("store", "请检查所选的数据文件夹。")));
    std::unique_ptr<StoreLock> lock;
    const bool present = QFileInfo(target).isDir();
    if (present) {
        HEZHONG_ASSIGN(lock, StoreLock::acquire(target, clock, options));
    }
    FileOps &files = FileOps::current();
    const QString after = target + u".after-restore-"_s + stampOf(clock);
    int code = present ? files.exchange(before, target) : files.rename(before, target);
    if (present && code == 0) {
        code = files.rename(before, after);
    } else if (present && code == ENOTSUP) {
        code = files.rename(target, after);
        if (code == 0)
            code = files.rename(before, target);
    }
    HEZHONG_TRY(folderFault(code, u"rename"_s));
    HEZHONG_TRY(folderFault(files.syncFolder(QFileInfo(target).absolutePath()), u"fsync"_s));
    return present ? after : QString();
}

} // namespace hezhong
