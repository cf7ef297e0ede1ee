// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/widgetdriver.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/completingfield.h"
#include "ui/widgets/fields/creditcodefield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/idnumberfield.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/fields/phonefield.h"
#include "ui/widgets/theme/theme.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The fields by keyboard, as a person meets them.
class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_window = new QWidget;
        m_window->setObjectName(u"window"_s);
        m_column = new QVBoxLayout(m_window);
        auto *other = new LineField(u"other"_s); // where the keyboard goes
        QVBoxLayout *foot = new QVBoxLayout;
        foot->addWidget(other);
        m_column->addLayout(foot);
    }
    void cleanup() { delete m_window; }

    void line()
    {
        auto *field = put(new LineField(u"name"_s));
        field->setCheck([](const QString &text) { return text.size() < 2 ? u"太短"_s : QString(); });
        QSignalSpy edited(field, &FormField::edited);
        QSignalSpy left(field, &FormField::left);
        typeInto(m_window, u"name"_s, u"  张三 "_s);
        QVERIFY(edited.count() > 0);
        QCOMPARE(left.count(), 1);
        QCOMPARE(field->text(), u"张三"_s);
        QCOMPARE(field->line()->text(), u"张三"_s);
        QCOMPARE(field->problem(), QString());
        field->setText(u"张"_s);
        QCOMPARE(field->problem(), u"太短"_s);
    }

    void secret()
    {
        auto *field = put(new LineField(u"password"_s));
        field->setSecret();
        typeInto(m_window, u"password"_s, u" ab "_s);
        QCOMPARE(field->text(), u" ab "_s); // spaces belong to a password
        QCOMPARE(field->line()->echoMode(), QLineEdit::Password);
        press(m_window, u"password-show"_s);
        QCOMPARE(field->line()->echoMode(), QLineEdit::Normal);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("month and day") << u"3月5日"_s << u"2026-03-05"_s;
        QTest::newRow("four digits") << u"0305"_s << u"2026-03-05"_s;
        QTest::newRow("today") << u"今天"_s << u"2026-11-23"_s;
        QTest::newRow("in fifteen days") << u"+15"_s << u"2026-12-08"_s;
        QTest::newRow("whole") << u"2026年11月9日"_s << u"2026-11-09"_s;
        QTest::newRow("wrong") << u"2026-02-30"_s << u"2026-02-30"_s;
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        auto *field = put(new DateField(u"day"_s, m_clock));
        typeInto(m_window, u"day"_s, typed);
        QCOMPARE(getChild<QLineEdit>(m_window, u"day"_s)->text(), shown);
        const bool right = shown != u"2026-02-30"_s;
        QCOMPARE(field->problem().isEmpty(), right);
        QCOMPARE(field->date().isValid(), right);
    }

    void dateRangeAndCalendar()
    {
        auto *field = put(new DateField(u"day"_s, m_clock));
        field->setRange(QDate(2026, 1, 1), QDate(2026, 11, 23));
        field->setDate(QDate(2026, 11, 24));
        QVERIFY(field->problem().contains(u"2026-11-23"_s));
        field->setDate(QDate(2025, 12, 31));
        QVERIFY(field->problem().contains(u"2026-01-01"_s));
        field->setDate(QDate(2026, 11, 20));
        QCOMPARE(field->problem(), QString());
        auto *edit = getChild<QLineEdit>(m_window, u"day"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_window->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 20));
        Q_EMIT calendar->activated(QDate(2026, 11, 18));
        QCOMPARE(field->date(), QDate(2026, 11, 18));
    }

    void amount()
    {
        auto *field = put(new AmountField(u"sum"_s));
        typeInto(m_window, u"sum"_s, u"16409.02"_s);
        QCOMPARE(field->text(), u"16,409.02"_s);
        QCOMPARE(field->note(), u"人民币壹万陆仟肆佰零玖元零贰分"_s);
        QCOMPARE(field->amount()->fen(), 1640902);
        typeInto(m_window, u"sum"_s, u"-5"_s);
        QVERIFY(!field->problem().isEmpty());
        QVERIFY(!field->amount());
        typeInto(m_window, u"sum"_s, {});
        QVERIFY(field->problem().isEmpty());
    }

    void idNumber()
    {
        auto *field = put(new IdNumberField(u"id"_s, m_clock));
        QString birth;
        connect(field, &IdNumberField::parsed, this,
                [&birth](const IdNumber &number) { birth = number.birth().toString(Qt::ISODate) + number.sex(); });
        const QString first17 = u"51010419900101001"_s;
        typeInto(m_window, u"id"_s, first17 + idNumberCheckDigit(first17));
        QCOMPARE(field->problem(), QString());
        QCOMPARE(birth, u"1990-01-01male"_s);
        QVERIFY2(field->note().contains(u"锦江区"_s), qPrintable(field->note()));
        const QChar wrong = idNumberCheckDigit(first17) == u'0' ? u'1' : u'0';
        typeInto(m_window, u"id"_s, first17 + wrong);
        QVERIFY(!field->problem().isEmpty());
        QVERIFY(field->note().isEmpty());
    }

    void codes()
    {
        auto *credit = put(new CreditCodeField(u"credit"_s));
        auto *phone = put(new PhoneField(u"phone"_s));
        typeInto(m_window, u"credit"_s, u"91510100MA00000000"_s);
        QVERIFY(!credit->problem().isEmpty());
        typeInto(m_window, u"phone"_s, u"138 0000 1001"_s);
        QCOMPARE(phone->problem(), QString());
        QCOMPARE(phone->text(), u"13800001001"_s);
        typeInto(m_window, u"phone"_s, u"1380000"_s);
        QVERIFY(!phone->problem().isEmpty());
    }

    void shortCombo()
    {
        auto *field = put(new ComboField(u"kind"_s));
        field->setChoices({{1, u"书面申请"_s}, {2, u"口头申请"_s}, {3, u"法院委派"_s}});
        QCOMPARE(field->value().toInt(), 1);
        QSignalSpy chosen(field, &ComboField::chosen);
        field->combo()->setFocus();
        QTest::keyClick(field->combo(), Qt::Key_F);
        QCOMPARE(field->value().toInt(), 3);
        QCOMPARE(chosen.count(), 1);
        field->setChoices({{3, u"法院委派"_s}, {4, u"法院委托"_s}});
        QCOMPARE(field->value().toInt(), 3);
    }

    void searchableCombo()
    {
        auto *field = put(new ComboField(u"region"_s));
        field->setSearchable();
        field->setChoices({{u"510104"_s, u"锦江区"_s}, {u"510105"_s, u"青羊区"_s}, {u"510106"_s, u"金牛区"_s}});
        QVERIFY(field->isEmpty());
        auto *edit = field->combo()->lineEdit();
        edit->setFocus();
        QTest::keyClicks(edit, u"qyq"_s);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QTRY_COMPARE(field->value().toString(), u"510105"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"nowhere"_s);
        QVERIFY(!field->problem().isEmpty());
        QVERIFY(!field->value().isValid());
    }

    void completing()
    {
        auto *field = put(new CompletingField(u"firm"_s));
        QStringList asked;
        field->setProvider([&asked](const QString &typed) {
            asked << typed;
            return QList<Suggestion>{{u"成都锦恒建筑劳务有限公司"_s, u"91510104"_s, 7}, {u"锦恒餐饮"_s, {}, 8}};
        });
        QVariant taken;
        connect(field, &CompletingField::chosen, this, [&taken](const Suggestion &offer) { taken = offer.value; });
        field->line()->setFocus();
        QTest::keyClicks(field->line(), u"jh"_s);
        QTRY_VERIFY(field->offers()->isShown());
        QCOMPARE(asked, QStringList(u"jh"_s));
        QTest::keyClick(field->line(), Qt::Key_Down);
        QTest::keyClick(field->line(), Qt::Key_Return);
        QCOMPARE(taken.toInt(), 7);
        QCOMPARE(field->text(), u"成都锦恒建筑劳务有限公司"_s);
        QVERIFY(!field->offers()->isShown());
        QTest::keyClicks(field->line(), u"x"_s);
        QTRY_VERIFY(field->offers()->isShown());
        QTest::keyClick(field->line(), Qt::Key_Escape);
        QVERIFY(!field->offers()->isShown());
        QVERIFY(field->text().endsWith(u'x'));
    }

    void multiLine()
    {
        auto *field = put(new MultiLineField(u"facts"_s));
        field->setLines(2, 4);
        const int low = field->textEdit()->height();
        field->setText(u"一\n二\n三\n四\n五\n六"_s);
        QVERIFY(field->textEdit()->height() > low);
        field->setText(u"一段没有换行的话，长得在这么窄的一栏里一行放不下，"_s.repeated(6));
        QTRY_VERIFY(field->textEdit()->height() > low); // lines that break by themselves count
        QCOMPARE(field->textEdit()->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        field->setLimit(3);
        QVERIFY(!field->problem().isEmpty());
        field->setText(u"𠀀𠀀𠀀"_s); // three characters, six code units
        QCOMPARE(field->problem(), QString());
        field->textEdit()->setFocus();
        QTest::keyClick(field->textEdit(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"other"_s);
    }

private:
    template <class F>
    F *put(F *field)
    {
        m_column->insertWidget(m_column->count() - 1, field);
        QWidget::setTabOrder(field, getChild<QWidget>(m_window, u"other"_s));
        if (!showActive(m_window))
            qFatal("the window was not activated");
        return field;
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0))};
    Theme m_theme{*qApp};
    QWidget *m_window = nullptr;
    QVBoxLayout *m_column = nullptr;
};

QTEST_MAIN(TestFields)
#include "test_fields.moc"
