// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/hearings/hearingtext.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPromise =
    2000; // milliseconds: what is typed longer ago than this is in the store
constexpr int kMostLines = 400;

qint64 monotonic()
{
    QElapsedTimer now;
    now.start();
    return now
        .msecsSinceReference(); // the same reference for all processes of one start of the machine
}

void tell(const QString &what, const QString &text)
{
    std::printf("%s %lld %s\n", qPrintable(what), static_cast<long long>(monotonic()),
                qUtf8Printable(text));
    std::fflush(stdout);
}

/// The person who types, in a process of their own, until it is killed.
int typeUntilKilled(const QString &folder, const QString &caseId)
{
    ManualClock clock(QDateTime(QDate(2026, 11, 9), QTime(10, 0)));
    const Calendar calendar = Calendar::builtIn();
    auto store = Store::open(folder, {{}, TestDesk::password(), {}}, clock, TestDesk::fast());
    if (!store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store.error().message));
        return 2;
    }
    const Desk desk{store->get(), &calendar};
    OperationRunner runner(desk);
    Workbench bench;
    bench.desk = &desk;
    bench.operations = &runner;
    const auto file = loadCase(desk, Id<Case>(caseId));
    HearingEditor editor(bench, *file, HearingEditor::fresh(bench, *file));
    editor.resize(1000, 600);
    if (!showActive(&editor))
        return 3;
    auto *text = getChild<HearingText>(&editor, u"hearing-text"_s);
    text->setFocus();
    for (int line = 0; line < kMostLines; ++line) {
        const QString words = u"line-%1-of-the-record"_s.arg(line);
        for (const QChar letter : words) {
            QTest::keyClick(text, letter.toLatin1());
            QTest::qWait(5);
        }
        tell(u"TYPED"_s, words);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Tab);
    }
    return 0;
}

struct Typed {
    qint64 at = 0;
    QString words;
};

QList<Typed> readTyped(const QByteArray &output)
{
    QList<Typed> all;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3 && parts.first() == "TYPED")
            all += Typed{parts.at(1).toLongLong(), QString::fromUtf8(parts.at(2))};
    }
    return all;
}

} // namespace

/// The power fails while a meeting is being written: a process types into the editor and is killed.
class TestHearingCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTyping_data()
    {
        QTest::addColumn<int>("afterLines");
        QTest::newRow("soon") << 40;
        QTest::newRow("later") << 70;
    }

    void killedWhileTyping()
    {
        QFETCH(int, afterLines);
        CaseBench bench;
        const Id<Case> id = bench.acceptedCase();
        bench.office.store.reset();

        QProcess typist;
        typist.setProcessChannelMode(QProcess::SeparateChannels);
        typist.start(QCoreApplication::applicationFilePath(),
                     {u"--type"_s, bench.office.path(), id.text()});
        QVERIFY(typist.waitForStarted());
        QByteArray output;
        while (readTyped(output).size() < afterLines && typist.waitForReadyRead(30000))
            output += typist.readAllStandardOutput();
        const qint64 killedAt = monotonic();
        typist.kill(); // SIGKILL: nothing can be tidied up
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        output += typist.readAllStandardOutput();
        const QList<Typed> typed = readTyped(output);
        QVERIFY2(typed.size() >= afterLines, typist.readAllStandardError().constData());

        bench.office.reopen(); // the lock of the dead process is taken over
        const CaseFile file = bench.file(id);
        QCOMPARE(file.hearings.size(), 1);
        QSet<QString> kept;
        for (const HearingLine &line : file.hearings.first().lines)
            kept.insert(line.text);
        int due = 0;
        for (const Typed &one : typed) {
            if (one.at > killedAt - kPromise)
                continue;
            ++due;
            QVERIFY2(kept.contains(one.words), qPrintable(one.words));
        }
        QVERIFY2(due >= 5, "too little was typed before the last two seconds");
        const auto report = bench.office.store->verify();
        QVERIFY(report.has_value());

        // The case is opened again and the record goes on where it was.
        bench.openWindow(id);
        bench.page()->openPath(u"hearings"_s);
        auto *text = getChild<HearingText>(bench.window.get(), u"hearing-text"_s);
        QCOMPARE(text->lines().size(), file.hearings.first().lines.size());
        bench.dropWindow();
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--type"_s)
        return typeUntilKilled(arguments.at(2), arguments.at(3));
    TestHearingCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_hearingcrash.moc"
