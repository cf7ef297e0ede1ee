// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tableinfo.h"

namespace hezhong {

/// Stored values of an entity of this table of which nothing but the id is known: those that a new
/// one starts with, so that every value can be read back.
[[nodiscard]] Row emptyRow(const TableInfo &info, const QString &id);

} // namespace hezhong
