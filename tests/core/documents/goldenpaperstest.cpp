// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecases.h"
#include "tests/support/preflight/preflight.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 40;
/// Pages are compared in cells of so many pixels: the dots of a glyph may differ between versions of
/// poppler, where the ink is on the page may not.
constexpr int cell = 4;
constexpr int darkerBy = 40;
constexpr double cellsAllowed = 0.002;

/// The sheets of a paper, as a person sees them from afar.
QList<QImage> sheetsOf(const QByteArray &pdf, const QTemporaryDir &folder)
{
    const QString base = folder.filePath(u"sheet"_s);
    for (const QString &old : QDir(folder.path()).entryList({u"sheet*"_s}))
        QFile::remove(folder.filePath(old));
    QFile file(base + u".pdf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    const ProgramRun run = runProgram(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s,
                                                      file.fileName(), base});
    if (run.exitCode != 0)
        qFatal("pdftoppm: %s", qPrintable(run.output));
    QList<QImage> sheets;
    for (const QString &name : QDir(folder.path()).entryList({u"sheet-*.png"_s}, QDir::Files, QDir::Name))
        sheets += QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
    return sheets;
}

int meanOf(const QImage &image, int left, int top)
{
    int sum = 0;
    int count = 0;
    for (int y = top; y < qMin(top + cell, image.height()); ++y)
        for (int x = left; x < qMin(left + cell, image.width()); ++x, ++count)
            sum += image.constScanLine(y)[x];
    return sum / count;
}

/// Share of the cells whose ink differs; 1 when the sizes do.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    int different = 0;
    int cells = 0;
    for (int y = 0; y < a.height(); y += cell)
        for (int x = 0; x < a.width(); x += cell, ++cells)
            different += std::abs(meanOf(a, x, y) - meanOf(b, x, y)) > darkerBy;
    return double(different) / cells;
}

Result<Paper> paperOf(const PaperKind &kind, const CaseFile &file)
{
    HEZHONG_ASSIGN(const PaperValues values,
                   paperValues(kind.kind, samples::fitFor(kind, file), samples::context()));
    return renderPaper(kind.kind, values, samples::options());
}

QString goldenOf(const QString &folder, const QString &kind, qsizetype sheet)
{
    return u"%1/%2-%3.png"_s.arg(folder, kind).arg(sheet + 1);
}

} // namespace

/// Every kind of paper looks as it looked when somebody last looked at it and found it right. After a
/// wanted change: goldenpaperstest --write tests/data/golden, look at the pictures, commit them.
class GoldenPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAsItDid_data();
    void looksAsItDid();
    void aChangeIsSeen();

private:
    QTemporaryDir m_folder;
};

void GoldenPapersTest::looksAsItDid_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds())
        QTest::newRow(qPrintable(kind.kind)) << kind.kind;
}

void GoldenPapersTest::looksAsItDid()
{
    QFETCH(const QString, kind);
    const auto paper = paperOf(*paperKind(kind), samples::wageArrears());
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    const QList<QImage> sheets = sheetsOf(paper->pdf, m_folder);
    QCOMPARE(sheets.size(), paper->pages);
    QVERIFY(!QFile::exists(goldenOf(QStringLiteral(GOLDEN_FOLDER), kind, sheets.size())));
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString golden = goldenOf(QStringLiteral(GOLDEN_FOLDER), kind, i);
        const QImage known = QImage(golden).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY2(!known.isNull(), qPrintable(golden + u" is missing: look at the paper, then --write"_s));
        const double share = difference(sheets.at(i), known);
        if (share > cellsAllowed)
            sheets.at(i).save(QDir::temp().filePath(u"golden-%1-%2.png"_s.arg(kind).arg(i + 1)));
        QVERIFY2(share <= cellsAllowed, qPrintable(u"%1: %2 of the cells differ"_s.arg(golden).arg(share)));
    }
}

void GoldenPapersTest::aChangeIsSeen()
{
    const PaperKind kind = *paperKind(u"acceptance-notice"_s);
    CaseFile file = samples::wageArrears();
    const QList<QImage> before = sheetsOf(paperOf(kind, file)->pdf, m_folder);
    QCOMPARE(difference(before.first(), before.first()), 0.0);
    file.parties.first().name = u"欧阳某某"_s;
    const QList<QImage> after = sheetsOf(paperOf(kind, file)->pdf, m_folder);
    QVERIFY(difference(before.first(), after.first()) > cellsAllowed);
}

namespace {

int writeGoldens(const QString &folder)
{
    const QTemporaryDir scratch;
    for (const QString &old : QDir(folder).entryList({u"*.png"_s}))
        QFile::remove(folder + u'/' + old);
    for (const PaperKind &kind : paperKinds()) {
        const auto paper = paperOf(kind, samples::wageArrears());
        if (!paper) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(kind.kind), qPrintable(paper.error().message));
            return 1;
        }
        const QList<QImage> sheets = sheetsOf(paper->pdf, scratch);
        for (qsizetype i = 0; i < sheets.size(); ++i)
            if (!sheets.at(i).save(goldenOf(folder, kind.kind, i)))
                return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (const qsizetype at = arguments.indexOf(u"--write"_s); at > 0 && at + 1 < arguments.size())
        return writeGoldens(arguments.at(at + 1));
    GoldenPapersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "goldenpaperstest.moc"
