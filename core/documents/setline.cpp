// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/setline.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/documents/balance.h"
#include "core/documents/linefill.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// A column of fewer characters breaks wherever Pango lets it.
constexpr double narrow = 4;

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

double lineWidth(PangoLayoutLine *line)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    return double(logical.width) / PANGO_SCALE;
}

void place(SetLine &line, const Paragraph &paragraph, double column, bool last)
{
    const double room = column - line.x;
    switch (paragraph.align) {
    case Align::Justify:
        if (!last)
            justify(line, room - line.width);
        break;
    case Align::Left:
        break;
    case Align::Spread:
        spreadLabel(line, room);
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
        line.width = lineWidth(line.line);
        tightenMarks(line);
        line.x = qMax(0.0, i == 0 ? paragraph.indent - paragraph.hang
                                  : paragraph.hang - paragraph.indent)
                 * em;
        place(line, paragraph, column, i + 1 == count);
        lines.push_back(line);
    }
}

/// Where the character before `at` begins.
qsizetype before(const QByteArray &text, qsizetype at)
{
    do
        --at;
    while (at > 0 && (static_cast<uchar>(text.at(at)) & 0xC0) == 0x80);
    return at;
}

void forbidBreaks(Piece &piece, qsizetype from, qsizetype to)
{
    PangoAttribute *attribute = pango_attr_allow_breaks_new(FALSE);
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(piece.attributes, attribute);
}

/// What Pango's rules for line ends lack: no line begins with the point inside a name (买买提·吐尔逊),
/// and the last line of a text has two characters at least.
void keepCharactersTogether(Piece &piece, bool running)
{
    const QByteArray &text = piece.text;
    const QByteArray point = QByteArrayLiteral("\xC2\xB7");
    for (qsizetype at = text.indexOf(point, 1); at > 0; at = text.indexOf(point, at + 1))
        forbidBreaks(piece, before(text, at), at + point.size());
    if (!running)
        return;
    qsizetype at = text.size();
    for (int characters = 0; characters < 2 && at > 0;) {
        at = before(text, at);
        const gunichar character = g_utf8_get_char(text.constData() + at);
        characters += !g_unichar_ispunct(character) && !g_unichar_isspace(character);
    }
    if (at > 0)
        forbidBreaks(piece, at, text.size());
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
    // A narrow cell has no room for characters that must not part.
    if (width > narrow * type.size)
        keepCharactersTogether(piece,
                               paragraph.align == Align::Justify || paragraph.align == Align::Left);
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
    if (!paragraph.balanced || lines.size() < 2 || paragraph.runs.size() != 1)
        return lines;
    Paragraph divided = paragraph;
    divided.balanced = false;
    divided.runs.first().text =
        balanced(paragraph.runs.first().text, qsizetype(lines.size()), width / type.size);
    return setParagraph(fonts, divided, type, width);
}

namespace {

/// Draws a run; `joined` says after which glyph no cluster ends, so that what is set apart or pushed
/// together is copied out as one piece, without gaps or line ends.
template <class Joined>
void showRun(cairo_t *cairo, const char *text, PangoGlyphItem *run, double x, double y,
             const Joined &joined)
{
    const PangoGlyphString &string = *run->glyphs;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    double at = x;
    int from = 0;
    bool open = false;
    for (int i = 0; i < string.num_glyphs; ++i) {
        const PangoGlyphInfo &glyph = string.glyphs[i];
        glyphs.push_back({glyph.glyph, at, y});
        at += double(glyph.geometry.width) / PANGO_SCALE;
        if (!open)
            clusters.push_back({0, 0});
        ++clusters.back().num_glyphs;
        const bool last = i + 1 == string.num_glyphs;
        open = !last && (!string.glyphs[i + 1].attr.is_cluster_start || joined(&glyph));
        if (open)
            continue;
        const int to = last ? run->item->length : string.log_clusters[i + 1];
        clusters.back().num_bytes = to - from;
        from = to;
    }
    cairo_set_scaled_font(
        cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(run->item->analysis.font)));
    cairo_show_text_glyphs(cairo, text + run->item->offset, run->item->length, glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(),
                           static_cast<int>(clusters.size()),
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
        showRun(cairo, text, run, at, y, [this](const PangoGlyphInfo *glyph) {
            return spread
                   || std::find(tightened.cbegin(), tightened.cend(), glyph) != tightened.cend();
        });
        at += double(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
}

} // namespace hezhong::paper
