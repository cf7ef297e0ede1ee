// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfmark.h"
#include "samplecases.h"
#include "tests/support/preflight/preflight.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qrencode.h>

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString agreementKind = u"mediation-agreement"_s;
constexpr int dpi = 300;

RenderOptions marked(const QString &note = {})
{
    RenderOptions options = samples::options();
    options.mark = PaperMark{u"2026-17-0003"_s, u"〔2026〕锦劳调1号"_s, note};
    return options;
}

Result<Paper> paperOf(const QString &kind, const CaseFile &file, const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperValues values, paperValues(kind, file, samples::context()));
    return renderPaper(kind, values, options);
}

/// The rows of a QR symbol as text, # for a dark module.
QStringList rowsOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
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

/// The rows that are printed in a square of the page, `modules` each way; millimetres.
QStringList rowsIn(const QImage &page, double left, double top, double size, qsizetype modules)
{
    QStringList rows;
    const double module = size / double(modules);
    for (qsizetype row = 0; row < modules; ++row) {
        QString line;
        for (qsizetype column = 0; column < modules; ++column) {
            const double x = left + (double(column) + 0.5) * module;
            const double y = top + (double(row) + 0.5) * module;
            const QRgb pixel =
                page.pixel(qRound(x / 25.4 * dpi - 0.5), qRound(y / 25.4 * dpi - 0.5));
            line += qGray(pixel) < 128 ? u'#' : u'.';
        }
        rows += line;
    }
    return rows;
}

/// The longest, the shortest and one between them.
QList<std::pair<QString, CaseFile>> fewSamples()
{
    return {{u"extreme"_s, samples::extreme()},
            {u"smallest"_s, samples::smallest()},
            {u"rider"_s, samples::rider()}};
}

bool isBlank(const QImage &page, double left, double top, double width, double height)
{
    for (int y = qRound(top / 25.4 * dpi); y < qRound((top + height) / 25.4 * dpi); ++y)
        for (int x = qRound(left / 25.4 * dpi); x < qRound((left + width) / 25.4 * dpi); ++x)
            if (qGray(page.pixel(x, y)) < 250)
                return false;
    return true;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    return text.remove(blanks);
}

} // namespace

class PaperMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeHangsOnEverything();
    void textIsFoundAgain_data();
    void textIsFoundAgain();
    void markedPapersArePdfA();
    void markMovesNothing();
    void symbolCanBeRead_data();
    void symbolCanBeRead();
    void sameInputSameBytes();
    void draftsHaveNone();
    void noteStandsOnEveryPage();
    void fileTellsItsMark();
    void fileOfAnotherProgramStillTells();
    void otherFilesHaveNone();

private:
    QString write(const QString &name, const Paper &paper);
    QString textOf(const Paper &paper);
    QImage firstPage(const Paper &paper);
    QTemporaryDir m_folder;
};

QString PaperMarkTest::write(const QString &name, const Paper &paper)
{
    const QString path = m_folder.filePath(name + u".pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(paper.pdf) != paper.pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString PaperMarkTest::textOf(const Paper &paper)
{
    const ProgramRun run =
        runProgram(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, write(u"text"_s, paper), u"-"_s});
    if (run.exitCode != 0)
        qFatal("pdftotext: %s", qPrintable(run.output));
    return run.output;
}

QImage PaperMarkTest::firstPage(const Paper &paper)
{
    const QString stem = m_folder.filePath(u"page"_s);
    const ProgramRun run =
        runProgram(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s,
                                   u"-l"_s, u"1"_s, write(u"page"_s, paper), stem});
    if (run.exitCode != 0)
        qFatal("pdftoppm: %s", qPrintable(run.output));
    return QImage(stem + u".png"_s);
}

void PaperMarkTest::codeHangsOnEverything()
{
    const MarkedContent content{agreementKind,
                                u"2026-17-0003"_s,
                                u"mediation-agreement/2-3fa9c2d1"_s,
                                u"双方确认"_s,
                                {{u"amount"_s, u"12300"_s}, {u"position"_s, 1}}};
    const QString code = contentCode(content);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(code).hasMatch());
    QCOMPARE(contentCode(content), code);
    QList<MarkedContent> changed(6, content);
    changed[0].kind = u"mediation-record"_s;
    changed[1].number = u"2026-17-0004"_s;
    changed[2].templateVersion += u'0';
    changed[3].words = u"双方不确认"_s;
    changed[4].values.insert(u"amount"_s, u"12301"_s);
    changed[5].values.remove(u"position"_s);
    for (const MarkedContent &other : changed)
        QVERIFY(contentCode(other) != code);
    // The store keeps the values as text; they come back as the same content.
    MarkedContent stored = content;
    stored.values = QJsonDocument::fromJson(QJsonDocument(content.values).toJson()).object();
    QCOMPARE(contentCode(stored), code);
}

