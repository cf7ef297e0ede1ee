// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/paragraphs.h"

#include "core/base/text.h"

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallestLine = 1;
/// So that a rounded pitch does not break a label that fills its column.
constexpr double columnSlack = 1;
/// Captions and labels of fewer characters are spread to this width, in em.
constexpr qsizetype labelWidth = 4;

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
    const QStringList lines = text.split(lineEnd);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("br");
        if (!lines.at(i).isEmpty())
            xml.text("t", lines.at(i));
    }
    xml.end();
}

bool isSpread(const QString &label)
{
    return label.size() > 1 && label.size() < labelWidth;
}

/// By the pitch of its characters, so that it is one word for whoever searches or copies it.
void writeSpread(WordXml &xml, const QString &label, Face face, const Setting &setting)
{
    const double em = setting.type.size;
    double target = double(labelWidth) * em;
    if (setting.width > 0)
        target = qMin(target, setting.width - columnSlack);
    const double room = qMax(0.0, target - double(label.size()) * em);
    writeText(xml, label.chopped(1), face, setting, room / double(label.size() - 1));
    writeText(xml, label.last(1), face, setting);
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
    const Align align = paragraph.align == Align::Spread ? Align::Centre : paragraph.align;
    if (align != style.align)
        writeAlign(xml, align);
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
    Setting next = setting;
    const QList<QList<Run>> lines = hardLines(paragraph);
    for (const QList<Run> &line : lines) {
        xml.start("p");
        writeProperties(xml, paragraph, next);
        const bool spread =
            paragraph.align == Align::Spread && line.size() == 1 && isSpread(line.first().text);
        if (spread)
            writeSpread(xml, line.first().text, line.first().face, setting);
        for (const Run &run : line)
            if (!spread)
                writeText(xml, run.text, run.face, setting);
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
    placed.hang = beside ? double(qMax(labelWidth, field.label.size())) + 1 : 0;
    xml.start("p");
    writeProperties(xml, placed, setting);
    if (beside && isSpread(field.label)) {
        writeSpread(xml, field.label, Face::Hei, setting);
        writeText(xml, u"："_s, Face::Hei, setting);
    } else if (!field.label.isEmpty()) {
        writeText(xml, field.label + u'：', Face::Hei, setting);
    }
    for (Run &run : placed.runs)
        writeText(xml, run.text.replace(QChar::LineSeparator, lineEnd), run.face, setting);
    xml.end();
}

} // namespace hezhong::docx
