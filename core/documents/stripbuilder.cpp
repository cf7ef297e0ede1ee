// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/stripbuilder.h"

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the text before a signing block that stay on its page.
constexpr std::size_t linesBeforeSigning = 2;

class StripBuilder {
public:
    StripBuilder(const PaperBlocks &paper, const PaperFonts &fonts) : m_paper(paper), m_fonts(fonts)
    {
        m_set.metrics = PageMetrics::of(paper);
        m_set.numbering = paper.numbering;
    }

    Result<SetPaper> build();

    Status operator()(const Paragraph &paragraph);
    Status operator()(const Table &table);
    Status operator()(const FieldGrid &grid);
    Status operator()(const Signatures &signatures);
    Status operator()(const Seal &seal);
    Status operator()(const Spacer &spacer);
    Status operator()(const PageBreak &);

private:
    void add(Strip strip);
    void keepWithTextBefore(std::size_t first);
    void keepTogether(std::size_t first);
    void fitOnePage();
    Status addField(Strip &strip, const Caption &field, double left, double width);
    Result<Strip> sideBySide(const QList<QList<Paragraph>> &columns, StripKind kind, double gap);

    const PaperBlocks &m_paper;
    const PaperFonts &m_fonts;
    SetPaper m_set;
    bool m_glued = false; ///< the next strip may not begin a page
};

Result<SetPaper> StripBuilder::build()
{
    int keep = 0;
    std::size_t first = 0;
    for (const Block &block : m_paper.blocks) {
        if (block.keep != keep) {
            if (keep > 0)
                keepTogether(first);
            keep = block.keep;
            first = m_set.strips.size();
        }
        HEZHONG_TRY(std::visit(*this, block.content));
    }
    if (keep > 0)
        keepTogether(first);
    for (const Paragraph &paragraph : m_paper.pageFoot) {
        HEZHONG_ASSIGN(Strip strip, sideBySide({{paragraph}}, StripKind::Text, 0));
        m_set.metrics.height -= strip.height;
        m_set.foot.push_back(strip);
    }
    if (m_paper.style == PageStyle::Form)
        fitOnePage();
    return std::move(m_set);
}

/// A form that runs a few lines onto a second page gives up some blank in its rows instead.
void StripBuilder::fitOnePage()
{
    double height = 0;
    double spare = 0;
    std::size_t end = 0;
    for (; end < m_set.strips.size() && m_set.strips[end].before != PageEnd::Forced; ++end) {
        const Strip &strip = m_set.strips[end];
        height += strip.height;
        if (!strip.row)
            continue;
        const SetRow &row = m_set.tables[static_cast<std::size_t>(strip.row->table)]
                                .rows()[static_cast<std::size_t>(strip.row->row)];
        spare += qMax(0.0, row.height - row.least);
    }
    const double surplus = height - m_set.metrics.height;
    if (surplus <= 0 || surplus > spare)
        return;
    int squeezed = -1;
    for (std::size_t i = 0; i < end; ++i) {
        Strip &strip = m_set.strips[i];
        if (!strip.row)
            continue;
        TableLayout &table = m_set.tables[static_cast<std::size_t>(strip.row->table)];
        if (strip.row->table != squeezed)
            table.squeeze(surplus / spare);
        squeezed = strip.row->table;
        strip.height = table.rows()[static_cast<std::size_t>(strip.row->row)].height;
    }
}

void StripBuilder::add(Strip strip)
{
    if (m_glued && strip.before == PageEnd::Allowed)
        strip.before = PageEnd::Forbidden;
    m_glued = strip.kind == StripKind::Space && m_glued;
    m_set.strips.push_back(std::move(strip));
}

/// No page ends inside, if one page can hold it all.
void StripBuilder::keepTogether(std::size_t first)
{
    double height = 0;
    for (std::size_t i = first; i < m_set.strips.size(); ++i)
        height += m_set.strips[i].height;
    if (height > m_set.metrics.height)
        return;
    for (std::size_t i = first + 1; i < m_set.strips.size(); ++i)
        if (m_set.strips[i].before == PageEnd::Allowed)
            m_set.strips[i].before = PageEnd::Forbidden;
}

