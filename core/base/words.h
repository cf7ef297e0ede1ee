// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hezhong {

/// A sentence or label for the user. The source text is Chinese (docs/decisions/0001);
/// `context` is the translation context, one per core folder: "core", "law", "model", "store",
/// "documents", "operations", "ctl". lupdate knows it through -tr-function-alias.
[[nodiscard]] inline QString words(const char *context, const char *chinese, const char *note = nullptr,
                                   int n = -1)
{
    return QCoreApplication::translate(context, chinese, note, n);
}

} // namespace hezhong
