// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paintpages.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <map>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double thinRule = 0.6;
constexpr double thickRule = 1.2;

cairo_status_t appendBytes(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data),
                                               qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// Top and bottom of a table, and of each of its rows, on one page.
struct Extent {
    double top = 0;
    double bottom = 0;
};

class PagePainter {
public:
    PagePainter(const SetPaper &paper, const PaperFonts &fonts, cairo_t *cairo)
        : m_paper(paper), m_fonts(fonts), m_cairo(cairo)
    {}

    Status paint(const PageOfStrips &page, int number, int total, const PaintOptions &options);

private:
    Status watermark();
    Status pageNumber(int number, int total);
    Status ownMark(int number, const PrintedMark &mark);
    [[nodiscard]] double textEnd() const;
    void marks(const std::vector<Mark> &marks, double top);
    void rowPart(const PlacedStrip &placed);
    void cell(const SetCell &cell, int from, int to, bool foot, const Extent &rows,
              const TableLayout &layout);
    void lines(const std::vector<SetLine> &lines, int from, int to, double left, double top);
    void spans(const PageOfStrips &page, int table);
    void frame(double left, double top, double right, double bottom, double rule);

    const SetPaper &m_paper;
    const PaperFonts &m_fonts;
    cairo_t *m_cairo;
};

void PagePainter::frame(double left, double top, double right, double bottom, double rule)
{
    const double x = m_paper.metrics.left;
    const double y = m_paper.metrics.top;
    cairo_set_line_width(m_cairo, rule);
    cairo_rectangle(m_cairo, x + left, y + top, right - left, bottom - top);
    cairo_stroke(m_cairo);
}

void PagePainter::lines(const std::vector<SetLine> &lines, int from, int to, double left,
                        double top)
{
    double at = top;
    for (int i = from; i < to; ++i) {
        const SetLine &line = lines[static_cast<std::size_t>(i)];
        line.draw(m_cairo, m_paper.metrics.left + left, m_paper.metrics.top + at);
        at += line.type.line;
    }
}

void PagePainter::marks(const std::vector<Mark> &marks, double top)
{
    for (const Mark &mark : marks)
        mark.line.draw(m_cairo, m_paper.metrics.left + mark.left,
                       m_paper.metrics.top + top + mark.top);
}

/// The rules and the text of one cell between two heights of the page.
void PagePainter::cell(const SetCell &cell, int from, int to, bool foot, const Extent &rows,
                       const TableLayout &layout)
{
    const double left = layout.edge(cell.column);
    frame(left, rows.top, layout.edge(cell.column + cell.columns), rows.bottom, thinRule);
    const double footHeight = foot ? cell.footHeight() : 0;
    const double free = rows.bottom - rows.top - footHeight - cell.bodyHeight(from, to);
    const double pad = qBound(0.0, free / 2, TableLayout::padY);
    const bool middle = cell.vertical == VerticalAlign::Middle && cell.foot.empty();
    lines(cell.body, from, to, left + TableLayout::padX,
          rows.top + (middle ? qMax(0.0, free / 2) : pad));
    if (foot)
        lines(cell.foot, 0, static_cast<int>(cell.foot.size()), left + TableLayout::padX,
              rows.bottom - pad - footHeight);
}

void PagePainter::rowPart(const PlacedStrip &placed)
{
    const RowPart &part = *placed.strip.row;
    const TableLayout &layout = m_paper.tables[static_cast<std::size_t>(part.table)];
    const SetRow &row = layout.rows()[static_cast<std::size_t>(part.row)];
    const Extent extent{placed.top, placed.top + placed.strip.height};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].rows == 1)
            cell(row.cells[i], part.lines[i].first, part.lines[i].second, part.last, extent,
                 layout);
}

/// Cells over several rows, as far as these rows stand on this page, and the table's outer frame.
void PagePainter::spans(const PageOfStrips &page, int table)
{
    const TableLayout &layout = m_paper.tables[static_cast<std::size_t>(table)];
    std::map<int, Extent> rows;
    for (const PlacedStrip &placed : page) {
        if (!placed.strip.row || placed.strip.row->table != table)
            continue;
        const auto [it, fresh] = rows.insert({placed.strip.row->row, {placed.top, 0}});
        it->second.bottom = placed.top + placed.strip.height;
    }
    for (std::size_t start = 0; start < layout.rows().size(); ++start)
        for (const SetCell &label : layout.rows()[start].cells) {
            if (label.rows == 1)
                continue;
            const auto first = rows.lower_bound(static_cast<int>(start));
            const auto end = rows.lower_bound(static_cast<int>(start) + label.rows);
            if (first == end)
                continue;
            const Extent extent{first->second.top, std::prev(end)->second.bottom};
            cell(label, 0, static_cast<int>(label.body.size()), false, extent, layout);
        }
    double top = 0;
    double bottom = 0;
    for (const PlacedStrip &placed : page) {
        if (!placed.strip.row || placed.strip.row->table != table)
            continue;
        top = bottom > 0 ? top : placed.top;
        bottom = placed.top + placed.strip.height;
    }
    frame(0, top, m_paper.metrics.width, bottom, thickRule);
}

