// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/officelaw.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/lawdata/lawdatapage.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The office's own law data, typed and imported by keyboard, with the law book beside as in the program.
class TestLawDataPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_book = std::make_unique<LawBook>();
        m_desk->desk.calendar = &m_book->calendar();
        m_desk->desk.law = m_book.get();
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        bench.files = &m_files;
        connect(m_operations.get(), &OperationRunner::changed, this,
                [this](const ChangeNotice &notice) {
                    if (LawBook::concerns(notice))
                        QVERIFY(m_book->reload(*m_desk->store).has_value());
                    m_page->takeChange(notice);
                });
        m_page = std::make_unique<LawDataPage>(bench);
        m_page->resize(1200, 700);
        QVERIFY(showActive(m_page.get()));
    }
    void cleanup()
    {
        m_operations.reset();
        m_page.reset();
        m_desk.reset();
        m_book.reset();
    }

    void figureIsAddedChangedAndRemoved()
    {
        QVERIFY(words().contains(u"未核实"_s)); // built-in ones that nobody compared
        press(m_page.get(), u"figures-add"_s);
        QVERIFY(getChild<ComboBox>(m_page.get(), u"figure-kind"_s)->hasFocus());
        choose(u"figure-kind"_s, u"minimum-wage-tier-1"_s);
        typeInto(m_page.get(), u"figure-region"_s, u"510000"_s);
        typeInto(m_page.get(), u"figure-from"_s, u"2026-01-01"_s);
        typeInto(m_page.get(), u"figure-amount"_s, u"2450"_s);
        typeInto(m_page.get(), u"figure-source"_s, u"川人社发〔2025〕1号"_s);
        press(m_page.get(), u"figure-save"_s);
        QCOMPARE(officeParameters(m_desk->desk).value().size(), 1);
        QCOMPARE(figure().amount, Money::fromFen(245000));
        QVERIFY(!figure().verified);
        QVERIFY(!m_page->findChild<QWidget *>(u"figure-kind"_s));
        press(m_page.get(), u"figure-edit-1"_s);
        QCOMPARE(getChild<QLineEdit>(m_page.get(), u"figure-source"_s)->text(),
                 u"川人社发〔2025〕1号"_s);
        typeInto(m_page.get(), u"figure-amount"_s, u"2460"_s);
        press(m_page.get(), u"figure-verified"_s);
        press(m_page.get(), u"figure-save"_s);
        QCOMPARE(officeParameters(m_desk->desk).value().size(), 1);
        QCOMPARE(figure().amount, Money::fromFen(246000));
        QVERIFY(figure().verified);
        press(m_page.get(), u"figure-remove-1"_s);
        QVERIFY(officeParameters(m_desk->desk).value().isEmpty());
        QCOMPARE(figure().amount, Money::fromFen(233000)); // the built-in one is back
    }

    void faultsStandAtTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no such place") << u"figure-region"_s << u"99"_s;
        QTest::newRow("ends before it begins") << u"figure-until"_s << u"2025-01-01"_s;
        QTest::newRow("nothing") << u"figure-amount"_s << u"0"_s;
        QTest::newRow("no source") << u"figure-source"_s << u""_s;
        QTest::newRow("no day") << u"figure-from"_s << u"2026-02-30"_s;
    }

    void faultsStandAtTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        press(m_page.get(), u"figures-add"_s);
        choose(u"figure-kind"_s, u"minimum-wage-tier-1"_s);
        typeInto(m_page.get(), u"figure-from"_s, u"2026-01-01"_s);
        typeInto(m_page.get(), u"figure-amount"_s, u"2450"_s);
        typeInto(m_page.get(), u"figure-source"_s, u"川人社发〔2025〕1号"_s);
        typeInto(m_page.get(), field, typed);
        press(m_page.get(), u"figure-save"_s);
        QVERIFY(!getChild<QLabel>(m_page.get(), field + u"-error"_s)->text().isEmpty());
        QVERIFY(officeParameters(m_desk->desk).value().isEmpty());
        QVERIFY(m_page->escape()); // the form closes, nothing else
        QVERIFY(!m_page->findChild<QWidget *>(u"figure-kind"_s));
        QVERIFY(!m_page->escape());
    }

    void yearIsImported()
    {
        QVERIFY(!m_book->calendar().official(QDate(2027, 3, 1), QDate(2027, 3, 1)));
        m_files.next(write(u"year.json"_s,
                           R"({"year": 2027, "official": true, "notice": "国办发明电〔2026〕9号",
 "off": ["2027-01-01"], "workdays": [], "statutory": ["2027-01-01"]})"));
        press(m_page.get(), u"years-add"_s);
        QVERIFY(m_book->calendar().official(QDate(2027, 3, 1), QDate(2027, 3, 1)));
        QVERIFY(words().contains(u"国办发明电〔2026〕9号"_s));
        press(m_page.get(), u"year-remove-2027"_s);
        QVERIFY(!m_book->calendar().official(QDate(2027, 3, 1), QDate(2027, 3, 1)));
    }

    void faultyFileIsToldAndChangesNothing()
    {
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        for (const QString &button : {u"years-add"_s, u"sheets-add"_s}) {
            m_files.next(write(u"wrong.json"_s,
                               R"({"year": 2027, "official": true, "off": ["2026-05-01"]})"));
            press(m_page.get(), button);
        }
        QCOMPARE(said.count(), 2);
        QVERIFY(officeCalendars(m_desk->desk).value().isEmpty());
        QVERIFY(officeSheets(m_desk->desk).value().isEmpty());
        press(m_page.get(), u"years-add"_s); // cancelled
        QCOMPARE(said.count(), 2);
    }

    void holidayIsAddedAndRemoved()
    {
        press(m_page.get(), u"holidays-add"_s);
        typeInto(m_page.get(), u"holiday-day"_s, u"2026-11-24"_s);
        press(m_page.get(), u"holiday-save"_s);
        QVERIFY(!getChild<QLabel>(m_page.get(), u"holiday-name-error"_s)->text().isEmpty());
        typeInto(m_page.get(), u"holiday-name"_s, u"彝族年"_s);
        press(m_page.get(), u"holiday-save"_s);
        QVERIFY(!m_book->calendar().isWorkday(QDate(2026, 11, 24)));
        press(m_page.get(), u"holidays-add"_s);
        typeInto(m_page.get(), u"holiday-day"_s, u"2026-11-24"_s);
        typeInto(m_page.get(), u"holiday-name"_s, u"又一次"_s);
        press(m_page.get(), u"holiday-save"_s);
        QVERIFY(
            getChild<QLabel>(m_page.get(), u"holiday-day-error"_s)->text().contains(u"彝族年"_s));
        press(m_page.get(), u"holiday-cancel"_s);
        press(m_page.get(), u"holiday-remove-1"_s);
        QVERIFY(m_book->calendar().isWorkday(QDate(2026, 11, 24)));
    }

    void sheetIsImported()
    {
        m_files.next(
            write(u"sheet.json"_s, R"({"id": "bonus", "title": "年终奖", "cards": ["timely-pay"],
 "questions": [{"id": "agreed", "text": "约定的年终奖", "type": "money", "side": "both", "required": true}],
 "claims": [{"id": "pay", "text": "支付年终奖{amount}元", "amount_from": "agreed", "card": "timely-pay"}]})"));
        press(m_page.get(), u"sheets-add"_s);
        QVERIFY(m_book->sheets().find(u"bonus"_s).has_value());
        press(m_page.get(), u"sheet-remove-bonus"_s);
        QVERIFY(!m_book->sheets().find(u"bonus"_s).has_value());
    }

    void lawTextIsImported()
    {
        m_files.next(write(u"工资条例.txt"_s, "text"));
        press(m_page.get(), u"law-texts-add"_s);
        auto *title = getChild<QLineEdit>(m_page.get(), u"law-text-title"_s);
        QCOMPARE(title->text(), u"工资条例"_s); // from the file's name
        typeInto(m_page.get(), u"law-text-title"_s, u""_s);
        press(m_page.get(), u"law-text-save"_s);
        QVERIFY(!getChild<QLabel>(m_page.get(), u"law-text-title-error"_s)->text().isEmpty());
        typeInto(m_page.get(), u"law-text-title"_s, u"工资支付条例"_s);
        typeInto(m_page.get(), u"law-text-from"_s, u"2026-01-01"_s);
        press(m_page.get(), u"law-text-save"_s);
        const QList<LawText> texts = lawTexts(m_desk->desk).value();
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().title, u"工资支付条例"_s);
        QCOMPARE(texts.first().fileName, u"工资条例.txt"_s);
        QCOMPARE(lawTextBytes(m_desk->desk, texts.first()).value(), QByteArray("text"));
        press(m_page.get(), u"law-text-remove-1"_s);
        QVERIFY(lawTexts(m_desk->desk).value().isEmpty());
    }

    void everythingHasAName()
    {
        for (const QString &button : {u"figures-add"_s, u"holidays-add"_s})
            press(m_page.get(), button);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
        QVERIFY(saveScreenshot(m_page.get(), u"law-data"_s));
    }

private:
    [[nodiscard]] Parameter figure() const
    {
        return m_book->parameters()
            .find(u"minimum-wage-tier-1"_s, u"510104"_s, QDate(2026, 6, 1))
            .value();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_desk->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString words() const
    {
        QApplication::processEvents(); // rows of a layout are shown from the event loop
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    void choose(const QString &name, const QString &value)
    {
        auto *combo = getChild<ComboBox>(m_page.get(), name);
        const int row = combo->findData(value);
        QVERIFY(row >= 0);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    Theme m_theme{*qApp};
    ScriptedFilePicker m_files;
    std::unique_ptr<LawBook> m_book;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<LawDataPage> m_page;
};

QTEST_MAIN(TestLawDataPage)
#include "test_lawdatapage.moc"
