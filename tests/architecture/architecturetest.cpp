// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The house keeps its own rules, and the checker itself notices when it does not.
class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void ownHeaderBesideIsResolved();
    void houseIsClean();

private:
    [[nodiscard]] static QStringList widgetFolders();
    [[nodiscard]] static QStringList houseFiles(const QString &root);
};

namespace {

const QString spdx = u"// SPDX-FileCopyrightText: 2026 Hezhong contributors\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

QStringList ArchitectureTest::widgetFolders()
{
    return QString::fromUtf8(HEZHONG_WIDGET_FOLDERS).split(u'|', Qt::SkipEmptyParts);
}

/// What git tracks or would track; without git, every file but those of build and dependencies.
QStringList ArchitectureTest::houseFiles(const QString &root)
{
    QProcess git;
    git.setWorkingDirectory(root);
    git.start(u"git"_s, {u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s, u"-co"_s,
                         u"--exclude-standard"_s, u"-z"_s});
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0)
        return QString::fromUtf8(git.readAllStandardOutput())
            .split(QChar(u'\0'), Qt::SkipEmptyParts);
    static const QStringList left{u".git/"_s, u".deps/"_s, u"build"_s, u"demo"_s, u"dist/"_s};
    QStringList files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = QDir(root).relativeFilePath(walk.next());
        const auto leads = [&file](const QString &prefix) { return file.startsWith(prefix); };
        if (std::none_of(left.begin(), left.end(), leads))
            files += file;
    }
    return files;
}

