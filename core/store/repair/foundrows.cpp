// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/foundrows.h"

#include "core/store/tableinfo.h"

#include <QUuid>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype JournalColumns = 14;
constexpr qsizetype IdLength = 36;

bool isId(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().size() == IdLength
           && !QUuid::fromString(value.toString()).isNull();
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

/// Sorts what the pages hold into tables.
class Sifter {
public:
    explicit Sifter(FoundRows &found) : m_found(found) {}

    void take(int page, const QList<Cell> &cells)
    {
        for (const Cell &cell : cells)
            if (!schemaRow(cell) && !journalRow(cell) && !ownTable(cell))
                entity(page, cell);
    }
    /// After all pages: by then the list of the tables is known as far as it can be read, and every
    /// id that the journal or the index names has its kind.
    Status finish(const PageFile &file)
    {
        QHash<int, const TableInfo *> homes;
        for (auto it = m_roots.cbegin(); it != m_roots.cend(); ++it) {
            HEZHONG_ASSIGN(const QSet<int> pages, pagesOfTree(file, it.value()));
            for (const int page : pages)
                homes.insert(page, it.key());
        }
        for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
            assign(it.value(), homes.value(it.key()));
        return {};
    }

private:
    bool schemaRow(const Cell &cell);
    bool journalRow(const Cell &cell);
    bool ownTable(const Cell &cell);
    void entity(int page, const Cell &cell);
    /// `home`: the table whose tree has the page, when that is known.
    void assign(const QList<Cell> &cells, const TableInfo *home);
    [[nodiscard]] static bool fits(const TableInfo &info, const Cell &cell);
    void trace(const QString &id, const QString &kind, const QString &caseId);

    FoundRows &m_found;
    QMap<int, QList<Cell>> m_waiting; ///< by page: one page holds rows of one table
    QHash<const TableInfo *, int> m_roots;
};

/// A line of SQLite's own list of tables.
bool Sifter::schemaRow(const Cell &cell)
{
    const QVariantList &v = cell.values;
    if (!cell.rowid || cell.isCut || v.size() != 5 || v.at(0).toString() != "table"_L1
        || !isNumber(v.at(3)) || !v.at(4).toString().startsWith("CREATE"_L1))
        return false;
    if (const TableInfo *info = tableNamed(v.at(1).toString()))
        m_roots.insert(info, v.at(3).toInt());
    return true;
}

bool Sifter::journalRow(const Cell &cell)
{
    const QVariantList &v = cell.values;
    if (!cell.rowid || cell.isCut || v.size() != JournalColumns || !v.at(0).isNull()
        || !isNumber(v.at(2)) || v.at(13).typeId() != QMetaType::QByteArray)
        return false;
    JournalRow row{*cell.rowid,
                   v.at(1).toString(),
                   v.at(2).toLongLong(),
                   v.at(3).toString(),
                   v.at(4).toString(),
                   v.at(5).toString(),
                   v.at(6).toString(),
                   v.at(7).toString(),
                   v.at(8).toString(),
                   v.at(9).toString(),
                   v.at(10),
                   v.at(11),
                   v.at(12).toString(),
                   v.at(13).toByteArray()};
    if (tableOfKind(row.kind))
        trace(row.entityId, row.kind, row.caseId);
    m_found.journal.insert(row.seq, std::move(row));
    return true;
}

bool Sifter::ownTable(const Cell &cell)
{
    const QVariantList &v = cell.values;
    if (cell.isCut)
        return false;
    if (cell.rowid && v.size() == 4 && v.at(0).isNull() && isId(v.at(1)) && isText(v.at(2))) {
        trace(v.at(1).toString(), v.at(2).toString(), v.at(3).toString()); // search_entries
        return true;
    }
    if (cell.rowid && v.size() == 4 && v.at(0).isNull() && isNumber(v.at(1))
        && v.at(3).typeId() == QMetaType::QByteArray) {
        m_found.journalEnd = v.at(1).toLongLong(); // journal_head
        return true;
    }
    if (cell.rowid || v.size() != 2 || !isText(v.at(0)))
        return false;
    if (v.at(0).toString() == "device"_L1)
        return true; // meta: the only id there, of no record
    if (isId(v.at(1)))
        trace(v.at(1).toString(), {}, {}); // an index on a reference
    else if (isNumber(v.at(1)) && isId(v.at(0)))
        trace(v.at(0).toString(), {}, {}); // the index on the ids of a table with row numbers
    else if (isText(v.at(1)) && !isId(v.at(1)))
        m_found.meta.insert(v.at(0).toString(), v.at(1).toString());
    else if (isNumber(v.at(1)) && v.at(0).toString().contains(u'/'))
        m_found.counters.insert(v.at(0).toString(), v.at(1).toLongLong());
    return true;
}

void Sifter::trace(const QString &id, const QString &kind, const QString &caseId)
{
    FoundRows::Trace &one = m_found.traces[id];
    if (one.kind.isEmpty())
        one.kind = kind;
    if (one.caseId.isEmpty())
        one.caseId = caseId;
}

void Sifter::entity(int page, const Cell &cell)
{
    if (!isId(cell.values.first()))
        return;
    trace(cell.values.first().toString(), {}, {});
    if (!cell.isCut)
        m_waiting[page].append(cell);
}

bool Sifter::fits(const TableInfo &info, const Cell &cell)
{
    if (cell.values.size() != info.columns.size() + 1)
        return false;
    const int caseColumn = info.caseColumn;
    return caseColumn < 0 || isId(cell.values.at(caseColumn + 1));
}

void Sifter::assign(const QList<Cell> &cells, const TableInfo *home)
{
    const TableInfo *table = home && fits(*home, cells.first()) ? home : nullptr;
    bool known = false; // ids of known kinds in records of another shape: an index
    for (const Cell &cell : cells) {
        const TableInfo *info =
            tableOfKind(m_found.traces.value(cell.values.first().toString()).kind);
        known = known || info;
        if (info && !table && fits(*info, cell))
            table = info;
    }
    if (known && !table)
        return;
    // Only drafts are in no journal; their shape is their own.
    for (const TableInfo *info : allTables())
        if (!table && !info->journaled && fits(*info, cells.first())
            && isText(cells.first().values.at(1)))
            table = info;
    QList<const TableInfo *> candidates;
    for (const TableInfo *info : allTables())
        if (!table && fits(*info, cells.first()))
            candidates += info;
    if (!table && candidates.size() == 1)
        table = candidates.first();
    if (!table)
        return;
    for (const Cell &cell : cells) {
        if (!fits(*table, cell))
            continue;
        const Row row{cell.values.first().toString(), cell.values.mid(1)};
        trace(row.id, table->kind, caseIdOf(*table, row));
        m_found.rows[table->table].insert(row.id, row);
    }
}

} // namespace

Result<FoundRows> FoundRows::of(const PageFile &file)
{
    FoundRows found;
    found.pages = file.count();
    found.ignoredCodes = file.ignoresCodes();
    if (!found.ignoredCodes) {
        HEZHONG_ASSIGN(found.damagedPages, file.damaged());
    }
    Sifter sifter(found);
    for (int page = 1; page <= file.count(); ++page) {
        HEZHONG_ASSIGN(const QList<Cell> cells, cellsOf(file, page));
        sifter.take(page, cells);
    }
    HEZHONG_TRY(sifter.finish(file));
    return found;
}

} // namespace hezhong
