// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialectreader.h"

#include "core/base/words.h"
#include "core/documents/dialectwords.h"
#include "core/documents/papertext.h"

#include <QRegularExpression>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// So many elements may lie in one another, each of which is a call of a function here.
constexpr int deepest = 40;

/// Line ends of the template's own layout, with the blanks around them, are no text.
QString collapsed(const QString &text)
{
    static const QRegularExpression layout(u"[ \\t]*\\n[ \\t\\n]*"_s);
    QString result = text;
    return result.remove(layout);
}

} // namespace

DialectReader::DialectReader(const QString &xml) : m_xml(xml) {}

QString DialectReader::errorText() const
{
    return m_xml.hasError() ? m_xml.errorString() : QString();
}

PaperBlocks DialectReader::read()
{
    PaperBlocks paper;
    while (next() != QXmlStreamReader::StartElement)
        if (m_xml.atEnd())
            return paper;
    if (m_xml.name() == u"paper")
        readRoot(paper);
    else
        unknownElement();
    while (!m_xml.atEnd() && !m_xml.hasError())
        next();
    return paper;
}

/// The next piece of the text. A document type, which could define words of its own, and elements too
/// deep in one another are errors.
QXmlStreamReader::TokenType DialectReader::next()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        m_xml.raiseError(words("documents", "文书模板不能带有文档类型声明。"));
    else if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        m_xml.raiseError(words("documents", "标记一层套一层，超过了 %1 层。").arg(deepest));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

// --- attributes and elements --------------------------------------------------------------------

DialectReader::Attributes DialectReader::attributes(const QStringList &allowed)
{
    Attributes given;
    const QXmlStreamAttributes found = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : found) {
        const QString name = attribute.qualifiedName().toString();
        if (!allowed.contains(name)) {
            m_xml.raiseError(
                words("documents", "“%1”没有“%2”这个属性。").arg(m_xml.name().toString(), name));
            return {};
        }
        given.insert(name, attribute.value().toString());
    }
    return given;
}

QString DialectReader::oneOf(const Attributes &given, const QString &name,
                             const QStringList &allowed)
{
    const QString value = given.value(name);
    if (given.contains(name) && !allowed.contains(value))
        m_xml.raiseError(words("documents", "属性“%1”的值“%2”不认识，可以是 %3。")
                             .arg(name, value, allowed.join(u"、"_s)));
    return value;
}

bool DialectReader::yes(const Attributes &given, const QString &name, bool otherwise)
{
    const QString value = oneOf(given, name, {u"yes"_s, u"no"_s});
    return value.isEmpty() ? otherwise : value == u"yes"_s;
}

double DialectReader::number(const Attributes &given, const QString &name, double otherwise,
                             double most)
{
    if (!given.contains(name))
        return otherwise;
    bool ok = false;
    const double value = given.value(name).toDouble(&ok);
    if (ok && value >= 0 && value <= most)
        return value;
    m_xml.raiseError(words("documents", "属性“%1”应当是 0 到 %2 之间的数。").arg(name).arg(most));
    return otherwise;
}

/// A size of type; 0 is the one of what is around it.
double DialectReader::size(const Attributes &given, const QString &name, double otherwise)
{
    const double points = number(given, name, otherwise, largestSize);
    if (points == otherwise || points >= smallestSize)
        return points;
    m_xml.raiseError(words("documents", "属性“%1”应当是 %2 到 %3 之间的数。")
                         .arg(name)
                         .arg(smallestSize)
                         .arg(largestSize));
    return otherwise;
}

int DialectReader::count(const Attributes &given, const QString &name, int otherwise, int most)
{
    if (!given.contains(name))
        return otherwise;
    bool ok = false;
    const int value = given.value(name).toInt(&ok);
    if (ok && value >= 1 && value <= most)
        return value;
    m_xml.raiseError(words("documents", "属性“%1”应当是 1 到 %2 之间的整数。").arg(name).arg(most));
    return otherwise;
}

/// Like readNextStartElement(), but text between the elements is an error.
bool DialectReader::nextChild()
{
    while (!m_xml.atEnd()) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace())
                m_xml.raiseError(words("documents", "这里不能直接写文字，请放进段落。"));
            break;
        default:
            break;
        }
        if (m_xml.hasError())
            return false;
    }
    return false;
}

