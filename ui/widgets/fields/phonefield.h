// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/linefield.h"

namespace hezhong {

/// A mobile number or a landline with area code.
class PhoneField final : public LineField {
    Q_OBJECT
public:
    explicit PhoneField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QString problem() const override;

protected:
    void tidy() override;
};

} // namespace hezhong
