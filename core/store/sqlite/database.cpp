// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/database.h"

#include "core/base/words.h"
#include "core/store/keys/secretkey.h"
#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/cipherkey.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>

#include <sqlite3.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyMilliseconds = 5000;
constexpr int CopiedAtOnce = 256; ///< pages

Error isClosed()
{
    return storeFault(
        u"store.io"_s, words("store", "数据已经关闭，本次操作没有保存，此前保存的内容完好。"),
        words("store", "请关闭程序再打开；仍然打不开的，请检查磁盘和连线是否正常。"), u"closed"_s);
}

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, const SecretKey &key,
                                                 Mode mode)
{
    sqlite3 *handle = nullptr;
    const QByteArray utf8 = QDir::toNativeSeparators(path).toUtf8();
    const int flags = openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(utf8.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return fail(sqlError(handle, code, u"open"_s));
    HEZHONG_TRY(database->setUp(key, mode));
    return database;
}

Status Database::setUp(const SecretKey &key, Mode mode)
{
    sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    if (const int code = applyKey(m_handle, key); code != SQLITE_OK)
        return fail(sqlError(m_handle, code, u"key"_s));
    HEZHONG_TRY(value(u"SELECT count(*) FROM sqlite_schema"_s));
    HEZHONG_TRY(registerTokenizer(m_handle));
    HEZHONG_TRY(pragma(u"foreign_keys"_s, u"ON"_s, 1));
    HEZHONG_TRY(pragma(u"temp_store"_s, u"MEMORY"_s, 2));
    HEZHONG_TRY(pragma(u"trusted_schema"_s, u"OFF"_s, 0));
    HEZHONG_TRY(pragma(u"cell_size_check"_s, u"ON"_s, 1));
    if (mode == Mode::ReadOnly)
        return {};
    HEZHONG_TRY(pragma(u"secure_delete"_s, u"ON"_s, 1));
    HEZHONG_TRY(pragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s));
    return pragma(u"synchronous"_s, u"FULL"_s, 2);
}

Status Database::pragma(const QString &name, const QString &wanted, const QVariant &expected)
{
    HEZHONG_TRY(rows(u"PRAGMA %1=%2"_s.arg(name, wanted)));
    HEZHONG_ASSIGN(const QVariant actual, value(u"PRAGMA "_s + name));
    if (actual.toString() == expected.toString())
        return {};
    return fail(storeFault(u"store.io"_s, words("store", "数据文件夹所在的位置不支持安全保存。"),
                           words("store", "请把数据文件夹移到本机的硬盘上。"),
                           u"PRAGMA %1 is %2"_s.arg(name, actual.toString())));
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (sqlite3_stmt *idle : std::as_const(m_idle))
        sqlite3_finalize(idle);
    m_idle.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Status Database::openAgain(const QString &path, const SecretKey &key)
{
    HEZHONG_ASSIGN(const std::unique_ptr<Database> other, open(path, key, Mode::ReadWrite));
    close();
    std::swap(m_handle, other->m_handle);
    std::swap(m_idle, other->m_idle);
    return {};
}

Result<Statement> Database::statement(const QString &sql)
{
    if (!m_handle)
        return fail(isClosed());
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return Statement(*this, sql, idle);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &made, &tail);
    if (code != SQLITE_OK)
        return fail(sqlError(m_handle, code, sql));
    Statement statement(*this, sql, made);
    if (!made || (tail && *tail != '\0'))
        return fail(internalFault(u"store.statement"_s, sql));
    return statement;
}

void Database::giveBack(const QString &sql, sqlite3_stmt *handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (m_idle.contains(sql))
        sqlite3_finalize(handle);
    else
        m_idle.insert(sql, handle);
}

Status Database::execute(const QString &sql, const QVariantList &binds)
{
    HEZHONG_ASSIGN(Statement prepared, statement(sql));
    HEZHONG_TRY(prepared.bind(binds));
    return prepared.run();
}

Result<QList<QVariantList>> Database::rows(const QString &sql, const QVariantList &binds)
{
    HEZHONG_ASSIGN(Statement prepared, statement(sql));
    HEZHONG_TRY(prepared.bind(binds));
    QList<QVariantList> list;
    for (;;) {
        HEZHONG_ASSIGN(const bool more, prepared.step());
        if (!more)
            return list;
        QVariantList row;
        row.reserve(prepared.columnCount());
        for (int column = 0; column < prepared.columnCount(); ++column)
            row.append(prepared.value(column));
        list.append(std::move(row));
    }
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &binds)
{
    HEZHONG_ASSIGN(Statement prepared, statement(sql));
    HEZHONG_TRY(prepared.bind(binds));
    HEZHONG_ASSIGN(const bool found, prepared.step());
    return found && prepared.columnCount() > 0 ? prepared.value(0) : QVariant();
}

Status Database::script(const QByteArray &sql)
{
    if (!m_handle)
        return fail(isClosed());
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(sqlError(m_handle, code, u"script"_s));
    return {};
}

bool Database::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

void Database::rollback()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::isInPlace() const
{
    if (!m_handle)
        return true; // what is closed has not moved; its statements say what it is
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code != SQLITE_OK || moved == 0;
}

Status Database::copyPages(sqlite3 *target, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle, "main");
    if (!backup)
        return fail(sqlError(target, sqlite3_extended_errcode(target), u"copy"_s));
    int code = SQLITE_OK;
    bool goesOn = true;
    while (code == SQLITE_OK && goesOn) {
        code = sqlite3_backup_step(backup, progress ? CopiedAtOnce : -1);
        const qint64 total = sqlite3_backup_pagecount(backup);
        goesOn = !progress || progress(total - sqlite3_backup_remaining(backup), total);
    }
    // A lock of somebody else is no error to the finish.
    const int step = code == SQLITE_DONE ? SQLITE_OK : code;
    code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK || step != SQLITE_OK)
        return fail(sqlError(target, code != SQLITE_OK ? code : step, u"copy"_s));
    if (!goesOn)
        return fail(Error{Fault::Cancelled,
                          u"store.copy-stopped"_s,
                          words("store", "已停止，数据没有改动。"),
                          {},
                          {},
                          {}});
    return {};
}

Status Database::copyTo(const QString &path, const SecretKey &key, const CopyProgress &progress)
{
    if (!m_handle)
        return fail(isClosed());
    sqlite3 *handle = nullptr;
    const QByteArray utf8 = QDir::toNativeSeparators(path).toUtf8();
    int code = sqlite3_open_v2(utf8.constData(), &handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    const Database target(handle);
    if (code == SQLITE_OK)
        code = applyKey(handle, key);
    if (code != SQLITE_OK)
        return fail(sqlError(handle, code, u"copy"_s));
    HEZHONG_TRY(copyPages(handle, progress));
    // A copy that stands alone must not need files beside it, nor a folder that can be written.
    code = sqlite3_exec(handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(sqlError(handle, code, u"copy"_s));
    return {};
}

Status Database::endLog()
{
    HEZHONG_ASSIGN(const QVariant mode, value(u"PRAGMA journal_mode=DELETE"_s));
    if (mode.toString() != "delete"_L1)
        return fail(lockedByOthers(u"journal_mode is "_s + mode.toString()));
    return {};
}

} // namespace hezhong
