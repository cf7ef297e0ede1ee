// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/binddossier.h"
#include "core/documents/dossier/dossiervalues.h"
#include "core/documents/dossier/materialcheck.h"
#include "core/documents/dossier/picture.h"
#include "tests/core/documents/samplecases.h"
#include "tests/support/preflight/preflight.h"
#include "tests/support/samplefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// A dossier in memory: a case, its papers and files.
class Bench {
public:
    Bench()
    {
        file = samples::wageArrears();
        file.record.number = u"〔2026〕川锦劳调字第001号"_s;
    }

    void addPaper(const QString &kind)
    {
        const PaperContext context = samples::context();
        const auto paper = renderPaper(kind, *paperValues(kind, file, context), samples::options());
        IssuedDocument document;
        document.id = Id<IssuedDocument>(u"paper-%1"_s.arg(file.documents.size()));
        document.kind = kind;
        document.title = paper->title;
        document.pages = paper->pages;
        document.issuedAt =
            QDateTime(QDate(2026, 11, 9), QTime(9, 0)).addSecs(60 * file.documents.size());
        file.documents += document;
        bytes.insert(document.id.text(), paper->pdf);
        texts += paper->text;
    }
    void addFile(const QString &name, DossierSection section, const QByteArray &content)
    {
        const auto facts = checkMaterial(name, content);
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().message));
        CaseMaterial material;
        material.id = Id<CaseMaterial>(u"file-%1"_s.arg(materials.size()));
        material.position = static_cast<int>(materials.size());
        material.section = section;
        material.name = name;
        material.mediaType = facts->mediaType;
        material.pages = facts->pages;
        material.addedAt = QDateTime(QDate(2026, 11, 9), QTime(10, 0));
        materials += material;
        bytes.insert(material.id.text(), content);
    }

    Result<QByteArray> bound(DossierSides sides = DossierSides::Front)
    {
        DossierParts parts;
        parts.plan = planDossier(file, materials);
        parts.sides = sides;
        parts.info = {u"调解案卷"_s, file.office.name, samples::options().created};
        parts.load = [this](const DossierItem &item) -> Result<QByteArray> {
            ++loads;
            return bytes.value(item.id);
        };
        DossierFacts facts;
        facts.plan = parts.plan;
        facts.keep = u"10年（至2036年12月31日）"_s;
        facts.filedBy = u"许晓燕"_s;
        facts.filedOn = QDate(2026, 11, 20);
        const std::pair<QString, QByteArray *> sheets[] = {{u"dossier-cover"_s, &parts.cover},
                                                           {u"dossier-contents"_s, &parts.contents},
                                                           {u"dossier-notes"_s, &parts.notes},
                                                           {u"dossier-back"_s, &parts.back}};
        for (const auto &[kind, pdf] : sheets) {
            HEZHONG_ASSIGN(const Paper paper,
                           renderPaper(kind, dossierValues(kind, file, samples::context(), facts),
                                       samples::options()));
            *pdf = paper.pdf;
            if (kind == u"dossier-contents"_s)
                contentsPages = paper.pages;
        }
        return bindDossier(parts);
    }

    CaseFile file;
    QList<CaseMaterial> materials;
    QHash<QString, QByteArray> bytes;
    QStringList texts;
    int contentsPages = 1;
    int loads = 0;
};

