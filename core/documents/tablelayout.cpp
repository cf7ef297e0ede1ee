// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace hezhong::paper {

namespace {

/// A row that has to make room for others keeps this part of the height that its template gives it.
constexpr double leastPartOfMinimum = 0.75;

double heightOfLines(const std::vector<SetLine> &lines, int from, int to)
{
    double height = 0;
    for (int i = from; i < to; ++i)
        height += lines[static_cast<std::size_t>(i)].type.line;
    return height;
}

/// 申请人 as 申, 请, 人.
Paragraph stacked(Paragraph paragraph)
{
    for (Run &run : paragraph.runs) {
        QString column;
        for (const char32_t character : run.text.toUcs4()) {
            if (!column.isEmpty())
                column += QChar::LineSeparator;
            column += QString::fromUcs4(&character, 1);
        }
        run.text = column;
    }
    return paragraph;
}

} // namespace

double SetCell::bodyHeight(int from, int to) const
{
    return heightOfLines(body, from, to);
}
double SetCell::footHeight() const
{
    return heightOfLines(foot, 0, static_cast<int>(foot.size()));
}

double SetCell::height(double pad) const
{
    const double gap = foot.empty() ? 0 : foot.front().type.line / 2;
    return 2 * pad + bodyHeight(0, static_cast<int>(body.size())) + gap + footHeight();
}

Result<TableLayout> TableLayout::set(const Table &table, const PaperFonts &fonts,
                                     const PageMetrics &metrics)
{
    TableLayout layout;
    const double sum = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0);
    double at = 0;
    layout.m_edges.push_back(0);
    for (const double column : table.columns)
        layout.m_edges.push_back((at += column) / sum * metrics.width);
    std::vector<int> occupied(static_cast<std::size_t>(table.columns.size()), 0);
    for (const Row &row : table.rows)
        HEZHONG_TRY(layout.setRow(row, fonts, metrics, table.size, occupied));
    const std::vector<double> usual = layout.heights(table, padY, 1);
    const std::vector<double> least = layout.heights(table, tightPadY, leastPartOfMinimum);
    for (std::size_t i = 0; i < layout.m_rows.size(); ++i) {
        layout.m_rows[i].height = usual[i];
        layout.m_rows[i].least = least[i];
    }
    return layout;
}

/// `occupied`: how many further rows each column is covered by a cell from above.
Status TableLayout::setRow(const Row &row, const PaperFonts &fonts, const PageMetrics &metrics,
                           double size, std::vector<int> &occupied)
{
    const auto add = [&](std::vector<SetLine> &lines, const Paragraph &paragraph,
                         double width) -> Status {
        const TypeSize type = metrics.tableType(paragraph.size > 0 ? paragraph.size : size);
        HEZHONG_ASSIGN(const std::vector<SetLine> more,
                       setParagraph(fonts, paragraph, type, width));
        lines.insert(lines.end(), more.cbegin(), more.cend());
        return {};
    };
    SetRow set;
    set.header = row.header;
    set.whole = row.whole;
    set.keep = row.keep;
    std::size_t column = 0;
    std::vector<int> next = occupied;
    for (int &left : next)
        left = qMax(0, left - 1);
    for (const Cell &cell : row.cells) {
        while (column < occupied.size() && occupied[column] > 0)
            ++column;
        SetCell done;
        done.column = static_cast<int>(column);
        done.columns = cell.columns;
        done.rows = cell.rows;
        done.label = cell.label;
        done.vertical = cell.vertical;
        const double width = edge(done.column + cell.columns) - edge(done.column) - 2 * padX;
        for (const Paragraph &paragraph : cell.body)
            HEZHONG_TRY(add(done.body, cell.stacked ? stacked(paragraph) : paragraph, width));
        for (const Paragraph &paragraph : cell.foot)
            HEZHONG_TRY(add(done.foot, paragraph, width));
        for (int i = 0; i < cell.columns; ++i)
            next[column++] = cell.rows - 1;
        set.cells.push_back(done);
    }
    occupied = next;
    m_rows.push_back(set);
    return {};
}

