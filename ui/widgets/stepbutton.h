// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hezhong {

/// The one visible next step of a page: 下一步：签订调解协议. A step that cannot be taken yet stays
/// clickable and says why.
class StepButton final : public QPushButton {
    Q_OBJECT
public:
    explicit StepButton(const QString &name, QWidget *parent = nullptr);

    /// An empty word hides the button.
    void setStep(const QString &word);
    [[nodiscard]] QString step() const { return m_step; }

private:
    QString m_step;
};

} // namespace hezhong
