// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/paragraphs.h"

#include "core/base/text.h"

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallestLine = 1;
/// Captions of fewer characters are spread to this width.
constexpr qsizetype captionWidth = 4;

/// 仿宋 and its like have neither tick boxes nor the characters beyond the first plane; these fonts
/// come with every Windows, and a system without them looks for another.
QString fontFor(char32_t character, Face face)
{
    if (character >= 0x2610 && character <= 0x2612)
        return u"Segoe UI Symbol"_s;
    return character > 0xFFFF ? u"SimSun-ExtB"_s : fontName(face);
}

void writeRun(WordXml &xml, const QString &text, const QString &font, const Setting &setting,
              double pitch)
{
    xml.start("r");
    xml.start("rPr");
    if (font == fontName(setting.style.face))
        xml.empty("rFonts", {{"hint", "eastAsia"}});
    else
        xml.empty("rFonts", {{"hint", "eastAsia"},
                             {"ascii", font},
                             {"eastAsia", font},
                             {"hAnsi", font},
                             {"cs", font}});
    TypeSize type = setting.type;
    type.spacing += pitch;
    const TypeSize &usual = setting.style.type;
    if (type.size != usual.size || type.spacing != usual.spacing)
        writeSize(xml, type);
    xml.end();
    xml.text("t", text);
    xml.end();
}

void writeProperties(WordXml &xml, const Paragraph &paragraph, const Setting &setting)
{
    const WordStyle &style = setting.style;
    xml.start("pPr");
    xml.value("pStyle", style.id);
    if (setting.keepNext || paragraph.keepNext != style.keepNext)
        xml.value("keepNext", setting.keepNext || paragraph.keepNext ? "1" : "0");
    if (setting.newPage)
        xml.empty("pageBreakBefore");
    if (setting.before > 0 || setting.type.line != style.type.line)
        writeSpacing(xml, setting.type.line, setting.before);
    const double em = setting.type.size + setting.type.spacing;
    if (setting.left > 0 || setting.right > 0)
        xml.empty("ind", {{"left", twips(setting.left)}, {"right", twips(setting.right)}});
    else if (paragraph.indent - paragraph.hang != style.indent - style.hang || paragraph.right > 0)
        writeIndents(xml, em, paragraph.indent, paragraph.hang, paragraph.right);
    if (paragraph.align != style.align)
        writeAlign(xml, paragraph.align);
    xml.end();
}

/// The paragraph's lines, each with its runs.
QList<QList<Run>> hardLines(const Paragraph &paragraph)
{
    QList<QList<Run>> lines{{}};
    for (const Run &run : paragraph.runs) {
        const QStringList parts = run.text.split(QChar::LineSeparator);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines += QList<Run>();
            if (!parts.at(i).isEmpty())
                lines.last() += Run{parts.at(i), run.face, run.together};
        }
    }
    return lines;
}

void writeLine(WordXml &xml, const QList<Run> &line, bool afterBreak, const Setting &setting)
{
    if (afterBreak) {
        xml.start("r");
        xml.empty("br");
        xml.end();
    }
    for (const Run &run : line)
        writeText(xml, run.text, run.face, setting);
}

} // namespace

void writeText(WordXml &xml, const QString &text, Face face, const Setting &setting, double pitch)
{
    QString piece;
    QString font;
    for (const char32_t character : codePoints(text)) {
        const QString wanted = fontFor(character, face);
        if (wanted != font && !piece.isEmpty()) {
            writeRun(xml, piece, font, setting, pitch);
            piece.clear();
        }
        font = wanted;
        piece += QString::fromUcs4(&character, 1);
    }
    if (!piece.isEmpty())
        writeRun(xml, piece, font, setting, pitch);
}

void writeParagraph(WordXml &xml, const Paragraph &paragraph, const Setting &setting)
{
    const QList<QList<Run>> lines = hardLines(paragraph);
    // A justified line would be stretched before a break inside the paragraph.
    const bool apart = paragraph.align == Align::Justify || paragraph.align == Align::Spread
                       || paragraph.indent != paragraph.hang;
    Setting next = setting;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || apart) {
            xml.start("p");
            writeProperties(xml, paragraph, next);
        }
        writeLine(xml, lines.at(i), i > 0 && !apart, setting);
        if (apart || i + 1 == lines.size())
            xml.end();
        next.before = 0;
        next.newPage = false;
    }
}

void writeGap(WordXml &xml, double height, bool newPage, bool keepNext)
{
    xml.start("p");
    xml.start("pPr");
    if (keepNext)
        xml.empty("keepNext");
    if (newPage)
        xml.empty("pageBreakBefore");
    writeSpacing(xml, qMax(smallestLine, height));
    xml.start("rPr");
    xml.value("sz", 2);
    xml.value("szCs", 2);
    xml.end();
    xml.end();
    xml.end();
}

void writeField(WordXml &xml, const char *field, const Setting &setting)
{
    xml.start("fldSimple", {{"instr", field}});
    writeText(xml, u"1"_s, setting.style.face, setting);
    xml.end();
}

void writeCaption(WordXml &xml, const Caption &field, const Setting &setting)
{
    Paragraph placed = field.value;
    const bool beside = placed.align == Align::Left && !field.label.isEmpty();
    const bool spread = beside && field.label.size() > 1 && field.label.size() < captionWidth;
    placed.hang = beside ? double(qMax(captionWidth, field.label.size())) + 1 : 0;
    xml.start("p");
    writeProperties(xml, placed, setting);
    if (spread) {
        const double room = double(captionWidth - field.label.size()) * setting.type.size;
        writeText(xml, field.label.chopped(1), Face::Hei, setting,
                  room / double(field.label.size() - 1));
        writeText(xml, field.label.last(1) + u'：', Face::Hei, setting);
    } else if (!field.label.isEmpty()) {
        writeText(xml, field.label + u'：', Face::Hei, setting);
    }
    const QList<QList<Run>> lines = hardLines(placed);
    for (qsizetype i = 0; i < lines.size(); ++i)
        writeLine(xml, lines.at(i), i > 0, setting);
    xml.end();
}

} // namespace hezhong::docx
