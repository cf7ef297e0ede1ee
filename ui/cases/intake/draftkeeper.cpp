// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/draftkeeper.h"

#include "ui/cases/intake/intakedrafts.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

constexpr int retryWait = 5000;

DraftKeeper::DraftKeeper(const Desk &desk, OperationRunner &operations, const Id<Draft> &id,
                         std::function<QJsonObject()> content, QObject *parent)
    : QObject(parent), m_desk(desk), m_operations(operations), m_id(id), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    if (m_over)
        return;
    if (!m_dirty)
        m_operations.setDirty();
    m_dirty = true;
    if (!m_timer.isActive()) // not started anew by each key: the wait has an end
        m_timer.start(longestWait);
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_dirty || m_over)
        return true;
    const QJsonObject content = m_content();
    if (!put(content)) {
        m_timer.start(retryWait);
        return false;
    }
    m_dirty = false;
    m_operations.setSaved();
    Q_EMIT saved();
    return true;
}

bool DraftKeeper::put(const QJsonObject &content)
{
    if (content.isEmpty()) {
        if (m_kept && !m_operations.succeeded(dropDraft(m_desk, m_kept->id)))
            return false;
        m_kept.reset();
        return true;
    }
    Draft draft;
    draft.id = m_id;
    draft.form = intakeFormName();
    draft.content = content;
    const auto kept = m_operations.value(saveDraft(m_desk, draft));
    if (!kept)
        return false;
    m_kept = *kept;
    return true;
}

void DraftKeeper::adopt(const Draft &draft)
{
    m_id = draft.id;
    m_kept = draft;
    m_dirty = false;
}

bool DraftKeeper::drop()
{
    m_timer.stop();
    m_over = true;
    m_dirty = false;
    if (!m_kept)
        return true;
    const bool dropped = m_operations.succeeded(dropDraft(m_desk, m_kept->id));
    m_kept.reset();
    return dropped;
}

} // namespace hezhong