/// Papers, pictures of every kind and PDFs of both kinds: about 120 pages.
void fill(Bench &bench)
{
    for (const QString &kind :
         {u"acceptance-register"_s, u"acceptance-notice"_s, u"mediation-notice"_s,
          u"mediation-record"_s, u"mediation-agreement"_s})
        bench.addPaper(kind);
    bench.addFile(u"考勤表.jpg"_s, DossierSection::EvidenceApplicant, samples::jpeg());
    bench.addFile(u"工资单.png"_s, DossierSection::EvidenceApplicant, samples::png());
    bench.addFile(u"工地照片.jpg"_s, DossierSection::EvidenceApplicant,
                  samples::turnedJpeg({1200, 800}, 6));
    bench.addFile(u"大照片.jpg"_s, DossierSection::EvidenceApplicant, samples::jpeg({4200, 3100}));
    QImage clear(400, 300, QImage::Format_ARGB32);
    clear.fill(QColor(200, 0, 0, 90));
    bench.addFile(u"透明.png"_s, DossierSection::EvidenceRespondent,
                  samples::encoded(clear, "PNG"));
    bench.addFile(
        u"黑白.png"_s, DossierSection::EvidenceRespondent,
        samples::encoded(samples::image({800, 1100}).convertToFormat(QImage::Format_Mono), "PNG"));
    bench.addFile(u"扫描件.pdf"_s, DossierSection::EvidenceRespondent, samples::scannedPdf(90));
    bench.addFile(u"合同.pdf"_s, DossierSection::EvidenceApplicant, samples::textPdf(10));
}

QString run(const QString &program, const QStringList &arguments)
{
    const ProgramRun done = runProgram(program, arguments);
    if (done.exitCode != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(done.output));
    return done.output;
}

} // namespace

class DossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindsEverythingAsPdfA();
    void marksEveryPage();
    void bothSidesBeginNewSheets();
    void bookmarksLeadToTheItems();
    void textOfPapersStays();
    void sameInputSameBytes();
    void orderOfTheFile();
    void refusedFiles_data();
    void refusedFiles();
    void picturesGoInAsTheyAre();
    void longScanNeedsLittle();
    void damagedOnTheWay();

private:
    QString write(const QString &name, const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString pageText(const QString &path, int page)
    {
        return run(u"pdftotext"_s,
                   {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s,
                    QString::number(page), path, u"-"_s});
    }
    QTemporaryDir m_folder;
};

void DossierTest::bindsEverythingAsPdfA()
{
    Bench bench;
    fill(bench);
    QStringList files;
    for (const DossierSides sides : {DossierSides::Front, DossierSides::FrontAndBack}) {
        const auto pdf = bench.bound(sides);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message + pdf.error().detail));
        files += write(u"whole-%1.pdf"_s.arg(int(sides)), *pdf);
        const ProgramRun check = runProgram(u"qpdf"_s, {u"--check"_s, files.last()});
        QVERIFY2(check.exitCode == 0, qPrintable(check.output));
    }
    const QString faults = preflightFaults(files);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

/// The number at the upper right of each page is the one that the contents name.
void DossierTest::marksEveryPage()
{
    Bench bench;
    fill(bench);
    const DossierPlan plan = planDossier(bench.file, bench.materials);
    QVERIFY(plan.pages > 110);
    const QString path = write(u"marks.pdf"_s, *bench.bound());
    const QString info = run(u"pdfinfo"_s, {path});
    const int before = 1 + bench.contentsPages;
    QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(before + plan.pages + 2))),
             qPrintable(info));
    const QString contents = run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"-l"_s,
                                                  QString::number(before), path, u"-"_s});
    for (const DossierItem &item : plan.items) {
        QVERIFY2(contents.contains(QRegularExpression(u"\\b%1\\b"_s.arg(pagesText(item)))),
                 qPrintable(item.title));
        for (const int number : {item.first, item.last}) {
            const QString box =
                run(u"pdftotext"_s, {u"-f"_s, QString::number(before + number), u"-l"_s,
                                     QString::number(before + number), u"-x"_s, u"0"_s, u"-y"_s,
                                     u"0"_s, u"-W"_s, u"900"_s, u"-H"_s, u"45"_s, path, u"-"_s});
            QCOMPARE(box.trimmed(), QString::number(number));
        }
    }
    for (const int page : {1, 2, before + plan.pages + 1, before + plan.pages + 2}) {
        const QString box =
            run(u"pdftotext"_s,
                {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-x"_s, u"0"_s,
                 u"-y"_s, u"0"_s, u"-W"_s, u"900"_s, u"-H"_s, u"45"_s, path, u"-"_s});
        QCOMPARE(box.trimmed(), QString());
    }
}

