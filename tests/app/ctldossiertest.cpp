// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"
#include "tests/support/samplefiles.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The archive file through the built program.
class CtlDossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesOfACase();
    void signedCopy();
    void bindAndCheck();
    void transferList();
    void usage();

private:
    CtlRun run(const QStringList &arguments) const
    {
        return ctl(QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                               u"json"_s}
                   + arguments);
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_id;
};

void CtlDossierTest::initTestCase()
{
    QCOMPARE(run({u"init"_s, m_folder.filePath(u"office.hezhong"_s), u"--profile"_s, u"township"_s,
                  u"--office"_s, u"锦江区某街道调解委员会"_s, u"--region"_s, u"510104"_s,
                  u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s})
                 .exitCode,
             0);
    const CtlRun made = run({u"case"_s, u"intake"_s,
                             QStringLiteral(HEZHONG_DEMO_DIR) + u"/intake-wage-arrears.json"_s});
    QCOMPARE(made.exitCode, 0);
    m_id = made.object().value(u"id"_s).toString();
}

void CtlDossierTest::filesOfACase()
{
    const QByteArray photo = hezhong::samples::jpeg({300, 420});
    const QString file = written(u"出勤.jpg"_s, photo);
    const CtlRun added =
        run({u"case"_s, u"file"_s, u"add"_s, m_id, file, u"--section"_s, u"evidence-applicant"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.object().value(u"name"_s).toString(), u"出勤"_s);
    const CtlRun listed = run({u"case"_s, u"file"_s, u"list"_s, m_id});
    QCOMPARE(listed.array().size(), 1);
    const QString id = listed.array().first().toObject().value(u"id"_s).toString();
    const QString out = m_folder.filePath(u"copy.jpg"_s);
    QCOMPARE(run({u"case"_s, u"file"_s, u"save"_s, m_id, id, u"--out"_s, out}).exitCode, 0);
    QFile copy(out);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), photo);
    const CtlRun bad =
        run({u"case"_s, u"file"_s, u"add"_s, m_id, written(u"坏.jpg"_s, photo.chopped(2000))});
    QCOMPARE(bad.exitCode, 3);
    QCOMPARE(bad.error().value(u"code"_s).toString(), u"material.damaged"_s);
    QCOMPARE(run({u"case"_s, u"file"_s, u"add"_s, m_id, file, u"--section"_s, u"attic"_s}).exitCode,
             3);
}

void CtlDossierTest::signedCopy()
{
    const CtlRun issued = run({u"document"_s, u"issue"_s, m_id, u"acceptance-register"_s});
    QCOMPARE(issued.exitCode, 0);
    const QString document = issued.object().value(u"id"_s).toString();
    const CtlRun added =
        run({u"case"_s, u"file"_s, u"add"_s, m_id,
             written(u"登记.png"_s, hezhong::samples::png({300, 420})), u"--document"_s, document});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.object().value(u"locked"_s).toBool());
    const QString id = added.object().value(u"id"_s).toString();
    QCOMPARE(run({u"case"_s, u"file"_s, u"remove"_s, m_id, id, u"--reason"_s, u"试"_s}).exitCode,
             1);
}

void CtlDossierTest::bindAndCheck()
{
    const QString out = m_folder.filePath(u"dossier.pdf"_s);
    const CtlRun bound = run({u"dossier"_s, m_id, u"--out"_s, out});
    QVERIFY2(bound.exitCode == 0, bound.err.constData());
    QCOMPARE(bound.object().value(u"items"_s).toArray().size(), 3);
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-1.4"));
    QCOMPARE(run({u"dossier"_s, u"contents"_s, m_id}).object().value(u"pages"_s),
             bound.object().value(u"pages"_s));
    const CtlRun checked = run({u"dossier"_s, u"check"_s, m_id});
    QCOMPARE(checked.exitCode, 1); // the application itself is not in the file
    const QJsonObject report = checked.object();
    QVERIFY(report.value(u"score"_s).toInt() < 100);
    bool found = false;
    for (const QJsonValue value : report.value(u"items"_s).toArray()) {
        const QJsonObject item = value.toObject();
        for (const QString &key :
             {u"rule"_s, u"title"_s, u"state"_s, u"page"_s, u"message"_s, u"basis"_s})
            QVERIFY2(item.contains(key), qPrintable(key));
        if (item.value(u"rule"_s).toString() == u"register"_s) {
            found = true;
            QCOMPARE(item.value(u"state"_s).toString(), u"present"_s);
            QCOMPARE(item.value(u"page"_s).toInt(), 1);
        }
    }
    QVERIFY(found);
    QVERIFY(!run({u"dossier"_s, u"office"_s}).array().isEmpty());
}

void CtlDossierTest::transferList()
{
    const QString out = m_folder.filePath(u"transfer.pdf"_s);
    const QStringList period{u"dossier"_s, u"transfer"_s,   u"--from"_s, u"2026-11-01"_s,
                             u"--to"_s,    u"2026-11-30"_s, u"--out"_s,  out};
    QCOMPARE(run(period).exitCode, 1);
    QCOMPARE(run({u"case"_s, u"refuse"_s, m_id, u"--on"_s, u"2026-11-04"_s, u"--reason"_s,
                  u"不属于受理范围"_s})
                 .exitCode,
             0);
    const CtlRun made = run(period);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(made.object().value(u"cases"_s).toInt(), 1);
    QVERIFY(QFile::exists(out));
}

void CtlDossierTest::usage()
{
    QCOMPARE(run({u"dossier"_s, m_id}).exitCode, 2);
    QCOMPARE(run({u"dossier"_s}).exitCode, 2);
    QCOMPARE(run({u"dossier"_s, u"nobody"_s, u"--out"_s, m_folder.filePath(u"x.pdf"_s)}).exitCode,
             3);
}

QTEST_GUILESS_MAIN(CtlDossierTest)
#include "ctldossiertest.moc"
