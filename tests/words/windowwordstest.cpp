// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/phrasebook.h"
#include "core/law/regions.h"
#include "core/model/shortnames.h"
#include "core/operations/casequeries.h"
#include "core/operations/officeadmin.h"
#include "tests/support/demowindow.h"
#include "tests/support/shownwords.h"
#include "ui/agreements/clausephrases.h"
#include "ui/cases/intake/intakehead.h"
#include "ui/hearings/phrases.h"
#include "ui/hearings/speakers.h"
#include "ui/shell/keyhint.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue one : value.toArray())
        addTexts(one, texts);
    for (const QJsonValue one : value.toObject())
        addTexts(one, texts);
}

void addRegions(const QList<Region> &regions, QStringList &texts)
{
    for (const Region &region : regions) {
        texts += region.name;
        addRegions(regionsIn(region.code), texts);
    }
}

/// All that people typed, what is put into papers for them, and proper names of places; the longest first.
QStringList caseData(const Desk &desk)
{
    // Names of languages and tokens, what DemoWindow types, the heads of a record that is read aloud.
    QStringList texts{u"简体中文"_s,      u"\"锦\""_s,
                      u"{年}"_s,          u"{省简称}"_s,
                      u"{区县代字}"_s,    u"{类型字}"_s,
                      u"{序号}"_s,        u"{序号:3}"_s,
                      u"锦恒"_s,          u"锦江 河岸 四月 灯笼"_s,
                      u"调解.hezhong"_s,  u"在场人员："_s,
                      u"第1次调解笔录"_s, u"〔2026〕锦劳调128号"_s};
    addRegions(provinces(), texts);
    addTexts(entityJson(officeOf(desk).value()), texts);
    texts += desk.actor();
    const QList<CaseRow> rows = listCases(desk).value_or(QList<CaseRow>());
    for (const CaseRow &row : rows) {
        const CaseFile file = loadCase(desk, row.id).value();
        addTexts(toJson(file, {}), texts);
        texts += file.record.title;
        texts += shortCaseTitle(file.record.title);
        for (const Phrase &phrase : hearingPhrases(file))
            texts << phrase.text << phrase.speaker;
        for (const ClausePhrase &phrase : clausePhrases(desk, file, {}))
            texts += phrase.text;
        texts += speakersOf(file) + likelyPresent(file);
        for (const HearingQuestion &question : hearingQuestions(file))
            texts += question.id; // kept behind the words, not shown
        for (const IssuedDocument &document : file.documents)
            addTexts(document.values, texts);
    }
    texts += bankTransfer();
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts;
}

/// What is left of words when names, texts of cases, dates and sums of papers are taken out.
QString leftover(QString words, const QStringList &data)
{
    static const QRegularExpression sum(u"人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+"_s);
    static const QRegularExpression date(u"\\d{4}年\\d{1,2}月\\d{1,2}日"_s);
    static const QRegularExpression time(u"\\d{1,2}时\\d{2}分"_s);
    static const QRegularExpression han(u"\\p{Han}"_s);
    if (!words.contains(han))
        return {};
    static const QRegularExpression number(u"〔\\d{4}〕锦劳调\\d+号"_s);
    words.replace(number, u" "_s); // before the office's own character in it is taken out
    for (const QString &text : data)
        if (!text.isEmpty())
            words.replace(text, u" "_s);
    for (const QRegularExpression &printed : {sum, date, time})
        words.replace(printed, u" "_s);
    return words.contains(han) ? words : QString();
}

} // namespace

/// Every screen of the program in both languages: nothing is cut, and nothing but cases is Chinese in
/// an English window.
class WindowWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishWindowIsEnglish();
    void helpNamesEveryKey();
    void draftsAreReadInBothLanguages_data();
    void draftsAreReadInBothLanguages();
    void nothingIsCut_data();
    void nothingIsCut();
};

