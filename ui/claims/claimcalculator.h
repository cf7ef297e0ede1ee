// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/law/calculations.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QPushButton;

namespace hezhong {

class CalculatorPanel;
class NoteList;

/// What stands below a claim: whether its kept calculation still agrees with it and with the papers
/// already issued, and the calculator once it was opened.
class ClaimCalculator final : public QWidget {
    Q_OBJECT
public:
    /// `name` is that of the claim's row.
    ClaimCalculator(const Workbench &bench, const QString &name, QWidget *parent = nullptr);

    /// 计算, to stand beside the claim; belongs to whoever lays it out.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// The case, the claim as it stands in its row, and its calculations as they are today.
    void setCase(const CaseFile &file, const Claim &claim, const QList<CalculationState> &states);
    void setTargets(bool claim, bool record, bool agreement);

    void open();
    /// Folds the calculator away; what is typed in it is there when it is opened again.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Nothing before it was opened for the first time.
    [[nodiscard]] CalculatorPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void opening(); ///< just before it is filled: the claim may have been typed since
    void opened();
    void arranged(); ///< Tab has another way to go
    void claimWanted();
    void recordWanted();
    void agreementWanted();

private:
    void showMarks(const QList<CalculationState> &states);

    Workbench m_bench;
    CaseFile m_file;
    Claim m_claim;
    bool m_targets[3] = {true, false, false};
    QPushButton *m_button;
    NoteList *m_marks;
    CalculatorPanel *m_panel = nullptr;
};

} // namespace hezhong
