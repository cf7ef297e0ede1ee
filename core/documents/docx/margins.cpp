// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/margins.h"

#include "core/documents/docx/paragraphs.h"

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

/// From the type area to the page number (GB/T 9704, 7.5).
constexpr double numberBelowText = 7 * PageMetrics::mm;

const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

TypeSize numberType(const PaperBlocks &blocks)
{
    const double size = blocks.numbering == Numbering::Dash ? 14
                        : blocks.style == PageStyle::Letter ? 10.5
                                                            : 9;
    return {size, size, 0};
}

double bottomMargin(const PageMetrics &metrics)
{
    return PageMetrics::pageHeight - metrics.top - metrics.height;
}

/// A dash on each side, odd pages right and even pages left with one character kept free; or
/// 第 1 页 共 3 页 in the middle.
void writeNumber(WordXml &xml, const PaperBlocks &blocks, const StyleSheet &styles, bool even)
{
    const bool dash = blocks.numbering == Numbering::Dash;
    const WordStyle &style = styles.footer();
    Setting setting{style, numberType(blocks)};
    setting.before = blocks.pageFoot.isEmpty() ? 0 : numberBelowText;
    xml.start("p");
    xml.start("pPr");
    xml.value("pStyle", style.id);
    writeSpacing(xml, setting.type.line, setting.before);
    if (dash)
        xml.empty("ind", {{even ? "left" : "right", twips(setting.type.size)}});
    writeAlign(xml, !dash ? Align::Centre : even ? Align::Left : Align::Right);
    xml.end();
    writeText(xml, dash ? u"— "_s : u"第 "_s, Face::Song, setting);
    writeField(xml, "PAGE", setting);
    if (!dash) {
        writeText(xml, u" 页  共 "_s, Face::Song, setting);
        writeField(xml, "NUMPAGES", setting);
    }
    writeText(xml, dash ? u" —"_s : u" 页"_s, Face::Song, setting);
    xml.end();
}

QByteArray footer(const PaperBlocks &blocks, const StyleSheet &styles, bool even)
{
    WordXml xml("ftr");
    const PageMetrics &metrics = styles.metrics();
    for (const Paragraph &paragraph : blocks.pageFoot)
        writeParagraph(xml, paragraph,
                       {styles.plain(), metrics.type(ParagraphRole::Body, paragraph.size)});
    if (blocks.numbering != Numbering::None)
        writeNumber(xml, blocks, styles, even);
    return xml.finish();
}

/// As Word itself writes a watermark, so that Word's command for watermarks finds and removes it.
void writeWatermark(QXmlStreamWriter &xml, const QString &id)
{
    xml.writeStartElement(u"w:pict"_s);
    xml.writeStartElement(u"v:shapetype"_s);
    xml.writeAttribute(u"id"_s, u"_x0000_t136"_s);
    xml.writeAttribute(u"coordsize"_s, u"21600,21600"_s);
    xml.writeAttribute(u"o:spt"_s, u"136"_s);
    xml.writeAttribute(u"adj"_s, u"10800"_s);
    xml.writeAttribute(u"path"_s, u"m@7,l@8,m@5,21600l@6,21600e"_s);
    xml.writeEmptyElement(u"v:path"_s);
    xml.writeAttribute(u"textpathok"_s, u"t"_s);
    xml.writeAttribute(u"o:connecttype"_s, u"rect"_s);
    xml.writeEmptyElement(u"v:textpath"_s);
    xml.writeAttribute(u"on"_s, u"t"_s);
    xml.writeAttribute(u"fitshape"_s, u"t"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"v:shape"_s);
    xml.writeAttribute(u"id"_s, u"PowerPlusWaterMarkObject"_s + id);
    xml.writeAttribute(u"type"_s, u"#_x0000_t136"_s);
    xml.writeAttribute(
        u"style"_s,
        u"position:absolute;margin-left:0;margin-top:0;width:300pt;height:150pt;rotation:325;"
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"_s);
    xml.writeAttribute(u"o:allowincell"_s, u"f"_s);
    xml.writeAttribute(u"fillcolor"_s, u"#e6e6e6"_s);
    xml.writeAttribute(u"stroked"_s, u"f"_s);
    xml.writeEmptyElement(u"v:textpath"_s);
    xml.writeAttribute(u"style"_s, u"font-family:\"黑体\";font-size:1pt"_s);
    xml.writeAttribute(u"string"_s, u"草稿"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray header(bool even)
{
    WordXml xml("hdr");
    xml.raw().writeAttribute(u"xmlns:v"_s, u"urn:schemas-microsoft-com:vml"_s);
    xml.raw().writeAttribute(u"xmlns:o"_s, u"urn:schemas-microsoft-com:office:office"_s);
    xml.start("p");
    xml.start("pPr");
    writeSpacing(xml, 1);
    xml.end();
    xml.start("r");
    writeWatermark(xml.raw(), even ? u"2"_s : u"1"_s);
    xml.end();
    xml.end();
    return xml.finish();
}

} // namespace

QList<Part> marginParts(const PaperBlocks &blocks, const StyleSheet &styles, bool draft)
{
    QList<Part> parts;
    const bool sides = blocks.numbering == Numbering::Dash;
    for (const bool even : {false, true}) {
        if (even && !sides)
            break;
        const QString side = even ? u"2"_s : u"1"_s;
        if (blocks.numbering != Numbering::None || !blocks.pageFoot.isEmpty())
            parts += {u"word/footer%1.xml"_s.arg(side), wordTypes + u"footer+xml"_s, u"footer"_s,
                      footer(blocks, styles, even)};
        if (draft)
            parts += {u"word/header%1.xml"_s.arg(side), wordTypes + u"header+xml"_s, u"header"_s,
                      header(even)};
    }
    return parts;
}

void writePage(WordXml &xml, const PaperBlocks &blocks, const StyleSheet &styles,
               const QList<Part> &parts)
{
    const PageMetrics &metrics = styles.metrics();
    const double bottom = bottomMargin(metrics);
    xml.start("sectPr");
    for (const char *kind : {"header", "footer"})
        for (const char *side : {"1", "2"}) {
            const QString id =
                relationId(parts, u"word/%1%2.xml"_s.arg(QLatin1String(kind), QLatin1String(side)));
            if (id.isEmpty())
                continue;
            xml.start(kind[0] == 'h' ? "headerReference" : "footerReference",
                      {{"type", side[0] == '1' ? "default" : "even"}});
            xml.raw().writeAttribute(u"r:id"_s, id);
            xml.end();
        }
    const double number = blocks.numbering == Numbering::None
                              ? bottom
                              : bottom - numberBelowText - numberType(blocks).line;
    xml.empty("pgSz",
              {{"w", twips(PageMetrics::pageWidth)}, {"h", twips(PageMetrics::pageHeight)}});
    xml.empty("pgMar", {{"top", twips(metrics.top)},
                        {"right", twips(PageMetrics::pageWidth - metrics.left - metrics.width)},
                        {"bottom", twips(bottom)},
                        {"left", twips(metrics.left)},
                        {"header", twips(metrics.top / 2)},
                        {"footer", twips(number)},
                        {"gutter", 0}});
    xml.empty("cols", {{"space", 720}});
    xml.empty("docGrid", {{"linePitch", twips(metrics.type(ParagraphRole::Body).line)}});
    xml.end();
}

} // namespace hezhong::docx