void PaperMarkTest::textIsFoundAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString whole = u"HZ1:2026-17-0003:〔2026〕锦劳调1号:0123456789abcdef"_s;
    QTest::newRow("alone") << whole << whole;
    QTest::newRow("in a packet") << u"<pdf:Keywords>%1</pdf:Keywords>"_s.arg(whole) << whole;
    QTest::newRow("colon in the case number")
        << u"HZ1:2026-05-0003:a:1:0123456789abcdef"_s << u"HZ1:2026-05-0003:a:1:0123456789abcdef"_s;
    QTest::newRow("no case number")
        << u"HZ1:2026-05-12345::0123456789abcdef"_s << u"HZ1:2026-05-12345::0123456789abcdef"_s;
    QTest::newRow("code too short") << u"HZ1:2026-17-0003:x:0123456789abcde"_s << QString();
    QTest::newRow("code too long") << u"HZ1:2026-17-0003:x:0123456789abcdef0"_s << QString();
    QTest::newRow("other version") << u"HZ2:2026-17-0003:x:0123456789abcdef"_s << QString();
}

void PaperMarkTest::textIsFoundAgain()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto mark = MarkText::find(text);
    QCOMPARE(mark ? mark->text() : QString(), found);
}

void PaperMarkTest::markedPapersArePdfA()
{
    QStringList files;
    for (const auto &[name, file] : fewSamples())
        for (const PaperKind &kind : paperKinds()) {
            const auto paper =
                paperOf(kind.kind, samples::fitFor(kind, file), marked(copyNote(true)));
            QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
            files += write(name + u'-' + kind.kind, *paper);
            const ProgramRun check = runProgram(u"qpdf"_s, {u"--check"_s, files.last()});
            QVERIFY2(check.exitCode == 0, qPrintable(check.output));
        }
    const QString faults = preflightFaults(files);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

/// The pages end where they ended, and nothing but the caption comes to what is copied out.
void PaperMarkTest::markMovesNothing()
{
    for (const auto &[name, file] : fewSamples())
        for (const PaperKind &kind : paperKinds()) {
            const CaseFile used = samples::fitFor(kind, file);
            const auto plain = paperOf(kind.kind, used, samples::options());
            const auto paper = paperOf(kind.kind, used, marked());
            QVERIFY(plain && paper);
            QCOMPARE(paper->pages, plain->pages);
            QCOMPARE(paper->text, plain->text);
            QVERIFY(plain->code.isEmpty());
            QString text = withoutBlanks(textOf(*paper));
            for (const QString &line : markCaption({u"2026-17-0003"_s, {}, paper->code})) {
                const QString caption = withoutBlanks(line);
                QVERIFY2(text.count(caption) == 1, qPrintable(name + u' ' + kind.kind));
                text.remove(caption);
            }
            QString wanted = withoutBlanks(textOf(*plain));
            std::sort(text.begin(), text.end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(text, wanted);
        }
}

void PaperMarkTest::symbolCanBeRead_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds())
        QTest::newRow(qPrintable(kind.kind)) << kind.kind;
}

void PaperMarkTest::symbolCanBeRead()
{
    QFETCH(QString, kind);
    const bool letter = paperKind(kind)->style == u"letter"_s;
    const CaseFile file = samples::fitFor(*paperKind(kind), samples::wageArrears());
    const auto paper = paperOf(kind, file, marked());
    QVERIFY(paper);
    const QStringList wanted = rowsOf(u"HZ1:2026-17-0003:〔2026〕锦劳调1号:%1"_s.arg(paper->code));
    const double size = letter ? 15 : 14;
    const double left = letter ? 28 : 25;
    const QImage page = firstPage(*paper);
    const double top = letter ? 266.5 : 297 - 5.2 - size;
    QCOMPARE(rowsIn(page, left, top, size, wanted.size()), wanted);
    const double quiet = 4 * size / double(wanted.size());
    QVERIFY(isBlank(page, left - quiet, top - quiet + 0.1, size + 2 * quiet, quiet - 0.2));
    QVERIFY(isBlank(page, left - quiet, top, quiet - 0.1, size));
    QVERIFY(isBlank(page, left + size + 0.1, top, quiet - 0.2, size));
    QVERIFY(isBlank(page, left - quiet, top + size + 0.1, size + 2 * quiet, quiet - 0.2));
    // Smaller modules are not read by an old telephone.
    QVERIFY2(size / double(wanted.size()) > 0.33, qPrintable(QString::number(wanted.size())));
}

