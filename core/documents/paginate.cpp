// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paginate.h"

namespace hezhong::paper {

namespace {

constexpr double tolerance = 0.5;
/// Rows lower than this part of a page go to the next page whole.
constexpr double smallRow = 0.2;
/// A page that is filled less than this is left mostly blank.
constexpr double mostlyBlank = 0.2;

class Paginator {
public:
    explicit Paginator(const SetPaper &paper) : m_paper(paper), m_queue(paper.strips) {}
    std::vector<PageOfStrips> run();

private:
    void place(const Strip &strip);
    void startPage(const Strip &next);
    void overflow();
    bool divide();
    [[nodiscard]] std::size_t pageEnd(PageEnd worst) const;
    [[nodiscard]] const TableLayout &table(const Strip &strip) const
    {
        return m_paper.tables[static_cast<std::size_t>(strip.row->table)];
    }

    const SetPaper &m_paper;
    std::vector<Strip> m_queue;
    std::size_t m_next = 0;      ///< of m_queue
    std::size_t m_pageStart = 0; ///< first of m_queue on this page
    PageOfStrips m_page;
    std::vector<PageOfStrips> m_pages;
    double m_y = 0;
    std::size_t m_repeated = 0; ///< strips at the top of the page that are repetitions
};

void Paginator::place(const Strip &strip)
{
    m_page.push_back({strip, m_y});
    m_y += strip.height;
}

/// Ends the page and repeats above `next` what must stand there again.
void Paginator::startPage(const Strip &next)
{
    m_pages.push_back(m_page);
    m_page.clear();
    m_y = 0;
    m_pageStart = m_next;
    if (next.continued >= 0)
        place(m_paper.repeated[static_cast<std::size_t>(next.continued)]);
    if (next.row && !next.row->header) {
        const TableLayout &layout = table(next);
        for (int row = 0;
             row < next.row->row && layout.rows()[static_cast<std::size_t>(row)].header; ++row) {
            Strip header;
            header.kind = StripKind::Row;
            header.row = layout.whole(next.row->table, row);
            header.height = layout.rows()[static_cast<std::size_t>(row)].height;
            place(header);
        }
    }
    m_repeated = m_page.size();
}

/// Fills the page with the first lines of the row that does not fit.
bool Paginator::divide()
{
    Strip &strip = m_queue[m_next];
    if (!strip.row)
        return false;
    const TableLayout &layout = table(strip);
    const bool fitsNowhere = strip.height > m_paper.metrics.height - tolerance;
    if (!fitsNowhere && strip.height < smallRow * m_paper.metrics.height)
        return false;
    const auto parts = layout.split(*strip.row, m_paper.metrics.height - m_y);
    if (!parts)
        return false;
    Strip first = strip;
    first.row = parts->first;
    first.height = layout.heightOf(parts->first);
    place(first);
    strip.row = parts->second;
    strip.height = layout.heightOf(parts->second);
    strip.before = PageEnd::Allowed;
    startPage(strip);
    return true;
}

/// The last strip on this page before which it may end, at worst so; its first strip if there is none.
std::size_t Paginator::pageEnd(PageEnd worst) const
{
    std::size_t at = m_next;
    while (at > m_pageStart && m_queue[at].before > worst)
        --at;
    return at;
}

void Paginator::overflow()
{
    if (divide())
        return;
    std::size_t at = pageEnd(PageEnd::Allowed);
    const auto filled = [this](std::size_t end) {
        return m_page[m_page.size() - (m_next - end)].top;
    };
    const std::size_t reluctant = pageEnd(PageEnd::Reluctant);
    if (at < m_next && reluctant > m_pageStart && filled(at) < mostlyBlank * m_paper.metrics.height)
        at = reluctant;
    if (at == m_pageStart)
        at = m_next;
    m_page.resize(m_page.size() - (m_next - at));
    m_next = at;
    startPage(m_queue[m_next]);
}

std::vector<PageOfStrips> Paginator::run()
{
    while (m_next < m_queue.size()) {
        const Strip &strip = m_queue[m_next];
        if (strip.before == PageEnd::Forced && m_page.size() > m_repeated) {
            startPage(strip);
        }
        const bool empty = m_page.size() <= m_repeated;
        if (empty && strip.kind == StripKind::Space && !m_pages.empty()) {
            m_pageStart = ++m_next;
            continue;
        }
        if (m_y + strip.height > m_paper.metrics.height + tolerance
            && strip.kind != StripKind::Space) {
            if (!empty) {
                overflow();
                continue;
            }
            if (divide())
                continue;
        }
        place(m_queue[m_next++]);
    }
    m_pages.push_back(m_page);
    return std::move(m_pages);
}

} // namespace

std::vector<PageOfStrips> paginate(const SetPaper &paper)
{
    return Paginator(paper).run();
}

} // namespace hezhong::paper
