// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewindow.h"

#include "core/operations/demooffice.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/intakeform.h"
#include "ui/cases/intake/intakepage.h"
#include "ui/home/homepage.h"
#include "ui/widgets/rowlist.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Pictures of 今日, 案件, the intake form and the search on a demonstration office, at the sizes that
/// offices have; and that nothing forces the window wider or leaves a control without a name.
class TestLookOfCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();

private:
    static void fill(OfficeWindow &at);
    static QStringList cutLabels(QWidget *root);
};

void TestLookOfCases::pages_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    const int light = static_cast<int>(ThemeChoice::Light);
    const int dark = static_cast<int>(ThemeChoice::Dark);
    QTest::newRow("light") << light << 100 << QSize(1366, 768);
    QTest::newRow("dark") << dark << 100 << QSize(1366, 768);
    QTest::newRow("narrow") << light << 100 << QSize(1024, 720);
    QTest::newRow("large") << light << 150 << QSize(1366, 768);
}

void TestLookOfCases::fill(OfficeWindow &at)
{
    QWidget *page = at.window->page();
    typeInto(page, u"intake-cause"_s, u"205.5"_s);
    typeInto(page, u"applicant0-name"_s, u"王䶮"_s);
    typeInto(page, u"applicant0-id"_s, u"510104199003070015"_s);
    typeInto(page, u"applicant0-job"_s, u"钢筋工"_s);
    typeInto(page, u"applicant0-phone"_s, u"1380000"_s);
    typeInto(page, u"applicant0-address"_s, u"四川省眉山市东坡区某某镇某某村3组"_s);
    press(page, u"applicant0-group-migrant-worker"_s);
    press(page, u"applicant0-agent-add"_s);
    typeInto(page, u"applicant0-agent0-name"_s, u"周小川"_s);
    typeInto(page, u"claim0-text"_s, u"支付2026年3月至6月拖欠的劳动报酬"_s);
    typeInto(page, u"claim0-amount"_s, u"12300"_s);
    press(page, u"claim-add"_s);
    typeInto(page, u"claim1-text"_s, u"支付经济补偿"_s);
    typeInto(page, u"claim1-amount"_s, u"1409.5"_s);
    typeInto(page, u"evidence0-name"_s, u"班组考勤表（2026年3—6月）"_s);
}

/// Labels whose words do not fit: "words (name of the parent)".
QStringList TestLookOfCases::cutLabels(QWidget *root)
{
    QStringList cut;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        const bool elides = qstrcmp(label->metaObject()->className(), "hezhong::ElidedLabel") == 0;
        if (!label->isVisible() || label->text().isEmpty() || elides)
            continue;
        const QSize needed =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (label->width() < needed.width() || label->height() < needed.height())
            cut += u"%1 (%2)"_s.arg(label->text(), label->parentWidget()->objectName());
    }
    return cut;
}

void TestLookOfCases::pages()
{
    QFETCH(int, theme);
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    OfficeWindow at(200); // enough for something to be due this week
    at.theme.setChoice(static_cast<ThemeChoice>(theme));
    at.theme.setZoom(zoom);
    at.build();
    at.window->resize(size);
    QVERIFY(at.show());

    QVERIFY(at.page<HomePage>());
    QVERIFY(!at.child<RowList>(u"home-due"_s)->rows().isEmpty());
    QVERIFY(saveScreenshot(at.window.get(), u"home-"_s + kind));
    QCOMPARE(cutLabels(at.window->page()).join(u'\n'), QString());

    at.window->go(caseListPlace());
    QVERIFY(saveScreenshot(at.window.get(), u"cases-"_s + kind));
    QCOMPARE(cutLabels(at.window->page()).join(u'\n'), QString());

    OfficeWindow::key(Qt::Key_K, Qt::ControlModifier);
    OfficeWindow::write(u"报酬"_s);
    auto *popup = at.child<QFrame>(u"search-popup"_s);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(saveScreenshot(popup, u"search-popup-"_s + kind));
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(saveScreenshot(at.window.get(), u"search-"_s + kind));

    OfficeWindow::key(Qt::Key_N, Qt::ControlModifier);
    fill(at);
    auto *scroll = at.child<QScrollArea>(u"intake-scroll"_s);
    scroll->verticalScrollBar()->setValue(0);
    QVERIFY(saveScreenshot(at.window.get(), u"intake-top-"_s + kind));
    QCOMPARE(cutLabels(at.window->page()).join(u'\n'), QString());
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(saveScreenshot(at.window.get(), u"intake-end-"_s + kind));
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<IntakePage>());
    QVERIFY(saveScreenshot(at.window.get(), u"intake-faults-"_s + kind));
    QCOMPARE(cutLabels(at.window->page()).join(u'\n'), QString());
    QCOMPARE(namelessControls(at.window.get()).join(u'\n'), QString());
    QCOMPARE(withoutHandle(at.window.get()).join(u'\n'), QString());
    QCOMPARE(at.window->size(), size);
}

QTEST_MAIN(TestLookOfCases)
#include "test_lookofcases.moc"
