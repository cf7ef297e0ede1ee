// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/combofield.h"

#include <functional>

namespace hezhong {

class Clock;

/// What a calculator or a question sheet asks for.
struct ValueField {
    enum class Type { Date, Amount, Number, Choice, Text };

    Type type = Type::Text;
    QList<ComboField::Choice> choices;                  ///< of a Choice; none has to be taken
    std::function<QString(const QString &typed)> check; ///< of a Number: words for what is wrong
};

/// The field for it; its editor bears `name`.
[[nodiscard]] FormField *makeValueField(const QString &name, const ValueField &what,
                                        const Clock &clock, QWidget *parent);

/// What stands there as the core reads it: a day as 2026-11-09, an amount as 12300.00. What is wrong
/// comes as it was typed, so that the core can say so.
[[nodiscard]] QString fieldValue(const FormField &field);
/// Puts a value in; one that is wrong stands there as it was typed.
void setFieldValue(FormField &field, const QString &value);

} // namespace hezhong
