// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keyrotation.h"

#include "core/base/fileops.h"
#include "core/base/ids.h"
#include "core/base/words.h"
#include "core/store/keys/keycopies.h"
#include "core/store/repair/pagefile.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

namespace hezhong::keyrotation {

using namespace Qt::StringLiterals;

namespace {

const QString databaseName = u"cases.db"_s;

/// Whether this key reads the first page. Asked past SQLite, which would want to write first where a
/// program was killed over its journal.
Result<bool> opens(const QString &file, const SecretKey &key)
{
    const auto pages = PageFile::open(file, key);
    if (!pages && pages.error().code != "store.corrupt"_L1)
        return fail(pages.error());
    if (!pages)
        return false;
    HEZHONG_ASSIGN(const std::optional<QByteArray> first, (*pages)->page(1));
    return first.has_value();
}

Status stepFault(int code, const QString &step)
{
    const QString detail = u"keys.rotate: %1, errno %2"_s.arg(step).arg(code);
    if (code == ENOSPC || code == EDQUOT)
        return fail(diskFull(detail));
    if (code == EACCES || code == EROFS || code == EPERM)
        return fail(readOnly(detail));
    if (code != 0)
        return fail(diskFault(detail));
    return {};
}

Status syncNames(const StoreCore &core)
{
    return stepFault(FileOps::current().syncFolder(core.folder), u"fsync"_s);
}

/// Takes away a new database that was not put in place.
void removePart(const StoreCore &core)
{
    for (const auto &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        if (const QString file = core.path(partName() + ending); QFile::exists(file))
            static_cast<void>(FileOps::current().remove(file));
}

/// Back to the key of before, which the database is still under.
Status takeBack(StoreCore &core)
{
    removePart(core);
    KeyFile back = core.keyFile;
    back.dropNext(core.key);
    HEZHONG_TRY(keycopies::save(core.folder, back));
    core.keyFile = std::move(back);
    core.otherKey.reset();
    return {};
}

struct Rewrapped {
    KeyChange change;
    std::optional<Error> waiting; ///< why some have to wait
};

/// Heads of all files under the key in use. One that cannot be read now does not keep the others.
Rewrapped rewrapFiles(StoreCore &core, const ProgressSink &progress, qint64 done)
{
    Rewrapped result;
    const QStringList keys = core.vault.keys();
    const qint64 total = done + keys.size();
    for (const QString &key : keys) {
        const auto moved = core.vault.rewrap(key);
        if (moved)
            result.change.files += *moved ? 1 : 0;
        else if (moved.error().code == "store.corrupt"_L1)
            result.change.damaged += key;
        else
            result.waiting = moved.error();
        if (result.waiting && result.waiting->code != "store.io"_L1)
            break; // a full disk takes none of the others either
        if (progress)
            static_cast<void>(progress(++done, total));
    }
    return result;
}

/// The last steps, after the database was put in place: files, then the slots lose the old key.
Result<KeyChange> finish(StoreCore &core, const ProgressSink &progress, qint64 done)
{
    Rewrapped files = rewrapFiles(core, progress, done);
    if (files.waiting)
        return fail(*std::move(files.waiting));
    KeyFile taken = core.keyFile;
    taken.takeNext(core.key);
    HEZHONG_TRY(keycopies::save(core.folder, taken));
    core.keyFile = std::move(taken);
    core.otherKey.reset();
    core.underNext = false;
    core.vault.forgetOther();
    return std::move(files.change);
}

tl::unexpected<Error> unfinished(Error error)
{
    error.message = words("store", "数据密钥已经更换，只有收尾没有做完：%1").arg(error.message);
    error.hint =
        words("store", "案件和文书都可以照常使用；下次打开时程序会自动完成，不需要重新更换。");
    return fail(std::move(error));
}

/// One change, from the first step on.
class Rotation {
public:
    Rotation(StoreCore &core, const Operation &operation, const ProgressSink &progress)
        : m_core(core), m_operation(operation), m_progress(progress)
    {}

    Result<KeyChange> run()
    {
        HEZHONG_TRY(begin());
        Status made = offer();
        if (made)
            made = writeDatabase();
        if (made)
            made = putInPlace();
        if (!made)
            return fail(giveUp(std::move(made).error()));
        auto finished = finish(m_core, m_progress, m_pages);
        if (!finished)
            return unfinished(finished.error());
        return finished;
    }

private:
    Status begin();
    Status offer();
    Status writeDatabase();
    Status complete(Database &database);
    Status check() const;
    Status putInPlace();
    Status swap();
    [[nodiscard]] Error giveUp(Error error);
    [[nodiscard]] QString file() const { return m_core.path(databaseName); }
    [[nodiscard]] QString part() const { return m_core.path(partName()); }

    StoreCore &m_core;
    const Operation &m_operation;
    const ProgressSink &m_progress;
    std::optional<SecretKey> m_next = SecretKey::random();
    qint64 m_pages = 0;
    bool m_inPlace = false;
};

Status Rotation::begin()
{
    if (m_core.inOperation)
        return fail(internalFault(u"store.nested"_s, m_operation.name));
    HEZHONG_TRY(m_core.checkPlace());
    if (m_core.keyFile.offersNext())
        HEZHONG_TRY(m_core.saveKeys(m_core.keyFile)); // says what is still to be finished
    if (!m_core.keyFile.isAuthentic(m_core.key))
        return m_core.saveKeys(m_core.keyFile);
    // The sums are made anew under the new key, which must not make a change of another tool right.
    qint64 examined = 0;
    HEZHONG_ASSIGN(const QStringList faults, m_core.sums->faults(examined));
    if (!faults.isEmpty())
        return fail(storeFault(
            u"store.corrupt"_s,
            words("store", "%1数据密钥没有更换，内容没有改变。").arg(faults.constFirst()),
            words("store", "请先运行完整性检查，查明原因后再更换。"), u"keys.rotate: sums"_s));
    removePart(m_core);
    return {};
}

Status Rotation::offer()
{
    KeyFile both = m_core.keyFile;
    both.offerNext(m_core.key, *m_next);
    // Taken up before it is written: one of the two files may be, when the other cannot.
    m_core.keyFile = both;
    return keycopies::save(m_core.folder, both);
}

Status Rotation::writeDatabase()
{
    const auto pages = [this](qint64 done, qint64 total) {
        m_pages = total;
        return !m_progress || m_progress(done, total + m_core.vault.keys().size());
    };
    HEZHONG_TRY(m_core.database->copyTo(part(), *m_next, pages));
    {
        HEZHONG_ASSIGN(const std::unique_ptr<Database> made,
                       Database::open(part(), *m_next, Database::Mode::ReadWrite));
        HEZHONG_TRY(made->execute(u"BEGIN IMMEDIATE"_s));
        HEZHONG_TRY(complete(*made));
        HEZHONG_TRY(made->execute(u"COMMIT"_s));
        HEZHONG_TRY(made->endLog());
    }
    HEZHONG_TRY(check());
    if (m_progress && !m_progress(m_pages, m_pages + m_core.vault.keys().size()))
        return fail(Error{Fault::Cancelled, u"keys.stopped"_s, {}, {}, {}, {}});
    return syncNames(m_core);
}

Status Rotation::complete(Database &database)
{
    TableSums sums(database, *m_next);
    Meta meta(database, sums);
    const QString storeId = QString::fromUtf8(m_core.keyFile.storeId());
    Journal journal(database, m_core.deviceId, storeId);
    HEZHONG_TRY(journal.load());
    if (m_core.checkpoints->signer())
        HEZHONG_TRY(m_core.checkpoints->signer()->keep(meta, *m_next));
    // Files keep their names, so what these are made with is kept apart from the store's key.
    HEZHONG_TRY(meta.set(u"file_names"_s, m_core.vault.nameKey().toHex()));
    const QDateTime now = m_core.clock.now();
    JournalRow row;
    row.operationId = newUuid7(m_core.clock);
    row.operation = m_operation.name;
    row.actor = m_operation.actor;
    row.kind = Journal::noteKind();
    row.entityId = storeId;
    row.field = u"note"_s;
    row.after = QString();
    row.at = now.toString(Qt::ISODateWithMs);
    HEZHONG_TRY(journal.append(std::move(row), now.toMSecsSinceEpoch()));
    HEZHONG_TRY(journal.saveHead());
    return sums.startAnew();
}

Status Rotation::check() const
{
    HEZHONG_ASSIGN(const std::unique_ptr<Database> made,
                   Database::open(part(), *m_next, Database::Mode::ReadOnly));
    HEZHONG_ASSIGN(const QVariant verdict, made->value(u"PRAGMA quick_check"_s));
    // What was just written and does not read back is the disk's doing; the data in use is as it was.
    if (verdict.toString() != "ok"_L1)
        return fail(diskFault(u"keys.rotate: "_s + verdict.toString()));
    HEZHONG_ASSIGN(const QVariant end, made->value(u"SELECT count FROM journal_head"_s));
    const QByteArray wanted = m_core.journal->endHash();
    HEZHONG_ASSIGN(const QVariant before,
                   made->value(u"SELECT hash FROM journal WHERE seq=?"_s, {m_core.journal->end()}));
    if (end.toLongLong() != m_core.journal->end() + 1 || before.toByteArray() != wanted)
        return fail(corrupt(u"keys.rotate: journal head"_s));
    return {};
}

Status Rotation::swap()
{
    // A log of the old database beside the new one would be taken for its own, so it must be gone,
    // and durably, before the names change.
    HEZHONG_TRY(m_core.database->endLog());
    m_core.database->close();
    if (m_core.lock)
        m_core.lock->expectNewLog();
    for (const auto &ending : {u"-wal"_s, u"-journal"_s})
        if (QFile::exists(file() + ending))
            return fail(lockedByOthers(u"keys.rotate: "_s + ending));
    HEZHONG_TRY(syncNames(m_core));
    HEZHONG_TRY(stepFault(FileOps::current().rename(part(), file()), u"rename"_s));
    m_inPlace = true;
    // Until the name is durable, what is written could be lost together with it.
    return syncNames(m_core);
}

Status Rotation::putInPlace()
{
    if (const Status swapped = swap(); !swapped)
        return swapped;
    std::swap(m_core.key, *m_next);
    m_core.otherKey = std::move(m_next);
    m_core.underNext = true;
    HEZHONG_TRY(m_core.database->openAgain(file(), m_core.key));
    return m_core.takeUpKey();
}

Error Rotation::giveUp(Error error)
{
    if (m_inPlace) {
        // The new database is there, or may be; whoever opens next finds out and finishes.
        m_core.database->close();
        error.message = words("store", "数据密钥的更换停在了最后一步，已保存的内容完好。");
        error.hint = words("store", "请关闭程序再打开一次，程序会自动完成更换。");
        return error;
    }
    const bool stopped = error.fault == Fault::Cancelled;
    const Status open =
        m_core.database->isOpen() ? Status() : m_core.database->openAgain(file(), m_core.key);
    // What cannot be taken back now is at the next opening.
    static_cast<void>(takeBack(m_core));
    if (stopped)
        error = Error{Fault::Cancelled,
                      u"keys.stopped"_s,
                      words("store", "已停止更换，仍然使用原来的数据密钥，内容没有改变。"),
                      {},
                      {},
                      {}};
    return open ? error : open.error();
}

} // namespace

QString operationName()
{
    return u"keys.rotate"_s;
}

QString recoveryName()
{
    return u"keys.recovery"_s;
}

QString partName()
{
    return u"cases.next.db"_s;
}

Result<bool> isUnderNext(const QString &folder, const StoreKeys &keys)
{
    const QString file = QDir(folder).filePath(databaseName);
    if (!keys.next)
        return false;
    HEZHONG_ASSIGN(const bool before, opens(file, keys.key));
    if (before)
        return false;
    return opens(file, *keys.next);
}

Status resume(StoreCore &core)
{
    if (!core.keyFile.offersNext() || !core.otherKey) {
        if (core.otherKey || QFile::exists(core.path(partName())))
            removePart(core);
        keycopies::mendCopy(core.folder, core.keyFile, core.key);
        return {};
    }
    if (!core.underNext) {
        if (!takeBack(core))
            core.openFaults += words(
                "store",
                "上次更换数据密钥没有完成，已退回原来的密钥；磁盘可以写入后再打开一次即可清理。");
        return {};
    }
    HEZHONG_TRY(syncNames(core));
    const auto finished = finish(core, {}, 0);
    if (!finished)
        core.openFaults +=
            words("store", "数据密钥已经更换，收尾还没有做完：%1下次打开时会自动继续。")
                .arg(finished.error().message);
    return {};
}

Result<KeyChange> run(StoreCore &core, const Operation &operation, const ProgressSink &progress)
{
    return Rotation(core, operation, progress).run();
}

void raise(StoreCore &core, const Credentials &who, qint64 milliseconds)
{
    const KeySlot *slot = core.keyFile.slotFor(who);
    if (!slot || core.keyFile.offersNext() || !core.keyFile.isAuthentic(core.key))
        return;
    const bool isWeak =
        core.strength == KeyStrength::Normal
        && (slot->work().memory < KeyWork::NormalMemory || slot->work().after(milliseconds));
    if (slot->hasOwnSecret() && !isWeak)
        return;
    KeyFile changed = core.keyFile;
    if (changed.raise(who, core.key, core.strength))
        static_cast<void>(core.saveKeys(std::move(changed)));
}

} // namespace hezhong::keyrotation
