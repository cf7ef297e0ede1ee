// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include "core/base/words.h"
#include "core/store/migrator.h"
#include "core/store/search/tokenizer.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"

#include <QMap>
#include <QRegularExpression>

#include <sqlite3.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Schema = QMap<QString, QString>; ///< "table cases" -> its SQL

const QString schemaSql =
    u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
    "UNION ALL SELECT 'setting ' || k, CAST(v AS TEXT) FROM search_text_config"_s;

/// A connection in memory that ends with its scope.
class Scratch {
public:
    Scratch() { m_code = sqlite3_open(":memory:", &m_handle); }
    ~Scratch() { sqlite3_close_v2(m_handle); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    Status run(const QByteArray &sql)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
        return m_code == SQLITE_OK ? Status() : fail(sqlError(m_handle, m_code, u"schema"_s));
    }
    Schema schema()
    {
        Schema found;
        const auto add = [](void *into, int, char **values, char **) {
            static_cast<Schema *>(into)->insert(QString::fromUtf8(values[0]),
                                                QString::fromUtf8(values[1]));
            return 0;
        };
        sqlite3_exec(m_handle, schemaSql.toUtf8().constData(), add, &found, nullptr);
        return found;
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = 0;
};

Result<Schema> wantedSchema(const QList<Migration> &steps)
{
    Scratch scratch;
    HEZHONG_TRY(registerTokenizer(scratch.handle()));
    for (const Migration &step : steps)
        HEZHONG_TRY(scratch.run(step.sql));
    return scratch.schema();
}

} // namespace

Result<QStringList> pageFaults(Database &database)
{
    // A page that could not be read is told among the verdicts, but it is no damage.
    static const QRegularExpression unread(u"error code[= ](\\d+)"_s);
    HEZHONG_ASSIGN(const QList<QVariantList> verdicts, database.rows(u"PRAGMA integrity_check"_s));
    QStringList found;
    for (const QVariantList &row : verdicts) {
        const QString verdict = row.at(0).toString();
        if ((unread.match(verdict).captured(1).toInt() & 0xff) == SQLITE_IOERR
            || verdict.endsWith(QString::fromLatin1(sqlite3_errstr(SQLITE_IOERR))))
            return fail(diskFault(u"integrity_check: "_s + verdict));
        if (verdict != "ok"_L1)
            found += words("store", "数据库结构有误：%1").arg(verdict);
    }
    return found;
}

Result<QStringList> schemaFaults(Database &database)
{
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    HEZHONG_ASSIGN(const QVariant version, database.value(u"PRAGMA user_version"_s));
    QStringList faults;
    HEZHONG_ASSIGN(const QVariant noted, database.value(u"SELECT value FROM meta WHERE key=?"_s,
                                                        {StoreCore::schemaName()}));
    if (noted.toString() != version.toString())
        faults += words("store", "数据库的结构版本被改动过。");
    if (version.toInt() > steps.constLast().number)
        return faults;
    static const Result<Schema> wanted = wantedSchema(steps);
    if (!wanted)
        return fail(wanted.error());
    Schema missing = *wanted;
    HEZHONG_ASSIGN(const QList<QVariantList> present, database.rows(schemaSql));
    for (const QVariantList &row : present) {
        const QString name = row.at(0).toString();
        if (!missing.contains(name))
            faults += words("store", "数据库结构中有多余的 %1。").arg(name);
        else if (missing.take(name) != row.at(1).toString())
            faults += words("store", "数据库结构中的 %1 被改动过。").arg(name);
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it)
        faults += words("store", "数据库结构中缺少 %1。").arg(it.key());
    for (const auto &setting : {u"application_id"_s, u"auto_vacuum"_s}) {
        HEZHONG_ASSIGN(const QVariant value, database.value(u"PRAGMA "_s + setting));
        if (value.toInt() != 0)
            faults += words("store", "数据库结构中的 %1 被改动过。").arg(setting);
    }
    HEZHONG_ASSIGN(const QVariant oldest,
                   database.value(u"SELECT value FROM meta WHERE key='oldest_reader'"_s));
    if (oldest.toString() != steps.constLast().oldestReader)
        faults += words("store", "表 meta 中的 oldest_reader 被改动过。");
    return faults;
}

} // namespace hezhong
