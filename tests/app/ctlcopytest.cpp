// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Numbers, correction, copies and checking of papers through the built program.
class CtlCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void papersHaveNumbers();
    void savedPaperIsGood();
    void correctionLinksBoth();
    void voidedPaperIsNotGood();
    void changedFileIsTold();
    void strangeFilesAreTold();
    void copiesAreMaskedAndListed();
    void argumentsAreChecked();

private:
    CtlRun run(const QStringList &arguments) const
    {
        return ctl(QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                               u"json"_s}
                   + arguments);
    }
    CtlRun document(const QStringList &arguments) const
    {
        return run(QStringList{u"document"_s} + arguments);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
    QString m_case;
    QString m_first;  ///< id of the first paper
    QString m_second; ///< of the one that corrects it
};

void CtlCopyTest::initTestCase()
{
    QCOMPARE(run({u"init"_s, m_folder.filePath(u"office.hezhong"_s), u"--profile"_s, u"township"_s,
                  u"--office"_s, u"成都市锦江区某街道劳动人事争议调解委员会"_s, u"--region"_s,
                  u"510104"_s, u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s})
                 .exitCode,
             0);
    const CtlRun made =
        run({u"case"_s, u"intake"_s, QStringLiteral(HEZHONG_DEMO_DIR "/intake-wage-arrears.json")});
    m_case = made.object().value(u"id"_s).toString();
    QVERIFY(!m_case.isEmpty());
    QCOMPARE(run({u"case"_s, u"accept"_s, m_case, u"--on"_s, u"2026-11-03"_s, u"--mediator"_s,
                  u"何建国"_s})
                 .exitCode,
             0);
}

void CtlCopyTest::papersHaveNumbers()
{
    const CtlRun issued =
        document({u"issue"_s, m_case, u"acceptance-notice"_s, u"--out"_s, path(u"first.pdf"_s)});
    QCOMPARE(issued.exitCode, 0);
    QCOMPARE(issued.object().value(u"number"_s).toString(), u"2026-05-0001"_s);
    m_first = issued.object().value(u"id"_s).toString();
    const QJsonObject listed = document({u"list"_s, m_case}).array().first().toObject();
    QCOMPARE(listed.value(u"number"_s).toString(), u"2026-05-0001"_s);
    QCOMPARE(listed.value(u"code"_s).toString().size(), 16);
    QCOMPARE(listed.value(u"replaces"_s).toString(), QString());
}

void CtlCopyTest::savedPaperIsGood()
{
    QCOMPARE(document({u"save"_s, u"2026-05-0001"_s, u"--out"_s, path(u"again.pdf"_s)}).exitCode,
             0);
    QCOMPARE(bytes(u"again.pdf"_s), bytes(u"first.pdf"_s));
    const CtlRun checked = document({u"verify"_s, path(u"again.pdf"_s)});
    QCOMPARE(checked.exitCode, 0);
    const QJsonObject verdict = checked.object();
    QCOMPARE(verdict.value(u"known"_s).toBool(), true);
    QCOMPARE(verdict.value(u"unchanged"_s).toBool(), true);
    QCOMPARE(verdict.value(u"voided"_s).toBool(), false);
    QCOMPARE(verdict.value(u"kind"_s).toString(), u"acceptance-notice"_s);
    QCOMPARE(verdict.value(u"number"_s).toString(), u"2026-05-0001"_s);
    QCOMPARE(verdict.value(u"case"_s).toString(), u"〔2026〕锦劳调1号"_s);
    const QString code =
        document({u"list"_s, m_case}).array().first().toObject().value(u"code"_s).toString();
    QCOMPARE(
        document({u"verify"_s, u"--code"_s, u"HZ1:2026-05-0001:〔2026〕锦劳调1号:%1"_s.arg(code)})
            .exitCode,
        0);
}

void CtlCopyTest::correctionLinksBoth()
{
    QCOMPARE(document({u"correct"_s, m_first, u"--reason"_s, u" "_s}).exitCode, 3);
    const CtlRun corrected =
        document({u"correct"_s, m_first, u"--reason"_s, u"日期写错"_s, u"--on"_s, u"2026-11-04"_s,
                  u"--out"_s, path(u"second.pdf"_s)});
    QCOMPARE(corrected.exitCode, 0);
    QCOMPARE(corrected.object().value(u"number"_s).toString(), u"2026-05-0002"_s);
    QCOMPARE(corrected.object().value(u"replaces"_s).toString(), m_first);
    m_second = corrected.object().value(u"id"_s).toString();
    const QJsonArray papers = document({u"list"_s, m_case}).array();
    QCOMPARE(papers.size(), 2);
    QCOMPARE(papers.first().toObject().value(u"void_reason"_s).toString(), u"日期写错"_s);
    QCOMPARE(document({u"verify"_s, path(u"second.pdf"_s)}).exitCode, 0);
}

