// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecases.h"
#include "tests/support/preflight/preflight.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString agreementKind = u"mediation-agreement"_s;

Result<Paper> paperOf(const QString &kind, const CaseFile &file,
                      const RenderOptions &options = samples::options())
{
    HEZHONG_ASSIGN(const PaperValues values, paperValues(kind, file, samples::context()));
    return renderPaper(kind, values, options);
}

RenderOptions withTemplate(const QString &xml)
{
    RenderOptions options = samples::options();
    options.ownTemplate = PaperTemplate{xml, u"own-1"_s};
    return options;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    return text.remove(blanks);
}

/// Characters of `text` that `other` does not have as often, in order of code points.
QString surplus(const QString &text, const QString &other)
{
    QMap<uint, int> counts;
    for (const uint character : text.toUcs4())
        ++counts[character];
    for (const uint character : other.toUcs4())
        --counts[character];
    QString left;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        for (int i = 0; i < it.value(); ++i)
            left += QString::fromUcs4(reinterpret_cast<const char32_t *>(&it.key()), 1);
    return left;
}

} // namespace

class PaperFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaperIsPdfA();
    void textIsExact();
    void wholeTextComesBack();
    void stretchedLinesHaveNoBlanks();
    void linesComeOutWhole();
    void sameInputSameBytes();
    void sameBytesInAnotherProcess();
    void threadsTakeTurns();
    void privateLinesNeverReachAFile();
    void missingGlyphIsRefused();
    void yenLooksLikeYen();
    void draftIsMarked();
    void ownTemplateWins();
    void missingFontsAreTold();
    void systemFontsAreOptional();

private:
    QString write(const QString &name, const Paper &paper);
    QString textOf(const Paper &paper);
    QImage imageOf(const QString &text);
    QTemporaryDir m_folder;
};

