// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace hezhong::paper {

/// Typefaces of papers, by their part in GB/T 9704 rather than by a font's name.
enum class Face { Fang, Kai, Hei, Song, Title };

enum class PageStyle { Letter, Form };
enum class Numbering { Dash, Total, None };
enum class Align { Justify, Left, Centre, Right, Spread };
enum class VerticalAlign { Top, Middle };

/// A stretch of text in one face. Hard line ends inside a paragraph are U+2028.
struct Run {
    QString text;
    Face face = Face::Fang;
    bool together = false; ///< never broken across lines
};

/// What a paragraph is, which decides spacing and keeping.
enum class ParagraphRole { Office, Title, Number, Heading, Body, Item, Speech, Note };

struct Paragraph {
    QList<Run> runs;
    ParagraphRole role = ParagraphRole::Body;
    Align align = Align::Justify;
    double size = 0;       ///< points; 0: the paper's or table's own
    double indent = 0;     ///< first line, in em
    double hang = 0;       ///< all other lines, in em
    double right = 0;      ///< kept free at the right, in em
    bool keepNext = false; ///< stays on the page of what follows
    bool balanced = false; ///< lines of about one length, divided between words

    [[nodiscard]] QString text() const;
};

struct Cell {
    QList<Paragraph> body;
    QList<Paragraph> foot; ///< set at the bottom of the cell (a signing line)
    int columns = 1;
    int rows = 1; ///< a cell over several rows is a label: repeated where a page ends inside
    bool label = false;
    bool stacked = false; ///< one character a line
    Align align =
        Align::Justify; ///< of text that stands in the cell without a paragraph of its own
    VerticalAlign vertical = VerticalAlign::Middle;
};

struct Row {
    QList<Cell> cells;
    double minimum = 0;  ///< least height in mm
    bool header = false; ///< repeated on every page of the table
    bool whole = false;  ///< never split across pages
    bool keep = false;   ///< never first on a page
};

struct Table {
    QList<double> columns; ///< relative widths
    QList<Row> rows;
    double size = 0; ///< points; 0: the paper's own
    QString empty;   ///< stands in cells that have nothing to say
};

/// A caption and its value, without rules. At the left, captions up to four characters are spread to
/// one width and the values stand below one another.
struct Caption {
    QString label;
    Paragraph value;
};

struct FieldGrid {
    QList<Caption> fields;
    int columns = 2;
};

/// Places to sign, two in a row; the block never stands alone on a page.
struct Signatures {
    QList<QList<Paragraph>> places; ///< an empty list leaves its place free
    Paragraph continued;            ///< printed above on every further page
};

/// The office's name and the date over which the seal is set (GB/T 9704, 7.3.5).
struct Seal {
    Run office;
    Run date;
};

struct Spacer {
    double lines = 1;
};

struct PageBreak {};

struct Block {
    std::variant<Paragraph, Table, FieldGrid, Signatures, Seal, Spacer, PageBreak> content;
    int keep = 0; ///< blocks with the same number above 0 stay on one page if one page holds them
};

/// A paper before it is set: everything that PDF, text and later other forms are made from.
struct PaperBlocks {
    PageStyle style = PageStyle::Letter;
    Numbering numbering = Numbering::Dash;
    double body = 16; ///< points
    QList<Block> blocks;
    QList<Paragraph> pageFoot; ///< at the foot of every page, above the page number

    [[nodiscard]] QString plainText() const;
};

} // namespace hezhong::paper
