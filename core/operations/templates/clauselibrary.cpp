// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/clauselibrary.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/documents/clausetexts.h"
#include "core/law/agreementwarnings.h"
#include "core/operations/people/caseaccess.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40;
constexpr qsizetype longestClause = 3000;
constexpr int behindAll = 1'000'000; ///< what was never put in order stands behind what was

/// The office's row about a clause: by its id, or by the built-in one whose place it takes.
struct Rows {
    QList<LibraryClause> all;

    [[nodiscard]] LibraryClause about(const QString &id) const
    {
        for (const LibraryClause &row : all)
            if (row.builtIn == id || (row.builtIn.isEmpty() && row.id.text() == id))
                return row;
        return {};
    }
};

Result<Rows> rowsOf(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<LibraryClause> all, desk.store->list<LibraryClause>());
    return Rows{all};
}

struct Placed {
    LibraryEntry entry;
    qsizetype category = 0;
    int place = 0;
};

qsizetype categoryIndex(const QString &id)
{
    const QList<ClauseCategory> &all = clauseCategories();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ClauseCategory &category) {
        return category.id == id;
    });
    return found - all.cbegin();
}

Placed placed(const LibraryEntry &entry, int position, qsizetype natural)
{
    return {entry, categoryIndex(entry.category),
            position > 0 ? position : behindAll + static_cast<int>(natural)};
}

QList<LibraryEntry> entriesOf(const Rows &rows)
{
    QList<Placed> list;
    for (const ClauseText &clause : builtInClauses()) {
        const LibraryClause row = rows.about(clause.id);
        LibraryEntry entry{clause.id, clause.category, clause.title, clause.text,
                           true,      false,           row.hidden};
        if (!row.text.isEmpty()) {
            entry.category = row.category;
            entry.title = row.title;
            entry.text = row.text;
            entry.changed = true;
        }
        list += placed(entry, row.position, list.size());
    }
    for (const LibraryClause &row : rows.all)
        if (row.builtIn.isEmpty())
            list +=
                placed({row.id.text(), row.category, row.title, row.text, false, false, row.hidden},
                       row.position, list.size());
    std::stable_sort(list.begin(), list.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.category, a.place) < std::pair(b.category, b.place);
    });
    QList<LibraryEntry> entries;
    for (const Placed &one : std::as_const(list))
        entries += one.entry;
    return entries;
}

Status checkClause(const LibraryEntry &clause)
{
    if (categoryIndex(clause.category) == clauseCategories().size())
        return fail(
            badInput(u"clause.category"_s, u"category"_s,
                     words("operations", "没有“%1”这个类别，条款没有保存。").arg(clause.category),
                     words("operations", "请从类别中选择。")));
    if (clause.title.isEmpty() || characterCount(clause.title) > longestTitle)
        return fail(badInput(u"clause.title"_s, u"title"_s,
                             words("operations", "条款名称应当是一到四十个字，条款没有保存。")));
    if (clause.text.isEmpty() || characterCount(clause.text) > longestClause)
        return fail(badInput(u"clause.text"_s, u"text"_s,
                             words("operations", "条款内容应当是一到三千个字，条款没有保存。")));
    return {};
}

QList<Warning> warningsAbout(const QString &text)
{
    QList<Warning> warnings;
    for (const AgreementWarning &warning : agreementWarnings({text}))
        warnings += {warning.code, warning.message};
    return warnings;
}

/// The row for a clause, made when the office has none about it yet.
LibraryClause rowFor(const Desk &desk, const Rows &rows, const LibraryEntry &entry)
{
    LibraryClause row = rows.about(entry.id);
    if (!row.id.isEmpty())
        return row;
    row.id = Id<LibraryClause>::fresh(desk.clock());
    row.builtIn = entry.builtIn ? entry.id : QString();
    row.category = entry.category;
    return row;
}

Result<LibraryEntry> entryNamed(const Rows &rows, const QString &id)
{
    for (const LibraryEntry &entry : entriesOf(rows))
        if (entry.id == id)
            return entry;
    return fail(badInput(u"clause.unknown"_s, u"id"_s,
                         words("operations", "条款库中没有“%1”这一条，没有改动。").arg(id),
                         words("operations", "请刷新后重试。")));
}

