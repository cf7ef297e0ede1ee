// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/package.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace hezhong::docx {

using namespace Qt::StringLiterals;

namespace {

const QString packageTypes = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString officeRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

/// Parts beside word/ are pointed at by the package itself.
bool isOfDocument(const Part &part)
{
    return part.name.startsWith("word/"_L1) && part.relation != "officeDocument"_L1;
}

QByteArray contentTypes(const QList<Part> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(packageTypes + u"content-types"_s);
    const std::pair<QString, QString> usual[] = {
        {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
        {u"xml"_s, u"application/xml"_s}};
    for (const auto &[extension, type] : usual) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    for (const Part &part : parts) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, u'/' + part.name);
        xml.writeAttribute(u"ContentType"_s, part.type);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray relationships(const QList<Part> &parts, bool ofDocument)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageTypes + u"relationships"_s);
    for (const Part &part : parts) {
        if (part.relation.isEmpty() || isOfDocument(part) != ofDocument)
            continue;
        const bool core = part.relation.endsWith("core-properties"_L1);
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, relationId(parts, part.name));
        xml.writeAttribute(u"Type"_s,
                           core ? packageTypes + u"relationships/metadata/"_s + part.relation
                                : officeRelations + part.relation);
        xml.writeAttribute(u"Target"_s, ofDocument ? part.name.sliced(5) : part.name);
    }
    xml.writeEndDocument();
    return bytes;
}

bool add(QuaZip &zip, const QString &name, const QByteArray &bytes, const QDateTime &time)
{
    QuaZipNewInfo info(name);
    info.dateTime = time;
    info.externalAttr = 0;
    QuaZipFile file(&zip);
    return file.open(QIODevice::WriteOnly, info) && file.write(bytes) == bytes.size()
           && (file.close(), file.getZipError() == ZIP_OK);
}

} // namespace

QString relationId(const QList<Part> &parts, const QString &name)
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts.at(i).name == name)
            return u"rId%1"_s.arg(i + 1);
    return {};
}

Result<QByteArray> packed(const QList<Part> &parts, const QDateTime &created)
{
    // The archive keeps a time without a zone: the world's, so that bytes depend on no machine.
    const QDateTime time = created.toUTC();
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    bool good = zip.open(QuaZip::mdCreate)
                && add(zip, u"[Content_Types].xml"_s, contentTypes(parts), time)
                && add(zip, u"_rels/.rels"_s, relationships(parts, false), time);
    for (const Part &part : parts)
        good = good && add(zip, part.name, part.bytes, time);
    good = good && add(zip, u"word/_rels/document.xml.rels"_s, relationships(parts, true), time);
    zip.close();
    if (!good || zip.getZipError() != ZIP_OK)
        return fail(internalFault(u"document.docx"_s, QString::number(zip.getZipError())));
    return buffer.data();
}

} // namespace hezhong::docx
