// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/formdraft.h"

#include "core/operations/drafts.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

std::optional<QJsonObject> FormDraft::open(const QString &caseId)
{
    m_draft.subject = caseId;
    m_draft.id = {};
    const auto drafts = draftsOf(*m_bench.desk, m_draft.form);
    if (!drafts)
        return std::nullopt;
    for (const Draft &draft : *drafts)
        if (draft.subject == caseId) {
            m_draft = draft;
            return draft.content;
        }
    return std::nullopt;
}

bool FormDraft::keep(const QJsonObject &content)
{
    m_draft.content = content;
    const auto kept = m_bench.operations->value(saveDraft(*m_bench.desk, m_draft));
    if (kept)
        m_draft = *kept;
    return kept.has_value();
}

void FormDraft::drop()
{
    if (m_draft.id.isEmpty())
        return;
    (void)m_bench.operations->succeeded(dropDraft(*m_bench.desk, m_draft.id));
    m_draft.id = {};
}

} // namespace hezhong
