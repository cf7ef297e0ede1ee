// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"
#include "ui/widgets/fields/combofield.h"

namespace hezhong {

/// Every value of an enumeration by its code, with its word in the window's language.
template <class E>
[[nodiscard]] QList<ComboField::Choice> choicesOf()
{
    QList<ComboField::Choice> choices;
    for (const auto &name : EnumNames<E>::all())
        choices += {code(name.value), label(name.value)};
    return choices;
}

} // namespace hezhong
