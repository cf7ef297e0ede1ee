// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/estimate.h"
#include "core/documents/docx/paragraphs.h"

#include <functional>

namespace hezhong::docx {

/// A ruled table. `keepNext`: no page ends between it and what follows. A row with a foot (a line to
/// sign at the bottom of a cell) becomes two rows without a rule between, since Word knows only one
/// vertical alignment in a cell.
void writeTable(WordXml &xml, const paper::Table &table, const StyleSheet &styles,
                const RowRoom &room, bool keepNext);

/// Columns beside each other without rules.
struct Columns {
    QList<double> widths; ///< points
    double gutter = 0;    ///< kept free at the right of every column but the last, inside its width
};

void startColumns(WordXml &xml, const Columns &columns);
/// One row that is never divided; `fill` writes at least one paragraph for each column.
void writeColumnsRow(WordXml &xml, const Columns &columns, const std::function<void(int)> &fill);
void endColumns(WordXml &xml);

} // namespace hezhong::docx