/// A signing block never begins a page: at least two lines of the text come with it.
void StripBuilder::keepWithTextBefore(std::size_t first)
{
    std::size_t lines = 0;
    if (first >= m_set.strips.size())
        return;
    for (std::size_t i = first; i > 0 && lines < linesBeforeSigning; --i) {
        Strip &strip = m_set.strips[i];
        if (strip.before == PageEnd::Allowed)
            strip.before = PageEnd::Forbidden;
        if (m_set.strips[i - 1].kind == StripKind::Text
            || m_set.strips[i - 1].kind == StripKind::Row)
            ++lines;
    }
}

Status StripBuilder::operator()(const Paragraph &paragraph)
{
    const TypeSize type = m_set.metrics.type(paragraph.role, paragraph.size);
    m_glued = m_glued || paragraph.role == ParagraphRole::Note;
    HEZHONG_ASSIGN(const std::vector<SetLine> lines,
                   setParagraph(m_fonts, paragraph, type, m_set.metrics.width));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Strip strip;
        strip.height = type.line;
        strip.marks.push_back({lines[i], 0, 0});
        if (i == 1 || (i > 0 && i + 1 == lines.size()))
            strip.before = PageEnd::Forbidden;
        add(strip);
    }
    m_glued = paragraph.keepNext;
    return {};
}

Status StripBuilder::operator()(const Table &table)
{
    HEZHONG_ASSIGN(const TableLayout layout, TableLayout::set(table, m_fonts, m_set.metrics));
    const int index = static_cast<int>(m_set.tables.size());
    m_set.tables.push_back(layout);
    for (int row = 0; row < static_cast<int>(layout.rows().size()); ++row) {
        Strip strip;
        strip.kind = StripKind::Row;
        strip.row = layout.whole(index, row);
        strip.height = layout.rows()[static_cast<std::size_t>(row)].height;
        if (!layout.mayBreakBefore(row))
            strip.before = PageEnd::Forbidden;
        add(strip);
    }
    return {};
}

/// One strip of one or two columns; its height is that of the longer.
Result<Strip> StripBuilder::sideBySide(const QList<QList<Paragraph>> &columns, StripKind kind,
                                       double gap)
{
    Strip strip;
    strip.kind = kind;
    const double gutter = columns.size() > 1 ? m_set.metrics.body : 0;
    const double usable = m_set.metrics.width - gutter * double(columns.size() - 1);
    // Offices and firms stand at the right and have the longer names.
    const QList<double> parts = columns.size() == 2 ? QList<double>{0.46, 0.54} : QList<double>{1};
    double left = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const double width = usable * parts.at(column);
        double top = 0;
        for (const Paragraph &paragraph : columns.at(column)) {
            const TypeSize type = m_set.metrics.type(paragraph.role, paragraph.size);
            HEZHONG_ASSIGN(const std::vector<SetLine> lines,
                           setParagraph(m_fonts, paragraph, type, width));
            for (const SetLine &line : lines) {
                strip.marks.push_back({line, left, top});
                top += type.line;
            }
        }
        strip.height = qMax(strip.height, top + gap);
        left += width + gutter;
    }
    return strip;
}

/// A field at the left: caption, then the value beside it; otherwise both as one line.
Status StripBuilder::addField(Strip &strip, const Caption &field, double left, double width)
{
    const TypeSize type = m_set.metrics.type(ParagraphRole::Body);
    Paragraph label;
    label.align = Align::Left;
    label.runs += Run{field.label, Face::Hei, false};
    Paragraph value = field.value;
    double at = 0;
    if (value.align != Align::Left) {
        value.runs.prepend(Run{field.label + u'：', Face::Hei, false});
    } else if (!field.label.isEmpty()) {
        label.align = field.label.size() < 4 ? Align::Spread : Align::Left;
        HEZHONG_ASSIGN(std::vector<SetLine> words, setParagraph(m_fonts, label, type, width));
        words.front().x = 0;
        at = words.front().width;
        strip.marks.push_back({words.front(), left, 0});
        label.align = Align::Left;
        label.runs.first().text = u"："_s;
        HEZHONG_ASSIGN(const std::vector<SetLine> colon, setParagraph(m_fonts, label, type, width));
        strip.marks.push_back({colon.front(), left + at, 0});
        at += type.size;
    }
    HEZHONG_ASSIGN(const std::vector<SetLine> lines,
                   setParagraph(m_fonts, value, type, width - at));
    double top = 0;
    for (const SetLine &line : lines) {
        strip.marks.push_back({line, left + at, top});
        top += type.line;
    }
    strip.height = qMax(strip.height, top);
    return {};
}

