// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/tables.h"

#include "core/documents/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

constexpr int thinRule = 5; // eighths of a point
constexpr int thickRule = 10;
/// As in the printed paper: rows lower than this part of a page go to the next page whole.
constexpr double smallRow = 0.2;
/// A label over more rows than these may part from some of them.
constexpr int rowsKeptTogether = 6;
/// A column of fewer em turns a line of text into a column of characters by itself.
constexpr double oneCharacter = 2;

enum class Merge { None, Begins, Goes };

/// A cell of Word's grid.
struct GridCell {
    const Cell *cell = nullptr;
    int column = 0;
    Merge merge = Merge::None;
    bool body = true;
    bool foot = false;
};

struct GridRow {
    const Row *row = nullptr;
    QList<GridCell> cells;
    double height = 0; ///< least, points
    bool keepNext = false;
    bool whole = false;
};

/// Columns that do not move, and the blank around the text of their cells.
void writeCellMargins(WordXml &xml, double vertical, double horizontal)
{
    xml.empty("tblLayout", {{"type", "fixed"}});
    xml.start("tblCellMar");
    for (const char *side : {"top", "left", "bottom", "right"}) {
        const bool upright = side[0] == 't' || side[0] == 'b';
        xml.empty(side, {{"w", twips(upright ? vertical : horizontal)}, {"type", "dxa"}});
    }
    xml.end();
}

class TableWriter {
public:
    TableWriter(WordXml &xml, const Table &table, const StyleSheet &styles, const RowRoom &room);
    void write(bool keepNext);

private:
    void addRow(const Row &row, double estimate);
    void divide(GridRow body, double minimum);
    void decideKeeping(bool keepNext);
    void writeProperties();
    void writeRow(const GridRow &row);
    void writeCell(const GridRow &row, const GridCell &cell);
    void writeCellProperties(const GridCell &cell);
    void writeParagraphs(const GridRow &row, const GridCell &cell);
    [[nodiscard]] double widthOfCell(const GridCell &cell) const;
    [[nodiscard]] TypeSize type(const Paragraph &paragraph) const
    {
        return m_styles.metrics().tableType(paragraph.size > 0 ? paragraph.size : m_table.size);
    }

    struct Above {
        const Cell *cell = nullptr;
        int rows = 0; ///< that it still covers
    };

    WordXml &m_xml;
    const Table &m_table;
    const StyleSheet &m_styles;
    RowRoom m_room;
    QList<int> m_edges; ///< twips
    QList<Above> m_above;
    QList<GridRow> m_rows;
};

TableWriter::TableWriter(WordXml &xml, const Table &table, const StyleSheet &styles,
                         const RowRoom &room)
    : m_xml(xml), m_table(table), m_styles(styles), m_room(room), m_above(table.columns.size())
{
    const double sum = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0);
    double at = 0;
    m_edges += 0;
    for (const double column : table.columns)
        m_edges += twips((at += column) / sum * styles.metrics().width);
    const QList<double> heights = rowHeights(table, styles.metrics(), room);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        addRow(table.rows.at(i), heights.at(i));
}

void TableWriter::addRow(const Row &row, double estimate)
{
    GridRow made;
    made.row = &row;
    made.whole = row.whole || row.header || estimate < smallRow * m_styles.metrics().height;
    auto next = row.cells.cbegin();
    for (int column = 0; column < m_above.size();) {
        Above &above = m_above[column];
        GridCell cell;
        cell.column = column;
        if (above.rows > 0) {
            cell.cell = above.cell;
            cell.merge = Merge::Goes;
        } else if (next == row.cells.cend()) {
            break;
        } else {
            cell.cell = &*next++;
            cell.merge = cell.cell->rows > 1 ? Merge::Begins : Merge::None;
            above = {cell.cell, cell.cell->rows};
        }
        --above.rows;
        made.cells += cell;
        column += cell.cell->columns;
    }
    const double minimum = row.minimum * PageMetrics::mm * m_room.partOfMinimum;
    const bool divided = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                     [](const Cell &cell) { return !cell.foot.isEmpty(); });
    made.height = qMax(minimum, 4 * m_room.pad);
    if (divided)
        divide(made, minimum);
    else
        m_rows += made;
}

