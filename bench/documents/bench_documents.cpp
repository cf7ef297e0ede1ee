// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the values of an agreement to the finished PDF/A, against a bare Pango and Cairo rendering of
// the same words with the same fonts in the same run: no template, no layout of ours, no finishing.
#include "core/documents/pagemetrics.h"
#include "core/documents/paperfonts.h"
#include "samplecases.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <benchmark/benchmark.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cstdio>
#include <map>
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

/// The peer: one layout a paragraph, one line below the other.
class BareRendering {
public:
    BareRendering(const paper::PaperFonts &fonts, const QString &text) : m_fonts(fonts)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            m_paragraphs.push_back(line.toUtf8());
        QByteArray families;
        for (const char32_t sample : {U'人', U'䶮', U'☑', U'𠀀'}) {
            const int font = fonts.fontFor(paper::Face::Fang, sample);
            families += QByteArray(families.isEmpty() ? "" : ",")
                        + pango_font_description_get_family(fonts.description(font));
        }
        m_description = pango_font_description_new();
        pango_font_description_set_family(m_description, families.constData());
        pango_font_description_set_size(m_description, 16 * PANGO_SCALE);
    }
    ~BareRendering() { pango_font_description_free(m_description); }
    BareRendering(const BareRendering &) = delete;
    BareRendering &operator=(const BareRendering &) = delete;

    [[nodiscard]] qint64 run() const
    {
        qint64 bytes = 0;
        cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
            countBytes, &bytes, paper::PageMetrics::pageWidth, paper::PageMetrics::pageHeight);
        cairo_t *cairo = cairo_create(surface);
        double y = pageMargin;
        for (const QByteArray &paragraph : m_paragraphs)
            add(cairo, paragraph, y);
        cairo_show_page(cairo);
        cairo_destroy(cairo);
        cairo_surface_finish(surface);
        cairo_surface_destroy(surface);
        return bytes;
    }

private:
    void add(cairo_t *cairo, const QByteArray &paragraph, double &y) const
    {
        PangoLayout *layout = pango_layout_new(m_fonts.context());
        pango_layout_set_font_description(layout, m_description);
        pango_layout_set_width(layout, 442 * PANGO_SCALE);
        pango_layout_set_justify(layout, TRUE);
        pango_layout_set_text(layout, paragraph.constData(), static_cast<int>(paragraph.size()));
        for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
            if ((y += 28.95) > paper::PageMetrics::pageHeight - pageMargin) {
                cairo_show_page(cairo);
                y = pageMargin;
            }
            cairo_move_to(cairo, pageMargin, y);
            pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, i));
        }
        g_object_unref(layout);
    }

    const paper::PaperFonts &m_fonts;
    std::vector<QByteArray> m_paragraphs;
    PangoFontDescription *m_description = nullptr;
};

/// Keeps the processor time of every turn (nothing here waits for a disk); the summary is ours.
class Medians : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Iteration && run.iterations > 0 && !run.error_occurred)
                m_milliseconds[run.run_name.function_name].push_back(
                    run.cpu_accumulated_time / static_cast<double>(run.iterations) * 1e3);
    }
    [[nodiscard]] double of(const char *name)
    {
        std::vector<double> &all = m_milliseconds[name];
        if (all.empty())
            return 0;
        std::sort(all.begin(), all.end());
        return all.at(all.size() / 2);
    }

private:
    std::map<std::string, std::vector<double>> m_milliseconds;
};

QString takeOption(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

void runBenchmarks(const QStringList &arguments, Medians &medians)
{
    QList<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    texts.insert(1, "--benchmark_enable_random_interleaving=true");
    texts.insert(1, "--benchmark_repetitions=21");
    texts.insert(1, "--benchmark_min_time=0.05");
    std::vector<char *> raw;
    for (QByteArray &text : texts)
        raw.push_back(text.data());
    int count = static_cast<int>(raw.size());
    benchmark::Initialize(&count, raw.data());
    benchmark::RunSpecifiedBenchmarks(&medians);
}

void registerPaper(const char *name, const QJsonObject &values)
{
    benchmark::RegisterBenchmark(name, [values](benchmark::State &state) {
        for (auto _ : state)
            if (!renderPaper(kind, values, samples::options()))
                state.SkipWithError("renderPaper");
    })->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString out = takeOption(arguments, u"--out"_s);
    const auto fonts = paper::PaperFonts::load(false);
    const auto values = paperValues(kind, samples::wageArrears(), samples::context());
    const auto finished =
        values ? renderPaper(kind, *values, samples::options()) : fail(values.error());
    if (!fonts || !finished) {
        std::fprintf(stderr, "the agreement could not be made\n");
        return 1;
    }
    const BareRendering bare(**fonts, finished->text);
    benchmark::RegisterBenchmark("bare_pango_cairo", [&bare](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(bare.run());
    })->Unit(benchmark::kMillisecond);
    registerPaper("agreement_pdfa", *values);

    Medians medians;
    runBenchmarks(arguments, medians);
    const double plain = medians.of("bare_pango_cairo");
    const double paper = medians.of("agreement_pdfa");
    const double ratio = plain > 0 ? paper / plain : 0;
    std::printf("bare Pango and Cairo, same text   %6.2f ms\n", plain);
    std::printf("agreement, values to PDF/A        %6.2f ms  (%d pages, aim 7 ms)\n", paper,
                finished->pages);
    std::printf("ratio                             %6.2f\n", ratio);
    if (out.isEmpty())
        return 0;
    const QJsonObject result{{u"bare_pango_cairo_ms"_s, plain},
                             {u"agreement_pdfa_ms"_s, paper},
                             {u"agreement_pages"_s, finished->pages},
                             {u"agreement_bytes"_s, finished->pdf.size()},
                             {u"ratio"_s, ratio},
                             {u"aim_ms"_s, 7}};
    QFile file(out);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(result).toJson()) > 0 ? 0
                                                                                             : 1;
}
