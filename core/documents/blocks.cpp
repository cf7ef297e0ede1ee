// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/blocks.h"

#include <QStringList>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

void addParagraphs(const QList<Paragraph> &paragraphs, QStringList &lines)
{
    for (const Paragraph &paragraph : paragraphs)
        lines += paragraph.text();
}

QString cellText(const Cell &cell)
{
    QStringList lines;
    addParagraphs(cell.body, lines);
    addParagraphs(cell.foot, lines);
    return lines.join(u' ');
}

struct TextWriter {
    QStringList &lines;

    void operator()(const Paragraph &paragraph) const { lines += paragraph.text(); }
    void operator()(const Table &table) const
    {
        for (const Row &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells += cellText(cell);
            lines += cells.join(u'\t');
        }
    }
    void operator()(const FieldGrid &grid) const
    {
        for (const Caption &field : grid.fields)
            lines += (field.label.isEmpty() ? QString() : field.label + u'：') + field.value.text();
    }
    void operator()(const Signatures &signatures) const
    {
        for (const QList<Paragraph> &place : signatures.places)
            addParagraphs(place, lines);
    }
    void operator()(const Seal &seal) const { lines << seal.office.text << seal.date.text; }
    void operator()(const Spacer &) const {}
    void operator()(const PageBreak &) const { lines += QString(); }
};

} // namespace

QString Paragraph::text() const
{
    QString joined;
    for (const Run &run : runs)
        joined += run.text;
    return joined.replace(QChar::LineSeparator, u'\n');
}

QString PaperBlocks::plainText() const
{
    QStringList lines;
    for (const Block &block : blocks)
        std::visit(TextWriter{lines}, block.content);
    return lines.join(u'\n') + u'\n';
}

} // namespace hezhong::paper
