// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/properties.h"

#include "core/documents/docx/wordxml.h"

namespace hezhong::docx {

using namespace Qt::StringLiterals;

namespace {

const QString coreTypes = u"http://schemas.openxmlformats.org/package/2006/metadata/"_s;

QByteArray coreProperties(const PaperInfo &info)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, coreTypes + u"core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, info.title);
    xml.writeTextElement(u"dc:creator"_s, info.author);
    xml.writeTextElement(u"dc:language"_s, u"zh-CN"_s);
    const QString time = info.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(time);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray appProperties(const PaperInfo &info)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Properties"_s);
    xml.writeDefaultNamespace(
        u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
    xml.writeTextElement(u"Company"_s, info.author);
    xml.writeTextElement(u"Application"_s, u"Hezhong"_s);
    xml.writeEndDocument();
    return bytes;
}

/// Word's own lists for Chinese, and the tick boxes at the end of a line: a box stays with its word.
void writeLineBreaking(WordXml &xml)
{
    xml.empty("noLineBreaksAfter",
              {{"lang", "zh-CN"}, {"val", u"$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥☐☑"_s}});
    xml.empty(
        "noLineBreaksBefore",
        {{"lang", "zh-CN"},
         {"val", u"!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．"
                 "：；？］｀｜｝～￠"_s}});
}

} // namespace

QList<Part> propertyParts(const PaperInfo &info)
{
    return {{u"docProps/core.xml"_s,
             u"application/vnd.openxmlformats-package.core-properties+xml"_s, u"core-properties"_s,
             coreProperties(info)},
            {u"docProps/app.xml"_s,
             u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s,
             u"extended-properties"_s, appProperties(info)}};
}

QByteArray settings(bool sides)
{
    WordXml xml("settings");
    xml.value("defaultTabStop", 420);
    if (sides)
        xml.empty("evenAndOddHeaders");
    xml.value("characterSpacingControl", "compressPunctuation");
    writeLineBreaking(xml);
    xml.start("compat");
    xml.empty("balanceSingleByteDoubleByteWidth");
    xml.empty("doNotExpandShiftReturn");
    xml.empty("useFELayout");
    xml.empty("compatSetting", {{"name", "compatibilityMode"},
                                {"uri", "http://schemas.microsoft.com/office/word"},
                                {"val", "15"}});
    xml.end();
    xml.empty("themeFontLang", {{"val", "en-US"}, {"eastAsia", "zh-CN"}});
    return xml.finish();
}

} // namespace hezhong::docx
