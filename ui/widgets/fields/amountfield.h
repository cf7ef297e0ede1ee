// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/fields/linefield.h"

#include <optional>

namespace hezhong {

/// An amount of yuan; capitals stand beneath: 人民币壹万贰仟叁佰元整.
class AmountField final : public LineField {
    Q_OBJECT
public:
    explicit AmountField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Money> amount() const; ///< none when empty or wrong
    void setAmount(std::optional<Money> amount);
    /// No capitals beneath: for figures that are only counted with.
    void hideWords();

    [[nodiscard]] QString problem() const override;

protected:
    void tidy() override;

private:
    void showWords();

    bool m_plain = false;
};

} // namespace hezhong
