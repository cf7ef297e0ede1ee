// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/tokenizer.h"

#include "core/store/search/tokens.h"
#include "core/store/sqlite/sqlerror.h"

#include <sqlite3.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    // The tokenizer has no state; FTS5 only asks for a pointer that is not null.
    static char nothing = 0;
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int reason, const char *text, int size, const char *,
             int, TokenCallback emitToken)
{
    if ((reason & FTS5_TOKENIZE_QUERY) != 0)
        return size > 0 ? emitToken(context, 0, text, size, 0, size) : SQLITE_OK;
    for (const Token &token : taggedTokens(QString::fromUtf8(text, size))) {
        const int code =
            emitToken(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, token.text.constData(),
                      static_cast<int>(token.text.size()), 0, size);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Status registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    if (!api || api->iVersion < 3)
        return fail(internalFault(u"store.fts5"_s, u"FTS5 is not there"_s));
    fts5_tokenizer_v2 tokenizer{2, createTokenizer, deleteTokenizer, tokenize};
    const int code = api->xCreateTokenizer_v2(api, "hezhong", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return fail(sqlError(connection, code, u"tokenizer"_s));
    return {};
}

} // namespace hezhong