void CtlCopyTest::voidedPaperIsNotGood()
{
    const CtlRun checked = document({u"verify"_s, path(u"first.pdf"_s)});
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(checked.object().value(u"unchanged"_s).toBool(), true);
    QCOMPARE(checked.object().value(u"voided"_s).toBool(), true);
    QCOMPARE(checked.object().value(u"reason"_s).toString(), u"日期写错"_s);
    QCOMPARE(checked.object().value(u"replaced_by"_s).toString(), u"2026-05-0002"_s);
    QCOMPARE(document({u"void"_s, m_first, u"--reason"_s, u"再次"_s}).exitCode, 1);
    QCOMPARE(document({u"void"_s, u"2026-05-0777"_s, u"--reason"_s, u"错"_s})
                 .error()
                 .value(u"code"_s)
                 .toString(),
             u"document.not-found"_s);
}

void CtlCopyTest::changedFileIsTold()
{
    write(u"changed.pdf"_s, bytes(u"second.pdf"_s) + "\n% more\n");
    const CtlRun checked = document({u"verify"_s, path(u"changed.pdf"_s)});
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(checked.object().value(u"known"_s).toBool(), true);
    QCOMPARE(checked.object().value(u"unchanged"_s).toBool(), false);
    QCOMPARE(checked.object().value(u"number"_s).toString(), u"2026-05-0002"_s);
}

void CtlCopyTest::strangeFilesAreTold()
{
    write(u"strange.pdf"_s, "%PDF-1.4\n%%EOF\n");
    const CtlRun strange = document({u"verify"_s, path(u"strange.pdf"_s)});
    QCOMPARE(strange.exitCode, 1);
    QCOMPARE(strange.object().value(u"known"_s).toBool(), false);
    write(u"text.pdf"_s, "no PDF at all");
    const CtlRun text = document({u"verify"_s, path(u"text.pdf"_s)});
    QCOMPARE(text.exitCode, 3);
    QCOMPARE(text.error().value(u"code"_s).toString(), u"document.not-pdf"_s);
    QCOMPARE(document({u"verify"_s, path(u"none.pdf"_s)}).exitCode, 3);
    QCOMPARE(document({u"verify"_s}).exitCode, 2);
}

void CtlCopyTest::copiesAreMaskedAndListed()
{
    QVERIFY(document({u"copies"_s, m_case}).array().isEmpty());
    const CtlRun made = document({u"copy"_s, m_second, u"--for"_s, u"respondent"_s, u"--party"_s,
                                  u"成都锦恒建筑劳务有限公司"_s, u"--by"_s, u"post"_s, u"--note"_s,
                                  u"挂号信"_s, u"--out"_s, path(u"copy.pdf"_s)});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(
        document({u"copy"_s, m_second, u"--for"_s, u"court"_s, u"--out"_s, path(u"court.pdf"_s)})
            .exitCode,
        0);
    QCOMPARE(bytes(u"court.pdf"_s), bytes(u"second.pdf"_s));
    QVERIFY(bytes(u"copy.pdf"_s).startsWith("%PDF-1.4"));
    const QJsonArray copies = document({u"copies"_s, m_case}).array();
    QCOMPARE(copies.size(), 2);
    const QJsonObject first = copies.first().toObject();
    QCOMPARE(first.value(u"document"_s).toString(), m_second);
    QCOMPARE(first.value(u"number"_s).toString(), u"2026-05-0002"_s);
    QCOMPARE(first.value(u"for"_s).toString(), u"respondent"_s);
    QCOMPARE(first.value(u"party"_s).toString(), u"成都锦恒建筑劳务有限公司"_s);
    QCOMPARE(first.value(u"manner"_s).toString(), u"post"_s);
    QCOMPARE(first.value(u"by"_s).toString(), u"许晓燕"_s);
    QCOMPARE(first.value(u"note"_s).toString(), u"挂号信"_s);
    QCOMPARE(first.value(u"sha256"_s).toString(), made.object().value(u"sha256"_s).toString());
    QCOMPARE(copies.last().toObject().value(u"masked"_s).toBool(), false);
    const CtlRun checked = document({u"verify"_s, path(u"copy.pdf"_s)});
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.object().value(u"copy"_s).toObject().value(u"for"_s).toString(),
             u"respondent"_s);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void CtlCopyTest::argumentsAreChecked()
{
    const CtlRun whom =
        document({u"copy"_s, m_second, u"--for"_s, u"press"_s, u"--out"_s, path(u"no.pdf"_s)});
    QCOMPARE(whom.exitCode, 3);
    QCOMPARE(whom.error().value(u"field"_s).toString(), u"for"_s);
    const CtlRun party =
        document({u"copy"_s, m_second, u"--for"_s, u"respondent"_s, u"--out"_s, path(u"no.pdf"_s)});
    QCOMPARE(party.exitCode, 3);
    QCOMPARE(party.error().value(u"field"_s).toString(), u"party"_s);
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
    QCOMPARE(document({u"copies"_s, m_case}).array().size(), 2);
}

QTEST_GUILESS_MAIN(CtlCopyTest)
#include "ctlcopytest.moc"
