// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/searchindex.h"

#include "core/base/words.h"
#include "core/store/rowstore.h"
#include "core/store/search/searchquery.h"
#include "core/store/search/snippet.h"
#include "core/store/sqltext.h"

#include <QElapsedTimer>

#include <unicode/uversion.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// A name or number that fits says more than a word in a long text.
const QString searchSql =
    u"SELECT e.kind, e.entity_id, e.case_id, bm25(search_text, 8.0, 8.0, 1.0) "
    "FROM search_text t JOIN search_entries e ON e.rowid=t.rowid WHERE search_text MATCH ?"_s;

/// The three columns of the FTS table.
struct Words {
    QString names;
    QString numbers;
    QString words;

    [[nodiscard]] bool isEmpty() const { return names.isEmpty() && numbers.isEmpty() && words.isEmpty(); }
};

Words wordsOf(const TableInfo &info, const Row &row)
{
    Words result;
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const FieldFlags flags = info.columns.at(i).flags;
        const QString text = row.values.at(i).toString();
        if (!flags.testFlag(FieldFlag::Searchable) || text.isEmpty())
            continue;
        const TextKind kind = SearchIndex::kindOf(flags);
        QString &column = kind == TextKind::Name     ? result.names
                          : kind == TextKind::Number ? result.numbers
                                                     : result.words;
        column += taggedText(text, kind);
    }
    return result;
}

} // namespace

TextKind SearchIndex::kindOf(FieldFlags flags)
{
    if (flags.testFlag(FieldFlag::Name))
        return TextKind::Name;
    return flags.testFlag(FieldFlag::Number) ? TextKind::Number : TextKind::Words;
}

QString SearchIndex::version()
{
    return u"1/icu-%1"_s.arg(U_ICU_VERSION_MAJOR_NUM);
}

Status SearchIndex::put(const TableInfo &info, const Row &row)
{
    const Words words = wordsOf(info, row);
    if (words.isEmpty())
        return remove(row.id);
    HEZHONG_ASSIGN(const QVariant present,
                   m_database.value(u"SELECT rowid FROM search_entries WHERE entity_id=?"_s, {row.id}));
    QVariant entry = present;
    if (present.isNull()) {
        HEZHONG_ASSIGN(entry, m_database.value(u"INSERT INTO search_entries (entity_id, kind, case_id) "
                                               "VALUES (?,?,?) RETURNING rowid"_s,
                                               {row.id, QString(info.kind), caseIdOf(info, row)}));
    } else {
        HEZHONG_TRY(m_database.execute(u"DELETE FROM search_text WHERE rowid=?"_s, {entry}));
    }
    return m_database.execute(u"INSERT INTO search_text (rowid, names, numbers, words) VALUES (?,?,?,?)"_s,
                              {entry, words.names, words.numbers, words.words});
}

Status SearchIndex::remove(const QString &id)
{
    HEZHONG_ASSIGN(const QVariant present,
                   m_database.value(u"SELECT rowid FROM search_entries WHERE entity_id=?"_s, {id}));
    if (present.isNull())
        return {};
    HEZHONG_TRY(m_database.execute(u"DELETE FROM search_text WHERE rowid=?"_s, {present}));
    return m_database.execute(u"DELETE FROM search_entries WHERE rowid=?"_s, {present});
}

Status SearchIndex::rebuild()
{
    HEZHONG_TRY(m_database.execute(u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s));
    HEZHONG_TRY(m_database.execute(u"DELETE FROM search_entries"_s));
    const RowStore rows(m_database);
    for (const TableInfo *info : allTables()) {
        if (!info->searchable || !info->journaled)
            continue;
        HEZHONG_ASSIGN(const QList<Row> all, rows.list(*info, {}));
        for (const Row &row : all)
            HEZHONG_TRY(put(*info, row));
    }
    return m_database.execute(
        u"INSERT INTO meta (key, value) VALUES ('search', ?) ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
        {version()});
}

Result<SearchResult> SearchIndex::search(const QString &typed, int limit) const
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
    const QList<Ranking::Entry> best = ranking.best(words);
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
    HEZHONG_ASSIGN(Statement statement, m_database.statement(searchSql));
    HEZHONG_TRY(statement.bind({match}));
    ranking.startWord(words);
    for (;;) {
        HEZHONG_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        ranking.add({statement.text(0), statement.text(1), statement.text(2)}, statement.real(3));
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
        const Snippet snippet = Snippet::around(text, kindOf(flags), wanted);
        if (best.text.isEmpty() || snippet.marks.size() > best.marks.size())
            best = snippet;
    }
    hit.snippet = best.text;
    hit.marks = best.marks;
    return hit;
}

Result<QString> SearchIndex::titleOf(const QString &caseId, const TableInfo &info, const Row &row) const
{
    if (caseId.isEmpty()) {
        const int name = info.indexOf(u"name");
        return name < 0 ? QString() : row.values.at(name).toString();
    }
    HEZHONG_ASSIGN(const QVariant title,
                   m_database.value(u"SELECT CASE title WHEN '' THEN number ELSE title END FROM cases "
                                    "WHERE id=?"_s,
                                    {caseId}));
    return title.toString();
}

Result<QStringList> SearchIndex::faults(qint64 &examined) const
{
    QStringList faults;
    HEZHONG_ASSIGN(const QList<QVariantList> entries,
                   m_database.rows(u"SELECT entity_id, kind FROM search_entries"_s));
    QHash<QString, QString> present;
    for (const QVariantList &entry : entries)
        present.insert(entry.at(0).toString(), entry.at(1).toString());
    const RowStore rows(m_database);
    for (const TableInfo *info : allTables()) {
        if (!info->searchable || !info->journaled)
            continue;
        HEZHONG_ASSIGN(const QList<Row> all, rows.list(*info, {}));
        for (const Row &row : all) {
            ++examined;
            const bool indexed = present.take(row.id) == info->kind;
            if (indexed == wordsOf(*info, row).isEmpty())
                faults += words("store", "检索索引与记录不一致：%1 %2").arg(info->kind, row.id);
        }
    }
    for (auto it = present.cbegin(); it != present.cend(); ++it)
        faults += words("store", "检索索引中有多余的条目：%1 %2").arg(it.value(), it.key());
    HEZHONG_ASSIGN(const QVariant texts, m_database.value(u"SELECT count(*) FROM search_text"_s));
    if (texts.toLongLong() != entries.size())
        faults += words("store", "检索索引的条目数与文本数不一致：%1 与 %2")
                      .arg(QString::number(entries.size()), texts.toString());
    return faults;
}

} // namespace hezhong
