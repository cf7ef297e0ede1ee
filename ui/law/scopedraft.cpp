// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/scopedraft.h"

#include "core/operations/drafts.h"

#include <QJsonObject>

namespace hezhong {

using namespace Qt::StringLiterals;

QMap<QString, bool> scopeAnswersOf(const Desk &desk, const QString &subject)
{
    QMap<QString, bool> answers;
    const auto drafts = draftsOf(desk, u"scope"_s);
    for (const Draft &draft : drafts.value_or(QList<Draft>()))
        if (draft.subject == subject && answers.isEmpty())
            for (auto it = draft.content.constBegin(); it != draft.content.constEnd(); ++it)
                answers.insert(it.key(), it.value().toBool());
    return answers;
}

Status keepScopeAnswers(const Desk &desk, const QString &subject,
                        const QMap<QString, bool> &answers)
{
    Draft draft;
    draft.form = u"scope"_s;
    draft.subject = subject;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        draft.content.insert(it.key(), it.value());
    HEZHONG_TRY(saveDraft(desk, draft));
    return {};
}

} // namespace hezhong
