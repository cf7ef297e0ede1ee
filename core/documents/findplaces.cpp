// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/findplaces.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// Least room for a name, in points; where there is less, it runs over what stands at its left.
constexpr double leastWidth = 62;

QString textOf(const SetLine &line)
{
    const char *text = pango_layout_get_text(line.layout.get());
    return QString::fromUtf8(text + line.line->start_index, line.line->length);
}

/// Distance of a character of the line from the left of its column.
double xOf(const SetLine &line, qsizetype character)
{
    const qsizetype bytes = textOf(line).left(character).toUtf8().size();
    int x = 0;
    pango_layout_line_index_to_x(line.line, line.line->start_index + static_cast<int>(bytes), 0,
                                 &x);
    return line.x + double(x) / PANGO_SCALE;
}

/// A line of a signing place, in points on the page.
struct PlacedLine {
    const SetLine *line = nullptr;
    double left = 0;
    double top = 0;
    [[nodiscard]] double bottom() const { return top + line->type.line; }
};

/// A label with the blank behind it.
struct Labelled {
    QString label;
    double from = 0; ///< where the label begins
    double blank = 0;
    double to = 0; ///< where the next label begins, or the column ends
};

class PlaceFinder {
public:
    explicit PlaceFinder(const SetPaper &paper) : m_paper(paper) {}
    QList<PaperPlace> run(const std::vector<PageOfStrips> &pages);

private:
    void signStrip(const PlacedStrip &placed);
    void place(const std::vector<PlacedLine> &lines, double right);
    void sealOfPlace(const std::vector<PlacedLine> &lines, double right);
    void sealStrips(const PageOfStrips &page);
    void cellFeet(const PlacedStrip &placed);
    void pageFoot();
    void add(PaperPlace::Kind kind, const QString &label, const QString &owner,
             const QRectF &points);
    [[nodiscard]] static QList<Labelled> labels(const PlacedLine &line, double right);

    const SetPaper &m_paper;
    int m_page = 0;
    QList<PaperPlace> m_places;
};

void PlaceFinder::add(PaperPlace::Kind kind, const QString &label, const QString &owner,
                      const QRectF &points)
{
    constexpr double mm = PageMetrics::mm;
    m_places +=
        {kind, m_page, label, owner,
         QRectF(points.x() / mm, points.y() / mm, points.width() / mm, points.height() / mm)};
}

/// Labels end with a full-width colon, and blank or nothing follows.
QList<Labelled> PlaceFinder::labels(const PlacedLine &line, double right)
{
    static const QRegularExpression pattern(u"([^\\s　：]+)：(?=[\\s　]|$)"_s);
    const QString text = textOf(*line.line);
    QList<Labelled> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        if (!found.isEmpty())
            found.last().to = line.left + xOf(*line.line, one.capturedStart());
        qsizetype end = one.capturedEnd();
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        const double to = end < text.size() ? line.left + xOf(*line.line, end) : right;
        QString label = one.captured(1);
        if (label.startsWith(u"（本页") || label.startsWith(u"(本页"))
            label = label.mid(label.indexOf(u'）') + 1);
        found += {label, line.left + xOf(*line.line, one.capturedStart()),
                  line.left + xOf(*line.line, one.capturedEnd()), to};
    }
    return found;
}

/// One place of a signing block: its labels, each with the blank below it or, failing that, at its right.
void PlaceFinder::place(const std::vector<PlacedLine> &lines, double right)
{
    QString owner;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PlacedLine &line = lines[i];
        const auto next = std::find_if(
            lines.cbegin() + static_cast<std::ptrdiff_t>(i) + 1, lines.cend(),
            [](const PlacedLine &one) { return !textOf(*one.line).trimmed().isEmpty(); });
        const double pitch = line.line->type.line;
        const double below = next == lines.cend() ? line.bottom() : next->top;
        for (const Labelled &label : labels(line, right)) {
            if (owner.isEmpty())
                owner = label.label;
            const bool roomBelow = below - line.bottom() > 0.6 * pitch;
            const double left = roomBelow ? label.from + 2 * line.line->type.size
                                          : qMin(label.blank, label.to - leastWidth);
            const double top = roomBelow ? line.bottom() - 0.25 * pitch : line.top - 0.2 * pitch;
            const double bottom = roomBelow ? below + 0.1 * pitch : line.bottom() + 0.2 * pitch;
            add(PaperPlace::Kind::Sign, label.label, owner,
                QRectF(QPointF(left, top), QPointF(label.to, bottom)));
        }
    }
}

