// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/setline.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// The text of one layout with its fonts.
struct Piece {
    QByteArray text;
    PangoAttrList *attributes = pango_attr_list_new();

    Piece() = default;
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;
    ~Piece() { pango_attr_list_unref(attributes); }

    void add(PangoAttribute *attribute, qsizetype from) const
    {
        attribute->start_index = static_cast<guint>(from);
        attribute->end_index = static_cast<guint>(text.size());
        pango_attr_list_insert(attributes, attribute);
    }
};

Error missingGlyph(char32_t codePoint)
{
    const QString name =
        u"U+%1"_s.arg(QString::number(codePoint, 16).toUpper().rightJustified(4, u'0'));
    const QString character = QString::fromUcs4(&codePoint, 1);
    return refused(
        u"document.glyph"_s,
        words("documents", "文书中的“%1”（%2）没有字体可以印出，没有生成文书，案件内容没有改变。")
            .arg(character, name),
        words("documents",
              "请核对这个字；确是生僻字的，请安装含有它的花园明朝等字体，自造字请改用标准字符。"));
}

/// Adds a run's text, one font after another as the characters need them.
Status addRun(Piece &piece, const PaperFonts &fonts, const Run &run, const TypeSize &type)
{
    const qsizetype begin = piece.text.size();
    qsizetype from = begin;
    int current = -1;
    const auto finish = [&] {
        if (current < 0 || from == piece.text.size())
            return;
        PangoFontDescription *description = pango_font_description_copy(fonts.description(current));
        pango_font_description_set_size(description, qRound(type.size * PANGO_SCALE));
        piece.add(pango_attr_font_desc_new(description), from);
        pango_font_description_free(description);
    };
    const QList<char32_t> characters = codePoints(run.text);
    for (const char32_t character : characters) {
        int font = fonts.fontFor(run.face, character);
        if (PaperFonts::isAttached(character))
            font = current >= 0 ? current : fonts.fontFor(run.face, U' ');
        if (font < 0)
            return fail(missingGlyph(character));
        if (font != current) {
            finish();
            from = piece.text.size();
            current = font;
        }
        piece.text += QString::fromUcs4(&character, 1).toUtf8();
    }
    finish();
    if (run.together && piece.text.size() > begin)
        piece.add(pango_attr_allow_breaks_new(FALSE), begin);
    return {};
}

/// One place where a line may be stretched.
struct Joint {
    PangoGlyphInfo *glyph;
    bool punctuation;
};

bool isWide(gunichar c)
{
    return c >= 0x2E80 || (c >= 0x2014 && c <= 0x201D) || c == 0x2026;
}

bool isPause(gunichar c)
{
    return c == 0x3001 || c == 0x3002 || c == 0xFF0C || c == 0xFF1A || c == 0xFF1B || c == 0xFF09;
}

/// All character clusters of a line in order, as (last glyph, first character).
std::vector<std::pair<PangoGlyphInfo *, gunichar>> clustersOf(PangoLayoutLine *line)
{
    std::vector<std::pair<PangoGlyphInfo *, gunichar>> clusters;
    const char *text = pango_layout_get_text(line->layout);
    for (GSList *node = line->runs; node; node = node->next) {
        auto *run = static_cast<PangoGlyphItem *>(node->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo &glyph = run->glyphs->glyphs[i];
            if (glyph.attr.is_cluster_start || clusters.empty())
                clusters.push_back({&glyph, g_utf8_get_char(text + run->item->offset
                                                            + run->glyphs->log_clusters[i])});
            else
                clusters.back().first = &glyph;
        }
    }
    return clusters;
}

std::vector<Joint> jointsOf(PangoLayoutLine *line, bool everywhere)
{
    const auto clusters = clustersOf(line);
    std::vector<Joint> joints;
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        const gunichar left = clusters[i].second;
        const gunichar right = clusters[i + 1].second;
        if (everywhere || isWide(left) || isWide(right) || left == ' ')
            joints.push_back({clusters[i].first, isPause(left) || left == ' '});
    }
    return joints;
}

bool isOpening(gunichar c)
{
    return c == 0xFF08 || c == 0x300A || c == 0x3008 || c == 0x3010 || c == 0x3014 || c == 0x201C
           || c == 0x300C;
}

bool isClosing(gunichar c)
{
    return isPause(c) || c == 0x300B || c == 0x3009 || c == 0x3011 || c == 0x3015 || c == 0x201D
           || c == 0x300D;
}

/// Two marks side by side give up the blank half between them: ）。 《 after （.
double tightenMarks(PangoLayoutLine *line, double em)
{
    const auto clusters = clustersOf(line);
    double gained = 0;
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        const gunichar left = clusters[i].second;
        const gunichar right = clusters[i + 1].second;
        const bool tight = (isClosing(left) && (isClosing(right) || isOpening(right)))
                           || (isOpening(left) && isOpening(right));
        if (!tight)
            continue;
        clusters[i].first->geometry.width -= qRound(em / 2 * PANGO_SCALE);
        gained += em / 2;
    }
    return gained;
}

void widen(const std::vector<Joint> &joints, bool onlyPunctuation, double points)
{
    for (const Joint &joint : joints)
        if (!onlyPunctuation || joint.punctuation)
            joint.glyph->geometry.width += qRound(points * PANGO_SCALE);
}

