// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/result.h"

#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

Status check(bool right)
{
    if (!right)
        return fail(badInput(u"x.wrong"_s, u"due"_s, u"wrong"_s, u"mend"_s));
    return {};
}

Result<std::unique_ptr<int>> made(bool right)
{
    HEZHONG_TRY(check(right));
    return std::make_unique<int>(7);
}

Result<int> used(bool right)
{
    HEZHONG_ASSIGN(const std::unique_ptr<int> value, made(right));
    return *value + 1;
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void fieldsNest_data();
    void fieldsNest();
    void json();
    void macrosPassErrorsOn();
};

void ErrorTest::exitCodes_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("code");
    const auto row = [](const char *tag, Fault fault, int code) {
        QTest::newRow(tag) << static_cast<int>(fault) << code;
    };
    row("refused", Fault::Refused, 1);
    row("cancelled", Fault::Cancelled, 1);
    row("usage", Fault::Usage, 2);
    row("input", Fault::Input, 3);
    row("store", Fault::Store, 4);
    row("internal", Fault::Internal, 4);
    row("exchange", Fault::Exchange, 5);
}

void ErrorTest::exitCodes()
{
    QFETCH(int, fault);
    QTEST(exitCode(static_cast<Fault>(fault)), "code");
}

void ErrorTest::fieldsNest_data()
{
    QTest::addColumn<QString>("inner");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("outer");
    QTest::newRow("member") << u"due"_s << u"payments[1]"_s << u"payments[1].due"_s;
    QTest::newRow("element") << u"[2].due"_s << u"payments"_s << u"payments[2].due"_s;
    QTest::newRow("whole value") << u""_s << u"payments"_s << u"payments"_s;
}

void ErrorTest::fieldsNest()
{
    QFETCH(QString, inner);
    QFETCH(QString, prefix);
    const Error error = badInput(u"c"_s, inner, u"m"_s).under(prefix);
    QTEST(error.field, "outer");
    QCOMPARE(error.code, u"c"_s);
}

void ErrorTest::json()
{
    QCOMPARE(toJson(refused(u"case.state"_s, u"m"_s, u"h"_s, u"f"_s)),
             (QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"case.state"_s},
                                                   {u"message"_s, u"m"_s},
                                                   {u"field"_s, u"f"_s},
                                                   {u"hint"_s, u"h"_s}}}}));
    // What is for support stays out of what is printed.
    QVERIFY(!toJson(storeFault(u"c"_s, u"m"_s, {}, u"secret"_s))
                 .value(u"error"_s)
                 .toObject()
                 .contains(u"detail"_s));
    QCOMPARE(internalFault(u"bug"_s, u"where"_s).detail, u"where"_s);
}

void ErrorTest::macrosPassErrorsOn()
{
    QCOMPARE(*used(true), 8);
    const auto failed = used(false);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"x.wrong"_s);
    QCOMPARE(failed.error().field, u"due"_s);
    QCOMPARE(failed.error().hint, u"mend"_s);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
