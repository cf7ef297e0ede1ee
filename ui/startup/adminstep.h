// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/setupstep.h"

namespace hezhong {

class LineField;

/// The first user, who gets every right, and the password.
class AdminStep final : public SetupStep {
    Q_OBJECT
public:
    explicit AdminStep(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const NewOffice &soFar) override;
    [[nodiscard]] bool fill(NewOffice &office) override;

private:
    LineField *m_name;
    LineField *m_password;
    LineField *m_again;
    QString m_officeName;
};

} // namespace hezhong
