// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finishing.h"
#include "core/documents/paintpages.h"
#include "core/documents/paper.h"

namespace hezhong::paper {

/// Sets blocks, wherever they come from, and makes the file; renderings take turns.
[[nodiscard]] Result<Paper> printBlocks(const PaperBlocks &blocks, const PaperInfo &info,
                                        const RenderOptions &options, const PaintOptions &paint);

} // namespace hezhong::paper
