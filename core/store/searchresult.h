// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace hezhong {

/// What was found in one case, or one mediator: the entity that fits best.
struct SearchHit {
    QString kind;
    QString id;
    QString caseId;                   ///< empty for what belongs to no case
    QString title;                    ///< the case's title, or the name of what belongs to no case
    QString snippet;                  ///< some words around the first match, on one line
    QList<std::pair<int, int>> marks; ///< start and length of the matches in `snippet`
};

/// Whether a person may see the case with this id.
using MayShowCase = std::function<bool(const QString &caseId)>;

struct SearchResult {
    qint64 tookMs = 0;
    int total = 0; ///< cases and mediators that match; `hits` holds at most the limit of them
    QList<SearchHit> hits;
};

} // namespace hezhong
