// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace hezhong {

/// Some words of a text around the first place where something wanted stands.
struct Snippet {
    QString text;
    QList<std::pair<int, int>> marks; ///< start and length in `text`; empty when nothing was found

    /// `wanted` holds folded pieces without separators (SearchQuery); names are looked at by pinyin
    /// too.
    [[nodiscard]] static Snippet around(const QString &text, TextKind kind,
                                        const QStringList &wanted);
};

} // namespace hezhong
