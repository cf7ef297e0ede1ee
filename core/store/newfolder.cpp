// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfolder.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/backups/setaside.h"
#include "core/store/keys/keycopies.h"
#include "core/store/sealing/checkpoints.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString lockName = u"lock"_s;
const QStringList innerFolders{u"files"_s, u"backups"_s};

/// The file of this name, or of the name under which it is written until it is whole.
QString wholeName(const QString &name)
{
    return isUnfinishedName(name) ? name.left(name.lastIndexOf(u'.')) : name;
}

/// What a creation makes besides the mark and the lock.
bool isMadeHere(const QString &name)
{
    const QString whole = wholeName(name);
    const QStringList names{u"cases.db"_s,          u"cases.db-wal"_s,      u"cases.db-shm"_s,
                            u"cases.db-journal"_s,  keycopies::firstName(), keycopies::copyName(),
                            Checkpoints::sealName()};
    return names.contains(whole) || (whole == halfMadeMark() && whole != name);
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden
                                  | QDir::System);
}

bool removed(const QString &path)
{
    return !QFile::exists(path) || FileOps::current().remove(path) == 0;
}

} // namespace

Result<std::unique_ptr<NewFolder>> NewFolder::take(const QString &path, const Clock &clock,
                                                   const OpenOptions &options)
{
    std::unique_ptr<NewFolder> folder(new NewFolder(path));
    HEZHONG_TRY(folder->prepare(clock, options));
    return folder;
}

QString NewFolder::inside(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Status NewFolder::prepare(const Clock &clock, const OpenOptions &options)
{
    const auto exists = [this] {
        return fail(storeFault(
            u"store.exists"_s,
            words("store", "%1 里已经有内容，没有改动它。").arg(QDir::toNativeSeparators(m_path)),
            words("store", "请选择一个新的或者空的文件夹。")));
    };
    const bool resumed = QFile::exists(inside(halfMadeMark()));
    if (!resumed && !isFree())
        return exists();
    m_madeFolder = !QFileInfo::exists(m_path);
    m_isOurs = true;
    HEZHONG_TRY(mark());
    auto locked = StoreLock::acquire(m_path, clock, options);
    if (!locked) {
        // Another program makes a store here, so all that is in it is that program's.
        m_isOurs = locked.error().code != "store.locked"_L1;
        return fail(std::move(locked).error());
    }
    m_lock = std::move(*locked);
    if (!takeAway() || entries(m_path).size() > 2)
        return exists();
    for (const QString &name : innerFolders)
        HEZHONG_TRY(folderFault(FileOps::current().makeFolder(inside(name)), u"mkdir"_s));
    return {};
}

Status NewFolder::mark()
{
    HEZHONG_TRY(folderFault(makeFolders(m_path), u"mkdir"_s));
    // Other accounts of this machine need not even see which files there are; a stick may not know owners.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Status marked = writeWholeFile(inside(halfMadeMark()), {}); !marked)
        return fail(storeErrorOf(marked.error()));
    return {};
}

bool NewFolder::isFree() const
{
    // The program may have ended while it wrote the mark, which is empty.
    const QStringList present = entries(m_path);
    return std::all_of(present.cbegin(), present.cend(), [this](const QString &name) {
        return name != halfMadeMark() && wholeName(name) == halfMadeMark()
               && QFileInfo(inside(name)).size() == 0;
    });
}

bool NewFolder::takeAway()
{
    bool all = true;
    for (const QString &name : entries(m_path))
        if (isMadeHere(name))
            all = removed(inside(name)) && all;
    for (const QString &name : innerFolders)
        all = (!QFileInfo(inside(name)).isDir() || removed(inside(name))) && all;
    return all;
}

NewFolder::~NewFolder()
{
    if (!m_isOurs || !QFileInfo::exists(m_path))
        return;
    // What cannot be taken away now is at the next try, as long as the mark says whose it is.
    if (!QFile::exists(inside(halfMadeMark())))
        static_cast<void>(mark());
    const bool all = takeAway();
    m_lock.reset();
    if (all && removed(inside(lockName)))
        removed(inside(halfMadeMark()));
    if (m_madeFolder)
        removed(m_path);
}

Result<std::unique_ptr<StoreLock>> NewFolder::finish()
{
    FileOps &files = FileOps::current();
    int code = files.syncFolder(m_path);
    if (code == 0)
        code = files.syncFolder(QFileInfo(m_path).absolutePath());
    if (code == 0)
        code = files.remove(inside(halfMadeMark()));
    if (code == 0)
        code = files.syncFolder(m_path);
    HEZHONG_TRY(folderFault(code, halfMadeMark()));
    m_isOurs = false;
    return std::move(m_lock);
}

} // namespace hezhong
