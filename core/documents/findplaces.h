// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paginate.h"
#include "core/documents/paperplace.h"

namespace hezhong::paper {

/// The room to sign and to seal on the pages as they are laid out, by page and from top to bottom:
/// labels of signing blocks, of the feet of cells and of the foot of every page, and the seal's block.
[[nodiscard]] QList<PaperPlace> findPlaces(const SetPaper &paper,
                                           const std::vector<PageOfStrips> &pages);

} // namespace hezhong::paper
