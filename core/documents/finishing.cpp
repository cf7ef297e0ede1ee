// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/finishing.h"

#include "core/documents/fontglyphs.h"

#include <QColorSpace>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

const QByteArray &srgbProfile()
{
    static const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    return profile;
}

QByteArray streamBytes(Object stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

/// Bit n from the left is set when the font has CID n.
std::string cidSet(const QList<int> &cids)
{
    std::string bits;
    for (const int cid : cids) {
        const auto byte = static_cast<std::size_t>(cid / 8);
        if (bits.size() <= byte)
            bits.resize(byte + 1, '\0');
        bits[byte] =
            static_cast<char>(static_cast<unsigned char>(bits[byte]) | (0x80U >> (cid % 8)));
    }
    return bits;
}

/// CIDs of a descendant font's embedded program.
QList<int> embeddedCids(Object descriptor)
{
    if (Object program = descriptor.getKey("/FontFile3"); program.isStream())
        return cffCids(streamBytes(program));
    QList<int> cids;
    if (Object program = descriptor.getKey("/FontFile2"); program.isStream()) {
        const int glyphs = trueTypeGlyphs(streamBytes(program));
        for (int i = 0; i < glyphs; ++i)
            cids += i;
    }
    return cids;
}

void finishFont(QPDF &pdf, Object font)
{
    Object descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return;
    if (font.isDictionaryOfType("/Font", "/CIDFontType2"))
        font.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    const QList<int> cids = embeddedCids(descriptor);
    if (!cids.isEmpty())
        descriptor.replaceKey("/CIDSet",
                              pdf.makeIndirectObject(Object::newStream(&pdf, cidSet(cids))));
}

/// Every object once: fonts get what PDF/A asks for, pages and forms lose their transparency group.
void finishObjects(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (dictionary.isDictionaryOfType("", "/CIDFontType0")
            || dictionary.isDictionaryOfType("", "/CIDFontType2"))
            finishFont(pdf, dictionary);
        if (dictionary.isDictionaryOfType("/Page") || dictionary.isDictionaryOfType("", "/Form"))
            dictionary.removeKey("/Group");
    }
}

std::string xml(const QString &text)
{
    return text.toHtmlEscaped().toStdString();
}

std::string xmpPacket(const PaperInfo &info, const std::string &producer)
{
    const std::string time =
        info.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s).toStdString() + "Z";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
           "<dc:format>application/pdf</dc:format>\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
           + xml(info.title)
           + "</rdf:li></rdf:Alt></dc:title>\n"
             "<dc:creator><rdf:Seq><rdf:li>"
           + xml(info.author)
           + "</rdf:li></rdf:Seq></dc:creator>\n"
             "</rdf:Description>\n"
             "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
             "<xmp:CreateDate>"
           + time + "</xmp:CreateDate>\n<xmp:ModifyDate>" + time
           + "</xmp:ModifyDate>\n"
             "<xmp:CreatorTool>"
           + producer
           + "</xmp:CreatorTool>\n"
             "</rdf:Description>\n"
             "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
             "<pdf:Producer>"
           + producer
           + "</pdf:Producer>\n"
             "</rdf:Description>\n"
             "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void addInfo(QPDF &pdf, const PaperInfo &info, const std::string &producer)
{
    const auto text = [](const QString &value) {
        return Object::newUnicodeString(value.toStdString());
    };
    const std::string time =
        "D:" + info.created.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/Title", text(info.title));
    dictionary.replaceKey("/Author", text(info.author));
    dictionary.replaceKey("/Creator", Object::newString(producer));
    dictionary.replaceKey("/Producer", Object::newString(producer));
    dictionary.replaceKey("/CreationDate", Object::newString(time));
    dictionary.replaceKey("/ModDate", Object::newString(time));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

void addCatalog(QPDF &pdf, const std::string &metadata)
{
    Object profile = Object::newStream(&pdf, srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", pdf.makeIndirectObject(profile));
    Object xmp = Object::newStream(&pdf, metadata);
    xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object viewer = Object::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
    Object root = pdf.getRoot();
    root.replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(intent)}));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
    root.replaceKey("/Lang", Object::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", viewer);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &plain, const PaperInfo &info)
{
    const std::string producer = "Hezhong " HEZHONG_VERSION;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", plain.constData(), static_cast<std::size_t>(plain.size()));
        finishObjects(pdf);
        addInfo(pdf, info, producer);
        addCatalog(pdf, xmpPacket(info, producer));
        return written(pdf);
    } catch (const std::exception &problem) {
        return fail(internalFault(u"document.pdf"_s, QString::fromUtf8(problem.what())));
    }
}

} // namespace hezhong
