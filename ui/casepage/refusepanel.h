// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/steppanel.h"

namespace hezhong {

class DateField;
class MultiLineField;
class ScopeChecklist;

/// Refuses a case; the reason is told to the applicant in writing (order 17 art. 22).
class RefusePanel final : public StepPanel {
    Q_OBJECT

public:
    RefusePanel(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool perform() override;

private:
    void toggleScope();
    void takeReasons(const QString &text);

    DateField *m_on;
    MultiLineField *m_reason;
    ScopeChecklist *m_scope = nullptr;
};

} // namespace hezhong
