// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/stripbuilder.h"

namespace hezhong::paper {

/// A strip on a page; `top` from the top of the type area.
struct PlacedStrip {
    Strip strip;
    double top = 0;
};

using PageOfStrips = std::vector<PlacedStrip>;

/// Lays strips on pages: pages end only where they may, long table rows are divided between lines,
/// header rows return on every page of their table, spacers vanish at the top of a page.
[[nodiscard]] std::vector<PageOfStrips> paginate(const SetPaper &paper);

} // namespace hezhong::paper
