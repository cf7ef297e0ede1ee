// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "core/store/journal.h"

namespace hezhong {

/// Journal rows in order as one entry an operation, newest first.
[[nodiscard]] QList<HistoryEntry> historyOf(const QList<JournalRow> &rows);

} // namespace hezhong
