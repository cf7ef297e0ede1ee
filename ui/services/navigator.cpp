// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/navigator.h"

namespace hezhong {

Navigator::~Navigator() = default;

} // namespace hezhong
