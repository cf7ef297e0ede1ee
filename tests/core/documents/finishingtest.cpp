// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/finishing.h"
#include "core/documents/fontglyphs.h"
#include "samplepdf.h"

#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// What Preflight does not look at closely.
class FinishingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionAndId();
    void noTransparency();
    void cidSetsListTheEmbeddedCids();
    void outputIntentIsOldEnough();
    void informationAgreesWithMetadata();
    void rubbishIsNoFont();
    void rubbishIsNoPdf();

private:
    static QByteArray bytesOf(QPDFObjectHandle stream);
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
};

void FinishingTest::init()
{
    m_bytes = samples::agreementPdf();
    QVERIFY(!m_bytes.isEmpty());
    m_pdf = std::make_unique<QPDF>();
    m_pdf->processMemoryFile("paper", m_bytes.constData(), std::size_t(m_bytes.size()));
}

QByteArray FinishingTest::bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

void FinishingTest::versionAndId()
{
    QVERIFY(m_bytes.startsWith("%PDF-1.4\n"));
    QVERIFY(m_pdf->getTrailer().getKey("/ID").isArray());
    QVERIFY(!m_bytes.contains("/ObjStm"));
    QVERIFY(!m_bytes.contains("cairo"));
}

void FinishingTest::noTransparency()
{
    for (QPDFObjectHandle object : m_pdf->getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        QVERIFY(!dictionary.hasKey("/Group"));
        QVERIFY(!dictionary.hasKey("/SMask") || dictionary.getKey("/SMask").isName());
        for (const char *key : {"/ca", "/CA"})
            if (dictionary.hasKey(key))
                QCOMPARE(dictionary.getKey(key).getNumericValue(), 1.0);
    }
}

/// Cairo numbers the glyphs of a subset from 0 and writes one width for each: as many bits must be set.
void FinishingTest::cidSetsListTheEmbeddedCids()
{
    int fonts = 0;
    for (QPDFObjectHandle object : m_pdf->getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/CIDSystemInfo"))
            continue;
        ++fonts;
        QPDFObjectHandle widths = object.getKey("/W").getArrayItem(1);
        const QByteArray set = bytesOf(object.getKey("/FontDescriptor").getKey("/CIDSet"));
        QCOMPARE(set.size(), qsizetype(widths.getArrayNItems() + 7) / 8);
        for (int cid = 0; cid < int(set.size()) * 8; ++cid) {
            const bool listed = quint8(set.at(cid / 8)) & (0x80U >> (cid % 8));
            QCOMPARE(listed, cid < widths.getArrayNItems());
        }
        if (object.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
            QVERIFY(object.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
    }
    QVERIFY(fonts >= 4);
}

/// PDF/A-1 knows ICC profiles of version 2 only.
void FinishingTest::outputIntentIsOldEnough()
{
    QPDFObjectHandle intent = m_pdf->getRoot().getKey("/OutputIntents").getArrayItem(0);
    QVERIFY(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    const QByteArray profile = bytesOf(intent.getKey("/DestOutputProfile"));
    QVERIFY(profile.size() > 128);
    QCOMPARE(int(profile.at(8)), 2);
    QCOMPARE(profile.mid(16, 4), QByteArray("RGB "));
    QCOMPARE(profile.mid(36, 4), QByteArray("acsp"));
}

void FinishingTest::informationAgreesWithMetadata()
{
    QPDFObjectHandle info = m_pdf->getTrailer().getKey("/Info");
    QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()),
             u"调解协议书 〔2026〕锦劳调12号"_s);
    QCOMPARE(QString::fromStdString(info.getKey("/Author").getUTF8Value()), samples::author());
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20261109033000Z"));
    const QPDFObjectHandle metadata = m_pdf->getRoot().getKey("/Metadata");
    QVERIFY(!QPDFObjectHandle(metadata).getDict().hasKey("/Filter"));
    const QByteArray xmp = bytesOf(metadata);
    QVERIFY(xmp.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(xmp.contains("2026-11-09T03:30:00Z"));
    QVERIFY(xmp.contains(u"〔2026〕锦劳调12号"_s.toUtf8()));
}

void FinishingTest::rubbishIsNoFont()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("x"), QByteArray(40, '\xFF'), QByteArray(400, '\0')}) {
        QCOMPARE(trueTypeGlyphs(bytes), 0);
        QVERIFY(cffCids(bytes).isEmpty());
    }
}

void FinishingTest::rubbishIsNoPdf()
{
    const auto finished = finishPdf("not a PDF", {});
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, u"document.pdf"_s);
}

QTEST_GUILESS_MAIN(FinishingTest)
#include "finishingtest.moc"
