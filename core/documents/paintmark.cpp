// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paintmark.h"

#include <qrencode.h>

#include <memory>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double letterSymbol = 15 * PageMetrics::mm;
constexpr double formSymbol = 14 * PageMetrics::mm;
constexpr double gap = 4.5 * PageMetrics::mm;         ///< below the type area
constexpr double unprintable = 5.2 * PageMetrics::mm; ///< that printers leave at the paper's edge
constexpr double captionGap = 2 * PageMetrics::mm; ///< more than the four modules that stay white
constexpr double captionWidth = 60 * PageMetrics::mm;
constexpr TypeSize captionType{7, 10, 0};
constexpr TypeSize noteType{9, 14, 0};

struct FreeSymbol {
    void operator()(QRcode *symbol) const { QRcode_free(symbol); }
};
using Symbol = std::unique_ptr<QRcode, FreeSymbol>;

Result<Symbol> symbolOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Symbol symbol(QRcode_encodeData(static_cast<int>(bytes.size()),
                                    reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                                    QR_ECLEVEL_M));
    if (!symbol)
        return fail(internalFault(u"document.qr"_s, QString::number(bytes.size())));
    return symbol;
}

void fillSymbol(cairo_t *cairo, const QRcode &symbol, double left, double top, double size)
{
    const double module = size / symbol.width;
    const auto dark = [&symbol](int row, int column) {
        return (symbol.data[row * symbol.width + column] & 1U) != 0;
    };
    for (int row = 0; row < symbol.width; ++row)
        for (int column = 0; column < symbol.width; ++column) {
            const int first = column;
            while (column < symbol.width && dark(row, column))
                ++column;
            if (column > first)
                cairo_rectangle(cairo, left + first * module, top + row * module,
                                (column - first) * module, module);
        }
    cairo_fill(cairo);
}

Result<SetLine> lineOf(const PaperFonts &fonts, const QString &text, Face face, Align align,
                       const TypeSize &type, double width)
{
    Paragraph words;
    words.runs += Run{text, face, false};
    words.align = align;
    HEZHONG_ASSIGN(const std::vector<SetLine> set, setParagraph(fonts, words, type, width));
    return set.front();
}

} // namespace

Status paintMark(cairo_t *cairo, const PaperFonts &fonts, const PageMetrics &metrics, double below,
                 const PrintedMark &mark)
{
    HEZHONG_ASSIGN(const Symbol symbol, symbolOf(mark.symbol));
    if (!mark.place.isNull()) {
        fillSymbol(cairo, *symbol, mark.place.left() * PageMetrics::mm,
                   mark.place.top() * PageMetrics::mm, mark.place.width() * PageMetrics::mm);
        return {};
    }
    const double size = metrics.style == PageStyle::Letter ? letterSymbol : formSymbol;
    const double top = qMin(below + gap, PageMetrics::pageHeight - unprintable - size);
    fillSymbol(cairo, *symbol, metrics.left, top, size);
    double at = top + (size - captionType.line * static_cast<double>(mark.caption.size())) / 2;
    for (const QString &text : mark.caption) {
        HEZHONG_ASSIGN(const SetLine line,
                       lineOf(fonts, text, Face::Song, Align::Left, captionType, captionWidth));
        line.draw(cairo, metrics.left + size + captionGap, at);
        at += captionType.line;
    }
    return {};
}

Status paintNote(cairo_t *cairo, const PaperFonts &fonts, const PageMetrics &metrics,
                 const QString &note)
{
    HEZHONG_ASSIGN(const SetLine line,
                   lineOf(fonts, note, Face::Hei, Align::Centre, noteType, metrics.width));
    line.draw(cairo, metrics.left, metrics.top / 2 - noteType.line / 2);
    return {};
}

} // namespace hezhong::paper
