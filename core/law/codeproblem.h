// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace hezhong {

/// One fault of a number somebody typed: a code that never changes and a sentence for the user.
struct CodeProblem {
    QString code; ///< "id-number.check-digit"
    QString message;
};

/// One Input error out of several problems: code of the first, all the sentences.
[[nodiscard]] Error problemsAsError(const QList<CodeProblem> &problems, const QString &field,
                                    const QString &hint);

} // namespace hezhong
