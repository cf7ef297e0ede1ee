// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/databaseglance.h"

#include "core/base/words.h"
#include "core/store/journal.h"
#include "core/store/schemacheck.h"
#include "core/store/sealing/canonicalform.h"
#include "core/store/sealing/checkpoints.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// The signature's text needs no clock and no folder; these stand in for what a store has.
class ReadParts {
public:
    ReadParts(Database &database, const BackupSource &source)
        : sums(database, source.key), meta(database, sums),
          journal(database, {}, QString::fromUtf8(source.keyFile.storeId())),
          checkpoints(
              {database, journal, meta, clock, {}, QString::fromUtf8(source.keyFile.storeId())})
    {}

    SystemClock clock;
    TableSums sums;
    Meta meta;
    Journal journal;
    Checkpoints checkpoints;
};

const QString lastChange =
    u"SELECT %1 FROM journal WHERE kind<>? AND operation<>? ORDER BY seq DESC LIMIT 1"_s;

Result<QVariant> ofLastChange(Database &database, const QString &column)
{
    return database.value(lastChange.arg(column), {Checkpoints::kind(), backupRunName()});
}

Result<QByteArray> stateOf(Database &database, const BackupSource &source)
{
    QByteArray form;
    for (const QString &column : {u"seq"_s, u"hex(hash)"_s}) {
        HEZHONG_ASSIGN(const QVariant value, ofLastChange(database, column));
        appendCanonical(form, value);
    }
    for (const QString &sum : {u"sum.drafts"_s, u"sum.number_counters"_s}) {
        HEZHONG_ASSIGN(const QVariant value,
                       database.value(u"SELECT value FROM meta WHERE key=?"_s, {sum}));
        appendCanonical(form, value);
    }
    return hashOfForm(form + source.keyFile.toBytes());
}

} // namespace

QString backupRunName()
{
    return u"backup.run"_s;
}

Result<qint64> lastChangedRow(Database &database)
{
    HEZHONG_ASSIGN(const QVariant row, ofLastChange(database, u"seq"_s));
    return row.toLongLong();
}

Result<DatabaseGlance> DatabaseGlance::of(Database &database, const BackupSource &source)
{
    ReadParts parts(database, source);
    HEZHONG_TRY(parts.journal.load());
    DatabaseGlance glance;
    glance.count = parts.journal.end();
    glance.hash = parts.journal.endHash();
    HEZHONG_ASSIGN(const QVariant cases, database.value(u"SELECT count(*) FROM cases"_s));
    glance.cases = cases.toLongLong();
    HEZHONG_ASSIGN(const QVariant at, ofLastChange(database, u"at"_s));
    glance.lastChange = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
    HEZHONG_ASSIGN(const QVariant schema, database.value(u"PRAGMA user_version"_s));
    glance.schema = schema.toInt();
    HEZHONG_ASSIGN(glance.state, stateOf(database, source));
    // A key that is damaged stays so; one that could not be read is there all the same.
    auto signer = JournalSigner::load(parts.meta, source.key);
    if (signer)
        glance.signer = std::move(*signer);
    else if (!JournalSigner::isDamage(signer.error()))
        return fail(std::move(signer).error());
    return glance;
}

Result<QStringList> DatabaseGlance::faults(Database &database, const BackupSource &source)
{
    HEZHONG_ASSIGN(const QStringList found, pageFaults(database));
    ReadParts parts(database, source);
    HEZHONG_TRY(parts.journal.load());
    HEZHONG_TRY(parts.checkpoints.loadKey(source.key));
    QStringList unsignedRows;
    HEZHONG_ASSIGN(const QStringList chain, parts.journal.walk([&](const JournalRow &row,
                                                                   const QByteArray &previous) {
        if (row.kind == Checkpoints::kind() && parts.checkpoints.hasKey()
            && !parts.checkpoints.isSigned(row, previous))
            unsignedRows += words("store", "操作记录第 %1 行的签名与之前的记录不符。").arg(row.seq);
        return true;
    }));
    return found + chain + unsignedRows;
}

} // namespace hezhong
