// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifier.h"

#include "core/base/filewrite.h"
#include "core/base/sha256.h"
#include "core/base/words.h"
#include "core/store/backups/newerbackups.h"
#include "core/store/filereferences.h"
#include "core/store/keys/keycopies.h"
#include "core/store/repair/pagefile.h"
#include "core/store/schemacheck.h"

#include <QDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Error stopped()
{
    return {Fault::Cancelled,
            u"verify.stopped"_s,
            words("store", "完整性检查已停止，数据没有改动。"),
            {},
            {},
            {}};
}

/// Turns an error met while reading into a fault of the check that met it.
VerifyCheck broken(const QString &name, const Error &error)
{
    return {name, 0, {error.message}};
}

} // namespace

Verifier::Verifier(const StoreCore &core, const ProgressSink &progress)
    : m_core(core), m_progress(progress)
{}

bool Verifier::advance()
{
    ++m_done;
    if (m_progress && !m_stopped)
        m_stopped = !m_progress(m_done, std::max(m_done, m_total));
    return !m_stopped;
}

Result<VerifyReport> Verifier::run()
{
    m_total = m_core.journal->end() + m_core.vault.keys().size() + 2;
    VerifyReport report;
    const auto add = [&report](const QString &name, const Result<VerifyCheck> &check) {
        report.checks.append(check ? *check : broken(name, check.error()));
    };
    add(u"integrity"_s, integrity());
    if (!advance())
        return fail(stopped());
    add(u"journal"_s, journal());
    if (m_stopped)
        return fail(stopped());
    add(u"records"_s, records());
    add(u"tables"_s, tables());
    add(u"keys"_s, keys());
    add(u"files"_s, files());
    if (m_stopped)
        return fail(stopped());
    add(u"search"_s, searchIndex());
    advance();
    return report;
}

Result<VerifyCheck> Verifier::integrity() const
{
    VerifyCheck check{u"integrity"_s, 0, {}};
    Database &database = *m_core.database;
    HEZHONG_ASSIGN(const QVariant pages, database.value(u"PRAGMA page_count"_s));
    check.examined = pages.toLongLong();
    // One that ends in an error must not keep back what the others find.
    const auto take = [&check](const Result<QStringList> &found) {
        check.faults += found ? *found : QStringList{found.error().message};
    };
    take(pageFaults(database));
    take(schemaFaults(database));
    take(damagedPages(m_core.folder, m_core.key, check.examined));
    const auto dangling = database.rows(u"PRAGMA foreign_key_check"_s);
    if (!dangling) {
        check.faults += dangling.error().message;
        return check;
    }
    for (const QVariantList &row : *dangling)
        check.faults += words("store", "表 %1 中有记录指向不存在的 %2。")
                            .arg(row.at(0).toString(), row.at(2).toString());
    return check;
}

void Verifier::replay(const JournalRow &row)
{
    const TableInfo *info = tableOfKind(row.kind);
    if (!info)
        return;
    if (row.isInsert()) {
        m_replayed.insert(row.entityId,
                          {info, Journal::fromJson(*info, row.entityId, row.after.toString())});
    } else if (row.isRemove()) {
        m_replayed.remove(row.entityId);
    } else if (const auto it = m_replayed.find(row.entityId); it != m_replayed.end()) {
        if (const int column = info->indexOf(row.field); column >= 0)
            it->second.values[column] = row.after;
    }
}

Result<VerifyCheck> Verifier::journal()
{
    VerifyCheck check{u"journal"_s, 0, {}};
    const Checkpoints &checkpoints = *m_core.checkpoints;
    QStringList unsignedRows;
    HEZHONG_ASSIGN(check.faults, m_core.journal->walk([&](const JournalRow &row,
                                                          const QByteArray &previous) {
        ++check.examined;
        if (row.kind == Checkpoints::kind() && checkpoints.hasKey()
            && !checkpoints.isSigned(row, previous))
            unsignedRows += words("store", "操作记录第 %1 行的签名与之前的记录不符。").arg(row.seq);
        replay(row);
        return advance();
    }));
    HEZHONG_ASSIGN(const QStringList seals, checkpoints.faults());
    HEZHONG_ASSIGN(const QStringList backups, newerBackups(m_core));
    check.faults += unsignedRows + seals + backups;
    return check;
}

Result<VerifyCheck> Verifier::records()
{
    VerifyCheck check{u"records"_s, 0, {}};
    for (const TableInfo *info : allTables()) {
        if (!info->journaled)
            continue;
        HEZHONG_ASSIGN(const QList<Row> rows, m_core.rows.list(*info, {}));
        check.examined += rows.size();
        for (const Row &row : rows)
            check.faults += compare(*info, row);
    }
    for (const auto &[info, row] : std::as_const(m_replayed))
        check.faults += words("store", "%1 记录 %2 已缺失。").arg(info->table, row.id);
    return check;
}

QStringList Verifier::compare(const TableInfo &info, const Row &row)
{
    const auto known = m_replayed.constFind(row.id);
    if (known == m_replayed.cend())
        return {words("store", "%1 记录 %2 没有操作记录。").arg(info.table, row.id)};
    QStringList faults;
    for (qsizetype i = 0; i < info.columns.size(); ++i)
        if (!sameStored(row.values.at(i), known->second.values.at(i)))
            faults += words("store", "%1 记录 %2 的 %3 与操作记录不一致。")
                          .arg(info.table, row.id, info.columns.at(i).name);
    m_replayed.erase(known);
    return faults;
}

Result<VerifyCheck> Verifier::tables() const
{
    VerifyCheck check{u"tables"_s, 0, {}};
    HEZHONG_ASSIGN(check.faults, m_core.sums->faults(check.examined));
    return check;
}

VerifyCheck Verifier::keys() const
{
    return {u"keys"_s, 2, keycopies::faults(m_core.folder, m_core.keyFile, m_core.key)};
}

Result<VerifyCheck> Verifier::files()
{
    VerifyCheck check{u"files"_s, 0, {}};
    HEZHONG_ASSIGN(const QList<FileReference> references, fileReferences(*m_core.database));
    QSet<QString> known;
    for (const FileReference &one : references) {
        ++check.examined;
        known.insert(one.fileKey);
        const QString name = words("store", "文书 %1 的文件 %2").arg(one.id, one.fileKey);
        const auto bytes = m_core.vault.get(one.fileKey);
        if (!bytes)
            check.faults += bytes.error().code == "store.io"_L1
                                ? words("store", "%1 现在读不到，不一定是损坏。").arg(name)
                                : words("store", "%1 已损坏或丢失。").arg(name);
        else if (!one.sha256.isEmpty()
                 && sha256Of(*bytes) != one.sha256.toLower())
            check.faults += words("store", "%1 与登记的校验值不符。").arg(name);
        if (!advance())
            return check;
    }
    check.faults += strangers(known);
    return check;
}

QStringList Verifier::strangers(const QSet<QString> &known) const
{
    // A file that nothing names can be left by an operation that was cut off; it opens like all.
    QStringList found;
    const QStringList present =
        QDir(m_core.path(u"files"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : present)
        if (!known.contains(name) && !isUnfinishedName(name)
            && (!FileVault::isKey(name) || !m_core.vault.get(name)))
            found += words("store", "文件 %1 不是本程序保存的，或者已经损坏。").arg(name);
    return found;
}

Result<VerifyCheck> Verifier::searchIndex() const
{
    VerifyCheck check{u"search"_s, 0, {}};
    HEZHONG_ASSIGN(check.faults, m_core.search->faults(check.examined));
    return check;
}

} // namespace hezhong
