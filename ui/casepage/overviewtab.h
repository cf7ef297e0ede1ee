// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseflow.h"
#include "core/operations/casequeries.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hezhong {

class Card;
class LimitationCard;
class StepPanel;

/// What a case is about and what comes next, with the panel of the step that is being taken.
class OverviewTab final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTab(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file, const QList<CaseDeadline> &limits);
    /// Opens the panel of a step; steps that have a tab of their own are asked for by stepWanted().
    void openStep(CaseStep step);
    void openExtension();
    void openClosing(Outcome proposed);
    void openAccess();
    /// The open panel; nullptr when there is none.
    [[nodiscard]] StepPanel *panel() const { return m_panel; }
    bool closePanel();

Q_SIGNALS:
    void stepWanted(hezhong::CaseStep step);
    /// The rule card behind an article was asked for.
    void cardWanted(const QString &id);

private:
    void showFacts();
    void showButtons();
    void addStep(CaseStep step);
    void addAction(const QString &name, const QString &words, bool primary,
                   const std::function<void()> &run);
    void open(StepPanel *panel);
    void addFact(const QString &label, const QString &value);

    Workbench m_bench;
    CaseFile m_file;
    Card *m_next;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_panelPlace;
    StepPanel *m_panel = nullptr;
    LimitationCard *m_limitation;
    Card *m_facts;
    QGridLayout *m_grid;
};

} // namespace hezhong
