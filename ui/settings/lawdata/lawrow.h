// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QString>

#include <functional>

class QWidget;

namespace hezhong {

/// One line of a list of law data: words, muted details, a chip, and what can be done with it.
struct LawRow {
    struct Action {
        QString name; ///< object name of its button
        QString word; ///< 修改, 删除
        std::function<void()> run;
    };
    QString title;
    QString detail;
    QString chip; ///< empty: none
    Tone tone = Tone::Neutral;
    QList<Action> actions;
};

[[nodiscard]] QWidget *makeLawRow(const LawRow &row, QWidget *parent);

} // namespace hezhong
