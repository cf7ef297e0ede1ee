// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "ui/hearings/autosaver.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace hezhong {

struct CaseFile;

/// What the mediator wants in sight while writing: questions to tick off, the outline and the points in
/// dispute of the answered question sheets, the claims, and notes on points in dispute and offers. Ticks and notes are the mediator's own draft, no part of the record.
class Outline final : public Card {
    Q_OBJECT

public:
    Outline(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);
    ~Outline() override;

    /// The case has changed: its claims, and what its question sheets give to ask and to settle. Ticks
    /// and notes stay.
    void setCase(const CaseFile &file);
    /// Keeps ticks and notes now.
    bool flush() { return m_saver.flush(); }
    void focusFirst();

private:
    void addQuestions();
    void addClaims();
    void fillQuestions(const CaseFile &file);
    void addHeadingItem(const QString &words);
    void addItem(const QString &id, const QString &words, const QStringList &done);
    [[nodiscard]] QStringList done() const;
    void addNotes();
    void restore();
    [[nodiscard]] bool save();

    Workbench m_bench;
    Draft m_draft;
    QListWidget *m_questions = nullptr;
    QLabel *m_claims = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    AutoSaver m_saver;
};

} // namespace hezhong
