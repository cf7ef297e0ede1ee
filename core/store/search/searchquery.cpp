// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/searchquery.h"

#include "core/base/text.h"
#include "core/store/search/runs.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200;
constexpr qsizetype MostPieces = 16;

QString quoted(const QString &token)
{
    return u'"' + token + u'"';
}

/// One piece without spaces as a phrase; Han runs as the bigrams under which they are indexed.
QString phraseOf(const QList<Run> &runs)
{
    QStringList tokens;
    for (qsizetype r = 0; r < runs.size(); ++r) {
        const Run &run = runs.at(r);
        const qsizetype size = run.characters.size();
        for (qsizetype i = 0; run.han && i + 1 < size; ++i)
            tokens += quoted(QString::fromUcs4(run.characters.constData() + i, 2));
        // Only the last character of all may be left to the bigram before it.
        if (run.han && (size == 1 || r + 1 < runs.size()))
            tokens += quoted(QString::fromUcs4(run.characters.constData() + size - 1, 1));
        if (!run.han)
            tokens += quoted(run.text);
    }
    const bool prefix = !runs.isEmpty() && !runs.constLast().han;
    return tokens.join(u" + "_s) + (prefix ? u" *"_s : QString());
}

bool looksLikeNumber(const QString &folded)
{
    return !folded.isEmpty() && std::all_of(folded.cbegin(), folded.cend(), [](QChar sign) {
        return sign.isDigit() || sign == u'x' || sign == u' ' || sign == u'-';
    });
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed)
{
    const QString folded = foldedForSearch(typed.left(MostCharacters));
    SearchQuery query;
    for (const QString &piece : folded.split(u' ', Qt::SkipEmptyParts).mid(0, MostPieces)) {
        const QList<Run> runs = runsOf(piece);
        if (runs.isEmpty())
            continue;
        query.matches += phraseOf(runs);
        query.wanted += bareNumber(piece);
    }
    const QString number = bareNumber(folded);
    if (looksLikeNumber(folded) && !number.isEmpty() && number != folded) {
        query.number = quoted(number) + u" *"_s;
        query.wanted.prepend(number);
    }
    return query;
}

} // namespace hezhong
