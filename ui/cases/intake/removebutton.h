// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;

namespace hezhong {

class IntakeRow;

/// The small button that takes a row away; called ROW-remove.
[[nodiscard]] QToolButton *removeButton(IntakeRow *row);

} // namespace hezhong
