// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/finishing.h"

#include "core/documents/fontglyphs.h"

#include <QColorSpace>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// The sRGB profile as a zlib stream: qCompress() puts four bytes of length before it.
const std::string &deflatedProfile()
{
    static const std::string profile =
        qCompress(QColorSpace(QColorSpace::SRgb).iccProfile()).sliced(4).toStdString();
    return profile;
}

QByteArray streamBytes(Object stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

/// How many glyphs a font's embedded program has, which Cairo numbers from 0 as CIDs. For a CFF program
/// the widths tell it without inflating the program; a TrueType program also holds the parts of
/// composed glyphs, which have no width of their own.
int embeddedGlyphs(Object font, Object descriptor)
{
    if (descriptor.getKey("/FontFile3").isStream()) {
        Object widths = font.getKey("/W");
        if (widths.getArrayNItems() != 2 || widths.getArrayItem(0).getIntValue() != 0)
            throw std::runtime_error("a CFF font does not number its glyphs from 0");
        return widths.getArrayItem(1).getArrayNItems();
    }
    Object program = descriptor.getKey("/FontFile2");
    return program.isStream() ? trueTypeGlyphs(streamBytes(program)) : 0;
}

/// Bit n from the left is set when the font has CID n.
std::string cidSet(int glyphs)
{
    std::string bits(static_cast<std::size_t>((glyphs + 7) / 8), '\xFF');
    if (const int rest = glyphs % 8; rest > 0)
        bits.back() = static_cast<char>(0xFF00U >> rest);
    return bits;
}

void finishFont(QPDF &pdf, Object font)
{
    Object descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return;
    if (font.isDictionaryOfType("/Font", "/CIDFontType2"))
        font.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    if (const int glyphs = embeddedGlyphs(font, descriptor); glyphs > 0)
        descriptor.replaceKey("/CIDSet",
                              pdf.makeIndirectObject(Object::newStream(&pdf, cidSet(glyphs))));
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
           + producer + "</pdf:Producer>\n"
           + (info.keywords.isEmpty() ? ""
                                      : "<pdf:Keywords>" + xml(info.keywords) + "</pdf:Keywords>\n")
           + "</rdf:Description>\n"
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
    if (!info.keywords.isEmpty())
        dictionary.replaceKey("/Keywords", text(info.keywords));
    dictionary.replaceKey("/Creator", Object::newString(producer));
    dictionary.replaceKey("/Producer", Object::newString(producer));
    dictionary.replaceKey("/CreationDate", Object::newString(time));
    dictionary.replaceKey("/ModDate", Object::newString(time));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

void addCatalog(QPDF &pdf, const std::string &metadata)
{
    Object profile = Object::newStream(&pdf);
    profile.replaceStreamData(deflatedProfile(), Object::newName("/FlateDecode"),
                              Object::newNull());
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
    // Everything long is deflated already.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
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