/// Each row as high as its cells; a cell over several rows raises the last of them.
std::vector<double> TableLayout::heights(const Table &table, double pad, double partOfMinimum) const
{
    std::vector<double> heights;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double minimum = table.rows.at(qsizetype(i)).minimum * PageMetrics::mm;
        double height = qMax(minimum * partOfMinimum, 4 * pad);
        for (const SetCell &cell : m_rows[i].cells)
            if (cell.rows == 1)
                height = qMax(height, cell.height(pad));
        heights.push_back(height);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const SetCell &cell : m_rows[i].cells) {
            const std::size_t end = qMin(m_rows.size(), i + static_cast<std::size_t>(cell.rows));
            const double sum = std::accumulate(heights.cbegin() + std::ptrdiff_t(i),
                                               heights.cbegin() + std::ptrdiff_t(end), 0.0);
            heights[end - 1] += qMax(0.0, cell.height(pad) - sum);
        }
    return heights;
}

void TableLayout::squeeze(double part)
{
    for (SetRow &row : m_rows)
        row.height -= part * qMax(0.0, row.height - row.least);
}

RowPart TableLayout::whole(int table, int row) const
{
    RowPart part;
    part.table = table;
    part.row = row;
    const SetRow &set = m_rows[static_cast<std::size_t>(row)];
    part.header = set.header;
    for (const SetCell &cell : set.cells)
        part.lines.push_back({0, static_cast<int>(cell.body.size())});
    return part;
}

bool TableLayout::mayBreakBefore(int row) const
{
    if (row == 0 || m_rows[static_cast<std::size_t>(row) - 1].header)
        return row == 0;
    if (m_rows[static_cast<std::size_t>(row)].keep)
        return false;
    for (int start = 0; start < row; ++start)
        for (const SetCell &cell : m_rows[static_cast<std::size_t>(start)].cells) {
            if (start + cell.rows <= row)
                continue;
            double above = 0;
            double below = 0;
            for (int r = start; r < start + cell.rows && r < static_cast<int>(m_rows.size()); ++r)
                (r < row ? above : below) += m_rows[static_cast<std::size_t>(r)].height;
            if (qMin(above, below) < cell.height(tightPadY))
                return false;
        }
    return true;
}

double TableLayout::heightOf(const RowPart &part) const
{
    const SetRow &row = m_rows[static_cast<std::size_t>(part.row)];
    if (part.first && part.last)
        return row.height;
    double height = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const SetCell &cell = row.cells[i];
        if (cell.rows > 1)
            continue;
        double own = 2 * padY + cell.bodyHeight(part.lines[i].first, part.lines[i].second);
        if (part.last && !cell.foot.empty())
            own += cell.foot.front().type.line / 2 + cell.footHeight();
        height = qMax(height, own);
    }
    return height;
}

std::optional<std::pair<RowPart, RowPart>> TableLayout::split(const RowPart &part,
                                                              double room) const
{
    const SetRow &row = m_rows[static_cast<std::size_t>(part.row)];
    if (row.whole || row.header)
        return std::nullopt;
    RowPart first = part;
    RowPart second = part;
    first.last = second.first = false;
    bool divided = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const SetCell &cell = row.cells[i];
        if (cell.rows > 1 || cell.label)
            continue;
        const auto [from, to] = part.lines[i];
        int at = from;
        double height = 2 * padY;
        while (at < to && height + cell.body[static_cast<std::size_t>(at)].type.line <= room)
            height += cell.body[static_cast<std::size_t>(at++)].type.line;
        if (at < to)
            at = qMin(at, to - 2);
        if (at < to && at - from < 2)
            return std::nullopt;
        divided = divided || at < to;
        first.lines[i].second = second.lines[i].first = at;
    }
    if (heightOf(first) > room + 0.01)
        return std::nullopt;
    const bool feetLeft = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                      [](const SetCell &cell) { return !cell.foot.empty(); });
    return divided || feetLeft ? std::optional(std::pair(first, second)) : std::nullopt;
}

} // namespace hezhong::paper
