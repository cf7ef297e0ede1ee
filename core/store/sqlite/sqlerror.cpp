// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlerror.h"

#include "core/base/words.h"

#include <sqlite3.h>

#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

Error lockedByOthers(const QString &detail)
{
    return storeFault(
        u"store.locked"_s,
        words("store", "数据库正被其他程序占用，本次操作没有执行，已保存的内容不受影响。"),
        words("store", "请关闭占用它的程序后重试。"), detail);
}

Error diskFull(const QString &detail)
{
    return storeFault(u"store.full"_s,
                      words("store", "磁盘空间不足，本次操作没有保存，此前保存的内容完好。"),
                      words("store", "请腾出空间后重试。"), detail);
}

Error readOnly(const QString &detail)
{
    return storeFault(
        u"store.read-only"_s,
        words("store", "数据文件夹不允许写入，本次操作没有保存，此前保存的内容完好。"),
        words("store", "请检查文件夹的权限，或者把它移到可以写入的位置。"), detail);
}

Error diskFault(const QString &detail)
{
    return storeFault(u"store.io"_s, words("store", "磁盘读写出错，本次操作没有保存。"),
                      words("store", "请检查磁盘和连线是否正常，然后重试。"), detail);
}

Error diskErrorOf(int systemError, const QString &detail)
{
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return diskFull(detail);
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        return readOnly(detail);
    return diskFault(detail);
}

Error corrupt(const QString &detail)
{
    return storeFault(u"store.corrupt"_s, words("store", "数据库的内容有损坏，程序没有改动它。"),
                      words("store", "请先复制整个数据文件夹留存，再修复、抢救或者用备份恢复。"),
                      detail);
}

namespace {

Error constraintFault(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {Fault::Refused,
                u"store.duplicate"_s,
                words("store", "已有相同的编号或名称，没有保存。"),
                {},
                words("store", "请换一个编号或名称。"),
                detail};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_TRIGGER:
        return {Fault::Refused,
                u"store.referenced"_s,
                words("store", "相关的内容不存在，或者仍被其他内容使用，没有保存。"),
                {},
                words("store", "请刷新后重试。"),
                detail};
    default:
        return internalFault(u"store.constraint"_s, detail);
    }
}

} // namespace

Error sqlError(sqlite3 *connection, int code, const QString &step)
{
    const QString text = connection ? QString::fromUtf8(sqlite3_errmsg(connection))
                                    : QString::fromUtf8(sqlite3_errstr(code));
    const int systemError = connection ? sqlite3_system_errno(connection) : 0;
    const QString detail = u"%1: %2 (%3, errno %4)"_s.arg(step, text).arg(code).arg(systemError);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return lockedByOthers(detail);
    case SQLITE_FULL:
        return diskFull(detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(detail);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return diskErrorOf(systemError, detail);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return corrupt(detail);
    case SQLITE_CONSTRAINT:
        return constraintFault(code, detail);
    default:
        return internalFault(u"store.sql"_s, detail);
    }
}

Error storeErrorOf(const Error &fileError)
{
    if (fileError.code == "file.full"_L1)
        return diskFull(fileError.detail);
    if (fileError.code == "file.read-only"_L1)
        return readOnly(fileError.detail);
    Error error = fileError;
    error.fault = Fault::Store;
    error.code = u"store.io"_s;
    return error;
}

} // namespace hezhong
