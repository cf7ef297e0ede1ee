// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include "core/base/words.h"
#include "core/store/sqlite/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>
#include <cctype>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 4096;

QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName(); // a session without these still has a home
}

LockHolder self(const Clock &clock)
{
    LockHolder holder;
    holder.user = loginName();
    holder.host = QSysInfo::machineHostName();
    holder.program = QCoreApplication::applicationName();
    holder.pid = QCoreApplication::applicationPid();
    holder.since = clock.now();
    holder.state = LockHolder::ThisProgram;
    return holder;
}

QByteArray written(const LockHolder &holder)
{
    const QJsonObject json{{u"user"_s, holder.user},
                           {u"host"_s, holder.host},
                           {u"program"_s, holder.program},
                           {u"pid"_s, holder.pid},
                           {u"since"_s, holder.since.toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Nothing is written there. A power cut may leave the length of what was, and nothing of it.
bool isBlank(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        return byte == '\0' || std::isspace(static_cast<unsigned char>(byte));
    });
}

/// Who the file names; `osLocked` tells whether a living process holds the system's lock.
LockHolder readHolder(const QByteArray &bytes, bool osLocked)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    LockHolder holder;
    holder.user = json.value(u"user"_s).toString();
    holder.host = json.value(u"host"_s).toString();
    holder.program = json.value(u"program"_s).toString();
    holder.pid = json.value(u"pid"_s).toInteger();
    holder.since = QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate);
    const bool sameHost = holder.host == QSysInfo::machineHostName();
    if (isBlank(bytes))
        holder.state = osLocked ? LockHolder::OtherProgram : LockHolder::Free;
    else if (!osLocked)
        holder.state = sameHost ? LockHolder::Dead : LockHolder::Unknown;
    else if (!sameHost)
        holder.state = LockHolder::OtherMachine;
    else
        holder.state = holder.pid == QCoreApplication::applicationPid() ? LockHolder::ThisProgram
                                                                        : LockHolder::OtherProgram;
    return holder;
}

Error lockedBy(const LockHolder &holder)
{
    const QString since = holder.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString detail = u"state %1, pid %2"_s.arg(holder.state).arg(holder.pid);
    if (holder.host.isEmpty())
        return storeFault(u"store.locked"_s,
                          words("store", "数据正被另一个程序打开，内容不受影响。"),
                          words("store", "请先关闭另一个窗口，再重试。"), detail);
    const QString who =
        words("store", "%1（用户 %2，程序 %3，进程号 %4）")
            .arg(holder.host, holder.user, holder.program, QString::number(holder.pid));
    if (holder.state == LockHolder::Dead || holder.state == LockHolder::Unknown)
        return storeFault(
            u"store.locked"_s,
            words("store", "数据自 %1 起由 %2 打开，没有正常关闭的记录。").arg(since, who),
            words("store", "请确认那台电脑上的程序已经关闭，再选择继续打开。"), detail);
    return storeFault(u"store.locked"_s,
                      words("store", "数据自 %1 起由 %2 打开着。").arg(since, who),
                      words("store", "请先在那里关闭程序，再重试；数据不受影响。"), detail);
}

} // namespace

/// The file with the operating system's advisory lock; on Windows the lock lies on a byte far
/// behind the text, so that others can still read who holds it.
class StoreLock::OsFile {
public:
    explicit OsFile(const QString &path) : m_path(path), m_file(path) {}

    bool open()
    {
#ifdef Q_OS_WIN
        return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
#else
        const int handle = ::open(QFile::encodeName(m_path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        return handle >= 0
               && m_file.open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered,
                              QFileDevice::AutoCloseHandle);
#endif
    }
    /// 0, EWOULDBLOCK when another process holds it, or why nobody can.
    int tryLock()
    {
#ifdef Q_OS_WIN
        OVERLAPPED at{};
        at.Offset = 0x40000000;
        if (LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle())),
                       LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at)
            != 0)
            return 0;
        const DWORD why = GetLastError();
        return why == ERROR_LOCK_VIOLATION || why == ERROR_IO_PENDING ? EWOULDBLOCK : ENOLCK;
