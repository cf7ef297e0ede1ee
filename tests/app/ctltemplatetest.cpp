// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Templates and clauses of an office through the built program.
class CtlTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInNeedsNoStore();
    void keysTellWhatTheyMean();
    void faultsNameLineAndKey();
    void setDiffAndReset();
    void issuedWithIt();
    void outAndIn();
    void clauses();

private:
    CtlRun on(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ctl(QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                               u"json"_s}
                       + arguments,
                   input);
    }
    CtlRun on(const QString &command, const QByteArray &input = {}) const
    {
        return on(command.split(u' '), input);
    }
    QByteArray changed(const QByteArray &line = "<note>本表一式两份。</note>") const
    {
        QByteArray text = m_builtIn;
        return text.replace("</paper>", line + "\n</paper>");
    }
    QJsonObject stateOf(const QString &kind) const
    {
        for (const QJsonValue one : on(u"template list"_s).array())
            if (one[u"kind"].toString() == kind)
                return one.toObject();
        return {};
    }

    QTemporaryDir m_folder;
    QByteArray m_builtIn;
    QString m_id;
};

void CtlTemplateTest::initTestCase()
{
    const CtlRun made =
        ctl({u"--format"_s, u"json"_s, u"init"_s, m_folder.filePath(u"office.hezhong"_s),
             u"--profile"_s, u"township"_s, u"--office"_s,
             u"成都市锦江区某街道劳动人事争议调解委员会"_s, u"--region"_s, u"510104"_s,
             u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s});
    QCOMPARE(made.exitCode, 0);
    const CtlRun taken =
        on(u"case intake %1/intake-wage-arrears.json"_s.arg(QStringLiteral(HEZHONG_DEMO_DIR)));
    QCOMPARE(taken.exitCode, 0);
    m_id = taken.object().value(u"id"_s).toString();
    const CtlRun shown = ctl({u"--format"_s, u"json"_s, u"template"_s, u"show"_s,
                              u"acceptance-register"_s, u"--built-in"_s});
    m_builtIn = shown.object().value(u"text"_s).toString().toUtf8();
    QVERIFY(m_builtIn.contains("<paper style=\"form\">"));
}

void CtlTemplateTest::builtInNeedsNoStore()
{
    const CtlRun shown = ctl({u"template"_s, u"show"_s, u"refusal-notice"_s, u"--built-in"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("<paper"));
    QCOMPARE(ctl({u"template"_s, u"show"_s, u"court-summons"_s, u"--built-in"_s}).exitCode, 3);
}

void CtlTemplateTest::keysTellWhatTheyMean()
{
    const QJsonArray keys =
        ctl({u"--format"_s, u"json"_s, u"template"_s, u"keys"_s, u"mediation-agreement"_s}).array();
    QJsonObject caption;
    for (const QJsonValue one : keys)
        if (one[u"path"].toString() == u"applicants.caption"_s)
            caption = one.toObject();
    QCOMPARE(caption.value(u"within"_s).toString(), u"applicants"_s);
    QCOMPARE(caption.value(u"key"_s).toString(), u"caption"_s);
    QCOMPARE(caption.value(u"example"_s).toString(), u"申请人"_s);
    QVERIFY(!caption.value(u"meaning"_s).toString().isEmpty());
}

void CtlTemplateTest::faultsNameLineAndKey()
{
    const auto check = [](const QByteArray &text) {
        return ctl(
            {u"--format"_s, u"json"_s, u"template"_s, u"check"_s, u"acceptance-register"_s, u"-"_s},
            text);
    };
    QCOMPARE(check(changed()).exitCode, 0);
    const CtlRun key = check(changed("<note>{{salary}}</note>"));
    QCOMPARE(key.exitCode, 3);
    QCOMPARE(key.error().value(u"code"_s).toString(), u"document.template-key"_s);
    QVERIFY(key.error().value(u"message"_s).toString().contains(u"salary"_s));
    const CtlRun element = check(changed("<blink/>"));
    QCOMPARE(element.error().value(u"code"_s).toString(), u"document.dialect"_s);
    const qsizetype line =
        changed("<blink/>").left(changed("<blink/>").indexOf("<blink/>")).count('\n') + 1;
    QVERIFY(element.error().value(u"message"_s).toString().contains(u"第 %1 行"_s.arg(line)));
}

void CtlTemplateTest::setDiffAndReset()
{
    QCOMPARE(stateOf(u"acceptance-register"_s).value(u"state"_s).toString(), u"built-in"_s);
    const CtlRun set =
        on({u"template"_s, u"set"_s, u"acceptance-register"_s, u"-"_s, u"--note"_s, u"加一句"_s},
           changed());
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.object().value(u"revision"_s).toInt(), 1);
    const QJsonObject state = stateOf(u"acceptance-register"_s);
    QCOMPARE(state.value(u"state"_s).toString(), u"own"_s);
    QCOMPARE(state.value(u"note"_s).toString(), u"加一句"_s);
    QCOMPARE(on(u"template diff acceptance-register"_s).object().value(u"added"_s).toInt(), 1);
    QCOMPARE(on(u"template reset acceptance-register"_s).exitCode, 0);
    QCOMPARE(stateOf(u"acceptance-register"_s).value(u"revisions"_s).toInt(), 1);
    QCOMPARE(on(u"template reset acceptance-register"_s).exitCode, 1);
}

