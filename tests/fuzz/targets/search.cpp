// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types into the search field. Whatever it is, SQLite takes what is made of it as a query,
// and what is found is marked inside the text that is shown.
#include "tests/fuzz/fuzz.h"

#include "core/store/search/searchquery.h"
#include "core/store/search/searchwords.h"
#include "core/store/search/snippet.h"
#include "core/store/search/tokenizer.h"

#include <sqlite3.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// A full text index in memory that knows our words.
class Index {
public:
    Index()
    {
        FUZZ_CHECK(sqlite3_open(":memory:", &m_handle) == SQLITE_OK);
        FUZZ_CHECK(registerTokenizer(m_handle));
        run("CREATE VIRTUAL TABLE t USING fts5(w, tokenize='hezhong')");
        FUZZ_CHECK(sqlite3_prepare_v2(m_handle, "SELECT count(*) FROM t WHERE t MATCH ?1", -1,
                                      &m_match, nullptr)
                   == SQLITE_OK);
    }
    void run(const char *sql)
    {
        FUZZ_CHECK(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    [[nodiscard]] bool takes(const QString &expression)
    {
        const QByteArray utf8 = expression.toUtf8();
        sqlite3_bind_text(m_match, 1, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
        const int code = sqlite3_step(m_match);
        sqlite3_reset(m_match);
        return code == SQLITE_ROW;
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_match = nullptr;
};

} // namespace

FUZZ_TARGET(search, 500)
{
    static Index index;
    const QString typed = QString::fromUtf8(input);
    const SearchQuery query = SearchQuery::parse(typed);
    for (const QString &match : query.matches)
        FUZZ_CHECK(index.takes(match));
    FUZZ_CHECK(query.number.isEmpty() || index.takes(query.number));
    const QString text = typed.left(2000);
    for (const TextKind kind : {TextKind::Words, TextKind::Name, TextKind::Number}) {
        for (const Token &token : taggedTokens(taggedText(text, kind)))
            FUZZ_CHECK(!token.text.isEmpty());
        const Snippet snippet = Snippet::around(text, kind, query.wanted + QStringList{u"zhang"_s});
        for (const auto &[from, length] : snippet.marks)
            FUZZ_CHECK(from >= 0 && length > 0 && from + length <= snippet.text.size());
    }
}
