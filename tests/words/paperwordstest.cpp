// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperkind.h"
#include "core/operations/casequeries.h"
#include "core/operations/demooffice.h"
#include "core/operations/officeadmin.h"
#include "core/operations/walk.h"
#include "tests/support/englishtexts.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

OpenOptions fast()
{
    OpenOptions options;
    options.strength = KeyStrength::Fast;
    return options;
}

/// Ids are drawn anew each time; everything else must come out the same.
QJsonValue withoutIds(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue one : value.toArray())
            kept += withoutIds(one);
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != u"id"_s && !it.key().endsWith(u"_id"_s) && it.key() != u"file_key"_s)
            kept.insert(it.key(), withoutIds(it.value()));
    return kept;
}

QByteArray bytes(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{u"all"_s, withoutIds(value)}})
        .toJson(QJsonDocument::Indented);
}

/// What an office holds after the same work.
struct Holding {
    QByteArray cases;                 ///< every case as the command line shows it, with its limits
    QByteArray office;                ///< the office and its roster
    QMap<QString, QByteArray> values; ///< "1 mediation-record": what was filled into a paper
    QMap<QString, QByteArray> pdfs;   ///< the papers themselves, by file name
};

Holding holdingOf(const QString &folder, const QString &password, const Calendar &calendar)
{
    const ManualClock clock(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    auto opened = Store::open(folder, {{}, password, {}}, clock, fast());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
    const Desk desk{opened->get(), &calendar};
    Holding holding;
    QJsonArray all;
    int number = 0;
    const QList<CaseRow> rows = listCases(desk).value_or(QList<CaseRow>());
    for (const CaseRow &row : rows) {
        const CaseFile file = loadCase(desk, row.id).value();
        all += toJson(file, deadlinesOf(desk, file).value());
        ++number;
        for (const IssuedDocument &document : file.documents)
            holding.values.insert(u"%1 %2 %3"_s.arg(number).arg(document.kind, document.title),
                                  bytes(document.values));
    }
    holding.cases = bytes(all);
    QJsonArray roster;
    const QList<Mediator> listed = mediators(desk).value_or(QList<Mediator>());
    for (const Mediator &mediator : listed)
        roster += entityJson(mediator);
    holding.office = bytes(QJsonArray{entityJson(officeOf(desk).value()), roster});
    return holding;
}

Holding walked(const Calendar &calendar)
{
    const QTemporaryDir place;
    const auto report = walkMainJob(place.path(), calendar, fast());
    if (!report)
        qFatal("%s", qPrintable(report.error().message + report.error().detail));
    Holding holding = holdingOf(report->storeFolder, report->password, calendar);
    for (const QString &path : report->papers) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        holding.pdfs.insert(path.section(u'/', -1), file.readAll());
    }
    return holding;
}

Holding demonstrated(const Calendar &calendar)
{
    const QTemporaryDir place;
    DemoWish wish;
    wish.cases = 40;
    wish.password = u"geheim-Wort-9"_s;
    const QString folder = place.filePath(u"demo.hezhong"_s);
    const auto report = makeDemoOffice(folder, wish, QDate(2026, 11, 12), calendar, fast());
    if (!report)
        qFatal("%s", qPrintable(report.error().message + report.error().detail));
    return holdingOf(folder, wish.password, calendar);
}

} // namespace

/// The language of the window changes nothing in what is stored and printed.
class PaperWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void papersAndCasesAreTheSame();
    void demonstrationIsTheSame();

private:
    const Calendar m_calendar = Calendar::builtIn();
};

void PaperWordsTest::papersAndCasesAreTheSame()
{
    const Holding chinese = walked(m_calendar);
    Holding english;
    {
        const EnglishTexts installed;
        QCOMPARE(label(CaseStatus::Agreed), u"Agreed"_s); // English does speak
        english = walked(m_calendar);
    }
    QSet<QString> kinds;
    for (auto it = chinese.values.begin(); it != chinese.values.end(); ++it)
        kinds.insert(it.key().section(u' ', 1, 1));
    QVERIFY2(kinds.size() >= 6, "the demonstration no longer issues six kinds of paper");
    QCOMPARE(english.values.keys(), chinese.values.keys());
    for (auto it = chinese.values.begin(); it != chinese.values.end(); ++it)
        QVERIFY2(english.values.value(it.key()) == it.value(),
                 qPrintable(it.key() + u'\n' + QString::fromUtf8(english.values.value(it.key()))));
    QCOMPARE(english.pdfs.keys(), chinese.pdfs.keys());
    for (auto it = chinese.pdfs.begin(); it != chinese.pdfs.end(); ++it)
        QVERIFY2(english.pdfs.value(it.key()) == it.value(), qPrintable(it.key()));
    QCOMPARE(QString::fromUtf8(english.cases), QString::fromUtf8(chinese.cases));
    QCOMPARE(english.office, chinese.office);
}

void PaperWordsTest::demonstrationIsTheSame()
{
    const Holding chinese = demonstrated(m_calendar);
    const EnglishTexts installed;
    const Holding english = demonstrated(m_calendar);
    QVERIFY(chinese.cases.size() > 10000);
    QCOMPARE(QString::fromUtf8(english.cases), QString::fromUtf8(chinese.cases));
    QCOMPARE(english.office, chinese.office);
}

QTEST_GUILESS_MAIN(PaperWordsTest)
#include "paperwordstest.moc"
