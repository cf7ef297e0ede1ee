// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datapaths.h"
#include "tests/support/preflight/preflight.h"
#include "wordfiles.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hezhong;
using namespace hezhong::samples;
using namespace Qt::StringLiterals;

namespace {

/// Kinds that are tried with the longest and the fullest sample too: a table, a record, an agreement.
bool isLong(const BothForms &made)
{
    return made.kind.kind == u"acceptance-register"_s || made.kind.kind == u"mediation-record"_s
           || made.kind.kind == u"mediation-agreement"_s;
}

} // namespace

/// What LibreOffice makes of the Word files: the same words on about as many pages of the same size.
class OfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPaperHasItsWords();
    void everyPaperHasItsPages();

private:
    void convert(const QString &filter, const QString &folder);
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QList<BothForms> m_papers;
};

/// LibreOffice finds the program's own fonts under the names that Word files give them.
void OfficeTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    m_papers = bothForms({u"full"_s, u"sparse"_s});
    for (const BothForms &made : bothForms({u"extreme"_s, u"dozen"_s}))
        if (isLong(made))
            m_papers += made;
    for (const BothForms &made : std::as_const(m_papers)) {
        QFile file(m_folder.filePath(made.name + u".docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made.word.docx), made.word.docx.size());
    }
    QString fonts =
        u"<?xml version=\"1.0\"?><fontconfig><include>/etc/fonts/fonts.conf</include><dir>%1</dir>"_s
            .arg(dataFolder() + u"/fonts"_s);
    const std::pair<QString, QString> names[] = {{u"仿宋"_s, u"FandolFang"_s},
                                                 {u"楷体"_s, u"FandolKai"_s},
                                                 {u"黑体"_s, u"FandolHei"_s},
                                                 {u"宋体"_s, u"FandolSong"_s},
                                                 {u"方正小标宋简体"_s, u"FandolSong"_s}};
    for (const auto &[word, own] : names)
        fonts +=
            u"<match target=\"pattern\"><test name=\"family\"><string>%1</string></test>"
            "<edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>%2</string></edit></match>"_s
                .arg(word, own);
    QFile file(m_folder.filePath(u"fonts.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(fonts.toUtf8() + "</fontconfig>") > 0);
    file.close();
    convert(u"txt:Text (encoded):UTF8"_s, u"txt"_s);
    convert(u"pdf"_s, u"pdf"_s);
}

/// All files by one process with a profile of its own.
void OfficeTest::convert(const QString &filter, const QString &folder)
{
    QStringList arguments{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          filter,
                          u"--outdir"_s,
                          m_folder.filePath(folder)};
    for (const BothForms &made : std::as_const(m_papers))
        arguments += m_folder.filePath(made.name + u".docx"_s);
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, m_folder.filePath(u"fonts.conf"_s));
    environment.insert(u"HOME"_s, m_folder.path());
    office.setProcessEnvironment(environment);
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(u"soffice"_s, arguments);
    QVERIFY2(office.waitForFinished(240'000), "soffice did not end");
    QVERIFY2(office.exitCode() == 0, office.readAll().constData());
}

QByteArray OfficeTest::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OfficeTest::everyPaperHasItsWords()
{
    for (const BothForms &made : std::as_const(m_papers)) {
        QString text = QString::fromUtf8(read(u"txt/%1.txt"_s.arg(made.name)));
        text.remove(QChar(0xFEFF));
        const QString wanted =
            withoutBlanks(wordsOf(partOf(made.word.docx, u"word/document.xml"_s)));
        QVERIFY2(withoutBlanks(text) == wanted, qPrintable(made.name + u'\n' + text));
    }
}

void OfficeTest::everyPaperHasItsPages()
{
    static const QRegularExpression pages(u"Pages: *(\\d+)"_s);
    static const QRegularExpression size(u"Page size: *595\\.\\d+ x 841\\.\\d+ pts \\(A4\\)"_s);
    for (const BothForms &made : std::as_const(m_papers)) {
        const ProgramRun run =
            runProgram(u"pdfinfo"_s, {m_folder.filePath(u"pdf/%1.pdf"_s.arg(made.name))});
        QVERIFY2(run.exitCode == 0, qPrintable(made.name + run.output));
        QVERIFY2(size.match(run.output).hasMatch(), qPrintable(run.output));
        const int count = pages.match(run.output).captured(1).toInt();
        // A page more or less, and on long papers one more for every ten: other software, other lines.
        const int allowed = 1 + made.paper.pages / 10;
        QVERIFY2(
            qAbs(count - made.paper.pages) <= allowed,
            qPrintable(u"%1: %2 pages, the printed paper has %3"_s.arg(made.name).arg(count).arg(
                made.paper.pages)));
    }
}

QTEST_GUILESS_MAIN(OfficeTest)
#include "officetest.moc"