void ArchitectureTest::plantedFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: no fault

    const auto row = [](const char *name, QStringView path, const QString &text,
                        QStringView expected) {
        QTest::newRow(name) << path.toString() << QString(spdx + text) << expected.toString();
    };
    row("upward edge", u"core/store/a.cpp", u"#include \"core/model/case.h\"\n"_s, u"");
    row("own folder", u"core/law/a.cpp", u"#include \"core/law/b.h\"\n"_s, u"");
    row("downward edge", u"core/base/a.cpp", u"#include \"core/model/case.h\"\n"_s,
        u"core/base/a.cpp:3: core/base must not use core/model (core/model/case.h)");
    row("law uses model", u"core/law/a.h", u"\n#include \"core/model/case.h\"\n"_s,
        u"core/law/a.h:4: core/law must not use core/model (core/model/case.h)");
    row("model uses store", u"core/model/a.h", u"#  include \"core/store/store.h\"\n"_s,
        u"core/model/a.h:3: core/model must not use core/store (core/store/store.h)");
    row("documents use store", u"core/documents/a.h", u"#include \"core/store/store.h\"\n"_s,
        u"core/documents/a.h:3: core/documents must not use core/store (core/store/store.h)");
    row("store uses operations", u"core/store/a.h", u"#include <core/operations/x.h>\n"_s,
        u"core/store/a.h:3: core/store must not use core/operations (core/operations/x.h)");
    row("operations use documents", u"core/operations/a.h",
        u"#include \"core/documents/paper.h\"\n"_s, u"");
    row("climbing path", u"core/base/a.cpp", u"#include \"../base/../../core/model/case.h\"\n"_s,
        u"");
    row("unknown room", u"core/attic/a.h", u"#include \"core/base/ids.h\"\n"_s,
        u"core/attic/a.h:3: core/attic has no place in the order of the layers");
    row("core uses ui", u"core/operations/a.h", u"#include \"ui/shell/window.h\"\n"_s,
        u"core/operations/a.h:3: core must not use ui (ui/shell/window.h)");
    row("ui uses app", u"ui/shell/a.h", u"#include \"app/workstation/start.h\"\n"_s,
        u"ui/shell/a.h:3: ui must not use app (app/workstation/start.h)");
    row("app uses ui", u"app/workstation/a.cpp", u"#include \"ui/shell/window.h\"\n"_s, u"");
    row("product uses tests", u"ui/shell/a.h", u"#include \"tests/support/x.h\"\n"_s,
        u"ui/shell/a.h:3: the product must not use tests/support/x.h");
    row("widget in core", u"core/documents/a.cpp", u"#include <QLabel>\n"_s,
        u"core/documents/a.cpp:3: core must not use a widget module: QLabel");
    row("widget in core by module", u"core/documents/a.cpp", u"#include <QtWidgets/QLabel>\n"_s,
        u"core/documents/a.cpp:3: core must not use a widget module: QtWidgets/QLabel");
    row("whole module in core", u"core/base/a.cpp", u"#include <QtWidgets>\n"_s,
        u"core/base/a.cpp:3: core must not use a widget module: QtWidgets");
    row("printer in core", u"core/documents/a.cpp", u"#include <QPrinter>\n"_s,
        u"core/documents/a.cpp:3: core must not use a widget module: QPrinter");
    row("PDF view in core", u"core/documents/a.cpp", u"#include <QPdfView>\n"_s,
        u"core/documents/a.cpp:3: core must not use a widget module: QPdfView");
    row("gui in core", u"core/documents/a.cpp", u"#include <QColorSpace>\n"_s, u"");
    row("widget in ui", u"ui/widgets/a.cpp", u"#include <QLabel>\n"_s, u"");
    row("clock", u"core/model/a.cpp", u"auto d = QDate::currentDate();\n"_s,
        u"core/model/a.cpp:3: asks the machine for the time instead of a Clock");
    row("clock in ui", u"ui/home/a.cpp", u"auto d = QDateTime::currentDateTimeUtc();\n"_s,
        u"ui/home/a.cpp:3: asks the machine for the time instead of a Clock");
    row("the clock itself", u"core/base/clock.cpp", u"QDateTime::currentDateTimeUtc();\n"_s, u"");
    row("tests may ask", u"tests/core/a.cpp", u"QDateTime::currentDateTimeUtc();\n"_s, u"");
    row("note", u"ui/home/a.cpp", u"// TO"_s + u"DO later\n"_s,
        u"ui/home/a.cpp:3: unfinished work is noted");
    row("file past the journal", u"ui/home/a.cpp", u"(void)writeWholeFile(path, bytes);\n"_s,
        u"ui/home/a.cpp:3: hands something out past ui/services/handout.h");
    row("paper past the journal", u"ui/home/a.cpp", u"m_bench.printing->printPdf(this, pdf, name);\n"_s,
        u"ui/home/a.cpp:3: hands something out past ui/services/handout.h");
    row("clipboard", u"ui/home/a.cpp", u"QGuiApplication::clipboard()->setText(text);\n"_s,
        u"ui/home/a.cpp:3: hands something out past ui/services/handout.h");
    row("folder past its place", u"ui/home/a.cpp", u"QDesktopServices::openUrl(url);\n"_s,
        u"ui/home/a.cpp:3: hands something out past ui/services/handout.h");
    row("the way out", u"ui/services/handout.cpp", u"writeWholeFile(path, bytes);\n"_s, u"");
    row("sheet of the key", u"ui/services/recoveryview.cpp", u"writeWholeFile(path, bytes);\n"_s, u"");
    row("command line", u"app/ctl/a.cpp", u"writeWholeFile(path, bytes);\n"_s, u"");
    row("words behind a macro", u"core/model/a.cpp",
        u"#define N(x) QT_TRANSLATE_NOOP(\"m\", x)\n"_s,
        u"core/model/a.cpp:3: hides words from lupdate behind a macro");
    row("machine path", u"docs/a.md", u"see /ho"_s + u"me/someone/x\n"_s,
        u"docs/a.md:3: names a folder of one machine");
    row("home of the user", u"docs/a.md", u"see ~/home/x and /root and a/work/b\n"_s, u"");
    row("registry", u"docs/a.md", u"https://registry."_s + u"npmjs.org/x\n"_s,
        u"docs/a.md:3: names the host of a package registry");
    row("trial", u"ui/home/a.cpp", u"tr(\"开庭时间\");\n"_s, u"ui/home/a.cpp:3: says “开庭”");
    row("comment about a trial", u"ui/home/a.cpp", u"int a; // never 开庭\n"_s, u"");
    row("comment that quotes", u"ui/home/a.h", u"/// \"12 件 · 3.2 MB\".\n"_s, u"");
    row("one against the other", u"core/model/a.cpp", u"u\"%1诉%2\"_s;\n"_s, u"core/model/a.cpp:3: says “诉”");
    row("words of the law", u"core/model/a.cpp", u"words(\"a\", \"可以起诉、投诉，民事诉讼法\");\n"_s, u"");
    row("told is no defendant", u"core/model/a.cpp", u"words(\"a\", \"被告知\");\n"_s, u"");
    row("shouting", u"ui/home/a.cpp", u"tr(\"已保存！\");\n"_s, u"ui/home/a.cpp:3: says “！”");
    row("frightening", u"app/ctl/a.cpp", u"words(\"ctl\", \"非法日期\");\n"_s, u"app/ctl/a.cpp:3: says “非法”");
    row("old name", u"docs/manual.md", u"恢复码\n"_s, u"docs/manual.md:3: says “恢复码”");
    row("trial in a template", u"resources/templates/a.xml", u"<p>开庭</p>\n"_s,
        u"resources/templates/a.xml:3: says “开庭”");
    row("English in Chinese", u"ui/home/a.cpp", u"tr(\"请点 OK\");\n"_s,
        u"ui/home/a.cpp:3: has “OK” in a Chinese sentence");
    row("keys in Chinese", u"ui/home/a.cpp", u"tr(\"按 Ctrl+S 保存第 %L1 份 PDF\\n\");\n"_s, u"");
    row("translated paper", u"core/documents/phrasebook.cpp", u"words(\"documents\", \"不申请回避。\");\n"_s,
        u"core/documents/phrasebook.cpp:3: puts translated words on a paper");
    row("long file", u"ui/home/a.cpp", u"\n"_s.repeated(599),
        u"ui/home/a.cpp:601: 601 lines; no file is longer than 600");
    row("longest file", u"ui/home/a.cpp", u"\n"_s.repeated(598), u"");
    QTest::newRow("no licence") << u"ui/home/a.cpp"_s << u"#pragma once\n"_s
                                << u"ui/home/a.cpp:1: the two SPDX lines are missing"_s;
    QTest::newRow("no licence in a script")
        << u"installer/verify/a.sh"_s << u"#!/bin/sh\ntrue\n"_s
        << u"installer/verify/a.sh:2: the two SPDX lines are missing"_s;
}

