// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/intake.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hezhong {

class Card;
class ErrorSummary;
class FactsEditor;
class IntakeHead;
class PartyEditor;
class RowStack;

/// Everything that is asked for when an application comes in, from top to bottom.
class IntakeForm final : public QWidget {
    Q_OBJECT
public:
    explicit IntakeForm(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    [[nodiscard]] bool isBlank() const { return typed() == m_blank; }

    /// The application as typed; rows in which nothing stands are left out.
    [[nodiscard]] IntakeRequest request() const;
    /// The parties that have a name or a number, for the check of earlier cases.
    [[nodiscard]] QList<Party> namedParties() const;

    /// Looks at everything; faults are shown at their fields and in the summary. True when the
    /// application can be registered.
    bool check();
    void showErrors(const QList<Error> &errors);
    /// What is still wrong, with links; stands where the page puts it.
    [[nodiscard]] ErrorSummary *summary() const { return m_summary; }
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// Who the parties are may have changed.
    void partiesChanged();
    /// Something typed was taken away; `putBack` gives it back.
    void removed(const QString &what, const std::function<void()> &putBack);
    void summaryChanged();

private:
    void build();
    Card *addCard(const QString &title, QWidget *content);
    void watch(RowStack *stack);
    [[nodiscard]] QList<Error> errors() const;
    void summarise(const QList<Error> &errors);
    [[nodiscard]] QList<const PartyEditor *> usedParties() const;
    void showTotal();

    const Desk &m_desk;
    QVBoxLayout *m_layout;
    ErrorSummary *m_summary;
    IntakeHead *m_head;
    RowStack *m_applicants;
    RowStack *m_respondents;
    RowStack *m_claims;
    FactsEditor *m_facts;
    RowStack *m_evidence;
    Card *m_claimsCard = nullptr;
    QTimer m_recheck;
    QJsonObject m_blank;

    friend class IntakeFaults;
};

} // namespace hezhong
