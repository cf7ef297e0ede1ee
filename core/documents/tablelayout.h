// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagemetrics.h"
#include "core/documents/strip.h"

namespace hezhong::paper {

/// A set cell.
struct SetCell {
    int column = 0;
    int columns = 1;
    int rows = 1;
    bool label = false;
    VerticalAlign vertical = VerticalAlign::Middle;
    std::vector<SetLine> body;
    std::vector<SetLine> foot;

    [[nodiscard]] double bodyHeight(int from, int to) const;
    [[nodiscard]] double footHeight() const;
    /// With `pad` above and below the text.
    [[nodiscard]] double height(double pad) const;
};

struct SetRow {
    std::vector<SetCell> cells; ///< those that begin here, also the ones over several rows
    double height = 0;
    double least = 0; ///< height that it can be squeezed to
    bool header = false;
    bool whole = false;
    bool keep = false;
};

/// A table whose lines are broken and whose rows have their heights.
class TableLayout {
public:
    static constexpr double padX = 3.5;
    static constexpr double padY = 3;
    static constexpr double tightPadY = 1.2; ///< where a form has to fit its page

    [[nodiscard]] static Result<TableLayout> set(const Table &table, const PaperFonts &fonts,
                                                 const PageMetrics &metrics);

    [[nodiscard]] const std::vector<SetRow> &rows() const { return m_rows; }
    /// Left edge of a column, from the left of the type area.
    [[nodiscard]] double edge(int column) const
    {
        return m_edges[static_cast<std::size_t>(column)];
    }
    /// All of a row as one part.
    [[nodiscard]] RowPart whole(int table, int row) const;
    /// Whether a page may end before this row: not where a label over several rows would lose its room.
    [[nodiscard]] bool mayBreakBefore(int row) const;
    /// Takes `part` (0 to 1) of what the rows can give up.
    void squeeze(double part);
    /// Height of a part of a row.
    [[nodiscard]] double heightOf(const RowPart &part) const;
    /// Divides a part so that the first piece is at most `room` high and both hold at least two lines.
    [[nodiscard]] std::optional<std::pair<RowPart, RowPart>> split(const RowPart &part,
                                                                   double room) const;

private:
    Status setRow(const Row &row, const PaperFonts &fonts, const PageMetrics &metrics, double size,
                  std::vector<int> &occupied);
    [[nodiscard]] std::vector<double> heights(const Table &table, double pad,
                                              double partOfMinimum) const;

    std::vector<double> m_edges;
    std::vector<SetRow> m_rows;
};

} // namespace hezhong::paper
