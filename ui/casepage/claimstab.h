// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/caseform.h"

namespace hezhong {

class Card;
class FormGrid;
class MultiLineField;
class RowStack;

/// What the applicant asks for, on what facts and with what evidence.
class ClaimsTab final : public CaseForm {
    Q_OBJECT

public:
    explicit ClaimsTab(const Workbench &bench, QWidget *parent = nullptr);
    ~ClaimsTab() override;

    void focusFirst() override;

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

    Card *m_claimsCard;
    RowStack *m_claims;
    FormGrid *m_form;
    MultiLineField *m_facts;
    RowStack *m_evidence;
};

} // namespace hezhong
