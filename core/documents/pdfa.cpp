// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfa.h"

#include <QColorSpace>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// Takes the file as it is written, so that a long one is not held twice.
class Collector : public Pipeline {
public:
    explicit Collector(QByteArray &bytes) : Pipeline("bytes", nullptr), m_bytes(bytes) {}
    void write(unsigned char const *data, std::size_t length) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

/// The sRGB profile as a zlib stream: qCompress() puts four bytes of length before it.
const std::string &deflatedProfile()
{
    static const std::string profile =
        qCompress(QColorSpace(QColorSpace::SRgb).iccProfile()).sliced(4).toStdString();
    return profile;
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

} // namespace

void identifyPdfA(QPDF &pdf, const PaperInfo &info)
{
    const std::string producer = "Hezhong " HEZHONG_VERSION;
    addInfo(pdf, info, producer);
    addCatalog(pdf, xmpPacket(info, producer));
}

QByteArray writePdfA(QPDF &pdf)
{
    QByteArray bytes;
    Collector collector(bytes);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&collector);
    writer.forcePDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    // Everything long is deflated already.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    return bytes;
}

} // namespace hezhong