void DossierTest::bothSidesBeginNewSheets()
{
    Bench bench;
    bench.addPaper(u"mediation-agreement"_s);
    bench.addFile(u"一页.jpg"_s, DossierSection::Service, samples::jpeg());
    bench.addFile(u"两页.pdf"_s, DossierSection::Service, samples::scannedPdf(2));
    const DossierPlan plan = planDossier(bench.file, bench.materials);
    const QString path = write(u"sides.pdf"_s, *bench.bound(DossierSides::FrontAndBack));
    const int pages =
        run(u"pdfinfo"_s, {path}).section(u"Pages:"_s, 1).simplified().section(u' ', 0, 0).toInt();
    QHash<int, int> pageOf;
    for (int page = 1; page <= pages; ++page) {
        const auto corner = [&](int x) {
            return run(u"pdftotext"_s, {u"-f"_s, QString::number(page), u"-l"_s,
                                        QString::number(page), u"-x"_s, QString::number(x), u"-y"_s,
                                        u"0"_s, u"-W"_s, u"200"_s, u"-H"_s, u"45"_s, path, u"-"_s})
                .trimmed();
        };
        const bool front = page % 2 == 1;
        QVERIFY2(corner(front ? 0 : 395).isEmpty(), "a mark on the wrong side");
        const QString mark = corner(front ? 395 : 0);
        if (!mark.isEmpty())
            pageOf.insert(mark.toInt(), page);
    }
    QCOMPARE(pageOf.size(), plan.pages);
    for (const DossierItem &item : plan.items)
        QCOMPARE(pageOf.value(item.first) % 2, 1);
}

void DossierTest::bookmarksLeadToTheItems()
{
    Bench bench;
    fill(bench);
    const DossierPlan plan = planDossier(bench.file, bench.materials);
    const QString path = write(u"outline.pdf"_s, *bench.bound());
    const ProgramRun json = runProgram(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
    const QJsonArray outlines =
        QJsonDocument::fromJson(json.output.toUtf8()).object().value(u"outlines"_s).toArray();
    QCOMPARE(outlines.size(), plan.items.size() + 4);
    QCOMPARE(outlines.first().toObject().value(u"title"_s).toString(), u"封面"_s);
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const QJsonObject outline = outlines.at(i + 2).toObject();
        QCOMPARE(outline.value(u"title"_s).toString(), plan.items.at(i).title);
        QCOMPARE(outline.value(u"destpageposfrom1"_s).toInt(),
                 1 + bench.contentsPages + plan.items.at(i).first);
    }
}

/// Papers are merged as they were issued: their words come out again, each character once.
void DossierTest::textOfPapersStays()
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    Bench bench;
    bench.addPaper(u"mediation-agreement"_s);
    const QString path = write(u"text.pdf"_s, *bench.bound());
    const QString text = run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).remove(blanks);
    for (const QString &line : bench.texts.first().split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(text.contains(QString(line).remove(blanks).left(15)), qPrintable(line));
    QVERIFY(text.contains(u"王䶮"_s));
    QVERIFY(text.contains(u"10年（至2036年12月31日）"_s));
}

void DossierTest::sameInputSameBytes()
{
    Bench bench;
    bench.addPaper(u"acceptance-notice"_s);
    bench.addFile(u"合同.pdf"_s, DossierSection::EvidenceApplicant, samples::textPdf(2));
    QCOMPARE(*bench.bound(), *bench.bound());
}

void DossierTest::orderOfTheFile()
{
    Bench bench;
    bench.addPaper(u"mediation-agreement"_s);
    bench.addPaper(u"acceptance-register"_s);
    bench.addPaper(u"mediation-notice"_s);
    bench.file.documents[2].voidedAt = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
    bench.addFile(u"送达回证"_s, DossierSection::Service, samples::jpeg());
    bench.addFile(u"身份证"_s, DossierSection::Identity, samples::jpeg());
    bench.addFile(u"签字协议"_s, DossierSection::Other, samples::jpeg());
    bench.materials[2].documentId = bench.file.documents.first().id;
    bench.addFile(u"误存"_s, DossierSection::Identity, samples::jpeg());
    bench.materials[3].removedAt = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
    QStringList titles;
    for (const DossierItem &item : planDossier(bench.file, bench.materials).items) {
        titles += item.title;
        QCOMPARE(item.note, QString()); // only evidence is an original or a copy
    }
    QCOMPARE(titles, (QStringList{u"受理登记表"_s, u"身份证"_s, u"调解协议书"_s, u"签字协议"_s,
                                  u"送达回证"_s}));
}

