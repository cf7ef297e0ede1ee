// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/estimate.h"

#include "core/base/text.h"
#include "core/documents/tablelayout.h"

#include <cmath>
#include <numeric>

namespace hezhong::docx {

using namespace paper;

namespace {

constexpr RowRoom usualRoom{TableLayout::padY, 1};
constexpr RowRoom leastRoom{TableLayout::tightPadY, 0.75};
/// Word's lines and rules come out a little differently: a form is fitted with this to spare.
constexpr double spareHeight = 36;

double heightOf(const QList<Paragraph> &paragraphs, const PageMetrics &metrics, double size,
                double width)
{
    double height = 0;
    for (const Paragraph &paragraph : paragraphs) {
        const TypeSize type = metrics.tableType(paragraph.size > 0 ? paragraph.size : size);
        height += linesOf(paragraph, type, width) * type.line;
    }
    return height;
}

double heightOf(const Cell &cell, const PageMetrics &metrics, double size, double width)
{
    double height = heightOf(cell.body, metrics, size, width);
    if (cell.stacked && !cell.body.isEmpty())
        height =
            qMax(height, double(cell.body.first().text().size()) * metrics.tableType(size).line);
    if (!cell.foot.isEmpty())
        height += heightOf(cell.foot, metrics, size, width) + metrics.tableType(size).line / 2;
    return height;
}

/// Height of one block that is no table.
struct BlockHeight {
    const PageMetrics &metrics;

    double operator()(const Paragraph &paragraph) const
    {
        const TypeSize type = metrics.type(paragraph.role, paragraph.size);
        return linesOf(paragraph, type, metrics.width) * type.line;
    }
    double operator()(const Table &) const { return 0; }
    double operator()(const FieldGrid &grid) const
    {
        const double rows = std::ceil(double(grid.fields.size()) / grid.columns);
        return rows * metrics.type(ParagraphRole::Body).line;
    }
    double operator()(const Signatures &signatures) const
    {
        return signingHeight(signatures, metrics);
    }
    double operator()(const Seal &) const { return 2 * metrics.type(ParagraphRole::Body).line; }
    double operator()(const Spacer &spacer) const
    {
        return spacer.lines * metrics.type(ParagraphRole::Body).line;
    }
    double operator()(const PageBreak &) const { return 0; }
};

double sum(const QList<double> &heights)
{
    return std::accumulate(heights.cbegin(), heights.cend(), 0.0);
}

} // namespace

double widthOf(const QString &text)
{
    double width = 0;
    for (const char32_t character : codePoints(text))
        width += character < 0x2000 ? 0.5 : 1;
    return width;
}

int linesOf(const Paragraph &paragraph, const TypeSize &type, double width)
{
    const double em = type.size + type.spacing;
    const double column = qMax(1.0, std::floor(width / em - paragraph.right));
    const double first = qMax(0.0, paragraph.indent - paragraph.hang);
    const double others = qMax(0.0, paragraph.hang - paragraph.indent);
    int lines = 0;
    const QStringList parts = paragraph.text().split(u'\n');
    for (const QString &part : parts) {
        const double rest = widthOf(part) - (column - first);
        lines += 1 + qMax(0, static_cast<int>(std::ceil(rest / qMax(1.0, column - others))));
    }
    return lines;
}

double signingHeight(const Signatures &signatures, const PageMetrics &metrics)
{
    double lines = 0;
    for (qsizetype at = 0; at < signatures.places.size(); at += 2)
        lines +=
            betweenPairs
            + double(qMax(signatures.places.at(at).size(), signatures.places.value(at + 1).size()));
    return lines * metrics.type(ParagraphRole::Body).line;
}

void endLinesAtRuns(Paragraph &paragraph, const TypeSize &type, double width)
{
    if (paragraph.align != Align::Justify && paragraph.align != Align::Left)
        return;
    const double column = width / (type.size + type.spacing) - paragraph.right;
    double at = qMax(0.0, paragraph.indent - paragraph.hang);
    const double others = qMax(0.0, paragraph.hang - paragraph.indent);
    for (Run &run : paragraph.runs) {
        if (run.text.contains(QChar::LineSeparator))
            return;
        const double wide = widthOf(run.text);
        if (run.together && at + wide > column && wide < column - others && at > others) {
            run.text.prepend(u'\v');
            at = others;
        }
        at += wide;
        while (at > column)
            at -= column - others;
    }
}

QList<double> rowHeights(const Table &table, const PageMetrics &metrics, const RowRoom &room)
{
    const double total = sum(table.columns);
    QList<int> covered(table.columns.size(), 0);
    QList<double> heights;
    for (const Row &row : table.rows) {
        double height = qMax(row.minimum * PageMetrics::mm * room.partOfMinimum, 4 * room.pad);
        qsizetype column = 0;
        QList<int> next = covered;
        for (int &rows : next)
            rows = qMax(0, rows - 1);
        for (const Cell &cell : row.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                ++column;
            const double width =
                sum(table.columns.mid(column, cell.columns)) / total * metrics.width;
            for (int i = 0; i < cell.columns && column < next.size(); ++i)
                next[column++] = cell.rows - 1;
            if (cell.rows == 1)
                height = qMax(height, 2 * room.pad
                                          + heightOf(cell, metrics, table.size,
                                                     width - 2 * TableLayout::padX));
        }
        covered = next;
        heights += height;
    }
    return heights;
}

RowRoom roomFor(const PaperBlocks &paper, const PageMetrics &metrics)
{
    if (paper.style != PageStyle::Form)
        return usualRoom;
    double height = spareHeight;
    double spare = 0;
    for (const Block &block : paper.blocks) {
        if (std::holds_alternative<PageBreak>(block.content))
            break;
        height += std::visit(BlockHeight{metrics}, block.content);
        if (const auto *table = std::get_if<Table>(&block.content)) {
            const double usual = sum(rowHeights(*table, metrics, usualRoom));
            height += usual;
            spare += usual - sum(rowHeights(*table, metrics, leastRoom));
        }
    }
    const double surplus = height - metrics.height;
    if (surplus <= 0 || surplus > spare + spareHeight)
        return usualRoom;
    const double part = qMin(1.0, surplus / qMax(1.0, spare));
    return {usualRoom.pad - part * (usualRoom.pad - leastRoom.pad),
            1 - part * (1 - leastRoom.partOfMinimum)};
}

} // namespace hezhong::docx
