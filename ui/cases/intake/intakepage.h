// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/draft.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace hezhong {

class Card;
class DraftKeeper;
class IntakeForm;
class RelatedPanel;
class RowList;
class ScopeChecklist;

/// Takes an application: fills in, keeps itself as a draft while it is typed, registers.
class IntakePage final : public Page {
    Q_OBJECT
public:
    /// Goes on with the draft of this id, or begins one.
    IntakePage(const Workbench &bench, const Id<Draft> &draft, QWidget *parent = nullptr);
    ~IntakePage() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    void takeChange(const ChangeNotice &notice) override;
    void nextStep() override;
    void saveNow() override;
    bool escape() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] IntakeForm *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildSummary();
    void buildSide();
    void placeSide();
    void resume(const Id<Draft> &draft);
    void showRelated();
    void showDrafts();
    void leaveForLater();
    void toggleScope();
    void discard();
    void finish(const Id<Case> &id, const QString &number, const QStringList &known,
                const QString &operationId);

    Workbench m_bench;
    Id<Draft> m_id;
    IntakeForm *m_form;
    DraftKeeper *m_keeper;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
    QHBoxLayout *m_row = nullptr;
    QScrollArea *m_faults = nullptr;
    QWidget *m_side;
    ScopeChecklist *m_scope = nullptr;
    RelatedPanel *m_related;
    Card *m_draftsCard;
    RowList *m_drafts;
    bool m_wide = true;
};

} // namespace hezhong
