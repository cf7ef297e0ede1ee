// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/wordstyles.h"

#include <cmath>

namespace hezhong::docx {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

struct WordFont {
    Face face;
    const char16_t *name;
    const char16_t *other; ///< other names of it, or what comes next
    const char *panose;
    const char *family;
    const char *pitch;
};

// 仿宋 rather than 仿宋_GB2312: every Windows has it, and it has the characters of rare names.
constexpr WordFont fonts[] = {
    {Face::Fang, u"仿宋", u"FangSong", "02010609060101010101", "modern", "fixed"},
    {Face::Kai, u"楷体", u"KaiTi", "02010609060101010101", "modern", "fixed"},
    {Face::Hei, u"黑体", u"SimHei", "02010609060101010101", "modern", "fixed"},
    {Face::Song, u"宋体", u"SimSun", "02010600030101010101", "auto", "variable"},
    {Face::Title, u"方正小标宋简体", u"FZXiaoBiaoSong-B05S,华文中宋", "02010601030101010101",
     "roman", "variable"},
};

WordStyle style(const char *id, const char16_t *name, const TypeSize &type)
{
    WordStyle made;
    made.id = QLatin1String(id);
    made.name = QString::fromUtf16(name);
    made.type = type;
    return made;
}

WordStyle indented(WordStyle made, double indent, double hang)
{
    made.indent = indent;
    made.hang = hang;
    return made;
}

WordStyle head(WordStyle made, Face face)
{
    made.face = face;
    made.align = Align::Centre;
    made.keepNext = true;
    return made;
}

WordStyle heading(WordStyle made, Face face, int outline)
{
    made.face = face;
    made.indent = 2;
    made.keepNext = true;
    made.outline = outline;
    return made;
}

/// What holds for the whole paper and no style says again.
void writeDefaults(WordXml &xml, const WordStyle &normal)
{
    xml.start("docDefaults");
    xml.start("rPrDefault");
    xml.start("rPr");
    writeFonts(xml, fontName(Face::Fang));
    writeSize(xml, normal.type);
    xml.empty("lang", {{"val", "en-US"}, {"eastAsia", "zh-CN"}, {"bidi", "ar-SA"}});
    xml.end();
    xml.end();
    xml.start("pPrDefault");
    xml.start("pPr");
    xml.empty("widowControl");
    xml.empty("kinsoku");
    xml.empty("wordWrap");
    xml.off("overflowPunct");
    xml.off("autoSpaceDE");
    xml.off("autoSpaceDN");
    xml.off("snapToGrid");
    writeSpacing(xml, normal.type.line);
    writeAlign(xml, Align::Justify);
    xml.end();
    xml.end();
    xml.end();
}

void writeStyle(WordXml &xml, const WordStyle &style, const WordStyle &normal)
{
    const bool isNormal = style.id == normal.id;
    xml.start("style", {{"type", "paragraph"}, {"styleId", style.id}});
    if (isNormal)
        xml.raw().writeAttribute(u"w:default"_s, u"1"_s);
    else if (style.name.front() > QChar(0x7F))
        xml.raw().writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.value("name", style.name);
    if (!isNormal)
        xml.value("basedOn", normal.id);
    xml.empty("qFormat");
    xml.start("pPr");
    if (style.keepNext)
        xml.empty("keepNext");
    writeSpacing(xml, style.type.line);
    if (style.indent != style.hang)
        writeIndents(xml, style.type.size + style.type.spacing, style.indent, style.hang, 0);
    writeAlign(xml, style.align);
    if (style.outline >= 0)
        xml.value("outlineLvl", style.outline);
    xml.end();
    xml.start("rPr");
    writeFonts(xml, fontName(style.face));
    writeSize(xml, style.type);
    xml.end();
    xml.end();
}

void writeTableStyle(WordXml &xml)
{
    xml.start("style", {{"type", "table"}, {"default", 1}, {"styleId", "TableNormal"}});
    xml.value("name", "Normal Table");
    xml.start("tblPr");
    xml.start("tblCellMar");
    for (const char *side : {"top", "left", "bottom", "right"})
        xml.empty(side, {{"w", 0}, {"type", "dxa"}});
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

StyleSheet::StyleSheet(const PageMetrics &metrics) : m_metrics(metrics)
{
    const auto size = [&metrics](ParagraphRole role) { return metrics.type(role); };
    const TypeSize body = size(ParagraphRole::Body);
    const TypeSize cells = metrics.tableType(0);
    WordStyle label = style("TableLabel", u"表格项目", cells);
    label.face = Face::Hei;
    label.align = Align::Centre;
    WordStyle footer = style("Footer", u"footer", {14, 14, 0});
    footer.face = Face::Song;
    m_styles = {
        style("Normal", u"Normal", body),
        indented(style("BodyText", u"Body Text", body), 2, 0),
        head(style("Office", u"文书机关", size(ParagraphRole::Office)), Face::Title),
        head(style("Title", u"Title", size(ParagraphRole::Title)), Face::Title),
        head(style("CaseNumber", u"案号", size(ParagraphRole::Number)), Face::Fang),
        heading(style("Heading1", u"heading 1", body), Face::Hei, 0),
        heading(style("Heading2", u"heading 2", body), Face::Kai, 1),
        indented(style("Item", u"分项", size(ParagraphRole::Item)), 2, 0),
        indented(style("Speech", u"发言", size(ParagraphRole::Speech)), 0, 2),
        style("Note", u"附注", size(ParagraphRole::Note)),
        style("TableText", u"表格文字", cells),
        label,
        footer,
    };
}

const WordStyle &StyleSheet::named(const char *id) const
{
    for (const WordStyle &style : m_styles)
        if (style.id == QLatin1String(id))
            return style;
    return m_styles.first();
}

const WordStyle &StyleSheet::of(const Paragraph &paragraph) const
{
    switch (paragraph.role) {
    case ParagraphRole::Office:
        return named("Office");
    case ParagraphRole::Title:
        return named("Title");
    case ParagraphRole::Number:
        return named("CaseNumber");
    case ParagraphRole::Heading:
        return named(!paragraph.runs.isEmpty() && paragraph.runs.first().face == Face::Kai
                         ? "Heading2"
                         : "Heading1");
    case ParagraphRole::Item:
        return named("Item");
    case ParagraphRole::Speech:
        return named("Speech");
    case ParagraphRole::Note:
        return named("Note");
    case ParagraphRole::Body:
        break;
    }
    return paragraph.indent > 0 ? named("BodyText") : plain();
}

const WordStyle &StyleSheet::cell(bool label) const
{
    return named(label ? "TableLabel" : "TableText");
}

const WordStyle &StyleSheet::plain() const
{
    return m_styles.first();
}

const WordStyle &StyleSheet::footer() const
{
    return named("Footer");
}

QByteArray StyleSheet::xml() const
{
    WordXml xml("styles");
    writeDefaults(xml, m_styles.first());
    for (const WordStyle &style : m_styles)
        writeStyle(xml, style, m_styles.first());
    writeTableStyle(xml);
    return xml.finish();
}

QString fontName(Face face)
{
    for (const WordFont &font : fonts)
        if (font.face == face)
            return QString::fromUtf16(font.name);
    return {};
}

void writeFonts(WordXml &xml, const QString &font)
{
    xml.empty("rFonts", {{"ascii", font}, {"eastAsia", font}, {"hAnsi", font}, {"cs", font}});
}

void writeIndents(WordXml &xml, double em, double indent, double hang, double right)
{
    const double first = indent - hang;
    if (first < 0)
        xml.empty("ind", {{"left", twips(-first * em)},
                          {"right", twips(right * em)},
                          {"hanging", twips(-first * em)}});
    else
        xml.empty("ind", {{"left", 0},
                          {"right", twips(right * em)},
                          {"firstLineChars", qRound(first * 100)},
                          {"firstLine", twips(first * em)}});
}

void writeSpacing(WordXml &xml, double line, double before, double after)
{
    xml.empty("spacing", {{"before", twips(before)},
                          {"after", twips(after)},
                          {"line", twips(line)},
                          {"lineRule", "exact"}});
}

void writeAlign(WordXml &xml, Align align)
{
    switch (align) {
    case Align::Justify:
        return xml.value("jc", "both");
    case Align::Left:
        return xml.value("jc", "left");
    case Align::Centre:
        return xml.value("jc", "center");
    case Align::Right:
        return xml.value("jc", "right");
    case Align::Spread:
        return xml.value("jc", "distribute");
    }
}

void writeSize(WordXml &xml, const TypeSize &type)
{
    // Word knows no finer pitch than a twentieth of a point; rounded away from the margin.
    xml.value("spacing", static_cast<int>(std::floor(type.spacing * 20)));
    xml.value("sz", qRound(type.size * 2));
    xml.value("szCs", qRound(type.size * 2));
}

QByteArray fontTable()
{
    WordXml xml("fonts");
    for (const WordFont &font : fonts) {
        xml.start("font", {{"name", QString::fromUtf16(font.name)}});
        xml.value("altName", QString::fromUtf16(font.other));
        xml.value("panose1", font.panose);
        xml.value("charset", "86");
        xml.value("family", font.family);
        xml.value("pitch", font.pitch);
        xml.end();
    }
    return xml.finish();
}

} // namespace hezhong::docx
