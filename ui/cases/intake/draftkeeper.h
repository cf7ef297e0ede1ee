// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hezhong {

class OperationRunner;

/// Keeps what is typed as a draft, at most `longestWait` after the first key that is not kept yet.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    /// Milliseconds; the promise to the person is two seconds.
    static constexpr int longestWait = 1200;

    /// `content` gives what is typed now; an empty object means that nothing is there to keep.
    DraftKeeper(const Desk &desk, OperationRunner &operations, const Id<Draft> &id,
                std::function<QJsonObject()> content, QObject *parent);

    /// Something was typed.
    void touch();
    /// Keeps it now; false when that failed, which has been told. Nothing typed drops the draft.
    bool flush();
    /// The draft as it stands in the store; none when nothing has been kept.
    [[nodiscard]] const std::optional<Draft> &kept() const { return m_kept; }
    /// Goes on with a draft of the store.
    void adopt(const Draft &draft);
    /// Ends: nothing more is kept, and what was kept is dropped.
    bool drop();
    [[nodiscard]] bool isDirty() const { return m_dirty; }

Q_SIGNALS:
    void saved();

private:
    bool put(const QJsonObject &content);

    const Desk &m_desk;
    OperationRunner &m_operations;
    Id<Draft> m_id;
    std::function<QJsonObject()> m_content;
    std::optional<Draft> m_kept;
    QTimer m_timer;
    bool m_dirty = false;
    bool m_over = false;
};

} // namespace hezhong
