// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/linefield.h"

namespace hezhong {

/// A unified social credit code (GB 32100), written back in capitals.
class CreditCodeField final : public LineField {
    Q_OBJECT
public:
    explicit CreditCodeField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QString problem() const override;

protected:
    void tidy() override;
};

} // namespace hezhong
