// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/body.h"

#include "core/documents/balance.h"
#include "core/documents/docx/margins.h"
#include "core/documents/docx/tables.h"

#include <algorithm>

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

/// Offices and firms stand at the right and have the longer names.
constexpr double leftPlace = 0.46;

bool isSigning(const Block &block)
{
    return std::holds_alternative<Signatures>(block.content)
           || std::holds_alternative<Seal>(block.content);
}

class BodyWriter {
public:
    BodyWriter(const PaperBlocks &paper, const StyleSheet &styles)
        : m_paper(paper), m_styles(styles), m_metrics(styles.metrics()),
          m_room(roomFor(paper, styles.metrics())), m_xml("document")
    {}

    QByteArray write(const QList<Part> &parts);

    void operator()(const Paragraph &paragraph);
    void operator()(const Table &table);
    void operator()(const FieldGrid &grid);
    void operator()(const Signatures &signatures);
    void operator()(const Seal &seal);
    void operator()(const Spacer &spacer);
    void operator()(const PageBreak &);

private:
    [[nodiscard]] const Block *following(qsizetype at, qsizetype *found = nullptr) const;
    [[nodiscard]] bool staysWithNext(qsizetype at) const;
    [[nodiscard]] Setting plainSetting();
    void beforeTable();
    void put(Paragraph paragraph, Setting setting, double width);
    void place(const QList<Paragraph> &place, double width, double before, bool keepNext);

    const PaperBlocks &m_paper;
    const StyleSheet &m_styles;
    const PageMetrics &m_metrics;
    RowRoom m_room;
    WordXml m_xml;
    bool m_any = false;        ///< something was written
    bool m_afterTable = false; ///< the last thing written was a table
    bool m_newPage = false;    ///< the next thing begins a page
    bool m_keepNext = false;   ///< what is written now stays with what follows
    double m_before = 0;       ///< blank before the next thing, points
};

QByteArray BodyWriter::write(const QList<Part> &parts)
{
    m_xml.start("body");
    for (qsizetype at = 0; at < m_paper.blocks.size(); ++at) {
        m_keepNext = staysWithNext(at);
        std::visit(*this, m_paper.blocks.at(at).content);
    }
    if (m_afterTable || !m_any)
        writeGap(m_xml, 0, false, false);
    writePage(m_xml, m_paper, m_styles, parts);
    m_xml.end();
    return m_xml.finish();
}

/// The next block that is not blank.
const Block *BodyWriter::following(qsizetype at, qsizetype *found) const
{
    while (++at < m_paper.blocks.size())
        if (!std::holds_alternative<Spacer>(m_paper.blocks.at(at).content)) {
            if (found)
                *found = at;
            return &m_paper.blocks.at(at);
        }
    return nullptr;
}

/// Blocks of one group, small print and the text before it, places to sign and two lines before them.
bool BodyWriter::staysWithNext(qsizetype at) const
{
    qsizetype nextAt = 0;
    const Block *next = following(at, &nextAt);
    if (!next)
        return false;
    const int keep = m_paper.blocks.at(at).keep;
    if (isSigning(*next) || (keep > 0 && next->keep == keep))
        return true;
    const auto *paragraph = std::get_if<Paragraph>(&next->content);
    if (!paragraph)
        return false;
    if (paragraph->role == ParagraphRole::Note)
        return true;
    const Block *afterwards = following(nextAt);
    const TypeSize type = m_metrics.type(paragraph->role, paragraph->size);
    return afterwards && isSigning(*afterwards) && linesOf(*paragraph, type, m_metrics.width) < 2;
}

Setting BodyWriter::plainSetting()
{
    Setting setting{m_styles.plain(), m_metrics.type(ParagraphRole::Body), m_before, m_keepNext,
                    m_newPage};
    m_before = 0;
    m_newPage = m_afterTable = false;
    m_any = true;
    return setting;
}

void BodyWriter::beforeTable()
{
    if (m_before > 0 || m_newPage || m_afterTable || !m_any)
        writeGap(m_xml, m_before, m_newPage, true);
    m_before = 0;
    m_newPage = false;
    m_any = m_afterTable = true;
}

/// Names and titles that need several lines are divided between words into lines of one length.
void BodyWriter::put(Paragraph paragraph, Setting setting, double width)
{
    const int lines = linesOf(paragraph, setting.type, width);
    if (paragraph.balanced && lines > 1 && paragraph.runs.size() == 1)
        paragraph.runs.first().text =
            balanced(paragraph.runs.first().text, lines, width / setting.type.size)
                .replace(QChar::LineSeparator, lineEnd);
    endLinesAtRuns(paragraph, setting.type, width);
    writeParagraph(m_xml, paragraph, setting);
}