#else
        return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
#endif
    }
    /// Another program could take a new lock, and SQLite goes on with a log that lies elsewhere: what
    /// is acknowledged then is gone with a crash. (On Windows an open file cannot be taken away.)
    bool isInPlace()
    {
#ifndef Q_OS_WIN
        struct stat held {};
        if (::fstat(m_file.handle(), &held) != 0
            || identityOf(m_path) != identityOf(held))
            return false;
        const QFileInfo here(m_path);
        const QByteArray log = identityOf(here.dir().filePath(u"cases.db-wal"_s));
        if (m_log.isEmpty())
            m_log = log;
        return log == m_log;
#else
        return true;
#endif
    }
    void forgetLog()
    {
#ifndef Q_OS_WIN
        m_log.clear();
#endif
    }
    QByteArray read()
    {
        return m_file.seek(0) ? m_file.read(MostBytes) : QByteArray();
    }
    bool write(const QByteArray &bytes)
    {
        return m_file.resize(0) && m_file.seek(0) && m_file.write(bytes) == bytes.size();
    }

private:
#ifndef Q_OS_WIN
    static QByteArray identityOf(const struct stat &info)
    {
        return QByteArray::number(quint64(info.st_dev)) + ':'
               + QByteArray::number(quint64(info.st_ino));
    }
    /// Empty when there is no such file.
    static QByteArray identityOf(const QString &path)
    {
        struct stat info {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            return {};
        return identityOf(info);
    }
    QByteArray m_log; ///< which file the database's log is; empty until there is one
#endif
    QString m_path; ///< a QFile that was opened by its handle forgets it
    QFile m_file;
};

StoreLock::StoreLock(std::unique_ptr<OsFile> file) : m_file(std::move(file)) {}

bool StoreLock::isInPlace() const
{
    return m_file->isInPlace();
}

void StoreLock::expectNewLog()
{
    m_file->forgetLog();
}

StoreLock::~StoreLock()
{
    if (m_held)
        m_file->write({});
}

Result<std::unique_ptr<StoreLock>> StoreLock::acquire(const QString &folder, const Clock &clock,
                                                      const OpenOptions &options)
{
    std::unique_ptr<StoreLock> lock(
        new StoreLock(std::make_unique<OsFile>(QDir(folder).filePath(u"lock"_s))));
    HEZHONG_TRY(lock->take(folder, clock, options));
    return lock;
}

Status StoreLock::take(const QString &folder, const Clock &clock, const OpenOptions &options)
{
    errno = 0;
    if (!m_file->open())
        return fail(errno == 0 ? readOnly(u"lock in "_s + folder)
                               : diskErrorOf(errno, u"lock in "_s + folder));
    const int code = m_file->tryLock();
    if (code != 0 && code != EWOULDBLOCK && code != EINTR)
        return fail(storeFault(
            u"store.no-locks"_s,
            words("store",
                  "数据文件夹所在的位置不能阻止两台电脑同时打开，没有打开，内容没有改变。"),
            words("store", "请把数据文件夹移到本机的硬盘上再打开。"),
            u"flock, errno %1"_s.arg(code)));
    const bool free = code == 0;
    const LockHolder holder = readHolder(m_file->read(), !free);
    if (!free)
        return fail(lockedBy(holder));
    if (holder.state == LockHolder::Dead || holder.state == LockHolder::Unknown) {
        const bool take =
            options.takeOverLock ? options.takeOverLock(holder) : holder.state == LockHolder::Dead;
        if (!take)
            return fail(lockedBy(holder));
    }
    m_held = true;
    if (!m_file->write(written(self(clock))))
        return fail(diskFull(u"lock in "_s + folder));
    return {};
}

} // namespace hezhong
