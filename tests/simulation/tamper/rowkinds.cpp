// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include "core/base/ids.h"
#include "core/store/keys/keycopies.h"
#include "core/store/sealing/canonicalform.h"
#include "core/store/sqlite/database.h"

namespace hezhong::tamper {

using namespace Qt::StringLiterals;

namespace {

using Maybe = std::optional<Tampered>;

/// The database of a closed store in the hands of another tool: no gate, no foreign keys.
std::unique_ptr<Database> openedBy(const TamperOffice &office, const QString &folder)
{
    const auto keys = keycopies::unlock(folder, office.who);
    auto database =
        Database::open(folder + u"/cases.db"_s, keys->keys.key, Database::Mode::ReadWrite);
    if (!database || !(*database)->rows(u"PRAGMA foreign_keys=OFF"_s))
        qFatal("cannot open %s", qPrintable(folder));
    return std::move(*database);
}

struct Column {
    QString name;
    QString type;
    bool isNullable;
};

struct Table {
    QString name;
    QList<Column> columns;
    QString key; ///< column that names a row
};

QList<QVariantList> rowsOf(Database &database, const QString &sql, const QVariantList &binds = {})
{
    const auto rows = database.rows(sql, binds);
    return rows ? *rows : QList<QVariantList>();
}

Table tableOf(Database &database, const QString &name)
{
    Table table{name, {}, {}};
    for (const QVariantList &row : rowsOf(
             database, u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"_s, {name})) {
        table.columns.append({row.at(0).toString(), row.at(1).toString(),
                              row.at(2).toInt() == 0 && row.at(3).toInt() == 0});
        if (row.at(3).toInt() > 0)
            table.key = row.at(0).toString();
    }
    return table;
}

/// What a finding may call a row of a table: by its key, or by the table where rows have no name.
QStringList namesOf(Database &database, const Table &table, const QVariant &key)
{
    if (table.name == "journal"_L1)
        return {u"第 %1 行"_s.arg(key.toLongLong()), u"第 %1 行"_s.arg(key.toLongLong() + 1)};
    if (table.name == "journal_head"_L1)
        return {u"操作记录的末尾"_s, u"操作记录应有"_s};
    if (table.name == "meta"_L1)
        return {u"meta"_s, key.toString().section(u'.', -1), u"签名密钥"_s, u"结构版本"_s};
    if (table.name == "search_entries"_L1) {
        const auto ids =
            rowsOf(database, u"SELECT entity_id FROM search_entries WHERE rowid=?"_s, {key});
        return {ids.value(0).value(0).toString()};
    }
    if (tableNamed(table.name) && tableNamed(table.name)->journaled)
        return {key.toString()};
    return {u"表 "_s + table.name};
}

QVariant otherValue(const Column &column, const QVariant &value, Victim &victim)
{
    if (column.isNullable && !value.isNull() && victim.below(4) == 0)
        return {};
    if (column.type == "INTEGER"_L1)
        return value.toLongLong() + 1 + victim.below(1000);
    if (column.type == "BLOB"_L1) {
        QByteArray bytes = value.toByteArray();
        if (!bytes.isEmpty())
            bytes[victim.below(bytes.size())] ^= 1;
        return bytes;
    }
    if (column.type == "ANY"_L1 && victim.below(3) == 0)
        return value.toString().toUtf8();
    QString text = value.toString();
    switch (victim.below(3)) {
    case 0:
        return text + u"改"_s;
    case 1:
        return text.isEmpty() ? u"x"_s : text.chopped(1);
    default:
        return text.isEmpty() ? u"y"_s : QString(QChar(text.at(0).unicode() ^ 1)) + text.mid(1);
    }
}

QVariant anyKey(Database &database, const Table &table, Victim &victim)
{
    const auto keys = rowsOf(database, u"SELECT \"%1\" FROM \"%2\""_s.arg(table.key, table.name));
    return keys.isEmpty() ? QVariant() : victim.any(keys).at(0);
}

Maybe updateRow(Victim &victim, const QString &name)
{
    const auto database = openedBy(victim.office, victim.folder);
    const Table table = tableOf(*database, name);
    for (int tries = 0; tries < 30; ++tries) {
        const QVariant key = anyKey(*database, table, victim);
        if (key.isNull())
            return std::nullopt;
        const Column column = victim.any(table.columns);
        const QStringList names = namesOf(*database, table, key);
        const auto before = database->value(
            u"SELECT \"%1\" FROM \"%2\" WHERE \"%3\"=?"_s.arg(column.name, table.name, table.key),
            {key});
        const QVariant after = otherValue(column, *before, victim);
        // What a constraint of the database itself refuses is no tampering yet.
        const bool done = database
                              ->execute(u"UPDATE \"%1\" SET \"%2\"=? WHERE \"%3\"=?"_s.arg(
                                            table.name, column.name, table.key),
                                        {after, key})
                              .has_value();
        const auto changes = database->value(u"SELECT changes()"_s);
        if (done && changes->toInt() == 1)
            return Tampered{u"%1.%2 of %3"_s.arg(table.name, column.name, key.toString()), names};
    }
    return std::nullopt;
}

Maybe removeRow(Victim &victim, const QString &name)
{
    const auto database = openedBy(victim.office, victim.folder);
    const Table table = tableOf(*database, name);
    const QVariant key = anyKey(*database, table, victim);
    if (key.isNull())
        return std::nullopt;
    QStringList names = namesOf(*database, table, key);
    if (name == "journal"_L1)
        names += u"操作记录应有"_s;
    if (!database->execute(u"DELETE FROM \"%1\" WHERE \"%2\"=?"_s.arg(name, table.key), {key}))
        return std::nullopt;
    return Tampered{u"%1 without %2"_s.arg(name, key.toString()), names};
}

Maybe insertRow(Victim &victim, const QString &name)
{
    const auto database = openedBy(victim.office, victim.folder);
    const Table table = tableOf(*database, name);
    const QVariant key = anyKey(*database, table, victim);
    if (key.isNull())
        return std::nullopt;
    const Column *keyColumn = &table.columns.first();
    for (const Column &column : table.columns)
        if (column.name == table.key)
            keyColumn = &column;
    const QVariant fresh =
        keyColumn->type == "INTEGER"_L1
            ? QVariant(rowsOf(*database, u"SELECT max(\"%1\")+1 FROM \"%2\""_s.arg(table.key, name))
                           .at(0)
                           .at(0))
            : QVariant(newUuid7(SystemClock()));
    QStringList columns;
    QStringList values;
    for (const Column &column : table.columns) {
        columns += u'"' + column.name + u'"';
        // Another name where names must differ.
        values += column.name == table.key ? u"?"_s
                  : column.type == "TEXT"_L1
                          && (column.name == "name"_L1 || column.name == "number"_L1
                              || column.name == "code"_L1)
                      ? u"\"%1\"||'x'"_s.arg(column.name)
                      : u'"' + column.name + u'"';
    }
    const Status done =
        database->execute(u"INSERT INTO \"%1\" (%2) SELECT %3 FROM \"%1\" WHERE \"%4\"=?"_s.arg(
                              name, columns.join(u','), values.join(u','), table.key),
                          {fresh, key});
    if (!done)
        return std::nullopt;
    QStringList names = namesOf(*database, table, fresh);
    if (name == "journal"_L1)
        names += u"操作记录的末尾"_s;
    return Tampered{u"%1 with %2"_s.arg(name, fresh.toString()), names};
}

/// Two rows change places: each gets the other's key.
Maybe exchangeRows(Victim &victim, const QString &name)
{
    const auto database = openedBy(victim.office, victim.folder);
    const Table table = tableOf(*database, name);
    const QVariant one = anyKey(*database, table, victim);
    const QVariant other = anyKey(*database, table, victim);
    if (one.isNull() || one == other)
        return std::nullopt;
    QStringList columns;
    for (const Column &column : table.columns)
        if (column.name != table.key)
            columns += u'"' + column.name + u'"';
    const QString select =
        u"SELECT %1 FROM \"%2\" WHERE \"%3\"=?"_s.arg(columns.join(u','), name, table.key);
    if (rowsOf(*database, select, {one}) == rowsOf(*database, select, {other}))
        return std::nullopt;
    const QStringList names = namesOf(*database, table, one) + namesOf(*database, table, other);
    const QVariant away =
        one.typeId() == QMetaType::QString ? QVariant(u"away"_s) : QVariant(qint64(1) << 60);
    const QString update = u"UPDATE \"%1\" SET \"%2\"=? WHERE \"%2\"=?"_s.arg(name, table.key);
    if (!database->execute(update, {away, one}) || !database->execute(update, {one, other})
        || !database->execute(update, {other, away}))
        return std::nullopt;
    return Tampered{u"%1: %2 and %3 exchanged"_s.arg(name, one.toString(), other.toString()),
                    names};
}

/// Chains the journal anew from one row on, as somebody does who knows how but cannot sign.
void chainAnew(Database &database, qint64 from)
{
    const QString sql =
        u"SELECT seq, device, hlc, operation_id, operation, actor, coalesce(case_id, ''), kind, entity_id, field, old, new, at FROM journal WHERE seq>=? ORDER BY seq"_s;
    QByteArray hash =
        database.value(u"SELECT hash FROM journal WHERE seq=?"_s, {from - 1})->toByteArray();
    for (const QVariantList &row : rowsOf(database, sql, {from})) {
        QByteArray form = hash;
        for (const QVariant &value : row)
            appendCanonical(form, value);
        hash = hashOfForm(form);
        static_cast<void>(
            database.execute(u"UPDATE journal SET hash=? WHERE seq=?"_s, {hash, row.at(0)}));
    }
    static_cast<void>(database.execute(
        u"UPDATE journal_head SET hash=?, count=(SELECT max(seq) FROM journal), hlc=(SELECT hlc FROM journal ORDER BY seq DESC LIMIT 1)"_s,
        {hash}));
}

Maybe forge(Victim &victim, const QStringList &statements)
{
    const auto database = openedBy(victim.office, victim.folder);
    const qint64 count = database->value(u"SELECT count(*) FROM journal"_s)->toLongLong();
    const qint64 seq = 2 + victim.below(count - 4);
    for (const QString &sql : statements)
        if (const Status done =
                database->execute(QString(sql).replace(u"?1"_s, QString::number(seq)));
            !done)
            qFatal("%s", qPrintable(done.error().detail));
    chainAnew(*database, seq);
    return Tampered{u"journal from row %1 on made anew"_s.arg(seq),
                    {u"签名与之前的记录不符"_s, u"journal.seal"_s}};
}

Maybe schema(Victim &victim, const QStringList &statements, const QStringList &names)
{
    const auto database = openedBy(victim.office, victim.folder);
    for (const QString &sql : statements)
        if (const Status done = database->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    return Tampered{statements.join(u';'), names};
}

QString anyObject(Victim &victim, const QString &type)
{
    const auto database = openedBy(victim.office, victim.folder);
    const auto all = rowsOf(
        *database,
        u"SELECT name FROM sqlite_schema WHERE type=? AND sql IS NOT NULL AND name NOT LIKE 'search_text%' ORDER BY name"_s,
        {type});
    return all.isEmpty() ? QString() : victim.any(all).at(0).toString();
}

void addSchemaKinds(const std::function<void(const QString &, std::function<Maybe(Victim &)>)> &add)
{
    add(u"index dropped"_s, [](Victim &v) {
        const QString name = anyObject(v, u"index"_s);
        return schema(v, {u"DROP INDEX "_s + name}, {name});
    });
    add(u"table dropped"_s, [](Victim &v) {
        const QString name = anyObject(v, u"table"_s);
        return schema(v, {u"DROP TABLE "_s + name}, {name});
    });
    add(u"table renamed"_s, [](Victim &v) {
        const QString name = anyObject(v, u"table"_s);
        return schema(v, {u"ALTER TABLE %1 RENAME TO %1_old"_s.arg(name)}, {name});
    });
    add(u"column added"_s, [](Victim &v) {
        const QString name = anyObject(v, u"table"_s);
        return schema(v, {u"ALTER TABLE %1 ADD COLUMN extra TEXT"_s.arg(name)}, {name});
    });
    add(u"table added"_s,
        [](Victim &v) { return schema(v, {u"CREATE TABLE extra (a TEXT)"_s}, {u"extra"_s}); });
    add(u"statistics added"_s,
        [](Victim &v) { return schema(v, {u"ANALYZE"_s}, {u"sqlite_stat"_s}); });
    add(u"index added"_s, [](Victim &v) {
        return schema(v, {u"CREATE INDEX extra ON cases (title)"_s}, {u"extra"_s});
    });
    add(u"view added"_s, [](Victim &v) {
        return schema(v, {u"CREATE VIEW extra AS SELECT * FROM cases"_s}, {u"extra"_s});
    });
    add(u"trigger added"_s, [](Victim &v) {
        const QString name = anyObject(v, u"table"_s);
        return schema(v,
                      {u"CREATE TRIGGER extra AFTER UPDATE ON %1 BEGIN SELECT 1; END"_s.arg(name)},
                      {u"extra"_s});
    });
    add(u"schema number"_s, [](Victim &v) {
        return schema(v, {u"PRAGMA user_version=%1"_s.arg(900 + v.below(99))},
                      {u"结构"_s, u"schema"_s});
    });
    add(u"application number"_s, [](Victim &v) {
        return schema(v, {u"PRAGMA application_id=%1"_s.arg(1 + v.below(999))},
                      {u"application_id"_s});
    });
}

} // namespace

QList<Kind> kindsWithKey(const TamperOffice &office)
{
    QList<Kind> all;
    const auto add = [&all](const QString &name, std::function<Maybe(Victim &)> apply) {
        all.append({u"with key: "_s + name, std::move(apply), false});
    };
    QStringList tables;
    {
        const auto database = openedBy(office, office.other());
        for (
            const QVariantList &row : rowsOf(
                *database,
                u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'search_text%' ORDER BY name"_s))
            tables += row.at(0).toString();
    }
    for (const QString &table : std::as_const(tables)) {
        add(table + u" row changed"_s, [table](Victim &v) { return updateRow(v, table); });
        add(table + u" row removed"_s, [table](Victim &v) { return removeRow(v, table); });
        add(table + u" row inserted"_s, [table](Victim &v) { return insertRow(v, table); });
        add(table + u" rows exchanged"_s, [table](Victim &v) { return exchangeRows(v, table); });
    }
    const QString columns =
        u"device,hlc,operation_id,operation,actor,case_id,kind,entity_id,field,old,new,at,hash"_s;
    add(u"journal row changed and chained anew"_s, [](Victim &v) {
        return forge(v, {u"UPDATE journal SET actor=actor||'x' WHERE seq=?1"_s});
    });
    add(u"journal row removed and chained anew"_s, [](Victim &v) {
        return forge(v, {u"DELETE FROM journal WHERE seq=?1"_s,
                         u"UPDATE journal SET seq=-seq WHERE seq>?1"_s,
                         u"UPDATE journal SET seq=-seq-1 WHERE seq<0"_s});
    });
    add(u"journal row inserted and chained anew"_s, [columns](Victim &v) {
        return forge(
            v, {u"UPDATE journal SET seq=-seq WHERE seq>=?1"_s,
                u"UPDATE journal SET seq=1-seq WHERE seq<0"_s,
                u"INSERT INTO journal SELECT seq-1,%1 FROM journal WHERE seq=?1+1"_s.arg(columns)});
    });
    add(u"journal rows exchanged and chained anew"_s, [](Victim &v) {
        return forge(v, {u"UPDATE journal SET seq=-1 WHERE seq=?1"_s,
                         u"UPDATE journal SET seq=?1 WHERE seq=?1+1"_s,
                         u"UPDATE journal SET seq=?1+1 WHERE seq=-1"_s});
    });
    add(u"journal's end cut off and its head with it"_s,
        [](Victim &v) { return forge(v, {u"DELETE FROM journal WHERE seq>?1"_s}); });
    add(u"words of the index"_s, [](Victim &v) {
        return schema(
            v,
            {u"INSERT INTO search_text (rowid, words) SELECT rowid, char(1)||'x' FROM search_entries LIMIT 1"_s},
            {u"检索索引"_s});
    });
    add(u"index emptied"_s, [](Victim &v) {
        return schema(v, {u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s},
                      {u"检索索引"_s});
    });
    addSchemaKinds(add);
    return all;
}

} // namespace hezhong::tamper