/// The text above, the line to sign below; what has no such line goes through both.
void TableWriter::divide(GridRow body, double minimum)
{
    GridRow foot = body;
    foot.height = 0;
    foot.whole = true;
    for (qsizetype i = 0; i < body.cells.size(); ++i) {
        GridCell &upper = body.cells[i];
        GridCell &lower = foot.cells[i];
        lower.body = false;
        if (upper.merge == Merge::None && !upper.cell->foot.isEmpty()) {
            lower.foot = true;
            double height = 2 * m_room.pad;
            for (const Paragraph &paragraph : upper.cell->foot)
                height += type(paragraph).line;
            foot.height = qMax(foot.height, height);
        } else {
            upper.merge = upper.merge == Merge::None ? Merge::Begins : upper.merge;
            lower.merge = Merge::Goes;
        }
    }
    body.height = qMax(2 * m_room.pad, minimum - foot.height);
    body.keepNext = true;
    m_rows += body;
    m_rows += foot;
}

void TableWriter::decideKeeping(bool keepNext)
{
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        GridRow &row = m_rows[i];
        const GridRow &next = m_rows.at(i + 1);
        row.keepNext = row.keepNext || next.row->keep || row.row->header;
        for (const GridCell &cell : next.cells)
            if (cell.merge == Merge::Goes && cell.cell->rows > 1
                && cell.cell->rows <= rowsKeptTogether)
                row.keepNext = true;
    }
    if (!m_rows.isEmpty())
        m_rows.last().keepNext = keepNext;
}

void TableWriter::writeProperties()
{
    m_xml.start("tblPr");
    m_xml.empty("tblW", {{"w", m_edges.last()}, {"type", "dxa"}});
    m_xml.empty("tblInd", {{"w", 0}, {"type", "dxa"}});
    m_xml.start("tblBorders");
    for (const char *side : {"top", "left", "bottom", "right"})
        m_xml.empty(side, {{"val", "single"}, {"sz", thickRule}, {"space", 0}, {"color", "auto"}});
    for (const char *side : {"insideH", "insideV"})
        m_xml.empty(side, {{"val", "single"}, {"sz", thinRule}, {"space", 0}, {"color", "auto"}});
    m_xml.end();
    writeCellMargins(m_xml, m_room.pad, TableLayout::padX);
    m_xml.end();
    m_xml.start("tblGrid");
    for (qsizetype i = 1; i < m_edges.size(); ++i)
        m_xml.empty("gridCol", {{"w", m_edges.at(i) - m_edges.at(i - 1)}});
    m_xml.end();
}

double TableWriter::widthOfCell(const GridCell &cell) const
{
    return (m_edges.at(cell.column + cell.cell->columns) - m_edges.at(cell.column)) / 20.0;
}

void TableWriter::writeCellProperties(const GridCell &cell)
{
    m_xml.start("tcPr");
    m_xml.empty("tcW", {{"w", twips(widthOfCell(cell))}, {"type", "dxa"}});
    if (cell.cell->columns > 1)
        m_xml.value("gridSpan", cell.cell->columns);
    if (cell.merge == Merge::Begins)
        m_xml.value("vMerge", "restart");
    else if (cell.merge == Merge::Goes)
        m_xml.empty("vMerge");
    const bool footFollows = cell.merge == Merge::None && cell.body && !cell.cell->foot.isEmpty();
    if (footFollows || cell.foot) {
        m_xml.start("tcBorders");
        m_xml.value(cell.foot ? "top" : "bottom", "nil");
        m_xml.end();
    }
    const bool middle = cell.cell->vertical == VerticalAlign::Middle && cell.cell->foot.isEmpty();
    m_xml.value("vAlign", middle ? "center" : cell.foot ? "bottom" : "top");
    m_xml.end();
}

