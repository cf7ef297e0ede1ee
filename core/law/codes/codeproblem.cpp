// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/codeproblem.h"

namespace hezhong {

Error problemsAsError(const QList<CodeProblem> &problems, const QString &field, const QString &hint)
{
    QString message;
    for (const CodeProblem &problem : problems)
        message += problem.message;
    return badInput(problems.isEmpty() ? QString() : problems.first().code, field, message, hint);
}

} // namespace hezhong
