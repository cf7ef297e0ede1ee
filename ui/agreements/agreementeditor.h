// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/hearings/autosaver.h"
#include "ui/services/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hezhong {

class ClauseList;
class DateField;
class FormGrid;
class LineField;
class NoteList;
class PaymentList;
class SavedIndicator;
class SignatoryList;

/// Writes the mediation agreement of a case: clauses, payments, who signs. It keeps itself as a draft
/// within two seconds; signing runs every check of the law and shows what is missing at its place. What
/// may not hold is told at its clause while a person types, with the article, and stops nobody.
class AgreementEditor final : public QWidget {
    Q_OBJECT

public:
    AgreementEditor(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);
    ~AgreementEditor() override;

    /// The case has changed; what is being typed stays.
    void setCase(const CaseFile &file);
    /// Keeps everything now.
    bool flush() { return m_saver.flush(); }
    [[nodiscard]] bool isDirty() const { return m_saver.isDirty(); }
    [[nodiscard]] bool isSigned() const { return m_kept.agreement.state == AgreementState::Signed; }
    /// The agreement as it stands; empty clauses only when they are to be checked.
    [[nodiscard]] AgreementFile agreement(bool withEmpty = false) const;
    /// Signs; true when it is done.
    bool sign();
    void focusFirst();
    /// Adds an instalment of this sum to the applicant and keeps it; false when it is not kept.
    bool addPaid(Money amount);

Q_SIGNALS:
    void wasSigned();
    void papersWanted(); ///< the paper of the agreement

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    void addClauses(QVBoxLayout *layout);
    void addPayments(QVBoxLayout *layout);
    void addSigning(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    void load(const AgreementFile &agreement);
    [[nodiscard]] bool save();
    void touch();
    void showSum();
    void showState();
    void showWarnings();
    void showPhrases();
    void addPayment();
    [[nodiscard]] Payment proposedPayment() const;
    [[nodiscard]] bool check();
    /// True when the words of the error stand at a field.
    [[nodiscard]] bool showAtPlace(const Error &error);

    Workbench m_bench;
    CaseFile m_file;
    AgreementFile m_kept; ///< as the store has it
    QScrollArea *m_scroll;
    ClauseList *m_clauses;
    PaymentList *m_payments;
    SignatoryList *m_signatories;
    FormGrid *m_form;
    DateField *m_signedOn;
    DateField *m_due;
    LineField *m_copies;
    NoteList *m_notes; ///< what to mind about the agreement as a whole
    QLabel *m_sum;
    QLabel *m_state;
    SavedIndicator *m_saved;
    QPushButton *m_addClause = nullptr;
    QPushButton *m_phrases = nullptr;
    QPushButton *m_addPayment = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_papers = nullptr;
    QTimer m_warnings; ///< warnings are worked out once for what is typed in its time
    AutoSaver m_saver;
};

} // namespace hezhong
