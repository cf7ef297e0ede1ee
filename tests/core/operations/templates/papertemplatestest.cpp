// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "core/operations/templates/papertemplates.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString registerKind = u"acceptance-register"_s;

QString builtIn()
{
    return builtInTemplate(paperKind(registerKind).value());
}

QString changedText(const QString &words = u"本表一式两份。"_s)
{
    return builtIn().replace(u"</paper>"_s, u"  <note>%1</note>\n</paper>"_s.arg(words));
}

Result<Issued> issue(TestDesk &office, const Id<Case> &id)
{
    PaperRequest request;
    request.kind = registerKind;
    return issueDocument(office.desk, id, request).map([](const Done<Issued> &done) {
        return done.value;
    });
}

TemplateState stateOf(TestDesk &office)
{
    return templateInfo(office.desk, registerKind)->state;
}

/// The store as an older program left it: the template in use goes back to another built-in one.
void ageTheBase(TestDesk &office, const QString &baseText, const QString &text = {})
{
    OfficeTemplate own = *templateInfo(office.desk, registerKind)->own;
    own.baseVersion = u"1-00000000"_s;
    own.baseText = baseText;
    if (!text.isEmpty())
        own.text = text;
    const auto done = office.store->transact(Operation{u"test.age"_s, office.desk.actor(), {}},
                                             [&](Transaction &t) { return t.put(own); });
    QVERIFY(done.has_value());
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

/// An office's own templates, from the text to the paper.
class PaperTemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void papersAreMadeWithIt();
    void oldRevisionsStay();
    void restoringAndSavingAgain();
    void whatWillNotDoIsNotKept_data();
    void whatWillNotDoIsNotKept();
    void anOlderBaseIsTold();
    void anUnfitOneStopsThePaper();
    void throughAFile();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void fromAnOlderProgram();
    void differenceFromTheBuiltIn();
    void previewOfWhatIsWritten();
    void onlySomeMayChangeIt();
};

void PaperTemplatesTest::papersAreMadeWithIt()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Issued before = issue(office, id).value();
    QVERIFY(before.document.templateVersion.startsWith(
        u"acceptance-register/%1-"_s.arg(paperKind(registerKind)->version)));
    QCOMPARE(stateOf(office), TemplateState::BuiltIn);
    const auto saved = saveTemplate(office.desk, registerKind, changedText(), u" 加一句 "_s);
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message));
    QCOMPARE(saved->value.revision, 1);
    QCOMPARE(saved->value.note, u"加一句"_s);
    QCOMPARE(saved->value.baseVersion, builtInVersion(paperKind(registerKind).value()));
    QCOMPARE(saved->value.savedBy, office.desk.actor());
    QCOMPARE(stateOf(office), TemplateState::Own);
    const Issued after = issue(office, id).value();
    QVERIFY(after.document.templateVersion.startsWith(u"acceptance-register/own1-"_s));
    const CaseFile file = loadCase(office.desk, id).value();
    PaperRequest request;
    request.kind = registerKind;
    QVERIFY(previewDocument(office.desk, file, request)->text.contains(u"本表一式两份。"_s));
    QVERIFY(templateProblems(office.desk).isEmpty());
    office.reopen();
    QCOMPARE(stateOf(office), TemplateState::Own);
}

void PaperTemplatesTest::oldRevisionsStay()
{
    TestDesk office;
    QVERIFY(saveTemplate(office.desk, registerKind, changedText(), {}).has_value());
    QVERIFY(
        saveTemplate(office.desk, registerKind, changedText(u"本表一式三份。"_s), {}).has_value());
    const QList<OfficeTemplate> all = templateRevisions(office.desk, registerKind).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).revision, 2);
    QVERIFY(all.at(0).active && !all.at(1).active);
    QCOMPARE(all.at(1).text, changedText());
    QCOMPARE(templateInfo(office.desk, registerKind)->revisions, 2);
}

void PaperTemplatesTest::restoringAndSavingAgain()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QCOMPARE(codeOf(restoreBuiltIn(office.desk, registerKind)), u"template.none"_s);
    QVERIFY(saveTemplate(office.desk, registerKind, changedText(), {}).has_value());
    QVERIFY(restoreBuiltIn(office.desk, registerKind).has_value());
    QCOMPARE(stateOf(office), TemplateState::BuiltIn);
    QVERIFY(!issue(office, id)->document.templateVersion.contains(u"own"_s));
    QCOMPARE(saveTemplate(office.desk, registerKind, changedText(), {})->value.revision, 2);
    QCOMPARE(templateRevisions(office.desk, registerKind)->size(), 2);
}