QString PaperFilesTest::write(const QString &name, const Paper &paper)
{
    const QString path = m_folder.filePath(name + u".pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(paper.pdf) != paper.pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString PaperFilesTest::textOf(const Paper &paper)
{
    const ProgramRun run =
        runProgram(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, write(u"text"_s, paper), u"-"_s});
    if (run.exitCode != 0)
        qFatal("pdftotext: %s", qPrintable(run.output));
    return run.output;
}

void PaperFilesTest::everyPaperIsPdfA()
{
    QStringList files;
    for (const auto &[name, file] : samples::all())
        for (const PaperKind &kind : paperKinds()) {
            RenderOptions options = samples::options();
            options.draft = name == u"rider"_s;
            const auto paper = paperOf(kind.kind, samples::fitFor(kind, file), options);
            QVERIFY2(paper,
                     qPrintable(paper ? QString() : paper.error().message + paper.error().detail));
            QVERIFY(paper->pages > 0);
            QCOMPARE(paper->title, kind.name);
            files += write(name + u'-' + kind.kind, *paper);
            const ProgramRun check = runProgram(u"qpdf"_s, {u"--check"_s, files.last()});
            QVERIFY2(check.exitCode == 0, qPrintable(check.output));
        }
    const QString faults = preflightFaults(files);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void PaperFilesTest::textIsExact()
{
    CaseFile file = samples::wageArrears();
    file.parties[0].name = u"王䶮"_s;
    file.parties[1].name = u"李𬭎张𠅤吴𠀀"_s;
    file.record.facts = u"人月一方无，按月支付，一方无异议。"_s;
    const auto paper = paperOf(agreementKind, file);
    QVERIFY(paper);
    const QString text = textOf(*paper);
    for (const QString &wanted :
         {u"王䶮"_s, u"李𬭎张𠅤吴𠀀"_s, u"人月一方无，按月支付，一方无异议。"_s,
          u"¥6,000.00"_s, u"人民币壹万贰仟叁佰元整"_s})
        QVERIFY2(withoutBlanks(text).contains(wanted), qPrintable(wanted));
    for (const QChar c : text)
        QVERIFY2(c < QChar(0x2E80) || c > QChar(0x2FDF), qPrintable(u"radical %1"_s.arg(c)));
}

/// Character for character: nothing lost, nothing doubled, nothing replaced.
void PaperFilesTest::wholeTextComesBack()
{
    static const QRegularExpression pageNumber(u"^\\s*— *\\d+ *—\\s*$"_s,
                                               QRegularExpression::MultilineOption);
    for (const CaseFile &file : {samples::wageArrears(), samples::rider(), samples::smallest()}) {
        const auto paper = paperOf(agreementKind, file);
        QVERIFY(paper);
        QString text = textOf(*paper);
        text.remove(pageNumber);
        QCOMPARE(surplus(withoutBlanks(text), withoutBlanks(paper->text)), QString());
        QCOMPARE(surplus(withoutBlanks(paper->text), withoutBlanks(text)), QString());
    }
}

/// A name inside a line that had to be stretched is still found as one word, and so is a spread label.
void PaperFilesTest::stretchedLinesHaveNoBlanks()
{
    const auto letter = renderPaper(
        agreementKind, {},
        withTemplate(
            u"<paper><p indent=\"0\">甲方李𬭎欠付王䶮与张𠅤劳动报酬一万余元久拖不还公民51010419900307001551010419900307</p></paper>"_s));
    QVERIFY(letter);
    QVERIFY(textOf(*letter).contains(u"甲方李𬭎欠付王䶮与张𠅤劳动报酬"_s));
    const auto form = paperOf(u"acceptance-register"_s, samples::wageArrears());
    QVERIFY(form);
    const QString text = textOf(*form);
    for (const QString &label : {u"姓名"_s, u"性别"_s, u"民族"_s, u"住址"_s, u"联系人"_s})
        QVERIFY2(text.contains(label), qPrintable(label));
}

/// What is copied out of a letter has its line ends where the paper has them, and no blanks between
/// Chinese characters, however its lines were stretched and its marks pushed together.
void PaperFilesTest::linesComeOutWhole()
{
    static const QRegularExpression brokenStart(u"^[，。、；：）》”？]"_s,
                                                QRegularExpression::MultilineOption);
    static const QRegularExpression brokenEnd(u"[（《“]$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blank(
        u"\\S*[\\x{4E00}-\\x{9FFF}，、。：] +[\\x{4E00}-\\x{9FFF}]\\S*"_s);
    for (const auto &[name, file] : samples::all())
        for (const QString &kind :
             {u"acceptance-notice"_s, u"mediation-notice"_s, u"refusal-notice"_s, agreementKind}) {
            if (name == u"extreme"_s && kind == agreementKind)
                continue; // its tables put cells side by side
            const bool refusal = kind == u"refusal-notice"_s;
            const auto paper = paperOf(kind, refusal ? samples::refusedCase(file) : file);
            QVERIFY(paper);
            QString text = textOf(*paper);
            for (const QRegularExpression &fault : {brokenStart, brokenEnd, blank}) {
                const auto match = fault.match(text);
                QVERIFY2(!match.hasMatch(), qPrintable(name + u' ' + kind + u": "_s
                                                       + text.mid(match.capturedStart() - 20, 60)));
            }
        }
}

void PaperFilesTest::sameInputSameBytes()
{
    for (const PaperKind &kind : paperKinds()) {
        const auto once = paperOf(kind.kind, samples::wageArrears());
        const auto other = paperOf(agreementKind, samples::extreme());
        const auto again = paperOf(kind.kind, samples::wageArrears());
        QVERIFY(once && other && again);
        QCOMPARE(once->pdf, again->pdf);
        RenderOptions later = samples::options();
        later.created = later.created.addSecs(1);
        QVERIFY(paperOf(kind.kind, samples::wageArrears(), later)->pdf != once->pdf);
    }
}

void PaperFilesTest::sameBytesInAnotherProcess()
{
    const auto paper = paperOf(agreementKind, samples::wageArrears());
    QVERIFY(paper);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(paper->pdf, QCryptographicHash::Sha256).toHex());
    for (int i = 0; i < 3; ++i) {
        const ProgramRun run =
            runProgram(QCoreApplication::applicationFilePath(), {u"--print-hash"_s});
        QCOMPARE(run.output.trimmed(), hash);
    }
}

void PaperFilesTest::threadsTakeTurns()
{
    const auto wanted = paperOf(agreementKind, samples::wageArrears());
    QVERIFY(wanted);
    std::vector<QByteArray> made(4);
    std::vector<std::thread> threads;
    for (QByteArray &bytes : made)
        threads.emplace_back([&bytes] {
            if (const auto paper = paperOf(agreementKind, samples::wageArrears()))
                bytes = paper->pdf;
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &bytes : made)
        QCOMPARE(bytes, wanted->pdf);
}

void PaperFilesTest::privateLinesNeverReachAFile()
{
    const QString secret = u"总包已承诺本月拨付"_s;
    QVERIFY(samples::secret().contains(secret));
    QByteArray wide;
    for (const QChar c : secret) {
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xFF);
    }
    for (const PaperKind &kind : paperKinds())
        for (const CaseFile &file : {samples::wageArrears(), samples::extreme()}) {
            const auto paper = paperOf(kind.kind, file);
            QVERIFY(paper);
            QVERIFY(!paper->text.contains(secret));
            QVERIFY(!withoutBlanks(textOf(*paper)).contains(secret));
            QVERIFY(!paper->pdf.contains(secret.toUtf8()));
            QVERIFY(!paper->pdf.contains(wide));
        }
    const auto record = paperOf(u"mediation-record"_s, samples::wageArrears());
    QVERIFY(withoutBlanks(textOf(*record)).contains(u"可以分两次，但是年前要付完。"_s));
}

void PaperFilesTest::missingGlyphIsRefused()
{
    CaseFile file = samples::wageArrears();
    const char32_t unknown = 0x30000;
    file.parties[0].name = u"王"_s + QString::fromUcs4(&unknown, 1);
    const auto paper = paperOf(agreementKind, file);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, u"document.glyph"_s);
    QVERIFY(paper.error().message.contains(u"U+30000"_s));
    QVERIFY(!paper.error().hint.isEmpty());
    QVERIFY(paperOf(agreementKind, samples::wageArrears()));
}

