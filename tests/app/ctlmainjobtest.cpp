// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

/// The main job through the built program, from init to a verified PDF.
class CtlMainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeWay();
    void statesAreHeld();
    void agentWithoutAuthorityIsRefused();
    void badInput_data();
    void badInput();
    void wrongPassword();
    void secondProgramIsToldWhoHolds();
    void unknownUsage();
    void nothingInClear();
    void verifyFindsDamage();
    void demoOfficeIsTheSameForASeed();
    void walkMakesEveryPaper();

private:
    QString store() const { return m_folder.filePath(QStringLiteral("office.hezhong")); }
    QStringList on(QStringList arguments) const
    {
        return QStringList{QStringLiteral("--store"), store(), QStringLiteral("--format"), QStringLiteral("json")} + arguments;
    }
    QString sample(const char *name) const { return QStringLiteral(HEZHONG_DEMO_DIR "/") + QLatin1String(name); }
    QString intake(const char *name) const;

    QTemporaryDir m_folder;
};

void CtlMainJobTest::initTestCase()
{
    const CtlRun made = ctl({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("init"), store(),
                             QStringLiteral("--profile"), QStringLiteral("township"), QStringLiteral("--office"),
                             QStringLiteral("成都市锦江区某街道劳动人事争议调解委员会"), QStringLiteral("--region"), QStringLiteral("510104"),
                             QStringLiteral("--prefix"), QStringLiteral("锦"), QStringLiteral("--admin"), QStringLiteral("许晓燕")});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.object().value(QStringLiteral("recovery_key")).toString().size() >= 20);
}

QString CtlMainJobTest::intake(const char *name) const
{
    const CtlRun run = ctl(on({QStringLiteral("case"), QStringLiteral("intake"), sample(name)}));
    return run.exitCode == 0 ? run.object().value(QStringLiteral("id")).toString() : QString();
}

void CtlMainJobTest::wholeWay()
{
    const CtlRun registered = ctl(on({QStringLiteral("case"), QStringLiteral("intake"), sample("intake-wage-arrears.json")}));
    QCOMPARE(registered.exitCode, 0);
    const QString id = registered.object().value(QStringLiteral("id")).toString();
    QCOMPARE(registered.object().value(QStringLiteral("number")).toString(), QStringLiteral("〔2026〕锦劳调1号"));
    const QJsonObject limit = registered.object().value(QStringLiteral("deadlines")).toArray().first().toObject();
    QCOMPARE(limit.value(QStringLiteral("rule")).toString(), QStringLiteral("acceptance-decision"));
    QCOMPARE(limit.value(QStringLiteral("due")).toString(), QStringLiteral("2026-11-05"));

    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("accept"), id, QStringLiteral("--on"), QStringLiteral("2026-11-03"),
                     QStringLiteral("--mediator"), QStringLiteral("何建国")})).exitCode, 0);
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("hearing"), id, sample("hearing-wage-arrears.json")})).exitCode, 0);
    const CtlRun agreed = ctl(on({QStringLiteral("case"), QStringLiteral("agreement"), id, sample("agreement-wage-arrears.json")}));
    QCOMPARE(agreed.exitCode, 0);
    QCOMPARE(agreed.object().value(QStringLiteral("status")).toString(), QStringLiteral("agreed"));

    const QString pdf = m_folder.filePath(QStringLiteral("agreement.pdf"));
    const CtlRun issued = ctl(on({QStringLiteral("document"), QStringLiteral("issue"), id, QStringLiteral("mediation-agreement"),
                                  QStringLiteral("--out"), pdf}));
    QCOMPARE(issued.exitCode, 0);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
             issued.object().value(QStringLiteral("sha256")).toString());

    const QString docx = m_folder.filePath(QStringLiteral("agreement.docx"));
    const QStringList exportCommand{QStringLiteral("document"), QStringLiteral("export"), id,
                                    QStringLiteral("mediation-agreement"), QStringLiteral("--out"), docx};
    const CtlRun exported = ctl(on(exportCommand));
    QCOMPARE(exported.exitCode, 0);
    QFile word(docx);
    QVERIFY(word.open(QIODevice::ReadOnly));
    const QByteArray wordBytes = word.readAll();
    QVERIFY(wordBytes.startsWith("PK"));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(wordBytes, QCryptographicHash::Sha256).toHex()),
             exported.object().value(QStringLiteral("sha256")).toString());
    QCOMPARE(exported.object().value(QStringLiteral("kind")).toString(), QStringLiteral("mediation-agreement"));
    QCOMPARE(exported.object().value(QStringLiteral("name")).toString(), QStringLiteral("调解协议书"));
    QCOMPARE(exported.object().value(QStringLiteral("file")).toString(), docx);
    // The issued paper's words; another date makes a draft of it.
    QCOMPARE(exported.object().value(QStringLiteral("document")), issued.object().value(QStringLiteral("id")));
    const QJsonObject draft = ctl(on(exportCommand + QStringList{QStringLiteral("--on"), QStringLiteral("2026-11-22")})).object();
    QVERIFY(draft.value(QStringLiteral("draft")).toBool());
    QVERIFY(draft.value(QStringLiteral("document")).isNull());
    QCOMPARE(ctl(on(exportCommand.first(4))).exitCode, 2); // no file is named

    const CtlRun closed = ctl(on({QStringLiteral("case"), QStringLiteral("close"), QStringLiteral("(2026)锦劳调1号"), QStringLiteral("--on"),
                                  QStringLiteral("2026-11-20"), QStringLiteral("--outcome"), QStringLiteral("agreed")}));
    QCOMPARE(closed.object().value(QStringLiteral("status")).toString(), QStringLiteral("closed"));

    const QJsonObject shown = ctl(on({QStringLiteral("case"), QStringLiteral("show"), id})).object();
    QCOMPARE(shown.value(QStringLiteral("applicants")).toArray().first().toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("王䶮"));
    QCOMPARE(shown.value(QStringLiteral("agreement")).toObject().value(QStringLiteral("total")).toString(), QStringLiteral("12300.00"));
    QCOMPARE(ctl(on({QStringLiteral("document"), QStringLiteral("list"), id})).array().size(), 1);
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("list"), QStringLiteral("--status"), QStringLiteral("closed")})).array().size(), 1);
    QCOMPARE(ctl(on({QStringLiteral("verify")})).exitCode, 0);
}

