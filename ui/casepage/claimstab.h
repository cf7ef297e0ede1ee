// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/law/calculations.h"
#include "ui/casepage/caseform.h"

class QLabel;
class QPushButton;

namespace hezhong {

class Card;
class ClaimCalculator;
class ClaimEditor;
class FormGrid;
class IntakeRow;
class MultiLineField;
class QuestionSheetView;
class RowStack;

/// What the applicant asks for, on what facts and with what evidence.
class ClaimsTab final : public CaseForm {
    Q_OBJECT

public:
    explicit ClaimsTab(const Workbench &bench, QWidget *parent = nullptr);
    ~ClaimsTab() override;

    void focusFirst() override;
    /// The case has changed: the form, the calculators below its claims and their marks.
    void setCase(const CaseFile &file) override;
    /// Opens the calculator of the claim with the keyboard, or of the first one (Alt+=).
    void openCalculator();
    /// The question sheet in place of the form.
    void openSheet();
    void closeSheet();
    [[nodiscard]] bool isSheetOpen() const;
    bool flush() override;
    /// Folds away what was opened inside the page (Esc); false when there was nothing.
    bool escape();
    /// Whether a result can go into the record of a meeting and into an agreement just now.
    void setTargets(bool record, bool agreement);

Q_SIGNALS:
    /// The mediator is to say this in the record of the meeting.
    void recordWanted(const QString &sentence);
    /// This sum is to be paid by the agreement.
    void paymentWanted(const hezhong::Money &amount);
    /// The question sheet was left; its answers are in the case.
    void sheetLeft();

protected:
    [[nodiscard]] QJsonObject typed() const override;
    [[nodiscard]] QJsonObject typedOf(const CaseFile &file) const override;
    void setTyped(const QJsonObject &typed) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool save() override;

private:
    void watch(RowStack *rows);
    [[nodiscard]] QList<Claim> claims() const;
    [[nodiscard]] QList<Evidence> evidence() const;
    [[nodiscard]] bool check();
    void showTotal();
    [[nodiscard]] ClaimEditor *makeClaim(const QString &name, QWidget *owner);
    [[nodiscard]] ClaimCalculator *calculatorOf(const IntakeRow *row) const;
    /// A calculation can be kept with a claim.
    [[nodiscard]] bool takesResults() const;
    void showCalculations();
    void fillCalculator(const IntakeRow *row) const;
    void putIntoClaim(IntakeRow *row);
    void putIntoRecord(const IntakeRow *row);
    void adopt(const QString &sheet);

    QList<CalculationState> m_states; ///< of the case, as they are today
    bool m_toRecord = false;
    bool m_toAgreement = false;
    QuestionSheetView *m_sheet = nullptr; ///< made when it is opened for the first time
    QPushButton *m_sheetLink;
    Card *m_claimsCard;
    QLabel *m_total;
    RowStack *m_claims;
    FormGrid *m_form;
    MultiLineField *m_facts;
    RowStack *m_evidence;
};

} // namespace hezhong