/// Writes one row; the result is the clause as it then stands.
Result<Done<LibraryEntry>> keep(const Desk &desk, const QString &operation, Rows rows,
                                const LibraryClause &row, const QList<Warning> &warnings = {})
{
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(operation),
                                        [&](Transaction &t) { return t.put(row); }));
    rows.all.removeIf([&](const LibraryClause &old) { return old.id == row.id; });
    rows.all += row;
    HEZHONG_ASSIGN(const LibraryEntry now,
                   entryNamed(rows, row.builtIn.isEmpty() ? row.id.text() : row.builtIn));
    return Done<LibraryEntry>{now, notice, warnings};
}

} // namespace

Result<QList<LibraryEntry>> clauseLibrary(const Desk &desk, bool withHidden)
{
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    QList<LibraryEntry> entries = entriesOf(rows);
    if (!withHidden)
        entries.removeIf([](const LibraryEntry &entry) { return entry.hidden; });
    return entries;
}

Result<LibraryEntry> clauseNamed(const Desk &desk, const QString &id)
{
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    return entryNamed(rows, id);
}

Result<Done<LibraryEntry>> saveClause(const Desk &desk, const LibraryEntry &typed)
{
    HEZHONG_TRY(allowOperation(desk, u"clause.save"_s, {}));
    LibraryEntry clause = typed;
    clause.title = clause.title.trimmed();
    clause.text = clause.text.trimmed();
    HEZHONG_TRY(checkClause(clause));
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    if (!clause.id.isEmpty()) {
        HEZHONG_ASSIGN(const LibraryEntry before, entryNamed(rows, clause.id));
        clause.builtIn = before.builtIn;
    } else {
        clause.builtIn = false;
    }
    LibraryClause row = rowFor(desk, rows, clause);
    row.category = clause.category;
    row.title = clause.title;
    row.text = clause.text;
    return keep(desk, u"clause.save"_s, rows, row, warningsAbout(clause.text));
}

Result<Done<LibraryEntry>> hideClause(const Desk &desk, const QString &id, bool hidden)
{
    HEZHONG_TRY(allowOperation(desk, u"clause.save"_s, {}));
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    HEZHONG_ASSIGN(const LibraryEntry entry, entryNamed(rows, id));
    LibraryClause row = rowFor(desk, rows, entry);
    row.hidden = hidden;
    return keep(desk, u"clause.save"_s, rows, row);
}

Result<Done<LibraryEntry>> removeClause(const Desk &desk, const QString &id)
{
    HEZHONG_TRY(allowOperation(desk, u"clause.remove"_s, {}));
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    HEZHONG_ASSIGN(const LibraryEntry entry, entryNamed(rows, id));
    if (entry.builtIn && !entry.changed)
        return fail(refused(u"clause.built-in"_s,
                            words("operations", "“%1”是自带的条款，不能删去。").arg(entry.title),
                            words("operations", "不需要的，可以设为不显示。")));
    LibraryClause row = rows.about(id);
    if (entry.builtIn) {
        row.title.clear();
        row.text.clear();
        return keep(desk, u"clause.remove"_s, rows, row);
    }
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"clause.remove"_s),
                                        [&](Transaction &t) { return t.remove(row.id); }));
    return Done<LibraryEntry>{entry, notice, {}};
}

Result<Done<LibraryEntry>> moveClause(const Desk &desk, const QString &id, int step)
{
    HEZHONG_TRY(allowOperation(desk, u"clause.arrange"_s, {}));
    HEZHONG_ASSIGN(const Rows rows, rowsOf(desk));
    HEZHONG_ASSIGN(const LibraryEntry entry, entryNamed(rows, id));
    QList<LibraryEntry> siblings = entriesOf(rows);
    siblings.removeIf([&](const LibraryEntry &other) { return other.category != entry.category; });
    const auto found = std::find_if(siblings.cbegin(), siblings.cend(),
                                    [&](const LibraryEntry &other) { return other.id == id; });
    const qsizetype from = found - siblings.cbegin();
    siblings.move(from, qBound<qsizetype>(0, from + step, siblings.size() - 1));
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"clause.arrange"_s), [&](Transaction &t) -> Status {
            for (qsizetype i = 0; i < siblings.size(); ++i) {
                LibraryClause row = rowFor(desk, rows, siblings.at(i));
                row.position = static_cast<int>(i) + 1;
                HEZHONG_TRY(t.put(row));
            }
            return {};
        }));
    return Done<LibraryEntry>{entry, notice, {}};
}

} // namespace hezhong