void DialectReader::noChildren()
{
    while (nextChild())
        unknownElement();
}

void DialectReader::unknownElement()
{
    m_xml.raiseError(words("documents", "这里不能用“%1”。").arg(m_xml.name().toString()));
}

// --- blocks -------------------------------------------------------------------------------------

void DialectReader::readRoot(PaperBlocks &paper)
{
    const Attributes given = attributes({u"style"_s, u"body"_s, u"numbers"_s});
    const bool form = oneOf(given, u"style"_s, {u"letter"_s, u"form"_s}) == u"form"_s;
    paper.style = form ? PageStyle::Form : PageStyle::Letter;
    paper.body = size(given, u"body"_s, form ? 10.5 : 16);
    const QString numbers = oneOf(given, u"numbers"_s, {u"dash"_s, u"total"_s, u"none"_s});
    paper.numbering = numbers == u"none"_s                                   ? Numbering::None
                      : numbers == u"total"_s || (numbers.isEmpty() && form) ? Numbering::Total
                                                                             : Numbering::Dash;
    while (nextChild()) {
        if (m_xml.name() == u"pagefoot") {
            attributes({});
            paper.pageFoot = readParagraphs();
        } else if (!readParagraphBlock(paper.blocks, 0)) {
            readOtherBlock(paper.blocks, 0);
        }
    }
}

void DialectReader::readBlocks(QList<Block> &blocks, int keep)
{
    while (nextChild())
        if (!readParagraphBlock(blocks, keep))
            readOtherBlock(blocks, keep);
}

bool DialectReader::readParagraphBlock(QList<Block> &blocks, int keep)
{
    const auto name = m_xml.name();
    Paragraph paragraph;
    if (name == u"h1")
        paragraph = readHeading(1);
    else if (name == u"h2")
        paragraph = readHeading(2);
    else if (name == u"item")
        paragraph = readItem();
    else if (name == u"line")
        paragraph = readSpeech();
    else if (name == u"p" || name == u"note" || name == u"office" || name == u"title"
             || name == u"number")
        paragraph = readParagraph();
    else
        return false;
    blocks += Block{paragraph, keep};
    return true;
}

void DialectReader::readOtherBlock(QList<Block> &blocks, int keep)
{
    const auto name = m_xml.name();
    if (name == u"table") {
        blocks += Block{readTable(), keep};
    } else if (name == u"fields") {
        blocks += Block{readFields(), keep};
    } else if (name == u"signatures") {
        blocks += Block{readSignatures(), keep};
    } else if (name == u"seal") {
        blocks += Block{readSeal(), keep};
    } else if (name == u"space") {
        blocks += Block{Spacer{number(attributes({u"lines"_s}), u"lines"_s, 1, 20)}, keep};
        noChildren();
    } else if (name == u"pagebreak") {
        attributes({});
        blocks += Block{PageBreak{}, keep};
        m_items = m_subheadings = m_headings = 0;
        noChildren();
    } else if (name == u"keep" && keep == 0) {
        attributes({});
        readBlocks(blocks, ++m_keeps);
    } else {
        unknownElement();
    }
}

// --- paragraphs ---------------------------------------------------------------------------------

Paragraph DialectReader::readHeading(int level)
{
    attributes({});
    Paragraph paragraph;
    paragraph.role = ParagraphRole::Heading;
    paragraph.indent = 2;
    paragraph.keepNext = true;
    const Face face = level == 1 ? Face::Hei : Face::Kai;
    m_items = 0;
    if (level == 1) {
        m_subheadings = 0;
        paragraph.runs += Run{chineseCount(++m_headings) + u"、"_s, face, false};
    } else {
        paragraph.runs += Run{u"（%1）"_s.arg(chineseCount(++m_subheadings)), face, false};
    }
    readRuns(paragraph, face);
    return paragraph;
}

Paragraph DialectReader::readItem()
{
    attributes({});
    Paragraph paragraph;
    paragraph.role = ParagraphRole::Item;
    paragraph.indent = 2;
    paragraph.runs += Run{u"%1."_s.arg(++m_items), Face::Fang, false};
    readRuns(paragraph, Face::Fang);
    return paragraph;
}