void DossierTest::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"material.empty"_s;
    QTest::newRow("text") << QByteArray("hello") << u"material.type"_s;
    QTest::newRow("cut jpeg") << samples::jpeg().chopped(3000) << u"material.damaged"_s;
    QTest::newRow("cut png") << samples::png().chopped(3000) << u"material.damaged"_s;
    QTest::newRow("broken pdf") << QByteArray("%PDF-1.4\nnothing") << u"material.damaged"_s;
    QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain.pdf"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(samples::textPdf(1));
    plain.close();
    run(u"qpdf"_s, {u"--encrypt"_s, u"geheim"_s, u"owner"_s, u"256"_s, u"--"_s, plain.fileName(),
                    folder.filePath(u"locked.pdf"_s)});
    QFile locked(folder.filePath(u"locked.pdf"_s));
    QVERIFY(locked.open(QIODevice::ReadOnly));
    QTest::newRow("password") << locked.readAll() << u"material.password"_s;
}

void DossierTest::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto facts = checkMaterial(u"考勤表.jpg"_s, bytes);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, code);
    QVERIFY(facts.error().message.contains(u"考勤表.jpg"_s));
    QVERIFY(!facts.error().hint.isEmpty());
}

void DossierTest::picturesGoInAsTheyAre()
{
    const QByteArray photo = samples::jpeg();
    QCOMPARE(readPicture(photo)->coding, Picture::Coding::Jpeg);
    QCOMPARE(*pictureData(photo, *readPicture(photo)), photo);
    QCOMPARE(readPicture(samples::png())->coding, Picture::Coding::PngRows);
    const auto turned = readPicture(samples::turnedJpeg({1200, 800}, 6));
    QCOMPARE(turned->shown(), QSize(800, 1200));
    const auto large = readPicture(samples::jpeg({4200, 3100}));
    QCOMPARE(large->coding, Picture::Coding::NewJpeg);
    QCOMPARE(large->pixels.width(), 2480);
}

/// A long scan is taken over picture by picture, and its file is opened a few times at most.
void DossierTest::longScanNeedsLittle()
{
    Bench bench;
    const QByteArray scan = samples::scannedPdf(300, {620, 877});
    bench.addFile(u"扫描件.pdf"_s, DossierSection::EvidenceApplicant, scan);
    const auto pdf = bench.bound();
    QVERIFY(pdf);
    QVERIFY(bench.loads <= 3);
    // The same pictures and little else.
    QVERIFY(pdf->size() < scan.size() + 700'000);
    QCOMPARE(pdf->count(samples::jpeg({620, 877}, 299)), 1);
}

void DossierTest::damagedOnTheWay()
{
    Bench bench;
    bench.addFile(u"考勤表"_s, DossierSection::EvidenceApplicant, samples::png());
    bench.bytes[u"file-0"_s] = QByteArray("nothing");
    const auto pdf = bench.bound();
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, u"material.damaged"_s);
}

namespace {

/// Dossiers into a folder, to be looked at.
int writeAll(const QString &folder)
{
    Bench bench;
    fill(bench);
    for (const DossierSides sides : {DossierSides::Front, DossierSides::FrontAndBack}) {
        const auto pdf = bench.bound(sides);
        QFile out(u"%1/dossier-%2.pdf"_s.arg(folder).arg(int(sides)));
        if (!pdf || !out.open(QIODevice::WriteOnly) || out.write(*pdf) < 0)
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
        return writeAll(arguments.at(at + 1));
    DossierTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "dossiertest.moc"
