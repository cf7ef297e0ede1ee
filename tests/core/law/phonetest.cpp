// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/phone.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void faulty_data();
    void faulty();
};

void PhoneTest::normalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &typed, const QString &text, PhoneNumber::Kind kind) {
        QTest::newRow(qPrintable(typed)) << typed << text << static_cast<int>(kind);
    };
    using enum PhoneNumber::Kind;
    row(u"13800000000"_s, u"13800000000"_s, Mobile);
    row(u"138 0000 0000"_s, u"13800000000"_s, Mobile);
    row(u"138-0000-0000"_s, u"13800000000"_s, Mobile);
    row(u"+86 138 0000 0000"_s, u"13800000000"_s, Mobile);
    row(u"008613800000000"_s, u"13800000000"_s, Mobile);
    row(u"8613800000000"_s, u"13800000000"_s, Mobile);
    row(u"１３８００００００００"_s, u"13800000000"_s, Mobile);
    row(u"19912345678"_s, u"19912345678"_s, Mobile);
    row(u"028-86123456"_s, u"028-86123456"_s, Landline);
    row(u"02886123456"_s, u"028-86123456"_s, Landline);
    row(u"（028）86123456"_s, u"028-86123456"_s, Landline);
    row(u"028 8612 3456"_s, u"028-86123456"_s, Landline);
    row(u"028—86123456"_s, u"028-86123456"_s, Landline);
    row(u"+86 28 86123456"_s, u"028-86123456"_s, Landline);
    row(u"0831-2345678"_s, u"0831-2345678"_s, Landline);
    row(u"08312345678"_s, u"0831-2345678"_s, Landline);
    row(u"028-86123456-801"_s, u"028-86123456-801"_s, Landline);
    row(u"028-86123456转801"_s, u"028-86123456-801"_s, Landline);
    row(u"02886123456 分机 12"_s, u"028-86123456-12"_s, Landline);
    row(u"010-66666666 ext. 9"_s, u"010-66666666-9"_s, Landline);
    row(u"400-800-1234"_s, u"400-800-1234"_s, Service);
    row(u"4008001234"_s, u"400-800-1234"_s, Service);
    row(u"400 800 1234 转 5"_s, u"400-800-1234-5"_s, Service);
    row(u"400-800-1234-5"_s, u"400-800-1234-5"_s, Service);
}

void PhoneTest::normalises()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto number = PhoneNumber::parse(typed, u"phone"_s);
    QVERIFY(number);
    QCOMPARE(number->text(), text);
    QCOMPARE(static_cast<int>(number->kind()), kind);
    const auto again = PhoneNumber::parse(number->text(), u"phone"_s);
    QVERIFY(again);
    QCOMPARE(*again, *number);
}

void PhoneTest::faulty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &typed, const QString &code) {
        QTest::newRow(name) << typed << code;
    };
    row("empty", u""_s, u"phone.invalid"_s);
    row("words", u"无电话"_s, u"phone.invalid"_s);
    row("too short mobile", u"1380000000"_s, u"phone.mobile"_s);
    row("too long mobile", u"138000000001"_s, u"phone.mobile"_s);
    row("mobile begins with 12", u"12800000000"_s, u"phone.mobile"_s);
    row("no area code", u"86123456"_s, u"phone.area-code"_s);
    row("short landline", u"028-612345"_s, u"phone.invalid"_s);
    row("no such area code", u"001-86123456"_s, u"phone.invalid"_s);
    row("two numbers", u"13800000000/13900000000"_s, u"phone.invalid"_s);
    row("letters", u"1380000000a"_s, u"phone.invalid"_s);
    row("extension on a mobile", u"13800000000转1"_s, u"phone.mobile"_s);
}

void PhoneTest::faulty()
{
    QFETCH(QString, typed);
    const auto number = PhoneNumber::parse(typed, u"respondents[0].phone"_s);
    QVERIFY(!number);
    QCOMPARE(number.error().fault, Fault::Input);
    QTEST(number.error().code, "code");
    QCOMPARE(number.error().field, u"respondents[0].phone"_s);
}

QTEST_GUILESS_MAIN(PhoneTest)
#include "phonetest.moc"
