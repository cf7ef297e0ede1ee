// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/linefield.h"

#include <QTime>

namespace hezhong {

/// A time of day: 9:30, 0930, 14：30; written back as 09:30.
class TimeField final : public LineField {
    Q_OBJECT

public:
    explicit TimeField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QTime time() const; ///< invalid when empty or wrong
    void setTime(const QTime &time);

    [[nodiscard]] QString problem() const override;

protected:
    void tidy() override;
};

} // namespace hezhong
