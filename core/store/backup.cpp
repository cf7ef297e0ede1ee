// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/fileops.h"
#include "core/base/words.h"
#include "core/store/sqlite/sqlerror.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString headSql = u"SELECT group_concat(count || ':' || hex(hash)) FROM journal_head"_s;

/// The copy opens with the key, is whole, and ends where the original ends.
Status check(Database &original, const QString &copy, const SecretKey &key)
{
    HEZHONG_ASSIGN(const std::unique_ptr<Database> opened,
                   Database::open(copy, key, Database::Mode::ReadWrite));
    HEZHONG_ASSIGN(const QVariant verdict, opened->value(u"PRAGMA quick_check"_s));
    if (verdict.toString() != "ok"_L1)
        return fail(corrupt(u"backup: "_s + verdict.toString()));
    HEZHONG_ASSIGN(const QVariant wanted, original.value(headSql));
    HEZHONG_ASSIGN(const QVariant actual, opened->value(headSql));
    if (wanted != actual)
        return fail(corrupt(u"backup: journal head"_s));
    return {};
}

} // namespace

Status writeBackup(Database &database, const SecretKey &key, const KeyFile &keyFile,
                   const QString &file)
{
    const QString part = file + u".part"_s;
    FileOps &files = FileOps::current();
    static_cast<void>(files.remove(part));
    Status done = database.copyTo(part, key);
    if (done)
        done = check(database, part, key);
    if (!done) {
        for (const auto &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            static_cast<void>(files.remove(part + ending));
        return done;
    }
    if (const int code = files.rename(part, file); code != 0) {
        static_cast<void>(files.remove(part));
        return fail(diskErrorOf(code, u"backup: rename, errno %1"_s.arg(code)));
    }
    // Written last: this also makes the new name of the copy durable.
    return keyFile.save(file + u".keys.json"_s);
}

} // namespace hezhong
