// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseflow.h"
#include "core/operations/casequeries.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hezhong {

class AgreementTab;
class CaseSidePanel;
class ClaimsTab;
class DocumentsTab;
class DossierTab;
class HearingsTab;
class HistoryTab;
class OverviewTab;
class PageHeader;
class PartiesTab;

/// Everything of one case: its clocks in sight, its next step as one button, its parts as tabs. Paths:
/// "overview", "parties", "claims", "hearings", "agreement", "papers", "history".
class CasePage final : public Page {
    Q_OBJECT

public:
    CasePage(const Workbench &bench, const Id<Case> &id, QWidget *parent = nullptr);
    ~CasePage() override;

    [[nodiscard]] QString title() const override;
    void openPath(const QString &path) override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    void takeChange(const ChangeNotice &notice) override;
    void nextStep() override;
    void papers() override;
    void editHere() override;
    void refresh() override;
    void saveNow() override;
    bool escape() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    [[nodiscard]] const CaseFile &file() const { return m_file; }
    [[nodiscard]] QString currentTab() const;

private:
    void makeTabs();
    void connectTabs();
    void reload();
    /// Nothing of the case may be shown: why, instead of its parts.
    void showRefusal(const Error &error);
    void showAccess();
    void openAccess();
    /// The next step of the case, when the one at work may take it.
    [[nodiscard]] std::optional<CaseStep> ownStep() const;
    void showHeader();
    void showStepWord();
    void showTab(const QString &id);
    void connectClaims();
    void showTargets();
    void takeStep(CaseStep step);
    [[nodiscard]] bool flush();
    /// The step button finishes what is being written before it goes on.
    [[nodiscard]] bool isWritingHearing() const;
    [[nodiscard]] bool isWritingAgreement() const;

    Workbench m_bench;
    Id<Case> m_id;
    CaseFile m_file;
    QList<CaseDeadline> m_limits;
    bool m_missing = false;
    bool m_noted = false; ///< that it was read
    bool m_sideWanted = true;
    PageHeader *m_header;
    QToolButton *m_sideButton;
    QPushButton *m_access;
    QPushButton *m_papersButton;
    QWidget *m_refusal = nullptr;
    QWidget *m_body;
    QStackedWidget *m_stack;
    CaseSidePanel *m_side;
    OverviewTab *m_overview;
    PartiesTab *m_parties;
    ClaimsTab *m_claims;
    HearingsTab *m_hearings;
    AgreementTab *m_agreement;
    DocumentsTab *m_documents;
    DossierTab *m_dossier;
    HistoryTab *m_history;
    QHash<QString, QWidget *> m_tabs;
};

} // namespace hezhong
