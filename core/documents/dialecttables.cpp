// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DialectReader that reads grids, tables and places to sign.
#include "core/base/words.h"
#include "core/documents/dialectreader.h"
#include "core/documents/dialectwords.h"

#include <algorithm>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 40;
constexpr double narrowestColumn = 0.01;
constexpr double widestColumn = 10'000;

} // namespace

FieldGrid DialectReader::readFields()
{
    FieldGrid grid;
    grid.columns = count(attributes({u"columns"_s}), u"columns"_s, 2, 4);
    while (nextChild()) {
        if (m_xml.name() != u"field") {
            unknownElement();
            break;
        }
        const Attributes given = attributes({u"label"_s, u"align"_s});
        Caption field;
        field.label = given.value(u"label"_s);
        field.value.align = alignOf(oneOf(given, u"align"_s, alignWords()), Align::Left);
        readRuns(field.value, Face::Fang);
        grid.fields += field;
    }
    return grid;
}

/// Widths as they stand to each other; none after an error.
QList<double> DialectReader::readWidths(const QString &text)
{
    QList<double> columns;
    for (const QString &width : text.split(u' ', Qt::SkipEmptyParts))
        columns += width.toDouble();
    // Written so that a width which is no number fails.
    const bool good = !columns.isEmpty() && columns.size() <= mostColumns
                      && std::all_of(columns.cbegin(), columns.cend(), [](double width) {
                             return width >= narrowestColumn && width <= widestColumn;
                         });
    if (good)
        return columns;
    m_xml.raiseError(words("documents", "表格要用 columns 写明各列宽度的比例，例如 1 3 1 3。"));
    return {};
}

Table DialectReader::readTable()
{
    const Attributes given = attributes({u"columns"_s, u"size"_s, u"empty"_s});
    Table table;
    table.empty = given.value(u"empty"_s);
    table.size = size(given, u"size"_s, 0);
    table.columns = readWidths(given.value(u"columns"_s));
    QList<int> covered(table.columns.size(), 0);
    while (nextChild()) {
        if (m_xml.name() != u"row") {
            unknownElement();
            break;
        }
        table.rows += readRow();
        checkRow(table.rows.last(), covered);
        fillEmptyCells(table.rows.last(), table.empty);
    }
    if (std::any_of(covered.cbegin(), covered.cend(), [](int rows) { return rows > 0; }))
        m_xml.raiseError(words("documents", "跨行的单元格超出了表格的最后一行。"));
    return table;
}

/// A stroke where there is nothing to say, so that nothing can be added later.
void DialectReader::fillEmptyCells(Row &row, const QString &stroke)
{
    for (Cell &cell : row.cells) {
        const bool blank = std::all_of(cell.body.cbegin(), cell.body.cend(),
                                       [](const Paragraph &p) { return p.text().isEmpty(); });
        if (stroke.isEmpty() || cell.label || !blank || !cell.foot.isEmpty())
            continue;
        Paragraph paragraph;
        paragraph.align = cell.align;
        paragraph.runs += Run{stroke, Face::Fang, false};
        cell.body = {paragraph};
    }
}

/// The cells of a row and those that reach into it from above must fill its columns exactly.
void DialectReader::checkRow(const Row &row, QList<int> &covered)
{
    qsizetype column = 0;
    QList<int> next = covered;
    for (int &rows : next)
        rows = qMax(0, rows - 1);
    bool fits = true;
    for (const Cell &cell : row.cells) {
        while (column < covered.size() && covered.at(column) > 0)
            ++column;
        for (int i = 0; i < cell.columns && fits; ++i, ++column) {
            fits = column < covered.size() && covered.at(column) == 0;
            if (fits)
                next[column] = cell.rows - 1;
        }
    }
    while (column < covered.size() && covered.at(column) > 0)
        ++column;
    if (!fits || column != covered.size())
        m_xml.raiseError(
            words("documents", "这一行的单元格与表格的列数（%1 列）不符。").arg(covered.size()));
    covered = next;
}

Row DialectReader::readRow()
{
    const Attributes given = attributes({u"header"_s, u"height"_s, u"whole"_s, u"keep"_s});
    Row row;
    row.header = yes(given, u"header"_s);
    row.whole = yes(given, u"whole"_s);
    row.keep = yes(given, u"keep"_s);
    row.minimum = number(given, u"height"_s, 0, 200);
    while (nextChild()) {
        if (m_xml.name() == u"th" || m_xml.name() == u"td")
            row.cells += readCell(m_xml.name() == u"th");
        else
            unknownElement();
    }
    return row;
}

Cell DialectReader::readCell(bool label)
{
    const Attributes given =
        attributes({u"columns"_s, u"rows"_s, u"align"_s, u"valign"_s, u"stack"_s, u"spread"_s});
    Cell cell;
    cell.label = label;
    cell.columns = count(given, u"columns"_s, 1, 40);
    cell.rows = count(given, u"rows"_s, 1, 400);
    cell.stacked = yes(given, u"stack"_s);
    const QString vertical = oneOf(given, u"valign"_s, {u"top"_s, u"middle"_s});
    cell.vertical = vertical == u"top"_s ? VerticalAlign::Top : VerticalAlign::Middle;
    const Align usual =
        label ? (yes(given, u"spread"_s) ? Align::Spread : Align::Centre) : Align::Justify;
    cell.align = alignOf(oneOf(given, u"align"_s, alignWords()), usual);
    readCellContent(cell, label ? Face::Hei : Face::Fang);
    return cell;
}

/// Either running text, or paragraphs and a foot.
void DialectReader::readCellContent(Cell &cell, Face face)
{
    Paragraph own;
    own.align = cell.align;
    while (!m_xml.atEnd() && !m_xml.hasError()) {
        const auto token = next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            readText(own, face);
        } else if (token == QXmlStreamReader::StartElement) {
            const auto name = m_xml.name();
            if (name == u"p") {
                Paragraph paragraph = readParagraph();
                cell.body += paragraph;
            } else if (name == u"item") {
                Paragraph item = readItem();
                item.indent = 0;
                cell.body += item;
            } else if (name == u"foot") {
                attributes({});
                cell.foot = readParagraphs();
            } else if (name == u"choice") {
                readChoice(own, face);
            } else if (name == u"together") {
                attributes({});
                Paragraph inside;
                readRuns(inside, face);
                own.runs += Run{inside.text(), face, true};
            } else if (name == u"br") {
                attributes({});
                own.runs += Run{QString(QChar::LineSeparator), face, false};
                noChildren();
            } else {
                unknownElement();
            }
        }
    }
    m_items = 0;
    if (!own.runs.isEmpty())
        cell.body.prepend(own);
}

Signatures DialectReader::readSignatures()
{
    const Attributes given = attributes({u"continued"_s});
    Signatures signatures;
    if (!given.value(u"continued"_s).isEmpty()) {
        signatures.continued.runs += Run{given.value(u"continued"_s), Face::Fang, false};
        signatures.continued.align = Align::Centre;
    }
    while (nextChild()) {
        if (m_xml.name() == u"sign") {
            attributes({});
            QList<Paragraph> place = readParagraphs();
            for (Paragraph &paragraph : place)
                paragraph.balanced = paragraph.align == Align::Centre;
            signatures.places += place;
        } else {
            unknownElement();
        }
    }
    return signatures;
}

Seal DialectReader::readSeal()
{
    const Attributes given = attributes({u"office"_s, u"date"_s});
    noChildren();
    return Seal{Run{given.value(u"office"_s), Face::Fang, true},
                Run{given.value(u"date"_s), Face::Fang, true}};
}

} // namespace hezhong::paper
