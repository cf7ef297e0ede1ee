// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/searchindex.h"

#include "core/base/ids.h"
#include "core/base/words.h"
#include "core/store/rowstore.h"
#include "core/store/search/searchquery.h"
#include "core/store/search/searchwords.h"
#include "core/store/search/snippet.h"

#include <QElapsedTimer>

#include <unicode/uversion.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString searchSql = u"SELECT e.kind, e.entity_id, e.case_id FROM search_text t "
                          "JOIN search_entries e ON e.rowid=t.rowid WHERE search_text MATCH ?"_s;

// How many ids may ask for the same row number.
constexpr qint64 Slots = 8;

// Journal rows: enough to share the cost of a segment, few enough to be indexed in a blink.
constexpr qint64 MuchWaiting = 128;

/// Where the row number of an id is looked for: by time and sequence of a UUIDv7, so that entries
/// stand in the order in which entities were made, and where that is taken by its hash.
QList<qint64> firstSlots(const QString &id)
{
    constexpr quint64 mask = (quint64(1) << 60) - 1;
    const auto slot = [](quint64 number) { return static_cast<qint64>((number & mask) * Slots); };
    QList<qint64> all;
    if (isUuid(id))
        all.append(slot((id.left(8) + id.mid(9, 4) + id.mid(15, 3)).toULongLong(nullptr, 16)));
    all.append(slot(instanceDigest(id.toUtf8(), {}, 0)));
    return all;
}

} // namespace

QString SearchIndex::version()
{
    quint64 digest = 0;
    for (const TableInfo *info : allTables())
        for (const auto &column : info->columns)
            if (column.flags.testFlag(FieldFlag::Searchable))
                digest += instanceDigest(QByteArray(info->kind.data()) + '.' + column.name.data(),
                                         {}, qint64(SearchWords::kindOf(column.flags)));
    return u"1/icu-%1/%2"_s.arg(U_ICU_VERSION_MAJOR_NUM).arg(digest, 0, 16);
}

Result<qint64> SearchIndex::slotOf(const QString &id, bool present) const
{
    for (const qint64 first : firstSlots(id)) {
        HEZHONG_ASSIGN(const QList<QVariantList> taken,
                       m_database.rows(u"SELECT rowid, entity_id FROM search_entries "
                                       "WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s,
                                       {first, first + Slots - 1}));
        qint64 free = first;
        for (const QVariantList &entry : taken) {
            if (present && entry.at(1).toString() == id)
                return entry.at(0).toLongLong();
            free += entry.at(0).toLongLong() == free ? 1 : 0;
        }
        if (!present && free < first + Slots)
            return free;
    }
    if (present)
        return -1;
    return fail(internalFault(u"store.search-slot"_s, id));
}

Status SearchIndex::load()
{
    HEZHONG_ASSIGN(const QVariant seq, m_database.value(u"SELECT seq FROM search_state"_s));
    m_settled = m_kept = seq.toLongLong();
    return {};
}

bool SearchIndex::isBehind() const
{
    return m_journal.end() - m_settled >= MuchWaiting;
}

Status SearchIndex::settle()
{
    HEZHONG_ASSIGN(const auto all, waiting());
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        HEZHONG_TRY(replace(it.key(), *it));
    return saveSettled();
}

Status SearchIndex::saveSettled()
{
    HEZHONG_ASSIGN(const QVariant before, m_database.value(u"SELECT seq FROM search_state"_s));
    HEZHONG_TRY(m_database.execute(u"INSERT INTO search_state (only, seq) VALUES (1,?) "
                                   "ON CONFLICT (only) DO UPDATE SET seq=excluded.seq"_s,
                                   {m_journal.end()}));
    m_settled = m_journal.end();
    m_meta.sums().exchange(u"search_state"_s,
                           before.isNull() ? QVariantList() : QVariantList{1, before},
                           {1, m_settled});
    return {};
}

Result<QHash<QString, SearchIndex::Waiting>> SearchIndex::waiting() const
{
    QHash<QString, Waiting> all;
    HEZHONG_ASSIGN(const QList<JournalRow> journaled, m_journal.rows(m_settled + 1));
    const RowStore rows(m_database);
    for (auto line = journaled.crbegin(); line != journaled.crend(); ++line) {
        const TableInfo *info = tableOfKind(line->kind);
        if (!info || !info->searchable)
            continue;
        auto one = all.find(line->entityId);
        if (one == all.end()) {
            HEZHONG_ASSIGN(const std::optional<Row> now, rows.find(*info, line->entityId));
            one = all.insert(line->entityId, {info, now, now});
        }
        if (line->isInsert())
            one->before.reset();
        else if (line->isRemove())
            one->before = Journal::fromJson(*info, line->entityId, line->before.toString());
        else if (const int column = info->indexOf(line->field); column >= 0 && one->before)
            one->before->values[column] = line->before;
    }
    return all;
}

