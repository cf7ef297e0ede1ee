// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/steppanel.h"

namespace hezhong {

class AccessFields;

/// Who of the office may look into this case.
class AccessPanel final : public StepPanel {
    Q_OBJECT

public:
    AccessPanel(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool perform() override;

private:
    AccessFields *m_fields;
};

} // namespace hezhong