QImage PaperFilesTest::imageOf(const QString &text)
{
    const auto paper = renderPaper(
        agreementKind, {},
        withTemplate(u"<paper numbers=\"none\"><p size=\"40\">%1</p></paper>"_s.arg(text)));
    if (!paper)
        qFatal("%s", qPrintable(paper.error().message));
    const QString stem = m_folder.filePath(u"glyph"_s);
    const ProgramRun run = runProgram(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s,
                                                      write(u"glyph"_s, *paper), stem});
    if (run.exitCode != 0)
        qFatal("pdftoppm: %s", qPrintable(run.output));
    return QImage(stem + u".png"_s);
}

/// All Fandol faces draw U+FFE5 as a dollar sign; money is printed with U+00A5.
void PaperFilesTest::yenLooksLikeYen()
{
    const QImage yen = imageOf(u"¥"_s);
    QVERIFY(!yen.isNull());
    QVERIFY(yen != imageOf(u" "_s));
    QVERIFY(yen != imageOf(u"$"_s));
    QVERIFY(imageOf(u"￥"_s) != imageOf(u"＄"_s));
    QVERIFY(imageOf(u"￥"_s) != imageOf(u"$"_s));
    const auto paper = paperOf(agreementKind, samples::wageArrears());
    QVERIFY(textOf(*paper).contains(QChar(0xA5)));
    QVERIFY(!textOf(*paper).contains(QChar(0xFFE5)));
}

void PaperFilesTest::draftIsMarked()
{
    RenderOptions draft = samples::options();
    draft.draft = true;
    const auto plain = paperOf(agreementKind, samples::wageArrears());
    const auto marked = paperOf(agreementKind, samples::wageArrears(), draft);
    QVERIFY(plain && marked);
    QVERIFY(plain->pdf != marked->pdf);
    QCOMPARE(marked->pages, plain->pages);
    QCOMPARE(textOf(*marked), textOf(*plain));
}

void PaperFilesTest::ownTemplateWins()
{
    const auto paper = renderPaper(agreementKind, {{u"x"_s, u"甲"_s}},
                                   withTemplate(u"<paper><p>{{x}}</p></paper>"_s));
    QVERIFY(paper);
    QCOMPARE(paper->text, u"甲\n"_s);
    QVERIFY(paper->templateVersion.startsWith(u"mediation-agreement/own-1-"_s));
    const auto own = paperOf(agreementKind, samples::smallest());
    QVERIFY(own->templateVersion.startsWith(u"mediation-agreement/3-"_s));
    const auto faulty = renderPaper(agreementKind, {}, withTemplate(u"<paper><q/></paper>"_s));
    QVERIFY(!faulty);
    QCOMPARE(faulty.error().code, u"document.dialect"_s);
}

void PaperFilesTest::missingFontsAreTold()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEZHONG_DATA_DIR"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--print-hash"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), u"document.fonts"_s);
}

void PaperFilesTest::systemFontsAreOptional()
{
    RenderOptions system = samples::options();
    system.systemFonts = true;
    const auto paper = paperOf(agreementKind, samples::wageArrears(), system);
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    const QString faults = preflightFaults({write(u"system"_s, *paper)});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

namespace {

/// For the tests above that need a second process.
int printHash()
{
    const auto paper = paperOf(agreementKind, samples::wageArrears());
    const QByteArray line =
        paper ? QCryptographicHash::hash(paper->pdf, QCryptographicHash::Sha256).toHex()
              : paper.error().code.toUtf8();
    std::puts(line.constData());
    return 0;
}

/// Every paper of every sample, or those of one kind, into a folder, to be looked at.
int writeAll(const QString &folder, const QString &kindWanted)
{
    for (const auto &[name, file] : samples::all())
        for (const PaperKind &kind : paperKinds()) {
            if (!kindWanted.isEmpty() && kind.kind != kindWanted)
                continue;
            const auto paper = paperOf(kind.kind, samples::fitFor(kind, file));
            if (!paper)
                std::fprintf(stderr, "%s: %s %s\n", qPrintable(kind.kind),
                             qPrintable(paper.error().message), qPrintable(paper.error().detail));
            QFile out(u"%1/%2-%3.pdf"_s.arg(folder, name, kind.kind));
            if (!paper || !out.open(QIODevice::WriteOnly) || out.write(paper->pdf) < 0)
                return 1;
        }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.contains(u"--print-hash"_s))
        return printHash();
    if (const qsizetype at = arguments.indexOf(u"--write"_s); at > 0 && at + 1 < arguments.size())
        return writeAll(arguments.at(at + 1), arguments.value(at + 2));
    PaperFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "paperfilestest.moc"
