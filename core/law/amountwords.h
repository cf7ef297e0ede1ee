// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace hezhong {

/// The amount in the capitals of bills and agreements: 人民币壹仟肆佰零玖元伍角整 (rules of 正确填写票据
/// 和结算凭证的基本规定; 整 after 元 and after 角, none after 分). A negative amount begins with 负.
[[nodiscard]] QString amountInWords(Money amount);

} // namespace hezhong