Status PagePainter::watermark()
{
    Paragraph words;
    words.runs += Run{u"草稿"_s, Face::Hei, false};
    words.align = Align::Left;
    const TypeSize type{150, 150, 0};
    HEZHONG_ASSIGN(const std::vector<SetLine> set, setParagraph(m_fonts, words, type, 1000));
    cairo_save(m_cairo);
    cairo_set_source_rgb(m_cairo, 0.9, 0.9, 0.9);
    cairo_translate(m_cairo, PageMetrics::pageWidth / 2, PageMetrics::pageHeight / 2);
    cairo_rotate(m_cairo, -0.6);
    cairo_move_to(m_cairo, -set.front().width / 2, type.size * 0.38);
    // Outlines, not text: the word must not mix with what is copied out.
    pango_cairo_layout_line_path(m_cairo, set.front().line);
    cairo_fill(m_cairo);
    cairo_restore(m_cairo);
    return {};
}

/// Letters: 4号, a dash on each side, 7 mm below the type area, odd pages right and even pages left
/// with one character kept free. Forms: 第 1 页 共 3 页 in the middle.
Status PagePainter::pageNumber(int number, int total)
{
    if (m_paper.numbering == Numbering::None)
        return {};
    const PageMetrics &metrics = m_paper.metrics;
    const bool dash = m_paper.numbering == Numbering::Dash;
    Paragraph words;
    words.align = !dash ? Align::Centre : number % 2 == 1 ? Align::Right : Align::Left;
    words.right = dash && number % 2 == 1 ? 1 : 0;
    words.indent = dash && number % 2 == 0 ? 1 : 0;
    words.runs +=
        Run{dash ? u"— %1 —"_s.arg(number) : u"第 %1 页  共 %2 页"_s.arg(number).arg(total),
            Face::Song, false};
    const double size = dash ? 14 : metrics.style == PageStyle::Letter ? 10.5 : 9;
    const TypeSize type{size, size, 0};
    HEZHONG_ASSIGN(const std::vector<SetLine> set,
                   setParagraph(m_fonts, words, type, metrics.width));
    set.front().draw(m_cairo, metrics.left, textEnd() + 7 * PageMetrics::mm);
    return {};
}

/// Bottom of the type area with what stands at the foot of every page.
double PagePainter::textEnd() const
{
    double end = m_paper.metrics.top + m_paper.metrics.height;
    for (const Strip &strip : m_paper.foot)
        end += strip.height;
    return end;
}

Status PagePainter::ownMark(int number, const PrintedMark &mark)
{
    if (!mark.note.isEmpty())
        HEZHONG_TRY(paintNote(m_cairo, m_fonts, m_paper.metrics, mark.note));
    if (number > 1 || mark.symbol.isEmpty())
        return {};
    return paintMark(m_cairo, m_fonts, m_paper.metrics, textEnd(), mark);
}

Status PagePainter::paint(const PageOfStrips &page, int number, int total,
                          const PaintOptions &options)
{
    if (options.draft)
        HEZHONG_TRY(watermark());
    cairo_set_source_rgb(m_cairo, 0, 0, 0);
    int table = -1;
    for (const PlacedStrip &placed : page) {
        marks(placed.strip.marks, placed.top);
        if (!placed.strip.row)
            continue;
        rowPart(placed);
        if (placed.strip.row->table != table) {
            table = placed.strip.row->table;
            spans(page, table);
        }
    }
    double y = m_paper.metrics.height;
    for (const Strip &strip : m_paper.foot) {
        marks(strip.marks, y);
        y += strip.height;
    }
    HEZHONG_TRY(pageNumber(number, total));
    if (options.mark)
        HEZHONG_TRY(ownMark(number, *options.mark));
    cairo_show_page(m_cairo);
    return {};
}

} // namespace

Result<QByteArray> paintPages(const SetPaper &paper, const std::vector<PageOfStrips> &pages,
                              const PaperFonts &fonts, const PaintOptions &options)
{
    QByteArray bytes;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
        appendBytes, &bytes, PageMetrics::pageWidth, PageMetrics::pageHeight);
    // 1.5 has ActualText, without which spread labels are copied out with blanks; finishing says 1.4.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_t *cairo = cairo_create(surface);
    PagePainter painter(paper, fonts, cairo);
    Status status;
    int number = 0;
    for (const PageOfStrips &page : pages)
        if (status)
            status = painter.paint(page, ++number, static_cast<int>(pages.size()), options);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const cairo_status_t result = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (!status)
        return fail(status.error());
    if (result != CAIRO_STATUS_SUCCESS)
        return fail(
            internalFault(u"document.cairo"_s, QString::fromUtf8(cairo_status_to_string(result))));
    return bytes;
}

} // namespace hezhong::paper