void WindowWordsTest::englishWindowIsEnglish()
{
    DemoWindow demo(*qApp, u"en"_s);
    QVERIFY(demo.open());
    const QStringList data = caseData(demo.desk());
    QStringList faults;
    QStringList screens;
    QString method;
    const auto look = [&](const QString &name, QWidget &window) {
        screens += name;
        for (const QString &words : shownWords(window))
            if (const QString left = leftover(words, data); !left.isEmpty())
                faults += u"%1: %2  (%3)"_s.arg(name, words.left(80), left.simplified().left(60));
        if (name == u"agreement-editor"_s)
            if (const auto *line = window.findChild<QLineEdit *>(u"payment-1-method"_s))
                method = line->text();
    };
    demo.showStartup(look);
    demo.showPages(look);
    QVERIFY2(screens.size() >= 33, qPrintable(screens.join(u' ')));
    QCOMPARE(method, u"银行转账"_s);
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(), "the words are listed above");
}

/// Every shortcut that the window and its open editors have, and those that only a field handles.
void WindowWordsTest::helpNamesEveryKey()
{
    DemoWindow demo(*qApp, u"zh_CN"_s);
    QVERIFY(demo.open());
    QStringList keys{u"Tab"_s,        u"Ctrl+1 … Ctrl+9"_s, u"Enter"_s, u"Alt+↑ / Alt+↓"_s,
                     u"Alt+Delete"_s, u"Alt+↓"_s,           u"Esc"_s};
    QStringList missing;
    demo.showPages([&](const QString &name, QWidget &dialog) {
        if (name != u"keys-help"_s)
            return;
        QWidget *window = dialog.parentWidget();
        for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
            keys += keyText(shortcut->key());
        for (const QAction *action : window->actions())
            for (const QKeySequence &sequence : action->shortcuts())
                keys += keyText(sequence);
        QString words; // the list is longer than the dialog
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text() + u'\n';
        for (const QString &key : std::as_const(keys))
            if (!words.contains(key))
                missing += key;
    });
    QVERIFY2(keys.contains(u"F11"_s) && keys.contains(u"Ctrl+K"_s) && keys.size() > 25,
             qPrintable(keys.join(u' ')));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void WindowWordsTest::draftsAreReadInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cause");
    QTest::newRow("Chinese in Chinese") << u"zh_CN"_s << u"追索劳动报酬纠纷  205.5"_s;
    QTest::newRow("English in Chinese") << u"zh_CN"_s << u"Claim for pay  205.5"_s;
    QTest::newRow("Chinese in English") << u"en"_s << u"追索劳动报酬纠纷  205.5"_s;
    QTest::newRow("English in English") << u"en"_s << u"Claim for pay  205.5"_s;
    QTest::newRow("another numbering") << u"en"_s << u"追索劳动报酬纠纷  186.5"_s;
}

/// A draft keeps what was typed, so the cause stands there in the language of that day.
void WindowWordsTest::draftsAreReadInBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, cause);
    DemoWindow demo(*qApp, language);
    QVERIFY(demo.open());
    IntakeHead head(demo.desk());
    head.setTyped({{u"source"_s, u"application"_s},
                   {u"received_on"_s, u"2026-11-02"_s},
                   {u"cause"_s, cause}});
    IntakeRequest request;
    head.writeTo(request);
    QCOMPARE(request.cause, u"205.5"_s);
}

void WindowWordsTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void WindowWordsTest::nothingIsCut()
{
    QFETCH(QString, language);
    DemoWindow demo(*qApp, language);
    QVERIFY(demo.open());
    QStringList faults;
    const auto look = [&faults](const QString &name, QWidget &window) {
        for (const QString &cut : cutWords(window))
            faults += name + u": "_s + cut;
    };
    demo.showStartup(look);
    demo.showPages(look);
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(), "the words are listed above");
}

int main(int argc, char **argv)
{
    qputenv("HEZHONG_TODAY", "2026-11-12");
    QApplication application(argc, argv);
    WindowWordsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "windowwordstest.moc"
