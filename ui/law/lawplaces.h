// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/location.h"

namespace hezhong {

/// The page 法规与规则, at one card when `card` is not empty.
[[nodiscard]] Location rulesPlace(const QString &card = {});

/// The page 法规数据 of the settings.
[[nodiscard]] Location lawDataPlace();

} // namespace hezhong