void BodyWriter::operator()(const Paragraph &paragraph)
{
    const Setting plain = plainSetting();
    put(paragraph,
        {m_styles.of(paragraph), m_metrics.type(paragraph.role, paragraph.size), plain.before,
         plain.keepNext, plain.newPage},
        m_metrics.width);
}

void BodyWriter::operator()(const Table &table)
{
    beforeTable();
    writeTable(m_xml, table, m_styles, m_room, m_keepNext);
}

void BodyWriter::operator()(const FieldGrid &grid)
{
    if (grid.columns < 2) {
        for (const Caption &field : grid.fields)
            writeCaption(m_xml, field, plainSetting());
        return;
    }
    beforeTable();
    Columns columns;
    columns.gutter = m_metrics.body;
    columns.widths.fill((m_metrics.width + columns.gutter) / grid.columns, grid.columns);
    columns.widths.last() -= columns.gutter;
    const Setting setting{m_styles.plain(), m_metrics.type(ParagraphRole::Body), 0, m_keepNext};
    startColumns(m_xml, columns);
    for (qsizetype at = 0; at < grid.fields.size(); at += grid.columns)
        writeColumnsRow(m_xml, columns, [&](int column) {
            writeCaption(m_xml, grid.fields.value(at + column), setting);
        });
    endColumns(m_xml);
}

void BodyWriter::place(const QList<Paragraph> &place, double width, double before, bool keepNext)
{
    for (qsizetype i = 0; i < qMax(qsizetype(1), place.size()); ++i) {
        const Paragraph paragraph = place.value(i);
        put(paragraph,
            {m_styles.plain(), m_metrics.type(ParagraphRole::Body, paragraph.size),
             i == 0 ? before : 0, keepNext},
            width);
    }
}

/// Two in a row. All stay on one page if one holds them; the last pair is never alone.
void BodyWriter::operator()(const Signatures &signatures)
{
    if (signatures.places.isEmpty())
        return;
    beforeTable();
    const double line = m_metrics.type(ParagraphRole::Body).line;
    const double usable = m_metrics.width - m_metrics.body;
    const Columns columns{{usable * leftPlace + m_metrics.body, usable * (1 - leftPlace)},
                          m_metrics.body};
    const bool onePage = signingHeight(signatures, m_metrics) < m_metrics.height;
    startColumns(m_xml, columns);
    for (qsizetype at = 0; at < signatures.places.size(); at += 2) {
        const qsizetype pairsLeft = (signatures.places.size() - at - 1) / 2;
        const bool keepNext = pairsLeft == 0 ? m_keepNext : onePage || pairsLeft == 1;
        writeColumnsRow(m_xml, columns, [&](int column) {
            const double width = usable * (column == 0 ? leftPlace : 1 - leftPlace);
            place(signatures.places.value(at + column), width, at > 0 ? betweenPairs * line : 0,
                  keepNext);
        });
    }
    endColumns(m_xml);
}

/// The date stands four characters from the right, the office's name centred on it; a longer name
/// stands two characters from the right with the date centred below (GB/T 9704, 7.3.5).
void BodyWriter::operator()(const Seal &seal)
{
    const TypeSize type = m_metrics.type(ParagraphRole::Body);
    const double name = widthOf(seal.office.text) * type.size;
    const double date = widthOf(seal.date.text) * type.size;
    const double right = (name > date ? 2 : 4) * type.size;
    // Half a character on both sides, so that a font that is a little wider breaks no line.
    const double slack = type.size / 2;
    const double box = qMin(qMax(name, date), m_metrics.width - 2 * right);
    const double left = m_metrics.width - right - box;
    for (const bool isDate : {false, true}) {
        Setting setting = plainSetting();
        setting.left = left - slack;
        setting.right = right - slack;
        setting.keepNext = !isDate || m_keepNext;
        Paragraph paragraph;
        paragraph.align = Align::Centre;
        paragraph.balanced = true;
        paragraph.runs += isDate ? seal.date : seal.office;
        put(paragraph, setting, box + 2 * slack);
    }
}

void BodyWriter::operator()(const Spacer &spacer)
{
    // At the top of a page there is no blank.
    if (!m_newPage)
        m_before += spacer.lines * m_metrics.type(ParagraphRole::Body).line;
}

void BodyWriter::operator()(const PageBreak &)
{
    m_newPage = m_any;
    m_before = 0;
}

} // namespace

QByteArray documentPart(const PaperBlocks &blocks, const StyleSheet &styles,
                        const QList<Part> &parts)
{
    return BodyWriter(blocks, styles).write(parts);
}

} // namespace hezhong::docx