void PlaceFinder::sealOfPlace(const std::vector<PlacedLine> &lines, double right)
{
    QString office;
    for (const PlacedLine &line : lines) {
        const QString text = textOf(*line.line).trimmed();
        if (text == u"（印章）"_s)
            break;
        office += text;
    }
    const PlacedLine &first = lines.front();
    add(PaperPlace::Kind::Seal, office, office,
        QRectF(QPointF(first.left, first.top), QPointF(right, lines.back().bottom())));
}

void PlaceFinder::signStrip(const PlacedStrip &placed)
{
    std::map<double, std::vector<PlacedLine>> columns;
    for (const Mark &mark : placed.strip.marks)
        columns[mark.left].push_back({&mark.line, m_paper.metrics.left + mark.left,
                                      m_paper.metrics.top + placed.top + mark.top});
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const auto next = std::next(it);
        const double right =
            m_paper.metrics.left
            + (next == columns.cend() ? m_paper.metrics.width : next->first - m_paper.metrics.body);
        const bool seal =
            std::any_of(it->second.cbegin(), it->second.cend(), [](const PlacedLine &line) {
                return textOf(*line.line).contains(u"（印章）"_s);
            });
        if (seal)
            sealOfPlace(it->second, right);
        else
            place(it->second, right);
    }
}

/// The lines of the office's name and, last, the day, as one place.
void PlaceFinder::sealStrips(const PageOfStrips &page)
{
    QRectF all;
    QString office;
    QString last;
    for (const PlacedStrip &placed : page) {
        if (placed.strip.kind != StripKind::Seal)
            continue;
        const SetLine &line = placed.strip.marks.front().line;
        office += last;
        last = textOf(line).trimmed();
        all |= QRectF(m_paper.metrics.left + line.x, m_paper.metrics.top + placed.top, line.width,
                      line.type.line);
    }
    if (!all.isNull())
        add(PaperPlace::Kind::Seal, office, office, all);
}

void PlaceFinder::cellFeet(const PlacedStrip &placed)
{
    const RowPart &part = *placed.strip.row;
    const TableLayout &layout = m_paper.tables[static_cast<std::size_t>(part.table)];
    const SetRow &row = layout.rows()[static_cast<std::size_t>(part.row)];
    if (!part.last)
        return;
    for (const SetCell &cell : row.cells) {
        if (cell.rows > 1 || cell.foot.empty())
            continue;
        const double left = m_paper.metrics.left + layout.edge(cell.column) + TableLayout::padX;
        const double right =
            m_paper.metrics.left + layout.edge(cell.column + cell.columns) - TableLayout::padX;
        double top = m_paper.metrics.top + placed.top + placed.strip.height - TableLayout::padY
                     - cell.footHeight();
        for (const SetLine &line : cell.foot) {
            place({{&line, left, top}}, right);
            top += line.type.line;
        }
    }
}

void PlaceFinder::pageFoot()
{
    double y = m_paper.metrics.top + m_paper.metrics.height;
    for (const Strip &strip : m_paper.foot) {
        for (const Mark &mark : strip.marks) {
            const PlacedLine line{&mark.line, m_paper.metrics.left + mark.left, y + mark.top};
            for (const Labelled &label : labels(line, m_paper.metrics.left + m_paper.metrics.width))
                add(PaperPlace::Kind::Initial, label.label, label.label,
                    QRectF(QPointF(label.blank, line.top - 4),
                           QPointF(label.to, line.bottom() + 4)));
        }
        y += strip.height;
    }
}

QList<PaperPlace> PlaceFinder::run(const std::vector<PageOfStrips> &pages)
{
    for (const PageOfStrips &page : pages) {
        ++m_page;
        for (const PlacedStrip &placed : page) {
            if (placed.strip.kind == StripKind::Sign)
                signStrip(placed);
            else if (placed.strip.row)
                cellFeet(placed);
        }
        sealStrips(page);
        pageFoot();
    }
    return m_places;
}

} // namespace

QList<PaperPlace> findPlaces(const SetPaper &paper, const std::vector<PageOfStrips> &pages)
{
    return PlaceFinder(paper).run(pages);
}

} // namespace hezhong::paper