/// Fills a line: a little everywhere, then more after punctuation. More than a tenth of an em between
/// two characters would read as a blank to whoever copies the text out.
double justify(PangoLayoutLine *line, double slack, double em)
{
    if (slack <= 0)
        return 0;
    const std::vector<Joint> joints = jointsOf(line, false);
    if (joints.empty())
        return 0;
    const double even = qMin(slack / double(joints.size()), 0.085 * em);
    widen(joints, false, even);
    double used = even * double(joints.size());
    const auto pauses = std::count_if(joints.cbegin(), joints.cend(),
                                      [](const Joint &joint) { return joint.punctuation; });
    if (pauses > 0 && slack - used > 0.01) {
        const double more = qMin((slack - used) / double(pauses), 0.5 * em);
        widen(joints, true, more);
        used += more * double(pauses);
    }
    return used;
}

double lineWidth(PangoLayoutLine *line)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    return double(logical.width) / PANGO_SCALE;
}

/// Labels of two or three characters are set as wide as four: 姓　　名.
void spread(SetLine &line, double column)
{
    const std::vector<Joint> joints = jointsOf(line.line, true);
    const double target = qMin(column, 4 * line.type.size);
    if (joints.empty() || line.width >= target)
        return;
    widen(joints, false, (target - line.width) / double(joints.size()));
    line.width = target;
    line.spread = true;
}

void place(SetLine &line, const Paragraph &paragraph, double column, bool last)
{
    const double room = column - line.x;
    switch (paragraph.align) {
    case Align::Justify:
        if (!last)
            line.width += justify(line.line, room - line.width, line.type.size);
        break;
    case Align::Left:
        break;
    case Align::Spread:
        spread(line, room);
        line.x += (room - line.width) / 2;
        break;
    case Align::Centre:
        line.x += (room - line.width) / 2;
        break;
    case Align::Right:
        line.x += room - line.width;
        break;
    }
}

void addLines(std::vector<SetLine> &lines, const Piece &piece, const PaperFonts &fonts,
              const Paragraph &paragraph, const TypeSize &type, double width)
{
    const double em = type.size + type.spacing;
    const double column = width - paragraph.right * em;
    std::shared_ptr<PangoLayout> layout(pango_layout_new(fonts.context()),
                                        [](PangoLayout *old) { g_object_unref(old); });
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_text(layout.get(), piece.text.constData(),
                          static_cast<int>(piece.text.size()));
    pango_layout_set_attributes(layout.get(), piece.attributes);
    pango_layout_set_width(layout.get(), qRound(column * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(layout.get(),
                            qRound((paragraph.indent - paragraph.hang) * em * PANGO_SCALE));
    const int count = pango_layout_get_line_count(layout.get());
    for (int i = 0; i < count; ++i) {
        SetLine line;
        line.layout = layout;
        line.line = pango_layout_get_line(layout.get(), i);
        line.type = type;
        line.width = lineWidth(line.line) - tightenMarks(line.line, type.size);
        line.x = qMax(0.0, i == 0 ? paragraph.indent - paragraph.hang
                                  : paragraph.hang - paragraph.indent)
                 * em;
        place(line, paragraph, column, i + 1 == count);
        lines.push_back(line);
    }
}

Status setPiece(std::vector<SetLine> &lines, Piece &piece, const PaperFonts &fonts,
                const Paragraph &paragraph, const TypeSize &type, double width)
{
    const auto fallback = pango_attr_fallback_new(FALSE);
    piece.add(fallback, 0);
    if (type.spacing != 0)
        piece.add(pango_attr_letter_spacing_new(qRound(type.spacing * PANGO_SCALE)), 0);
    if (piece.text.isEmpty())
        HEZHONG_TRY(addRun(piece, fonts, Run{u" "_s, Face::Fang, false}, type));
    addLines(lines, piece, fonts, paragraph, type, width);
    return {};
}

} // namespace

Result<std::vector<SetLine>> setParagraph(const PaperFonts &fonts, const Paragraph &paragraph,
                                          const TypeSize &type, double width)
{
    std::vector<SetLine> lines;
    auto piece = std::make_unique<Piece>();
    for (const Run &run : paragraph.runs) {
        const QStringList parts = run.text.split(QChar::LineSeparator);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                HEZHONG_TRY(setPiece(lines, *piece, fonts, paragraph, type, width));
                piece = std::make_unique<Piece>();
            }
            HEZHONG_TRY(addRun(*piece, fonts, Run{parts.at(i), run.face, run.together}, type));
        }
    }
    HEZHONG_TRY(setPiece(lines, *piece, fonts, paragraph, type, width));
    return lines;
}

namespace {

/// Draws a run as one cluster, so that its text is copied out without the gaps.
void showAsOneWord(cairo_t *cairo, const char *text, PangoGlyphItem *run, double x, double y)
{
    std::vector<cairo_glyph_t> glyphs;
    double at = x;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
        const PangoGlyphInfo &glyph = run->glyphs->glyphs[i];
        glyphs.push_back({glyph.glyph, at, y});
        at += double(glyph.geometry.width) / PANGO_SCALE;
    }
    const cairo_text_cluster_t cluster{run->item->length, static_cast<int>(glyphs.size())};
    cairo_set_scaled_font(
        cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(run->item->analysis.font)));
    cairo_show_text_glyphs(cairo, text + run->item->offset, run->item->length, glyphs.data(),
                           static_cast<int>(glyphs.size()), &cluster, 1,
                           static_cast<cairo_text_cluster_flags_t>(0));
}

} // namespace

void SetLine::draw(cairo_t *cairo, double left, double top) const
{
    const char *text = pango_layout_get_text(layout.get());
    double at = left + x;
    const double y = top + baseline();
    for (GSList *node = line->runs; node; node = node->next) {
        auto *run = static_cast<PangoGlyphItem *>(node->data);
        cairo_move_to(cairo, at, y);
        if (spread)
            showAsOneWord(cairo, text, run, at, y);
        else
            pango_cairo_show_glyph_item(cairo, text, run);
        at += double(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
}

} // namespace hezhong::paper
