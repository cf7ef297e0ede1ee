// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/officeadmin.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/fields/combobox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_settings = std::make_unique<Settings>(m_desk->folder.filePath(u"hezhong.ini"_s));
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        bench.settings = m_settings.get();
        bench.theme = &m_theme;
        SettingsRoom::Hooks hooks{[this] { ++m_languages; },
                                  [this](int minutes) { m_idle = minutes; }};
        m_page = std::make_unique<SettingsPage>(bench, hooks);
        QVERIFY(showActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_desk.reset();
    }

    void looks()
    {
        choose(u"settings-zoom"_s, 4);
        QCOMPARE(m_theme.zoom(), 150);
        QCOMPARE(m_settings->zoom(), 150);
        choose(u"settings-theme"_s, 2);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
        choose(u"settings-theme"_s, 0);
        m_languages = 0;
        choose(u"settings-language"_s, 0);
        QCOMPARE(m_languages, 0);
        choose(u"settings-language"_s, 1);
        QCOMPARE(m_settings->language(), u"en"_s);
        QCOMPARE(m_languages, 1);
        choose(u"settings-idle"_s, 0);
        QCOMPARE(m_idle, 5);
        QCOMPARE(m_settings->idleMinutes(), 5);
    }

    void password()
    {
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        typeInto(m_page.get(), u"password-old"_s, u"nicht-dieses"_s);
        typeInto(m_page.get(), u"password-new"_s, u"ganz-Neues-7"_s);
        typeInto(m_page.get(), u"password-again"_s, u"ganz-Neues-7"_s);
        press(m_page.get(), u"password-change"_s);
        auto *fault = getChild<QLabel>(m_page.get(), u"password-old-error"_s);
        QTRY_VERIFY(!fault->text().isEmpty());
        typeInto(m_page.get(), u"password-old"_s, TestDesk::password());
        press(m_page.get(), u"password-change"_s);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(getChild<QLineEdit>(m_page.get(), u"password-new"_s)->text().isEmpty());
        m_operations.reset();
        m_desk->store.reset();
        const auto opened = Store::open(m_desk->path(), {{}, u"ganz-Neues-7"_s, {}}, m_desk->clock,
                                        TestDesk::fast());
        QVERIFY(opened.has_value());
    }

    void officeIsEdited()
    {
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        QCOMPARE(getChild<QLineEdit>(m_page.get(), u"office-name"_s)->text(),
                 u"成都市锦江区某街道劳动人事争议调解委员会"_s);
        QVERIFY(!getChild<QPushButton>(m_page.get(), u"office-save"_s)->isEnabled());
        typeInto(m_page.get(), u"office-court"_s, u"成都市锦江区人民法院"_s);
        typeInto(m_page.get(), u"office-phone"_s, u"028 8000 9000"_s);
        press(m_page.get(), u"office-save"_s);
        QCOMPARE(said.count(), 1);
        const Office office = officeOf(m_desk->desk).value();
        QCOMPARE(office.court, u"成都市锦江区人民法院"_s);
        QCOMPARE(office.phone, u"028-80009000"_s);
        QVERIFY(!getChild<QPushButton>(m_page.get(), u"office-save"_s)->isEnabled());
    }

    void officeFaultsStandAtTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << u"office-name"_s << u""_s << u"名称"_s;
        QTest::newRow("no serial") << u"office-pattern"_s << u"〔{年}〕锦劳调号"_s << u"序号"_s;
        QTest::newRow("half a telephone") << u"office-phone"_s << u"8000"_s << u"电话号码"_s;
    }

    void officeFaultsStandAtTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        const Office before = officeOf(m_desk->desk).value();
        typeInto(m_page.get(), field, typed);
        press(m_page.get(), u"office-save"_s);
        QVERIFY(getChild<QLabel>(m_page.get(), field + u"-error"_s)->text().contains(words));
        QCOMPARE(officeOf(m_desk->desk).value().name, before.name);
        QCOMPARE(officeOf(m_desk->desk).value().numberPattern, before.numberPattern);
        QCOMPARE(officeOf(m_desk->desk).value().phone, before.phone);
    }

    void everythingHasAName()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
        QVERIFY(saveScreenshot(m_page.get(), u"settings-page"_s));
    }

private:
    void choose(const QString &name, int row)
    {
        auto *combo = getChild<ComboBox>(m_page.get(), name);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    Theme m_theme{*qApp};
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<SettingsPage> m_page;
    int m_languages = 0;
    int m_idle = -1;
};

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