Paragraph DialectReader::readSpeech()
{
    const Attributes given = attributes({u"speaker"_s});
    Paragraph paragraph;
    paragraph.role = ParagraphRole::Speech;
    paragraph.hang = 2;
    if (!given.value(u"speaker"_s).isEmpty())
        paragraph.runs += Run{given.value(u"speaker"_s) + u"："_s, Face::Hei, false};
    readRuns(paragraph, Face::Fang);
    return paragraph;
}

Paragraph DialectReader::readParagraph()
{
    const QString name = m_xml.name().toString();
    Paragraph paragraph;
    Face face = Face::Fang;
    if (name == u"office"_s || name == u"title"_s) {
        paragraph.role = name == u"title"_s ? ParagraphRole::Title : ParagraphRole::Office;
        face = Face::Title;
    } else if (name == u"number"_s) {
        paragraph.role = ParagraphRole::Number;
    } else if (name == u"note"_s) {
        paragraph.role = ParagraphRole::Note;
    }
    const bool centred =
        paragraph.role != ParagraphRole::Body && paragraph.role != ParagraphRole::Note;
    const Attributes given = attributes(
        {u"align"_s, u"indent"_s, u"hang"_s, u"right"_s, u"size"_s, u"face"_s, u"keep"_s});
    paragraph.align =
        alignOf(oneOf(given, u"align"_s, alignWords()), centred ? Align::Centre : Align::Justify);
    const bool indented =
        paragraph.role == ParagraphRole::Body && paragraph.align == Align::Justify;
    paragraph.indent = number(given, u"indent"_s, indented ? 2 : 0, 20);
    paragraph.hang = number(given, u"hang"_s, 0, 20);
    paragraph.right = number(given, u"right"_s, 0, 20);
    paragraph.size = size(given, u"size"_s, 0);
    paragraph.keepNext = oneOf(given, u"keep"_s, {u"next"_s}) == u"next"_s || centred;
    paragraph.balanced =
        paragraph.role == ParagraphRole::Title || paragraph.role == ParagraphRole::Office;
    face = faceOf(oneOf(given, u"face"_s, faceWords()), face);
    readRuns(paragraph, face);
    return paragraph;
}

/// Text and inline elements up to the end of the current element.
void DialectReader::readRuns(Paragraph &paragraph, Face face)
{
    while (!m_xml.atEnd() && !m_xml.hasError()) {
        switch (next()) {
        case QXmlStreamReader::EndElement:
            return;
        case QXmlStreamReader::Characters:
            readText(paragraph, face);
            break;
        case QXmlStreamReader::StartElement:
            if (m_xml.name() == u"b") {
                attributes({});
                readRuns(paragraph, Face::Hei);
            } else if (m_xml.name() == u"kai") {
                attributes({});
                readRuns(paragraph, Face::Kai);
            } else if (m_xml.name() == u"together") {
                attributes({});
                const qsizetype first = paragraph.runs.size();
                readRuns(paragraph, face);
                for (qsizetype i = first; i < paragraph.runs.size(); ++i)
                    paragraph.runs[i].together = true;
            } else if (m_xml.name() == u"choice") {
                readChoice(paragraph, face);
            } else if (m_xml.name() == u"br") {
                attributes({});
                paragraph.runs += Run{QString(QChar::LineSeparator), face, false};
                noChildren();
            } else {
                unknownElement();
            }
            break;
        default:
            break;
        }
    }
}

void DialectReader::readText(Paragraph &paragraph, Face face)
{
    const QString text = collapsed(m_xml.text().toString());
    if (!text.isEmpty())
        paragraph.runs += Run{text, face, false};
}

/// A tick box with its words; the two never part.
void DialectReader::readChoice(Paragraph &paragraph, Face face)
{
    const bool on = yes(attributes({u"on"_s}), u"on"_s);
    Paragraph inside;
    inside.runs += Run{on ? u"☑"_s : u"☐"_s, face, false};
    readRuns(inside, face);
    paragraph.runs += Run{inside.text(), face, true};
    paragraph.runs += Run{u"  "_s, face, false};
}

QList<Paragraph> DialectReader::readParagraphs()
{
    QList<Paragraph> paragraphs;
    while (nextChild()) {
        if (m_xml.name() == u"p")
            paragraphs += readParagraph();
        else
            unknownElement();
    }
    return paragraphs;
}

} // namespace hezhong::paper
