// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamperoffice.h"

#include "core/base/ids.h"
#include "core/base/sha256.h"
#include "core/model/casematerial.h"
#include "core/model/draft.h"
#include "core/operations/demooffice.h"
#include "core/store/backups/makebackup.h"
#include "core/store/repair/emptyrows.h"

#include <QDirIterator>
#include <QRandomGenerator>

namespace hezhong::tamper {

using namespace Qt::StringLiterals;

namespace {

constexpr int CaseCount = 24;

/// Work on an open store through its gate.
class Worker {
public:
    Worker(Store &store, ManualClock &clock, QRandomGenerator &random)
        : m_store(store), m_clock(clock), m_random(random)
    {}

    Status attachments(int count)
    {
        HEZHONG_ASSIGN(const QList<Case> cases, m_store.list<Case>());
        for (int i = 0; i < count; ++i) {
            const Case &one = cases.at(m_random.bounded(cases.size()));
            QByteArray bytes(200 + m_random.bounded(3000), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>(m_random.bounded(256));
            CaseMaterial material;
            material.id = Id<CaseMaterial>::fresh(m_clock);
            material.caseId = one.id;
            material.position = i;
            material.name = u"考勤表"_s;
            material.mediaType = u"image/png"_s;
            material.size = bytes.size();
            material.sha256 = sha256Of(bytes);
            material.addedAt = m_clock.now();
            HEZHONG_TRY(run(u"material.add"_s, [&](Transaction &t) -> Status {
                HEZHONG_ASSIGN(material.fileKey, t.putFile(bytes));
                return t.put(material);
            }));
        }
        return {};
    }
    Status drafts(int count)
    {
        return run(u"draft.save"_s, [&](Transaction &t) -> Status {
            for (int i = 0; i < count; ++i) {
                Draft draft;
                draft.id = Id<Draft>::fresh(m_clock);
                draft.form = u"intake"_s;
                draft.author = m_store.user().name;
                draft.savedAt = m_clock.now();
                draft.content = {{u"facts"_s, QString::number(m_random.generate())}};
                HEZHONG_TRY(t.put(draft));
            }
            return t.nextNumber(u"tamper"_s).map([](int) {});
        });
    }
    Status edits(int count)
    {
        HEZHONG_ASSIGN(const QList<Case> cases, m_store.list<Case>());
        for (int i = 0; i < count; ++i) {
            Case one = cases.at(m_random.bounded(cases.size()));
            one.facts += u" 补充 %1"_s.arg(m_random.bounded(1000));
            one.headcount = 1 + m_random.bounded(40);
            m_clock.advance(60000);
            HEZHONG_TRY(run(u"case.correct"_s, [&](Transaction &t) { return t.put(one); }));
        }
        return {};
    }
    /// One row in each table that the work left empty, so that every table can be tampered with.
    Status everyTable()
    {
        for (const TableInfo *info : allTables()) {
            HEZHONG_ASSIGN(const qint64 present, m_store.count(info->table));
            HEZHONG_ASSIGN(Row row, joined(*info));
            if (present < 2)
                HEZHONG_TRY(
                    run(u"test.fill"_s, [&](Transaction &t) { return t.putRow(*info, row); }));
        }
        return {};
    }
    Status run(const QString &name, const std::function<Status(Transaction &)> &change)
    {
        return m_store.transact({name, m_store.user().name, {}}, change)
            .map([](const ChangeNotice &) {});
    }

private:
    Result<Row> joined(const TableInfo &info)
    {
        Row row = emptyRow(info, newUuid7(m_clock));
        if (const int name = info.indexOf(u"name"); name >= 0)
            row.values[name] = u"名称"_s + row.id.right(6);
        HEZHONG_ASSIGN(
            const auto wanted,
            m_store.select(u"SELECT name FROM pragma_table_info(?) WHERE \"notnull\""_s,
                           {QString(info.table)}));
        for (const QVariantList &one : wanted)
            if (const int column = info.indexOf(one.at(0).toString());
                column >= 0 && row.values.at(column).isNull())
                row.values[column] = m_clock.today().toString(Qt::ISODate); // days are what cannot be empty
        HEZHONG_ASSIGN(
            const auto references,
            m_store.select(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s,
                           {QString(info.table)}));
        for (const QVariantList &one : references) {
            HEZHONG_ASSIGN(const auto ids, m_store.select(u"SELECT id FROM %1 LIMIT 1"_s.arg(
                                               one.at(1).toString())));
            if (!ids.isEmpty())
                row.values[info.indexOf(one.at(0).toString())] = ids.at(0).at(0);
        }
        return row;
    }

    Store &m_store;
    ManualClock &m_clock;
    QRandomGenerator &m_random;
};

Result<std::unique_ptr<Store>> openAt(const TamperOffice &office, const QString &folder,
                                      const Clock &clock)
{
    return Store::open(folder, office.who, clock, fastOptions());
}

Status backUp(Store &store, const Clock &clock)
{
    return makeBackup(store.backupSource(), QDir(store.folder()).filePath(u"backups"_s), clock)
        .map([](const BackupInfo &) {});
}

Status workToEarlier(const TamperOffice &office, ManualClock &clock, QRandomGenerator &random)
{
    {
        HEZHONG_ASSIGN(const auto store, openAt(office, office.now(), clock));
        Worker worker(*store, clock, random);
        HEZHONG_TRY(worker.everyTable());
        HEZHONG_TRY(worker.attachments(6));
        HEZHONG_TRY(worker.drafts(4));
        HEZHONG_ASSIGN(const auto found, store->search(u"工资"_s, 5));
        Q_UNUSED(found)
        HEZHONG_TRY(store->addUserSlot(u"名称"_s, u"Regen-im-Mai-7"_s));
        QDir().mkpath(QDir(store->folder()).filePath(u"backups"_s));
        HEZHONG_TRY(backUp(*store, clock));
    }
    return copyFolder(office.now(), office.earlier()) ? Status()
                                                      : fail(internalFault(u"tamper"_s, u"copy"_s));
}

Status workToNow(const TamperOffice &office, ManualClock &clock, QRandomGenerator &random)
{
    HEZHONG_ASSIGN(const auto store, openAt(office, office.now(), clock));
    clock.advance(86400000);
    Worker worker(*store, clock, random);
    HEZHONG_TRY(worker.edits(30));
    HEZHONG_TRY(worker.attachments(4));
    HEZHONG_TRY(worker.drafts(3));
    HEZHONG_TRY(store->addUserSlot(u"另一位"_s, u"Regen-im-Mai-8"_s));
    HEZHONG_TRY(backUp(*store, clock));
    return worker.edits(4);
}

Status workToCutOff(const TamperOffice &office, ManualClock &clock, QRandomGenerator &random)
{
    const QString live = office.folder + u"/live"_s;
    if (!copyFolder(office.now(), live))
        return fail(internalFault(u"tamper"_s, u"copy"_s));
    HEZHONG_ASSIGN(const auto store, openAt(office, live, clock));
    Worker worker(*store, clock, random);
    HEZHONG_TRY(worker.edits(40));
    const bool copied = copyFolder(live, office.cutOff());
    QFile::remove(office.cutOff() + u"/cases.db-shm"_s);
    return copied ? Status() : fail(internalFault(u"tamper"_s, u"copy"_s));
}

} // namespace

OpenOptions fastOptions()
{
    OpenOptions options;
    options.strength = KeyStrength::Fast;
    options.takeOverLock = [](const LockHolder &) { return true; };
    return options;
}

bool copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator it(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(it.filePath());
        if (it.fileInfo().isDir() ? !QDir().mkpath(target) : !QFile::copy(it.filePath(), target))
            return false;
    }
    return true;
}

Result<TamperOffice> makeTamperOffice(const QString &folder, quint32 seed)
{
    TamperOffice office{folder, {{}, u"geheim-Wort-9"_s, {}}};
    const QDate today(2026, 11, 9);
    DemoWish wish;
    wish.cases = CaseCount;
    wish.seed = seed;
    wish.password = office.who.password;
    const Calendar calendar = Calendar::builtIn();
    HEZHONG_ASSIGN(const DemoReport made,
                   makeDemoOffice(office.now(), wish, today, calendar, fastOptions()));
    office.who.userName = made.userName;
    wish.cases = 2;
    HEZHONG_TRY(makeDemoOffice(office.other(), wish, today, calendar, fastOptions()));
    ManualClock clock(QDateTime(today, QTime(10, 0)));
    QRandomGenerator random(seed);
    {
        HEZHONG_ASSIGN(const auto other, openAt(office, office.other(), clock));
        HEZHONG_TRY(Worker(*other, clock, random).attachments(2));
    }
    HEZHONG_TRY(workToEarlier(office, clock, random));
    HEZHONG_TRY(workToNow(office, clock, random));
    HEZHONG_TRY(workToCutOff(office, clock, random));
    return office;
}

} // namespace hezhong::tamper