void CtlMainJobTest::statesAreHeld()
{
    const QString id = intake("intake-rider.json");
    QVERIFY(!id.isEmpty());
    const CtlRun early = ctl(on({QStringLiteral("case"), QStringLiteral("hearing"), id, sample("hearing-wage-arrears.json")}));
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.error().value(QStringLiteral("code")).toString(), QStringLiteral("case.state"));
    QVERIFY(early.out.isEmpty());
    const CtlRun before = ctl(on({QStringLiteral("case"), QStringLiteral("accept"), id, QStringLiteral("--on"), QStringLiteral("2026-10-07"),
                                  QStringLiteral("--mediator"), QStringLiteral("何建国")}));
    QCOMPARE(before.exitCode, 3);
    QCOMPARE(before.error().value(QStringLiteral("field")).toString(), QStringLiteral("on"));
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("refuse"), id, QStringLiteral("--on"), QStringLiteral("2026-10-12"),
                     QStringLiteral("--reason"), QStringLiteral("被申请人不愿意调解")})).exitCode, 0);
    QCOMPARE(ctl(on({QStringLiteral("document"), QStringLiteral("issue"), id, QStringLiteral("refusal-notice")})).exitCode, 0);
    QCOMPARE(ctl(on({QStringLiteral("document"), QStringLiteral("issue"), id, QStringLiteral("mediation-agreement")})).exitCode, 1);
}

void CtlMainJobTest::agentWithoutAuthorityIsRefused()
{
    QFile file(sample("intake-dismissal-court.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray respondents = json.value(QStringLiteral("respondents")).toArray();
    QJsonObject firm = respondents.first().toObject();
    firm.insert(QStringLiteral("agents"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("莫晓平")},
                                                                 {QStringLiteral("authority"), QStringLiteral("general")}}});
    respondents.replace(0, firm);
    json.insert(QStringLiteral("respondents"), respondents);
    const CtlRun made = ctl(on({QStringLiteral("case"), QStringLiteral("intake"), QStringLiteral("-")}), QJsonDocument(json).toJson());
    QCOMPARE(made.exitCode, 0);
    const QString id = made.object().value(QStringLiteral("id")).toString();
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("accept"), id, QStringLiteral("--on"), QStringLiteral("2026-09-18"),
                     QStringLiteral("--mediator"), QStringLiteral("何建国")})).exitCode, 0);
    const CtlRun refused = ctl(on({QStringLiteral("case"), QStringLiteral("agreement"), id, sample("agreement-dismissal-court.json")}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error().value(QStringLiteral("code")).toString(), QStringLiteral("agreement.authority"));
    const QJsonObject shown = ctl(on({QStringLiteral("case"), QStringLiteral("show"), id})).object();
    QCOMPARE(shown.value(QStringLiteral("status")).toString(), QStringLiteral("accepted"));
}

void CtlMainJobTest::badInput_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *from, const char *to, const char *field) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(field);
    };
    row("check digit", "510104199003070015", "510104199003070016", "applicants[0].id_number");
    row("no such date", "2026-11-02", "2026-02-30", "received_on");
    row("credit code", "91510104MA00TE5T27", "91510104MA00TE5T28", "respondents[0].credit_code");
    row("amount", "12300.00", "12,30.0x", "claims[0].amount");
    row("source", "\"application\"", "\"rumour\"", "source");
    row("cause", "205.5", "999", "cause");
    row("unknown key", "\"facts\"", "\"factz\"", "factz");
}