void PaperTemplatesTest::whatWillNotDoIsNotKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown key") << changedText(u"{{salary}}"_s) << u"document.template-key"_s
                                 << u"salary"_s;
    QTest::newRow("open section") << changedText(u"{{#date}}"_s) << u"document.template"_s
                                  << u"{{/date}}"_s;
    QTest::newRow("wrong element")
        << changedText(u"<blink/>"_s) << u"document.dialect"_s << u"blink"_s;
    QTest::newRow("not XML") << u"Guten Tag"_s << u"document.dialect"_s << u"第 1 行"_s;
    QTest::newRow("built-in") << builtIn() << u"template.built-in"_s << u"恢复自带"_s;
    QTest::newRow("large") << changedText(QString(300 * 1024, u'x')) << u"template.large"_s
                           << u"256"_s;
}

void PaperTemplatesTest::whatWillNotDoIsNotKept()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, says);
    static TestDesk office;
    const auto saved = saveTemplate(office.desk, registerKind, text, {});
    QCOMPARE(codeOf(saved), code);
    QCOMPARE(saved.error().field, u"template"_s);
    QCOMPARE(saved.error().fault, Fault::Input);
    QVERIFY2((saved.error().message + saved.error().hint).contains(says),
             qPrintable(saved.error().message));
    QVERIFY(templateRevisions(office.desk, registerKind)->isEmpty());
}

void PaperTemplatesTest::anOlderBaseIsTold()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(saveTemplate(office.desk, registerKind, changedText(), {}).has_value());
    ageTheBase(office, builtIn().replace(u"基本事实"_s, u"事实"_s));
    const TemplateInfo info = templateInfo(office.desk, registerKind).value();
    QCOMPARE(info.state, TemplateState::Outdated);
    QCOMPARE(info.builtInChanges.added, 1);
    QVERIFY(info.builtInChanges.text.contains(u"基本事实"_s));
    QCOMPARE(templateProblems(office.desk).size(), 1);
    QVERIFY(issue(office, id).has_value()); // it still fits
    // Keeping the same text again says that it was looked at.
    QCOMPARE(saveTemplate(office.desk, registerKind, changedText(), u"已核对"_s)->value.revision,
             2);
    QCOMPARE(stateOf(office), TemplateState::Own);
    QCOMPARE(codeOf(saveTemplate(office.desk, registerKind, changedText(), {})),
             u"template.unchanged"_s);
}

void PaperTemplatesTest::anUnfitOneStopsThePaper()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(saveTemplate(office.desk, registerKind, changedText(), {}).has_value());
    const QString gone = changedText(u"{{a_key_of_an_older_program}}"_s);
    ageTheBase(office, builtIn(), gone);
    const TemplateInfo info = templateInfo(office.desk, registerKind).value();
    QCOMPARE(info.state, TemplateState::Unfit);
    QVERIFY(info.fault->line > 1);
    QCOMPARE(info.own->text, gone); // nothing is lost
    const auto issued = issue(office, id);
    QCOMPARE(codeOf(issued), u"template.unfit"_s);
    QCOMPARE(issued.error().fault, Fault::Refused);
    for (const QString &word : {u"受理登记表"_s, u"第 1 版"_s, u"a_key_of_an_older_program"_s})
        QVERIFY2(issued.error().message.contains(word), qPrintable(issued.error().message));
    QVERIFY(issued.error().hint.contains(u"文书模板"_s));
    QVERIFY(templateProblems(office.desk).first().contains(u"不能再用"_s));
    QVERIFY(restoreBuiltIn(office.desk, registerKind).has_value());
    QVERIFY(issue(office, id).has_value());
}

void PaperTemplatesTest::throughAFile()
{
    TestDesk from;
    QVERIFY(saveTemplate(from.desk, registerKind, changedText(), {}).has_value());
    const QByteArray file = exportTemplate(from.desk, registerKind).value();
    QVERIFY(file.startsWith("<!-- hezhong-template kind=\"acceptance-register\""));
    TestDesk to;
    const auto taken = importTemplate(to.desk, file);
    QVERIFY2(taken.has_value(), qPrintable(taken ? QString() : taken.error().message));
    QCOMPARE(taken->value.text, changedText());
    QCOMPARE(stateOf(to), TemplateState::Own);
    QCOMPARE(exportTemplate(to.desk, registerKind).value(), file);
    const Id<Case> id = to.sampleCase();
    QVERIFY(issue(to, id)->document.templateVersion.contains(u"/own1-"_s));
    QVERIFY(exportTemplate(to.desk, u"refusal-notice"_s)->contains("revision=\"0\""));
}

void PaperTemplatesTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray head =
        "<!-- hezhong-template kind=\"%1\" base=\"2-00000000\" revision=\"3\" -->\n";
    const auto with = [&](const char *kind, const QByteArray &text) {
        return QByteArray(head).replace("%1", kind) + text;
    };
    QTest::newRow("unknown kind") << with("court-summons", changedText().toUtf8())
                                  << u"template.kind"_s;
    QTest::newRow("no head") << changedText().toUtf8() << u"template.header"_s;
    QTest::newRow("large") << with("acceptance-register", QByteArray(300 * 1024, 'x'))
                           << u"template.large"_s;
    QTest::newRow("GBK") << with("acceptance-register", "<paper>\xCE\xC4\xCA\xE9</paper>")
                         << u"template.encoding"_s;
    QTest::newRow("zeros") << with("acceptance-register", QByteArray("<paper>\0</paper>", 16))
                           << u"template.encoding"_s;
    QTest::newRow("empty") << QByteArray() << u"template.header"_s;
    QTest::newRow("no longer fits")
        << with("acceptance-register", changedText(u"{{gone}}"_s).toUtf8())
        << u"document.template-key"_s;
    QTest::newRow("of another kind")
        << with("refusal-notice", changedText().toUtf8()) << u"document.template-key"_s;
}

void PaperTemplatesTest::strangeFilesAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    static TestDesk office;
    const auto taken = importTemplate(office.desk, file);
    QCOMPARE(codeOf(taken), code);
    QVERIFY(!taken.error().message.isEmpty());
    QVERIFY(templateRevisions(office.desk, registerKind)->isEmpty());
}

void PaperTemplatesTest::fromAnOlderProgram()
{
    TestDesk office;
    QByteArray file = "<!-- hezhong-template kind=\"acceptance-register\" base=\"1-0badcafe\" "
                      "revision=\"7\" -->\r\n";
    file += changedText().replace(u"\n"_s, u"\r\n"_s).toUtf8();
    const auto taken = importTemplate(office.desk, file);
    QVERIFY2(taken.has_value(), qPrintable(taken ? QString() : taken.error().message));
    QCOMPARE(taken->value.text, changedText());
    QCOMPARE(stateOf(office), TemplateState::Outdated);
}

void PaperTemplatesTest::differenceFromTheBuiltIn()
{
    TestDesk office;
    QVERIFY(diffTemplate(office.desk, registerKind)->text.isEmpty());
    QVERIFY(saveTemplate(office.desk, registerKind, changedText(), {}).has_value());
    const LineDiff diff = diffTemplate(office.desk, registerKind).value();
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 0);
    QVERIFY(diff.text.contains(u"\n+  <note>本表一式两份。</note>\n"_s));
    const LineDiff both =
        lineDiff(u"a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n"_s, u"a\nB\nc\nd\ne\nf\ng\nh\ni\nk\nl"_s);
    QCOMPARE(
        both.text,
        u"@@ -1,5 +1,5 @@\n a\n-b\n+B\n c\n d\n e\n@@ -7,5 +7,5 @@\n g\n h\n i\n-j\n k\n+l\n"_s);
    QCOMPARE(lineDiff(u"a\r\n"_s, u"a"_s).text, QString());
    QCOMPARE(lineDiff({}, u"a"_s).text, u"@@ -1,0 +1,1 @@\n+a\n"_s);
    // What would take all memory to compare is said to be new altogether.
    const LineDiff large = lineDiff(u"a\nb\n"_s.repeated(60'000), u"c\nd\n"_s.repeated(60'000));
    QCOMPARE(large.added, 120'000);
    QCOMPARE(large.removed, 120'000);
}

void PaperTemplatesTest::previewOfWhatIsWritten()
{
    TestDesk office;
    const auto paper = previewTemplate(office.desk, registerKind, changedText(), u"full"_s);
    QVERIFY2(paper.has_value(), qPrintable(paper ? QString() : paper.error().message));
    QVERIFY(paper->text.contains(u"本表一式两份。"_s));
    QVERIFY(paper->text.contains(u"张某某"_s));
    const Id<Case> id = office.sampleCase();
    PaperRequest request;
    request.kind = registerKind;
    const QJsonObject values =
        valuesOfPaper(office.desk, loadCase(office.desk, id).value(), request).value();
    QVERIFY(previewTemplate(office.desk, registerKind, changedText(), values)
                ->text.contains(u"本表"_s));
    QVERIFY(!previewTemplate(office.desk, registerKind, changedText(u"{{gone}}"_s), values));
}

void PaperTemplatesTest::onlySomeMayChangeIt()
{
    TestDesk office;
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
    QCOMPARE(codeOf(saveTemplate(office.desk, registerKind, changedText(), {})),
             u"rights.denied"_s);
    QCOMPARE(codeOf(restoreBuiltIn(office.desk, registerKind)), u"rights.denied"_s);
    QCOMPARE(codeOf(importTemplate(office.desk, "x")), u"rights.denied"_s);
    QVERIFY(listTemplates(office.desk).has_value()); // looking is free
}

QTEST_GUILESS_MAIN(PaperTemplatesTest)
#include "papertemplatestest.moc"
