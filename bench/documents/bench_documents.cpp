// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the values of an agreement to the finished PDF/A, against a bare Pango and Cairo rendering of
// the same words in the same run: no template, no layout of ours, no finishing. One peer sets all of
// it in 仿宋; the other has headings, title and page numbers in the faces that they must have.
#include "bench/support/turns.h"
#include "core/documents/pagemetrics.h"
#include "core/documents/paperfonts.h"
#include "samplecases.h"

#include <QCoreApplication>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <cstdio>
#include <vector>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString kind = u"mediation-agreement"_s;
constexpr double pageMargin = 80;

cairo_status_t countBytes(void *closure, const unsigned char *, unsigned int length)
{
    *static_cast<qint64 *>(closure) += length;
    return CAIRO_STATUS_SUCCESS;
}

/// A family list for Pango: the face's own font, then those for rare characters.
PangoFontDescription *describe(const paper::PaperFonts &fonts, paper::Face face)
{
    QByteArray families;
    for (const char32_t sample : {U'人', U'䶮', U'☑', U'𠀀'}) {
        const int font = fonts.fontFor(face, sample);
        families += QByteArray(families.isEmpty() ? "" : ",")
                    + pango_font_description_get_family(fonts.description(font));
    }
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family(description, families.constData());
    pango_font_description_set_size(description, 16 * PANGO_SCALE);
    return description;
}

/// The peer: one layout a paragraph, one line below the other.
class BareRendering {
public:
    BareRendering(const paper::PaperFonts &fonts, const QString &text, bool ownFaces)
        : m_fonts(fonts), m_body(describe(fonts, paper::Face::Fang)),
          m_heading(describe(fonts, ownFaces ? paper::Face::Hei : paper::Face::Fang)),
          m_title(describe(fonts, ownFaces ? paper::Face::Title : paper::Face::Fang)),
          m_number(describe(fonts, ownFaces ? paper::Face::Song : paper::Face::Fang))
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            m_paragraphs.push_back(line.toUtf8());
    }
    ~BareRendering()
    {
        for (PangoFontDescription *description : {m_body, m_heading, m_title, m_number})
            pango_font_description_free(description);
    }
    BareRendering(const BareRendering &) = delete;
    BareRendering &operator=(const BareRendering &) = delete;

    [[nodiscard]] qint64 run() const
    {
        qint64 bytes = 0;
        cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
            countBytes, &bytes, paper::PageMetrics::pageWidth, paper::PageMetrics::pageHeight);
        cairo_t *cairo = cairo_create(surface);
        double y = pageMargin;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i)
            add(cairo, m_paragraphs[i], faceOf(i), y);
        endPage(cairo);
        cairo_destroy(cairo);
        cairo_surface_finish(surface);
        cairo_surface_destroy(surface);
        return bytes;
    }

private:
    /// The paper begins with its office and its title; a heading begins with its number.
    [[nodiscard]] const PangoFontDescription *faceOf(std::size_t paragraph) const
    {
        static const QByteArray numbers[] = {"一、", "二、", "三、", "四、"};
        if (paragraph < 2)
            return m_title;
        for (const QByteArray &number : numbers)
            if (m_paragraphs[paragraph].startsWith(number))
                return m_heading;
        return m_body;
    }

    void add(cairo_t *cairo, const QByteArray &paragraph, const PangoFontDescription *description,
             double &y) const
    {
        PangoLayout *layout = pango_layout_new(m_fonts.context());
        pango_layout_set_font_description(layout, description);
        pango_layout_set_width(layout, 442 * PANGO_SCALE);
        pango_layout_set_justify(layout, TRUE);
        pango_layout_set_text(layout, paragraph.constData(), static_cast<int>(paragraph.size()));
        for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
            if ((y += 28.95) > paper::PageMetrics::pageHeight - pageMargin) {
                endPage(cairo);
                y = pageMargin;
            }
            cairo_move_to(cairo, pageMargin, y);
            pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, i));
        }
        g_object_unref(layout);
    }

    void endPage(cairo_t *cairo) const
    {
        PangoLayout *layout = pango_layout_new(m_fonts.context());
        pango_layout_set_font_description(layout, m_number);
        pango_layout_set_text(layout, "— 1 —", -1);
        cairo_move_to(cairo, pageMargin, paper::PageMetrics::pageHeight - pageMargin / 2);
        pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0));
        g_object_unref(layout);
        cairo_show_page(cairo);
    }

    const paper::PaperFonts &m_fonts;
    std::vector<QByteArray> m_paragraphs;
    PangoFontDescription *m_body;
    PangoFontDescription *m_heading;
    PangoFontDescription *m_title;
    PangoFontDescription *m_number;
};

void registerBare(const char *name, const BareRendering &bare)
{
    benchmark::RegisterBenchmark(name, [&bare](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(bare.run());
    });
}

void registerPaper(const char *name, const QJsonObject &values)
{
    benchmark::RegisterBenchmark(name, [values](benchmark::State &state) {
        for (auto _ : state)
            if (!renderPaper(kind, values, samples::options()))
                state.SkipWithError("renderPaper");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString out = bench::takeOut(arguments);
    const auto fonts = paper::PaperFonts::load(false);
    const auto values = paperValues(kind, samples::wageArrears(), samples::context());
    const auto finished =
        values ? renderPaper(kind, *values, samples::options()) : fail(values.error());
    if (!fonts || !finished) {
        std::fprintf(stderr, "the agreement could not be made\n");
        return 1;
    }
    const BareRendering oneFace(**fonts, finished->text, false);
    const BareRendering ownFaces(**fonts, finished->text, true);
    registerBare("bare_one_face", oneFace);
    registerBare("bare_own_faces", ownFaces);
    registerPaper("agreement", *values);

    bench::Turns turns(bench::Clock::Processor);
    turns.run(arguments, 31);
    turns.print("bare_one_face", "peer: bare Pango and Cairo, all in one face");
    turns.print("bare_own_faces", "peer: bare Pango and Cairo, own faces", "bare_one_face");
    turns.print("agreement", "agreement, values to PDF/A, to one face", "bare_one_face");
    turns.print("agreement", "agreement, values to PDF/A, to own faces", "bare_own_faces");
    return bench::writeResult(
        out, {{u"what"_s, u"an agreement from its values to the finished PDF/A; processor time"_s},
              {u"peer"_s, u"bare Pango and Cairo with the same words, same run: all in one face, "
                          "and in the paper's own faces"_s},
              {u"aim_ms"_s, 7},
              {u"aim_ratio"_s, 1.3},
              {u"pages"_s, finished->pages},
              {u"bytes"_s, finished->pdf.size()},
              {u"bare_one_face"_s, turns.times("bare_one_face")},
              {u"bare_own_faces"_s, turns.times("bare_own_faces")},
              {u"agreement_to_one_face"_s, turns.against("agreement", "bare_one_face")},
              {u"agreement_to_own_faces"_s, turns.against("agreement", "bare_own_faces")}});
}