void CtlMainJobTest::badInput()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file(sample("intake-wage-arrears.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(from));
    const int before = static_cast<int>(ctl(on({QStringLiteral("case"), QStringLiteral("list")})).array().size());
    const CtlRun run = ctl(on({QStringLiteral("case"), QStringLiteral("intake"), QStringLiteral("-")}),
                           QString(text).replace(from, to).toUtf8());
    QCOMPARE(run.exitCode, 3);
    QTEST(run.error().value(QStringLiteral("field")).toString(), "field");
    QVERIFY(!run.error().value(QStringLiteral("message")).toString().isEmpty());
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("list")})).array().size(), before);
}

void CtlMainJobTest::wrongPassword()
{
    const CtlRun run = ctl(on({QStringLiteral("case"), QStringLiteral("list")}), {}, QStringLiteral("not-the-password"));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.error().value(QStringLiteral("code")).toString(), QStringLiteral("store.wrong-password"));
}

void CtlMainJobTest::secondProgramIsToldWhoHolds()
{
    // The first program holds the store while it waits for its standard input inside an open store.
    QProcess holder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HEZHONG_PASSWORD"), QStringLiteral("geheim-Wort-9"));
    holder.setProcessEnvironment(environment);
    holder.start(QStringLiteral(HEZHONG_HOLDER), {store()});
    QVERIFY(holder.waitForReadyRead(60000));
    const CtlRun run = ctl(on({QStringLiteral("case"), QStringLiteral("list")}));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.error().value(QStringLiteral("code")).toString(), QStringLiteral("store.locked"));
    QVERIFY(run.error().value(QStringLiteral("message")).toString().contains(QString::number(holder.processId()))
            || run.error().value(QStringLiteral("message")).toString().contains(QStringLiteral("storeholder")));
    holder.kill();
    holder.waitForFinished();
    QCOMPARE(ctl(on({QStringLiteral("case"), QStringLiteral("list")})).exitCode, 0);
}

void CtlMainJobTest::unknownUsage()
{
    QCOMPARE(ctl({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("case"), QStringLiteral("dance")}).exitCode, 2);
    QCOMPARE(ctl({}).exitCode, 2);
    QCOMPARE(ctl({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("case"), QStringLiteral("list")}).exitCode, 2);
    QCOMPARE(ctl({QStringLiteral("--version")}).exitCode, 0);
}

void CtlMainJobTest::nothingInClear()
{
    QList<QByteArray> secrets;
    for (const QString &text : {QStringLiteral("王䶮"), QStringLiteral("单雄丽"), QStringLiteral("阿木"), QStringLiteral("何建国"),
                                QStringLiteral("许晓燕"), QStringLiteral("510104199003070015"), QStringLiteral("13800001001"),
                                QStringLiteral("锦恒建筑")}) {
        secrets += text.toUtf8();
        secrets += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    int files = 0;
    QDirIterator walk(store(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
}

void CtlMainJobTest::verifyFindsDamage()
{
    QDirIterator walk(store() + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(walk.hasNext());
    QFile file(walk.next());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const char original = bytes.at(bytes.size() / 2);
    const auto writeMiddle = [&](char value) {
        file.seek(bytes.size() / 2);
        file.write(&value, 1);
        file.flush();
    };
    writeMiddle(static_cast<char>(original ^ 1));
    const CtlRun run = ctl(on({QStringLiteral("verify")}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object().value(QStringLiteral("integrity")).toString(), QStringLiteral("ok"));
    QVERIFY(run.object().value(QStringLiteral("files")).toString() != QStringLiteral("ok"));
    writeMiddle(original);
    QCOMPARE(ctl(on({QStringLiteral("verify")})).exitCode, 0);
}

void CtlMainJobTest::demoOfficeIsTheSameForASeed()
{
    QStringList titles[2];
    for (int i = 0; i < 2; ++i) {
        const QString folder = m_folder.filePath(QStringLiteral("demo%1").arg(i));
        const CtlRun made = ctl({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("demo"), folder,
                                 QStringLiteral("--cases"), QStringLiteral("30"), QStringLiteral("--seed"), QStringLiteral("7")});
        QCOMPARE(made.exitCode, 0);
        const CtlRun listed = ctl({QStringLiteral("--store"), folder, QStringLiteral("--format"), QStringLiteral("json"),
                                   QStringLiteral("case"), QStringLiteral("list")});
        for (const QJsonValue row : listed.array())
            titles[i] += row.toObject().value(QStringLiteral("title")).toString();
    }
    QCOMPARE(titles[0].size(), 30);
    QCOMPARE(titles[0], titles[1]);
}

void CtlMainJobTest::walkMakesEveryPaper()
{
    const CtlRun run = ctl({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("walk"), m_folder.filePath(QStringLiteral("walk"))});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray papers = run.object().value(QStringLiteral("papers")).toArray();
    QCOMPARE(papers.size(), 12);
    for (const QJsonValue path : papers)
        QVERIFY(QFile::exists(path.toString()));
    QCOMPARE(run.object().value(QStringLiteral("events")).toArray().size(), 3);
}

QTEST_GUILESS_MAIN(CtlMainJobTest)
#include "ctlmainjobtest.moc"
