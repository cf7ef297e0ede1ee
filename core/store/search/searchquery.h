// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hezhong {

/// What somebody typed, taken apart. Any text is a query; one without letters finds nothing.
struct SearchQuery {
    QStringList
        matches;    ///< FTS5 expressions of quoted tokens, one a word: all of them must fit a case
    QString number; ///< the same for the whole text as one number; empty when it is none
    QStringList wanted; ///< folded pieces without separators, for marking them in texts

    [[nodiscard]] static SearchQuery parse(const QString &typed);
};

} // namespace hezhong
