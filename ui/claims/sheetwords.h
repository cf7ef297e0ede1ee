// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/questionsheet.h"

namespace hezhong {

/// 申请人, 被申请人, 双方, 第三方 in the language of the window.
[[nodiscard]] QString sideName(SheetSide side);

} // namespace hezhong