Status SearchIndex::replace(const QString &id, const Waiting &one)
{
    const SearchWords was = one.before ? SearchWords::of(*one.info, *one.before) : SearchWords();
    const SearchWords now = one.now ? SearchWords::of(*one.info, *one.now) : SearchWords();
    const bool moved =
        one.before && one.now && caseIdOf(*one.info, *one.before) != caseIdOf(*one.info, *one.now);
    if (was == now && !moved)
        return {};
    if (!was.isEmpty()) {
        HEZHONG_ASSIGN(const qint64 slot, slotOf(id, true));
        if (slot >= 0) {
            HEZHONG_TRY(m_database.execute(
                u"INSERT INTO search_text (search_text, rowid, names, numbers, words) "
                "VALUES ('delete',?,?,?,?)"_s,
                QVariantList{slot} + was.binds()));
            HEZHONG_TRY(m_database.execute(u"DELETE FROM search_entries WHERE rowid=?"_s, {slot}));
        }
    }
    return one.now ? insert(*one.info, *one.now) : Status();
}

Status SearchIndex::insert(const TableInfo &info, const Row &row)
{
    const SearchWords words = SearchWords::of(info, row);
    if (words.isEmpty())
        return {};
    HEZHONG_ASSIGN(const qint64 slot, slotOf(row.id, false));
    HEZHONG_TRY(m_database.execute(
        u"INSERT INTO search_entries (rowid, entity_id, kind, case_id) VALUES (?,?,?,?)"_s,
        {slot, row.id, QString(info.kind), caseIdOf(info, row)}));
    return m_database.execute(
        u"INSERT INTO search_text (rowid, names, numbers, words) VALUES (?,?,?,?)"_s,
        QVariantList{slot} + words.binds());
}

Status SearchIndex::rebuild()
{
    HEZHONG_TRY(
        m_database.execute(u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s));
    HEZHONG_TRY(m_database.execute(u"DELETE FROM search_entries"_s));
    const RowStore rows(m_database);
    for (const TableInfo *info : allTables()) {
        if (!info->searchable || !info->journaled)
            continue;
        HEZHONG_ASSIGN(const QList<Row> all, rows.list(*info, {}));
        for (const Row &row : all)
            HEZHONG_TRY(insert(*info, row));
    }
    HEZHONG_TRY(saveSettled());
    return m_meta.set(u"search"_s, version());
}

Result<SearchResult> SearchIndex::search(const QString &typed, int limit,
                                         const MayShowCase &mayShow) const
{
    QElapsedTimer timer;
    timer.start();
    SearchResult result;
    const SearchQuery query = SearchQuery::parse(typed);
    Ranking ranking;
    for (const QString &match : query.matches)
        HEZHONG_TRY(collect(match, 1, ranking));
    const int words = static_cast<int>(query.matches.size());
    if (!query.number.isEmpty())
        HEZHONG_TRY(collect(query.number, words, ranking));
    QList<Ranking::Entry> best = ranking.best(words);
    if (mayShow)
        best.removeIf([&mayShow](const Ranking::Entry &entry) {
            return !entry.caseId.isEmpty() && !mayShow(entry.caseId);
        });
    result.total = static_cast<int>(best.size());
    for (const Ranking::Entry &entry : limit < 0 ? best : best.mid(0, limit)) {
        HEZHONG_ASSIGN(const SearchHit hit, hitOf(entry, query.wanted));
        result.hits.append(hit);
    }
    result.tookMs = timer.elapsed();
    return result;
}

Status SearchIndex::collect(const QString &match, int words, Ranking &ranking) const
{
    ranking.startWord(words);
    // A name or number that fits says more than a word in a long text.
    HEZHONG_TRY(collectIn(u"{names numbers}"_s, match, -2, ranking));
    return collectIn(u"words"_s, match, -1, ranking);
}

Status SearchIndex::collectIn(const QString &columns, const QString &match, double rank,
                              Ranking &ranking) const
{
    HEZHONG_ASSIGN(Statement statement, m_database.statement(searchSql));
    HEZHONG_TRY(statement.bind({u"%1 : (%2)"_s.arg(columns, match)}));
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        ranking.add({statement.text(0), statement.text(1), statement.text(2)}, rank);
    }
}

