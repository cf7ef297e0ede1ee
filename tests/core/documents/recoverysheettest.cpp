// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheet.h"
#include "tests/support/preflight/preflight.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qrencode.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
const QString key = u"ABCDE-FGH23-45678-9JKLM-NPQRS-TUVWX"_s;

RecoverySheet sheet(const QString &office = u"成都市锦江区某街道劳动人事争议调解委员会"_s)
{
    return {office, u"许晓燕"_s, u"/data/锦江.hezhong"_s, key,
            QDateTime(QDate(2026, 11, 9), QTime(10, 0))};
}

QStringList symbolRows()
{
    const QByteArray bytes = key.toUtf8();
    QRcode *symbol = QRcode_encodeData(int(bytes.size()),
                                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                                       0, QR_ECLEVEL_M);
    QStringList rows;
    for (int row = 0; row < symbol->width; ++row) {
        QString line;
        for (int column = 0; column < symbol->width; ++column)
            line += (symbol->data[row * symbol->width + column] & 1U) != 0 ? u'#' : u'.';
        rows += line;
    }
    QRcode_free(symbol);
    return rows;
}

} // namespace

/// The sheet with the recovery key: one page with all that is needed years later.
class RecoverySheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNeeded()
    {
        const QString text = words(u"plain"_s, sheet());
        for (const QString &part : {u"ABCDE-FGH23-45678"_s, u"9JKLM-NPQRS-TUVWX"_s, u"恢复密钥单"_s,
                                    u"锦江区某街道"_s, u"许晓燕"_s, u"2026年11月9日"_s,
                                    u"锦江.hezhong"_s, u"保险柜"_s, u"忘记密码，使用恢复密钥"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void staysOnOnePageAndIsPdfA()
    {
        QString longName;
        while (longName.size() < 60)
            longName += u"成都市锦江区"_s;
        RecoverySheet full = sheet(longName);
        full.storeFolder = u"/data/"_s + QString(200, u'x') + u".hezhong"_s;
        const QString file = write(u"long"_s, full);
        const ProgramRun info = runProgram(u"pdfinfo"_s, {file});
        QVERIFY2(info.output.contains(QRegularExpression(u"Pages:\\s+1\\b"_s)),
                 qPrintable(info.output));
        QCOMPARE(preflightFaults({file}), QString());
    }

    void symbolSaysTheKey_data()
    {
        QTest::addColumn<QString>("office");
        QTest::newRow("short") << u"某调解委员会"_s;
        QTest::newRow("long") << QString(60, u'某');
    }
    void symbolSaysTheKey()
    {
        QFETCH(QString, office);
        const QString file = write(u"symbol"_s, sheet(office));
        const QString picture = m_folder.filePath(u"symbol"_s);
        QCOMPARE(runProgram(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s,
                                            u"-singlefile"_s, file, picture})
                     .exitCode,
                 0);
        const QImage page(picture + u".png"_s);
        const QStringList wanted = symbolRows();
        const double module = 40.0 / double(wanted.size());
        QStringList printed;
        for (qsizetype row = 0; row < wanted.size(); ++row) {
            QString line;
            for (qsizetype column = 0; column < wanted.size(); ++column) {
                const double x = 139.5 + (double(column) + 0.5) * module;
                const double y = 36 + (double(row) + 0.5) * module;
                const QRgb pixel =
                    page.pixel(qRound(x / 25.4 * dpi - 0.5), qRound(y / 25.4 * dpi - 0.5));
                line += qGray(pixel) < 128 ? u'#' : u'.';
            }
            printed += line;
        }
        QCOMPARE(printed, wanted);
        // Nothing comes nearer than the four modules that a reader wants white around it.
        const double quiet = 4 * module;
        for (double along = -quiet; along <= 40 + quiet; along += 0.2)
            for (const auto &[x, y] : {std::pair(along, -quiet), std::pair(along, 40 + quiet),
                                       std::pair(-quiet, along), std::pair(40 + quiet, along)})
                QVERIFY(qGray(page.pixel(qRound((139.5 + x) / 25.4 * dpi),
                                         qRound((36 + y) / 25.4 * dpi)))
                        > 200);
    }

private:
    QString write(const QString &name, const RecoverySheet &wanted)
    {
        const auto pdf = recoverySheetPdf(wanted);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message + pdf.error().detail));
        QFile file(m_folder.filePath(name + u".pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            qFatal("write");
        const QString kept = qEnvironmentVariable("HEZHONG_KEEP_SHEET");
        if (!kept.isEmpty())
            QFile::copy(file.fileName(), kept + u'/' + name + u".pdf"_s);
        return file.fileName();
    }
    QString words(const QString &name, const RecoverySheet &wanted)
    {
        static const QRegularExpression blanks(u"\\s+"_s);
        return runProgram(u"pdftotext"_s, {u"-layout"_s, write(name, wanted), u"-"_s})
            .output.remove(blanks);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "recoverysheettest.moc"
