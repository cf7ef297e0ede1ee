// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/prompter.h"

namespace hezhong {

/// The Prompter of the program.
class QtPrompter final : public Prompter {
public:
    [[nodiscard]] bool ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] std::optional<QString> askText(QWidget *parent, const Question &question,
                                                 const QString &label) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace hezhong
