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

// Keeps a phrase from running over the end of one field into the next.
constexpr char FieldGap[] = "\x1f";

int createTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    // The tokenizer has no state; FTS5 only asks for a pointer that is not null.
    static char nothing = 0;
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

int emitField(const QByteArray &utf8, int from, int to, bool first, void *context, TokenCallback emitToken)
{
    const auto kind = static_cast<TextKind>(utf8.at(from));
    const QList<Token> tokens = tokensOf(QString::fromUtf8(utf8.mid(from + 1, to - from - 1)), kind);
    if (!first && !tokens.isEmpty())
        if (const int code = emitToken(context, 0, FieldGap, 1, from, from + 1); code != SQLITE_OK)
            return code;
    for (const Token &token : tokens) {
        const int code = emitToken(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0,
                                   token.text.constData(), static_cast<int>(token.text.size()), from, to);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int tokenizeDocument(const QByteArray &utf8, void *context, TokenCallback emitToken)
{
    int from = 0;
    const int size = static_cast<int>(utf8.size());
    while (from < size) {
        int to = from + 1;
        while (to < size && static_cast<unsigned char>(utf8.at(to)) >= ' ')
            ++to;
        if (const int code = emitField(utf8, from, to, from == 0, context, emitToken); code != SQLITE_OK)
            return code;
        from = to;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *, void *context, int reason, const char *text, int size, const char *, int,
             TokenCallback emitToken)
{
    if ((reason & FTS5_TOKENIZE_QUERY) != 0)
        return size > 0 ? emitToken(context, 0, text, size, 0, size) : SQLITE_OK;
    return tokenizeDocument(QByteArray(text, size), context, emitToken);
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
