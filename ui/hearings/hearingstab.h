// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace hezhong {

class EmptyState;
class HearingEditor;

/// The meetings of a case: the one being written is open at once, earlier ones are a click away.
class HearingsTab final : public QWidget {
    Q_OBJECT

public:
    explicit HearingsTab(const Workbench &bench, QWidget *parent = nullptr);
    ~HearingsTab() override;

    /// Shows the case. What is being typed stays; a draft that the store holds is opened.
    void setCase(const CaseFile &file);
    /// Opens a new meeting, or the draft of one that is not finished yet.
    void startNew();
    /// A meeting is being written.
    [[nodiscard]] bool isWriting() const;
    /// Adds a line at the end of the record that is being written; true when it is kept.
    bool addLine(const QString &speaker, const QString &text);
    /// Keeps what is typed.
    bool flush();
    [[nodiscard]] HearingEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void recorded(); ///< a record was finished, or became a draft again
    void agreementWanted();
    void failureWanted();
    void
    acceptanceWanted(); ///< the case is not accepted yet, and the person wants to do that first

private:
    /// A meeting can be held just now, and the one at work may record it.
    [[nodiscard]] bool mayRecord() const;
    void showMeetings();
    void openMeeting(const Id<Hearing> &id);
    void open(const HearingFile &hearing);
    void dropEditor();
    void showEmpty();
    [[nodiscard]] bool standsInEditor(const HearingFile &kept) const;

    Workbench m_bench;
    CaseFile m_file;
    QWidget *m_bar;
    QHBoxLayout *m_meetings;
    QStackedLayout *m_stack;
    QWidget *m_empty = nullptr;
    HearingEditor *m_editor = nullptr;
};

} // namespace hezhong