void PaperMarkTest::sameInputSameBytes()
{
    const auto once = paperOf(agreementKind, samples::wageArrears(), marked());
    const auto again = paperOf(agreementKind, samples::wageArrears(), marked());
    QCOMPARE(again->pdf, once->pdf);
    QCOMPARE(again->code, once->code);
    RenderOptions other = marked();
    other.mark->number = u"2026-17-0004"_s;
    QVERIFY(paperOf(agreementKind, samples::wageArrears(), other)->code != once->code);
    const auto values = paperValues(agreementKind, samples::wageArrears(), samples::context());
    const auto words = wordsOfPaper(agreementKind, *values);
    QCOMPARE(words->text, once->text);
    QCOMPARE(words->templateVersion, once->templateVersion);
}

void PaperMarkTest::draftsHaveNone()
{
    RenderOptions options = samples::options();
    options.draft = true;
    const auto plain = paperOf(agreementKind, samples::wageArrears(), options);
    options.mark = marked().mark;
    const auto paper = paperOf(agreementKind, samples::wageArrears(), options);
    QCOMPARE(paper->pdf, plain->pdf);
    QVERIFY(paper->code.isEmpty());
}

void PaperMarkTest::noteStandsOnEveryPage()
{
    for (const QString &kind : {agreementKind, u"acceptance-register"_s}) {
        const auto paper = paperOf(kind, samples::extreme(), marked(copyNote(true)));
        QVERIFY(paper && paper->pages > 1);
        QCOMPARE(withoutBlanks(textOf(*paper)).count(copyNote(true)), paper->pages);
        QCOMPARE(paper->code, paperOf(kind, samples::extreme(), marked())->code);
    }
}

void PaperMarkTest::fileTellsItsMark()
{
    const auto paper = paperOf(agreementKind, samples::wageArrears(), marked());
    const auto mark = markInPdf(paper->pdf);
    QVERIFY(mark && *mark);
    QCOMPARE((*mark)->number, u"2026-17-0003"_s);
    QCOMPARE((*mark)->caseNumber, u"〔2026〕锦劳调1号"_s);
    QCOMPARE((*mark)->code, paper->code);
    // Cut in the middle or with a byte changed it is still ours.
    QByteArray torn = paper->pdf;
    torn[torn.size() / 3] = char(torn[torn.size() / 3] + 1);
    QCOMPARE((*markInPdf(torn))->number, u"2026-17-0003"_s);
    const qsizetype packet = paper->pdf.indexOf("<pdf:Keywords>");
    QVERIFY(packet > 0);
    QCOMPARE((*markInPdf(paper->pdf.left(packet + 200)))->code, paper->code);
}

void PaperMarkTest::fileOfAnotherProgramStillTells()
{
    const auto paper = paperOf(agreementKind, samples::wageArrears(), marked());
    const QString from = write(u"from"_s, *paper);
    const QString to = m_folder.filePath(u"to.pdf"_s);
    const ProgramRun run =
        runProgram(u"qpdf"_s, {u"--object-streams=generate"_s, u"--recompress-flate"_s, from, to});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes != paper->pdf);
    const auto mark = markInPdf(bytes);
    QVERIFY(mark && *mark);
    QCOMPARE((*mark)->code, paper->code);
}

void PaperMarkTest::otherFilesHaveNone()
{
    const auto plain = paperOf(agreementKind, samples::wageArrears(), samples::options());
    const auto none = markInPdf(plain->pdf);
    QVERIFY(none && !*none);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\x03\x04"), QByteArray("HZ1:")}) {
        const auto mark = markInPdf(bytes);
        QVERIFY(!mark);
        QCOMPARE(mark.error().code, u"document.not-pdf"_s);
        QCOMPARE(mark.error().field, u"file"_s);
    }
    QVERIFY(!*markInPdf("%PDF-1.4 torn"));
}

QTEST_GUILESS_MAIN(PaperMarkTest)
#include "papermarktest.moc"