Result<SearchHit> SearchIndex::hitOf(const Ranking::Entry &entry, const QStringList &wanted) const
{
    SearchHit hit;
    hit.kind = entry.kind;
    hit.id = entry.id;
    hit.caseId = entry.caseId;
    const TableInfo *info = tableOfKind(hit.kind);
    if (!info)
        return hit;
    HEZHONG_ASSIGN(const std::optional<Row> row, RowStore(m_database).find(*info, hit.id));
    if (!row)
        return hit;
    HEZHONG_ASSIGN(hit.title, titleOf(hit.caseId, *info, *row));
    Snippet best;
    for (qsizetype i = 0; i < info->columns.size(); ++i) {
        const FieldFlags flags = info->columns.at(i).flags;
        const QString text = row->values.at(i).toString();
        if (!flags.testFlag(FieldFlag::Searchable) || text.isEmpty())
            continue;
        const Snippet snippet = Snippet::around(text, SearchWords::kindOf(flags), wanted);
        if (best.text.isEmpty() || snippet.marks.size() > best.marks.size())
            best = snippet;
    }
    hit.snippet = best.text;
    hit.marks = best.marks;
    return hit;
}

Result<QString> SearchIndex::titleOf(const QString &caseId, const TableInfo &info,
                                     const Row &row) const
{
    if (caseId.isEmpty()) {
        const int name = info.indexOf(u"name");
        return name < 0 ? QString() : row.values.at(name).toString();
    }
    HEZHONG_ASSIGN(
        const QVariant title,
        m_database.value(u"SELECT CASE title WHEN '' THEN number ELSE title END FROM cases "
                         "WHERE id=?"_s,
                         {caseId}));
    return title.toString();
}

Result<QHash<qint64, quint64>> SearchIndex::indexedDigests() const
{
    HEZHONG_TRY(m_database.execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_instances "
                                   "USING fts5vocab(main, search_text, instance)"_s));
    HEZHONG_ASSIGN(
        Statement statement,
        m_database.statement(u"SELECT doc, term, col, offset FROM temp.search_instances"_s));
    QHash<qint64, quint64> digests;
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            return digests;
        digests[statement.integer(0)] +=
            instanceDigest(statement.blob(1), statement.blob(2), statement.integer(3));
    }
}

Result<QHash<QString, SearchIndex::Waiting>> SearchIndex::standing() const
{
    HEZHONG_ASSIGN(auto all, waiting());
    for (Waiting &one : all)
        one.now = one.before;
    const RowStore rows(m_database);
    for (const TableInfo *info : allTables()) {
        if (!info->searchable || !info->journaled)
            continue;
        HEZHONG_ASSIGN(const QList<Row> present, rows.list(*info, {}));
        for (const Row &row : present)
            if (!all.contains(row.id))
                all.insert(row.id, {info, {}, row});
    }
    return all;
}

Result<QStringList> SearchIndex::faults(qint64 &examined) const
{
    struct Entry {
        quint64 digest;
        QString kind;
        QString caseId;
    };
    const auto superfluous = [](const QString &id, const QString &kind) {
        return words("store", "检索索引中有多余的条目：%1 %2").arg(kind, id);
    };
    QStringList faults;
    HEZHONG_ASSIGN(auto digests, indexedDigests());
    HEZHONG_ASSIGN(
        const QList<QVariantList> entries,
        m_database.rows(u"SELECT rowid, entity_id, kind, case_id FROM search_entries"_s));
    QHash<QString, Entry> present;
    for (const QVariantList &entry : entries) {
        const QString id = entry.at(1).toString();
        if (present.contains(id))
            faults += superfluous(id, entry.at(2).toString());
        present.insert(id, {digests.take(entry.at(0).toLongLong()), entry.at(2).toString(),
                            entry.at(3).toString()});
    }
    HEZHONG_ASSIGN(const auto wanted, standing());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        ++examined;
        const bool indexed = present.contains(it.key());
        const Entry entry = present.take(it.key());
        const SearchWords text =
            it->now ? SearchWords::of(*it->info, *it->now) : SearchWords();
        const bool isRight = text.isEmpty() ? !indexed
                                            : indexed && entry.digest == digestOf(text)
                                                  && entry.kind == it->info->kind
                                                  && entry.caseId == caseIdOf(*it->info, *it->now);
        if (!isRight)
            faults += words("store", "检索索引与记录不一致：%1 %2").arg(it->info->kind, it.key());
    }
    for (auto it = present.cbegin(); it != present.cend(); ++it)
        faults += superfluous(it.key(), it->kind);
    if (!digests.isEmpty())
        faults += words("store", "检索索引中有 %1 条文本不属于任何记录。").arg(digests.size());
    return faults;
}

} // namespace hezhong
