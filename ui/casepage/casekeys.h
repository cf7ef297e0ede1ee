// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keyhint.h"

#include <QList>

namespace hezhong {

/// Keys of the record, of its reading aloud and of the agreement, for F1 on the page of a case.
[[nodiscard]] QList<KeyHint> caseKeys();

} // namespace hezhong
