// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The command line in English (HEZHONG_LANG=en): people read English, programs read the same JSON.
class CtlWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonIsTheSame_data();
    void jsonIsTheSame();
    void textIsEnglish_data();
    void textIsEnglish();

private:
    QStringList on(const QString &format, const QString &arguments) const
    {
        return QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                           format}
               + arguments.split(u' ');
    }
    static CtlRun run(const QStringList &arguments, bool english)
    {
        qputenv("HEZHONG_LANG", english ? "en" : "");
        return ctl(arguments, {}, u"hezhong-demo"_s);
    }

    QTemporaryDir m_folder;
};

void CtlWordsTest::initTestCase()
{
    const CtlRun made = run({u"--format"_s, u"json"_s, u"walk"_s, m_folder.path()}, true);
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void CtlWordsTest::jsonIsTheSame_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("rules") << u"deadline list"_s;
    QTest::newRow("a limit") << u"deadline mediation-from-acceptance --from 2026-11-06"_s;
    QTest::newRow("causes") << u"causes --on 2026-11-02"_s;
    QTest::newRow("kinds of paper") << u"document kinds"_s;
    QTest::newRow("cases") << u"case list"_s;
    QTest::newRow("a case") << u"case show 〔2026〕锦劳调1号"_s;
    QTest::newRow("papers") << u"document list 〔2026〕锦劳调1号"_s;
    QTest::newRow("search") << u"search 锦恒"_s;
}

void CtlWordsTest::jsonIsTheSame()
{
    QFETCH(QString, arguments);
    const CtlRun chinese = run(on(u"json"_s, arguments), false);
    const CtlRun english = run(on(u"json"_s, arguments), true);
    QVERIFY2(chinese.exitCode == 0, chinese.err.constData());
    QJsonObject first = chinese.object();
    QJsonObject second = english.object();
    first.remove(u"took_ms"_s); // a search tells how long it took
    second.remove(u"took_ms"_s);
    QCOMPARE(second, first);
    QCOMPARE(english.array(), chinese.array());
    QVERIFY(!first.isEmpty() || !chinese.array().isEmpty());
}

void CtlWordsTest::textIsEnglish_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("english");
    QTest::newRow("rules") << u"deadline list"_s
                           << u"acceptance-decision  Acceptance decision  Order 17 art. 22"_s;
    QTest::newRow("causes") << u"causes --on 2026-11-02"_s << u"205.5  Claim for pay"_s;
    QTest::newRow("kinds of paper")
        << u"document kinds"_s << u"17  Mediation agreement  mediation-agreement"_s;
    QTest::newRow("a day") << u"calendar is-workday 2026-11-09"_s
                           << u"2026-11-09 Monday Working day"_s;
    QTest::newRow("a case") << u"case show 〔2026〕锦劳调1号"_s
                            << u"Instalment 1, 6,000.00 yuan: 2026-11-30"_s;
}

void CtlWordsTest::textIsEnglish()
{
    QFETCH(QString, arguments);
    QFETCH(QString, english);
    const QString out = QString::fromUtf8(run(on(u"text"_s, arguments), true).out);
    QVERIFY2(out.contains(english), qPrintable(out));
}

QTEST_GUILESS_MAIN(CtlWordsTest)
#include "ctlwordstest.moc"