/// 申请人 as 申, 请, 人, where the column is too wide to do it by itself.
Paragraph stacked(const Paragraph &paragraph)
{
    Paragraph column = paragraph;
    for (Run &run : column.runs) {
        QStringList characters;
        for (const char32_t character : run.text.toUcs4())
            characters += QString::fromUcs4(&character, 1);
        run.text = characters.join(lineEnd);
    }
    return column;
}

void TableWriter::writeParagraphs(const GridRow &row, const GridCell &cell)
{
    const WordStyle &style = m_styles.cell(cell.cell->label);
    QList<Paragraph> all;
    if (cell.body && cell.merge != Merge::Goes)
        all += cell.cell->body;
    if (cell.foot || (cell.body && cell.merge == Merge::Begins))
        all += cell.cell->foot;
    if (all.isEmpty()) {
        Paragraph nothing;
        nothing.align = style.align;
        all += nothing;
    }
    const double width = widthOfCell(cell) - 2 * TableLayout::padX;
    for (Paragraph &paragraph : all) {
        const TypeSize size = type(paragraph);
        if (cell.cell->stacked && width >= oneCharacter * size.size)
            paragraph = stacked(paragraph);
        endLinesAtRuns(paragraph, size, width);
        Setting setting{style, size};
        setting.keepNext = row.keepNext;
        setting.width = width;
        writeParagraph(m_xml, paragraph, setting);
    }
}

void TableWriter::writeCell(const GridRow &row, const GridCell &cell)
{
    m_xml.start("tc");
    writeCellProperties(cell);
    writeParagraphs(row, cell);
    m_xml.end();
}

void TableWriter::writeRow(const GridRow &row)
{
    m_xml.start("tr");
    m_xml.start("trPr");
    if (row.whole)
        m_xml.empty("cantSplit");
    m_xml.empty("trHeight", {{"val", twips(row.height)}, {"hRule", "atLeast"}});
    if (row.row->header)
        m_xml.empty("tblHeader");
    m_xml.end();
    for (const GridCell &cell : row.cells)
        writeCell(row, cell);
    m_xml.end();
}

void TableWriter::write(bool keepNext)
{
    decideKeeping(keepNext);
    m_xml.start("tbl");
    writeProperties();
    for (const GridRow &row : std::as_const(m_rows))
        writeRow(row);
    m_xml.end();
}

} // namespace

void writeTable(WordXml &xml, const Table &table, const StyleSheet &styles, const RowRoom &room,
                bool keepNext)
{
    if (!table.rows.isEmpty())
        TableWriter(xml, table, styles, room).write(keepNext);
}

void startColumns(WordXml &xml, const Columns &columns)
{
    const double width = std::accumulate(columns.widths.cbegin(), columns.widths.cend(), 0.0);
    xml.start("tbl");
    xml.start("tblPr");
    xml.empty("tblW", {{"w", twips(width)}, {"type", "dxa"}});
    xml.empty("tblInd", {{"w", 0}, {"type", "dxa"}});
    writeCellMargins(xml, 0, 0);
    xml.end();
    xml.start("tblGrid");
    for (const double column : columns.widths)
        xml.empty("gridCol", {{"w", twips(column)}});
    xml.end();
}

void writeColumnsRow(WordXml &xml, const Columns &columns, const std::function<void(int)> &fill)
{
    xml.start("tr");
    xml.start("trPr");
    xml.empty("cantSplit");
    xml.end();
    for (int i = 0; i < columns.widths.size(); ++i) {
        xml.start("tc");
        xml.start("tcPr");
        xml.empty("tcW", {{"w", twips(columns.widths.at(i))}, {"type", "dxa"}});
        if (columns.gutter > 0 && i + 1 < columns.widths.size()) {
            xml.start("tcMar");
            xml.empty("right", {{"w", twips(columns.gutter)}, {"type", "dxa"}});
            xml.end();
        }
        xml.end();
        fill(i);
        xml.end();
    }
    xml.end();
}

void endColumns(WordXml &xml)
{
    xml.end();
}

} // namespace hezhong::docx
