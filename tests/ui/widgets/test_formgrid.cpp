// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/widgetdriver.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/errorsummary.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/phonefield.h"
#include "ui/widgets/theme/theme.h"

#include <QLineEdit>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestFormGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_form = new FormGrid(u"form"_s);
        m_name = m_form->add({u"姓名"_s, u"name"_s, true, {}}, new LineField(u"name"_s));
        m_phone = m_form->add({u"电话"_s, u"phone"_s, false, u"手机优先"_s}, new PhoneField(u"phone"_s));
        m_consent = m_form->add({u"确认"_s, u"consent"_s, true, {}}, new CheckField(u"consent"_s, u"同意电子送达"_s));
        QVERIFY(showActive(m_form));
    }
    void cleanup() { delete m_form; }

    void faultWhenLeft()
    {
        typeInto(m_form, u"phone"_s, u"123"_s);
        QVERIFY(!m_form->errorAt(m_phone).isEmpty());
        QVERIFY(getChild<QLineEdit>(m_form, u"phone"_s)->property("faulty").toBool());
        QCOMPARE(getChild<QLineEdit>(m_form, u"phone"_s)->accessibleDescription(), m_form->errorAt(m_phone));
        QVERIFY(getChild<QLabel>(m_form, u"phone-error"_s)->isVisible());
        typeInto(m_form, u"phone"_s, u"13800001001"_s);
        QVERIFY(m_form->errorAt(m_phone).isEmpty());
        QVERIFY(!m_form->hasErrors());
    }

    void emptyRequiredIsNotNagged()
    {
        m_name->line()->setFocus();
        QTest::keyClick(m_name->line(), Qt::Key_Tab);
        QVERIFY(m_form->errorAt(m_name).isEmpty());
    }

    void checkShowsAll()
    {
        typeInto(m_form, u"phone"_s, u"123"_s);
        QVERIFY(!m_form->check());
        QVERIFY(!m_form->errorAt(m_name).isEmpty());
        QVERIFY(!m_form->errorAt(m_consent).isEmpty());
        QCOMPARE(QApplication::focusWidget(), m_name->editor());
        auto *summary = getChild<ErrorSummary>(m_form, u"form-errors"_s);
        QVERIFY(summary->isVisible());
        press(summary, u"form-errors-1"_s);
        QCOMPARE(QApplication::focusWidget(), m_phone->editor());
        typeInto(m_form, u"name"_s, u"王䶮"_s);
        QVERIFY(m_form->errorAt(m_name).isEmpty()); // mended while typing
        typeInto(m_form, u"phone"_s, {});
        press(m_form, u"consent"_s);
        QVERIFY(m_form->check());
        QVERIFY(!summary->isVisible());
    }

    void hiddenRowsDoNotCount()
    {
        m_form->setRowVisible(m_consent, false);
        m_name->setText(u"查某"_s);
        QVERIFY(m_form->check());
    }

    void errorsOfTheCore()
    {
        const Error atPath = badInput(u"x"_s, u"applicants[0].phone"_s, u"电话不对。"_s, u"请核对。"_s);
        QVERIFY(m_form->showError(atPath));
        QCOMPARE(m_form->errorAt(m_phone), u"电话不对。请核对。"_s);
        QCOMPARE(QApplication::focusWidget(), m_phone->editor());
        QVERIFY(!m_form->showError(badInput(u"x"_s, u"cause"_s, u"没有案由。"_s)));
        QVERIFY(!m_form->showError(badInput(u"x"_s, {}, u"别处。"_s)));
        m_form->showErrors({badInput(u"x"_s, u"name"_s, u"没有姓名。"_s), badInput(u"y"_s, u"cause"_s, u"没有案由。"_s)});
        QVERIFY(m_form->errorAt(m_phone).isEmpty());
        QCOMPARE(m_form->errorAt(m_name), u"没有姓名。"_s);
        QVERIFY(getChild<ErrorSummary>(m_form, u"form-errors"_s)->isVisible());
    }

    void keyboardAndNames()
    {
        m_name->line()->setFocus();
        QStringList order;
        for (QWidget *widget : tabRound(m_form))
            order << widget->objectName();
        QCOMPARE(order, QStringList({u"name"_s, u"phone"_s, u"consent"_s}));
        QCOMPARE(namelessControls(m_form), QStringList());
        QCOMPARE(m_name->editor()->accessibleName(), u"姓名"_s);
    }

    void pairsStackWhenNarrow()
    {
        FormGrid form(u"pairs"_s);
        auto *left = new LineField(u"left"_s);
        auto *right = new LineField(u"right"_s);
        form.addPair({u"左"_s, {}, false, {}}, left, {u"右"_s, {}, false, {}}, right);
        form.resize(800, 200);
        QVERIFY(showActive(&form));
        const auto at = [&form](FormField *field) { return field->editor()->mapTo(&form, QPoint()); };
        QCOMPARE(at(left).y(), at(right).y());
        form.resize(400, 200);
        QTRY_VERIFY(at(right).y() > at(left).y() + 20);
        QCOMPARE(at(right).x(), at(left).x());
        form.resize(800, 200);
        QTRY_COMPARE(at(left).y(), at(right).y());
    }

private:
    Theme m_theme{*qApp};
    FormGrid *m_form = nullptr;
    LineField *m_name = nullptr;
    PhoneField *m_phone = nullptr;
    CheckField *m_consent = nullptr;
};

QTEST_MAIN(TestFormGrid)
#include "test_formgrid.moc"
