// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculation.h"

#include <QFrame>

class QGridLayout;

namespace hezhong {

/// How an amount came about: 步骤 and 结果 side by side, the sum below a line. Nothing in it is cut:
/// long steps go on in the next line.
class StepTable final : public QFrame {
    Q_OBJECT
public:
    explicit StepTable(const QString &name, QWidget *parent = nullptr);

    /// `sum` names the last line: 应付经济补偿.
    void setCalculation(const Calculation &calculation, const QString &sum);
    void clear();
    /// Steps and results as plain text, for a screen reader.
    [[nodiscard]] QString text() const;

private:
    void addLine(const QString &step, const QString &result, const char *role);

    QGridLayout *m_grid;
    QStringList m_lines;
    int m_row = 0;
};

} // namespace hezhong
