// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"
#include "tests/core/operations/signing/signingsamples.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Signing and seals through the built program.
class CtlSigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsSealsAndHandsOut();
    void otherBytesAreRefused();
    void usageIsTold();
    void sealsAreListed();

private:
    QStringList on(const QStringList &arguments) const
    {
        return QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                           u"json"_s}
               + arguments;
    }
    QString kept(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QString demo(const char *name)
    {
        return QStringLiteral(HEZHONG_DEMO_DIR "/") + QLatin1String(name);
    }
    CtlRun document(const QString &what, const QStringList &more = {}) const
    {
        return ctl(on(QStringList{u"document"_s, what, m_document} + more));
    }

    QTemporaryDir m_folder;
    QString m_document;
    QString m_strokes;
    QString m_seal;
};

void CtlSigningTest::initTestCase()
{
    QCOMPARE(
        ctl(on({u"init"_s, m_folder.filePath(u"office.hezhong"_s), u"--profile"_s, u"township"_s,
                u"--office"_s, u"成都市锦江区某街道劳动人事争议调解委员会"_s, u"--region"_s,
                u"510104"_s, u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s}))
            .exitCode,
        0);
    const QString id = ctl(on({u"case"_s, u"intake"_s, demo("intake-wage-arrears.json")}))
                           .object()
                           .value(u"id"_s)
                           .toString();
    QCOMPARE(ctl(on({u"case"_s, u"accept"_s, id, u"--on"_s, u"2026-11-03"_s, u"--mediator"_s,
                     u"何建国"_s}))
                 .exitCode,
             0);
    QCOMPARE(ctl(on({u"case"_s, u"hearing"_s, id, demo("hearing-wage-arrears.json")})).exitCode, 0);
    QCOMPARE(ctl(on({u"case"_s, u"agreement"_s, id, demo("agreement-wage-arrears.json")})).exitCode,
             0);
    m_document = ctl(on({u"document"_s, u"issue"_s, id, u"mediation-agreement"_s}))
                     .object()
                     .value(u"id"_s)
                     .toString();
    QVERIFY(!m_document.isEmpty());
    m_strokes = kept(u"strokes.json"_s, hezhong::toJson(hezhong::sampleStrokes()));
    m_seal = kept(u"seal.png"_s, hezhong::pngOf(hezhong::sampleSeal()));
}

void CtlSigningTest::signsSealsAndHandsOut()
{
    const CtlRun sign =
        document(u"sign"_s, {u"--signer"_s, u"何建国"_s, u"--strokes"_s, m_strokes});
    QCOMPARE(sign.exitCode, 0);
    QCOMPARE(sign.object().value(u"role"_s).toString(), u"mediator"_s);
    QVERIFY(!sign.object().contains(u"file_key"_s));
    QCOMPARE(document(u"sign"_s, {u"--signer"_s, u"何建国"_s, u"--strokes"_s, m_strokes}).exitCode,
             1);
    QCOMPARE(document(u"step"_s, {u"read-aloud"_s, u"--person"_s, u"王䶮"_s}).exitCode, 0);
    QCOMPARE(
        ctl(on({u"seal"_s, u"add"_s, u"调解专用章"_s, m_seal, u"--width-mm"_s, u"40"_s})).exitCode,
        0);
    QCOMPARE(document(u"seal"_s, {u"--seal"_s, u"调解专用章"_s}).exitCode, 0);
    QCOMPARE(document(u"refuse"_s, {u"--signer"_s, u"王䶮"_s, u"--reason"_s, u"另有异议"_s,
                                    u"--witness"_s, u"周某"_s})
                 .exitCode,
             0);
    const QJsonObject state = document(u"signatures"_s).object();
    QCOMPARE(state.value(u"signatures"_s).toArray().size(), 3);
    QCOMPARE(state.value(u"steps"_s).toArray().size(), 3);
    const QString out = m_folder.filePath(u"signed.pdf"_s);
    const CtlRun made = document(u"signed"_s, {u"--out"_s, out});
    QCOMPARE(made.exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        made.object().value(u"sha256"_s).toString());
    QCOMPARE(made.object().value(u"original_sha256"_s), state.value(u"sha256"_s));
    QCOMPARE(ctl(on({u"verify"_s})).exitCode, 0);
}

void CtlSigningTest::otherBytesAreRefused()
{
    const CtlRun run = document(u"sign"_s, {u"--signer"_s, u"周建国"_s, u"--strokes"_s, m_strokes,
                                            u"--sha256"_s, QString(64, QLatin1Char('0'))});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error().value(u"code"_s).toString(), u"signing.other-paper"_s);
}

void CtlSigningTest::usageIsTold()
{
    const auto code = [](const CtlRun &run) { return run.error().value(u"code"_s).toString(); };
    QCOMPARE(code(document(u"sign"_s, {u"--signer"_s, u"周建国"_s})), u"usage"_s);
    QCOMPARE(code(document(u"sign"_s, {u"--signer"_s, u"周建国"_s, u"--manner"_s, u"voice"_s})),
             u"usage"_s);
    QCOMPARE(code(document(u"step"_s, {u"sung"_s, u"--person"_s, u"甲"_s})), u"usage"_s);
    QCOMPARE(code(document(u"seal"_s, {u"--seal"_s, u"公章"_s})), u"seal.unknown"_s);
    QCOMPARE(code(ctl(on({u"seal"_s, u"add"_s, u"公章"_s, m_strokes}))), u"seal.damaged"_s);
}

void CtlSigningTest::sealsAreListed()
{
    const QJsonArray seals = ctl(on({u"seal"_s, u"list"_s})).array();
    QCOMPARE(seals.size(), 1);
    QCOMPARE(seals.first().toObject().value(u"width_mm"_s).toInt(), 40);
    QCOMPARE(ctl(on({u"seal"_s, u"retire"_s, u"调解专用章"_s})).exitCode, 0);
    QCOMPARE(ctl(on({u"seal"_s, u"retire"_s, u"调解专用章"_s})).exitCode, 3);
}

QTEST_GUILESS_MAIN(CtlSigningTest)
#include "ctlsigningtest.moc"
