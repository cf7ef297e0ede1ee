// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openchecks.h"

#include "core/base/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace hezhong::openchecks {

using namespace Qt::StringLiterals;

namespace {

/// No clock that is right shows an earlier day. Kept by hand, because a program that knew the minute
/// it was built would be another one each time.
const QDate &madeOn()
{
    static const QDate day(2026, 1, 1);
    return day;
}

bool isRemoteDrive([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath());
    if (native.startsWith(u"\\\\"_s) && !native.startsWith(u"\\\\?\\"_s))
        return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(native.left(3).utf16())) == DRIVE_REMOTE;
#else
    return false;
#endif
}

QByteArray typeOf(const QString &folder, const OpenOptions &options)
{
    if (options.fileSystemOf)
        return options.fileSystemOf(folder);
    return QStorageInfo(folder).fileSystemType();
}

QString shown(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> names{
        "nfs",    "nfs4",     "cifs",     "smb",       "smb2",       "smb3",   "smbfs",  "9p",
        "afs",    "ceph",     "lustre",   "davfs",     "davfs2",     "webdav", "ncpfs",  "ncp",
        "coda",   "gpfs",     "orangefs", "glusterfs", "sshfs",      "afpfs",  "vboxsf", "vmhgfs",
        "prl_fs", "virtiofs", "rclone",   "curlftpfs", "gvfsd-fuse", "s3fs"};
    QByteArray name = type.toLower();
    for (const QByteArray &over : {QByteArrayLiteral("fuse."), QByteArrayLiteral("fuse-")})
        if (name.startsWith(over))
            name = name.mid(over.size());
    if (name.startsWith("vmhgfs"))
        name = "vmhgfs";
    return names.contains(name);
}

QString placeWarning(const QString &folder, const OpenOptions &options)
{
    const QByteArray type = typeOf(folder, options);
    if (!isNetworkFileSystem(type) && !isRemoteDrive(folder))
        return {};
    return words("store",
                 "数据文件夹 %1 不在本机的硬盘上，而在共享文件夹或者网络盘上（%2）。断网或者断电时"
                 "可能丢失最后的内容，也可能无法阻止两台电脑同时打开。请把数据移到本机的硬盘，"
                 "共享位置只用来存放备份。")
        .arg(QDir::toNativeSeparators(folder),
             type.isEmpty() ? words("store", "网络盘") : QString::fromUtf8(type));
}

QString clockWarning(const QDateTime &now, const QDateTime &last)
{
    if (last.isValid() && now.msecsTo(last) > ToleratedMilliseconds)
        return words("store",
                     "电脑的时间可能不对：现在显示 %1，而最近一次操作记在 %2。期限和文书日期都按"
                     "电脑的时间计算，请先校准日期和时间；已保存的内容不受影响。")
            .arg(shown(now), shown(last));
    if (now.date() < madeOn())
        return words("store",
                     "电脑的时间可能不对：现在显示 %1，早于本程序的日期 %2。期限和文书日期都按电脑"
                     "的时间计算，请先校准日期和时间。")
            .arg(shown(now), madeOn().toString(u"yyyy-MM-dd"_s));
    return {};
}

} // namespace hezhong::openchecks
