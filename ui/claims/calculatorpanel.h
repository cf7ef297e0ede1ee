// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculators.h"
#include "core/model/casefile.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QPushButton;

namespace hezhong {

class ComboField;
class FormField;
class FormGrid;
class NoteList;
class StepTable;

/// A calculator below the claim that it counts: what it asks for, the steps while a person types, the
/// sum in figures and capitals, the articles and what to mind. It writes nothing by itself.
class CalculatorPanel final : public Card {
    Q_OBJECT
public:
    CalculatorPanel(const Workbench &bench, const QString &name, QWidget *parent = nullptr);

    /// The case with what it knows of the inputs, and the claim as it stands in its row. What a person
    /// typed stays; what was filled in from the case follows the case.
    void setCase(const CaseFile &file, const Claim &claim);
    /// Where a result can go; a closed case takes none.
    void setTargets(bool claim, bool record, bool agreement);
    /// What is asked of which calculator, ready to be kept.
    [[nodiscard]] ClaimCalculation calculation() const;
    [[nodiscard]] const std::optional<Calculation> &result() const { return m_result; }
    /// Shows what is missing or wrong at its field; true when there is a result.
    bool check();
    [[nodiscard]] FormGrid *form() const { return m_form; }
    void focusFirst();

Q_SIGNALS:
    void closeWanted();
    void arranged();        ///< other fields stand in it: Tab has another way to go
    void claimWanted();     ///< the result is to be written into the claim
    void recordWanted();    ///< … into the record of the meeting
    void agreementWanted(); ///< … into the agreement as a payment

private:
    struct Input {
        CalculatorKey key;
        FormField *field = nullptr;
    };

    void makeHead(const QString &name);
    void makeFoot(const QString &name);
    void offer();
    void choose(const QString &calculator);
    void makeForm();
    void fill();
    [[nodiscard]] QMap<QString, QString> known() const;
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] QStringList missing() const;
    void compute();
    void showFault(const Error &error);
    void showResult();
    void ask(void (CalculatorPanel::*wanted)());

    Workbench m_bench;
    CaseFile m_file;
    Claim m_claim;
    CalculatorInfo m_info;
    ComboField *m_chooser;
    FormGrid *m_choice;
    FormGrid *m_form = nullptr;
    QWidget *m_inputsPlace;
    QList<Input> m_inputs;
    QMap<QString, QMap<QString, QString>>
        m_typed;                     ///< calculator → what stood there when it was left
    QMap<QString, QString> m_filled; ///< what came from the case
    StepTable *m_steps;
    QLabel *m_words;
    QLabel *m_basis;
    QLabel *m_asked;
    NoteList *m_notes;
    QPushButton *m_intoClaim;
    QPushButton *m_intoRecord;
    QPushButton *m_intoAgreement;
    QString m_faultAt; ///< path of the field that bears the core's words
    QString m_offeredFor;
    std::optional<Calculation> m_result;
};

} // namespace hezhong
