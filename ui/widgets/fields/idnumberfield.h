// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/idnumber.h"
#include "ui/widgets/fields/linefield.h"

namespace hezhong {

class Clock;

/// A citizen number (GB 11643). What it says of birth, sex and region is told as soon as it is right.
class IdNumberField final : public LineField {
    Q_OBJECT
public:
    IdNumberField(const QString &name, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString problem() const override;

Q_SIGNALS:
    /// A right number has been typed: fill birth date and sex from it.
    void parsed(const hezhong::IdNumber &number);

protected:
    void tidy() override;

private:
    void look();

    const Clock &m_clock;
};

} // namespace hezhong