Status StripBuilder::operator()(const FieldGrid &grid)
{
    const double gutter = grid.columns > 1 ? m_set.metrics.body : 0;
    const double width = (m_set.metrics.width + gutter) / grid.columns - gutter;
    for (qsizetype at = 0; at < grid.fields.size(); at += grid.columns) {
        Strip strip;
        for (int i = 0; i < grid.columns && at + i < grid.fields.size(); ++i)
            HEZHONG_TRY(addField(strip, grid.fields.at(at + i), i * (width + gutter), width));
        add(strip);
    }
    return {};
}

Status StripBuilder::operator()(const Signatures &signatures)
{
    int continued = -1;
    if (!signatures.continued.runs.isEmpty()) {
        HEZHONG_ASSIGN(const Strip strip, sideBySide({{signatures.continued}}, StripKind::Text, 0));
        continued = static_cast<int>(m_set.repeated.size());
        m_set.repeated.push_back(strip);
    }
    const std::size_t first = m_set.strips.size();
    const double gap = m_set.metrics.type(ParagraphRole::Body).line * 0.75;
    for (qsizetype at = 0; at < signatures.places.size(); at += 2) {
        QList<QList<Paragraph>> pair = signatures.places.mid(at, 2);
        if (pair.size() < 2)
            pair += QList<Paragraph>();
        const bool last = at + 2 >= signatures.places.size();
        HEZHONG_ASSIGN(Strip strip, sideBySide(pair, StripKind::Sign, last ? 0 : gap));
        strip.continued = continued;
        add(strip);
    }
    keepTogether(first);
    for (std::size_t i = first + 1; i < m_set.strips.size() && continued >= 0; ++i) {
        PageEnd &before = m_set.strips[i].before;
        // Before the last pair no page ends: the mediator and the seal do not stand alone.
        if (i + 1 == m_set.strips.size())
            before = PageEnd::Forbidden;
        else if (before == PageEnd::Forbidden)
            before = PageEnd::Reluctant;
    }
    keepWithTextBefore(first);
    return {};
}

/// The date stands four characters from the right, the office's name centred on it; a longer name
/// stands two characters from the right with the date centred below, in several lines if need be.
Status StripBuilder::operator()(const Seal &seal)
{
    const TypeSize type = m_set.metrics.type(ParagraphRole::Body);
    const double width = m_set.metrics.width;
    Paragraph office;
    office.runs += seal.office;
    office.runs.first().together = false;
    office.align = Align::Centre;
    office.balanced = true;
    Paragraph date;
    date.runs += seal.date;
    date.align = Align::Left;
    HEZHONG_ASSIGN(std::vector<SetLine> names,
                   setParagraph(m_fonts, office, type, width - 4 * type.size));
    HEZHONG_ASSIGN(std::vector<SetLine> dates, setParagraph(m_fonts, date, type, width));
    double nameWidth = 0;
    for (const SetLine &line : names)
        nameWidth = qMax(nameWidth, line.width);
    const bool longName = nameWidth > dates.front().width;
    const double right = width - (longName ? 2 : 4) * type.size;
    const double centre = right - qMax(nameWidth, dates.front().width) / 2;
    const std::size_t first = m_set.strips.size();
    names.insert(names.end(), dates.cbegin(), dates.cend());
    for (SetLine &line : names) {
        line.x = centre - line.width / 2;
        Strip strip;
        strip.kind = StripKind::Seal;
        strip.height = type.line;
        strip.marks.push_back({line, 0, 0});
        add(strip);
    }
    keepTogether(first);
    keepWithTextBefore(first);
    return {};
}

Status StripBuilder::operator()(const Spacer &spacer)
{
    Strip strip;
    strip.kind = StripKind::Space;
    strip.height = spacer.lines * m_set.metrics.type(ParagraphRole::Body).line;
    add(strip);
    return {};
}

Status StripBuilder::operator()(const PageBreak &)
{
    Strip strip;
    strip.kind = StripKind::Space;
    strip.before = PageEnd::Forced;
    add(strip);
    return {};
}

} // namespace

Result<SetPaper> setPaper(const PaperBlocks &paper, const PaperFonts &fonts)
{
    return StripBuilder(paper, fonts).build();
}

} // namespace hezhong::paper
