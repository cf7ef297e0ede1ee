// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"
#include "ui/cases/intake/intakerow.h"

#include <functional>

class QToolButton;

namespace hezhong {

class Card;
class CheckField;
class Clock;
class ComboField;
class CompletingField;
class CreditCodeField;
class DateField;
class GroupsField;
class IdNumber;
class IdNumberField;
class LineField;
class PhoneField;
class RowStack;

/// One applicant or respondent, a person or an organisation, with its agents. Fields of the other kind
/// are hidden and keep what was typed.
class PartyEditor final : public IntakeRow {
    Q_OBJECT
public:
    /// Parties of earlier cases whose name starts like `typed`.
    using Known = std::function<QList<Party>(const QString &typed, PartyKind kind)>;

    PartyEditor(const QString &name, Side side, const Clock &clock, Known known, QWidget *parent);

    /// As typed; `tie` goes into the party and its agents.
    [[nodiscard]] Party party(const Id<Party> &tie) const;
    [[nodiscard]] QList<Agent> agents(const Id<Party> &tie) const;
    [[nodiscard]] PartyKind kind() const;
    /// Writes what is known of a party into the fields; nothing known leaves a field as it is.
    void fill(const Party &known);

    [[nodiscard]] QString what() const override;
    void setPlace(int index, bool alone) override;
    [[nodiscard]] QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;
    [[nodiscard]] QList<IntakeRow *> inner() const override;
    [[nodiscard]] RowStack *agentRows() const { return m_agents; }

private:
    void buildChoices();
    void buildFields();
    void buildCard();
    void offerKnown(Known known);
    void takeIdNumber(const IdNumber &number);
    void applyKind();

    Side m_side;
    int m_index = 0;
    QList<Party> m_offered;
    Card *m_card;
    CompletingField *m_name;
    ComboField *m_kind;
    ComboField *m_role;
    IdNumberField *m_idNumber;
    ComboField *m_sex;
    DateField *m_birth;
    LineField *m_ethnicity;
    LineField *m_job;
    CreditCodeField *m_creditCode;
    LineField *m_legalRepresentative;
    LineField *m_legalTitle;
    LineField *m_contact;
    PhoneField *m_phone;
    LineField *m_address;
    LineField *m_mailingAddress;
    CheckField *m_electronic;
    GroupsField *m_groups;
    RowStack *m_agents;
    QToolButton *m_remove;
};

} // namespace hezhong