void ArchitectureTest::plantedFaultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QTemporaryDir empty;
    const SourceRules rules(empty.path(), widgetFolders());
    QCOMPARE(rules.faults(path, text.toUtf8()).join(u'\n'), expected);
}

/// A path relative to the including file is judged by where it leads.
void ArchitectureTest::ownHeaderBesideIsResolved()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"core/base"_s));
    QVERIFY(QDir(root.path()).mkpath(u"core/store"_s));
    QFile header(root.filePath(u"core/store/gate.h"_s));
    QVERIFY(header.open(QIODevice::WriteOnly));
    header.close();
    const SourceRules rules(root.path(), widgetFolders());
    QCOMPARE(
        rules.faults(u"core/base/a.cpp"_s, (spdx + u"#include \"../store/gate.h\"\n"_s).toUtf8()),
        QStringList{u"core/base/a.cpp:3: core/base must not use core/store (../store/gate.h)"_s});
    QCOMPARE(rules.faults(u"core/store/a.cpp"_s, (spdx + u"#include \"gate.h\"\n"_s).toUtf8()),
             QStringList());
}

void ArchitectureTest::houseIsClean()
{
    const QString root = QString::fromUtf8(HEZHONG_SOURCE_DIR);
    const SourceRules rules(root, widgetFolders());
    QStringList faults;
    int sources = 0;
    for (const QString &path : houseFiles(root)) {
        QFile file(root + u'/' + path);
        if (!file.exists())
            continue; // deleted, not yet committed
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        faults += rules.faults(path, file.readAll());
        sources += path.startsWith("core/"_L1) ? 1 : 0;
    }
    QVERIFY2(sources > 10, "the walk did not find the sources");
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(), "the faults are listed above");
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecturetest.moc"