void CtlTemplateTest::issuedWithIt()
{
    QCOMPARE(on(u"template set acceptance-register -"_s, changed()).exitCode, 0);
    const CtlRun issued = on(u"document issue %1 acceptance-register --out %2"_s.arg(
        m_id, m_folder.filePath(u"register.pdf"_s)));
    QCOMPARE(issued.exitCode, 0);
    QVERIFY(issued.object()
                .value(u"template_version"_s)
                .toString()
                .startsWith(u"acceptance-register/own2-"_s));
}

void CtlTemplateTest::outAndIn()
{
    const QString file = m_folder.filePath(u"register.xml"_s);
    QCOMPARE(on({u"template"_s, u"export"_s, u"acceptance-register"_s, u"--out"_s, file}).exitCode,
             0);
    QCOMPARE(on(u"template reset acceptance-register"_s).exitCode, 0);
    QCOMPARE(on({u"template"_s, u"import"_s, file}).object().value(u"revision"_s).toInt(), 3);
    const CtlRun wrong = on(u"template import -"_s, "Guten Tag");
    QCOMPARE(wrong.exitCode, 3);
    QCOMPARE(wrong.error().value(u"code"_s).toString(), u"template.header"_s);
}

void CtlTemplateTest::clauses()
{
    const qsizetype before = on(u"clause list"_s).array().size();
    QVERIFY(before >= 25);
    const CtlRun added = on({u"clause"_s, u"add"_s, u"--category"_s, u"payment"_s, u"--title"_s,
                             u"按月支付"_s, u"--text"_s, u"被申请人于{日期}前支付{金额}。"_s});
    QCOMPARE(added.exitCode, 0);
    const QString id = added.object().value(u"id"_s).toString();
    const QJsonArray payment = on(u"clause list --category payment --case "_s + m_id).array();
    QCOMPARE(payment.last()[u"id"].toString(), id);
    QVERIFY(payment.last()[u"text"].toString().contains(u"¥"_s)); // the case's claim
    QCOMPARE(on(u"clause change %1 --text 改过。"_s.arg(id)).object().value(u"text"_s).toString(),
             u"改过。"_s);
    QCOMPARE(on(u"clause up "_s + id).exitCode, 0);
    QCOMPARE(on(u"clause hide payment-tax"_s).exitCode, 0);
    QCOMPARE(on(u"clause list"_s).array().size(), before);
    QCOMPARE(on(u"clause list --all"_s).array().size(), before + 1);
    QCOMPARE(on(u"clause show payment-tax"_s).exitCode, 0);
    QCOMPARE(on(u"clause remove "_s + id).exitCode, 0);
    QCOMPARE(on(u"clause list"_s).array().size(), before);
    QCOMPARE(on(u"clause remove payment-tax"_s).exitCode, 1);
    QCOMPARE(on(u"clause list --category weather"_s).exitCode, 3);
    const CtlRun waiver = on({u"clause"_s, u"add"_s, u"--category"_s, u"closing"_s, u"--title"_s,
                              u"不妥的条款"_s, u"--text"_s, u"申请人自愿放弃社会保险。"_s});
    QCOMPARE(waiver.object().value(u"warnings"_s).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(CtlTemplateTest)
#include "ctltemplatetest.moc"
