// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/finishing.h"
#include "cffcids.h"
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

/// The set is made from what Cairo says about the font; here it is compared with the font itself.
void FinishingTest::cidSetsListTheEmbeddedCids()
{
    int compact = 0;
    int trueType = 0;
    for (QPDFObjectHandle object : m_pdf->getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/CIDSystemInfo"))
            continue;
        QPDFObjectHandle descriptor = object.getKey("/FontDescriptor");
        QList<int> cids;
        if (descriptor.hasKey("/FontFile3")) {
            ++compact;
            cids = samples::cffCids(bytesOf(descriptor.getKey("/FontFile3")));
        } else {
            ++trueType;
            QVERIFY(object.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
            const int glyphs = trueTypeGlyphs(bytesOf(descriptor.getKey("/FontFile2")));
            for (int i = 0; i < glyphs; ++i)
                cids += i;
        }
        QVERIFY(cids.size() > 1);
        const QByteArray set = bytesOf(descriptor.getKey("/CIDSet"));
        QCOMPARE(set.size(), qsizetype(cids.last() / 8) + 1);
        for (int cid = 0; cid < int(set.size()) * 8; ++cid)
            QCOMPARE(bool(quint8(set.at(cid / 8)) & (0x80U >> (cid % 8))), cids.contains(cid));
    }
    QVERIFY(compact >= 4);
    QVERIFY(trueType >= 1);
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
