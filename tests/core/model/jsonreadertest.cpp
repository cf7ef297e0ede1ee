// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enums.h"
#include "core/model/jsonreader.h"

#include <QTest>

using namespace hezhong;

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind();
    void faultsNameThePath_data();
    void faultsNameThePath();
    void unknownKeyIsAFault();
    void brokenTextNamesThePosition();
};

void JsonReaderTest::readsEveryKind()
{
    const auto json = parseJsonObject(
        R"({"t":" 文 ","d":"2026-11-02","h":"9:30","b":true,"n":3,"a":"12300.5","l":["x","y"],
            "s":"court-delegated","g":["female","minor"],"o":[{"t":"1"},{"t":"2"}]})",
        QStringLiteral("file"));
    QVERIFY(json.has_value());
    JsonReader reader(*json, {});
    QCOMPARE(reader.text(QStringLiteral("t")), QStringLiteral("文"));
    QCOMPARE(reader.date(QStringLiteral("d")), QDate(2026, 11, 2));
    QCOMPARE(reader.time(QStringLiteral("h")), QTime(9, 30));
    QVERIFY(reader.flag(QStringLiteral("b"), false));
    QCOMPARE(reader.number(QStringLiteral("n"), 0, 0, 10), 3);
    QCOMPARE(reader.amount(QStringLiteral("a"))->fen(), 1230050);
    QCOMPARE(reader.texts(QStringLiteral("l")), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(reader.choice(QStringLiteral("s"), CaseSource::Oral), CaseSource::CourtDelegated);
    QCOMPARE(reader.choices<Group>(QStringLiteral("g")), (QList<Group>{Group::Female, Group::Minor}));
    QStringList inner;
    reader.objects(QStringLiteral("o"), [&](JsonReader &one) { inner += one.requiredText(QStringLiteral("t")); });
    QCOMPARE(inner.join(u','), QStringLiteral("1,2"));
    QVERIFY(reader.status().has_value());
}

void JsonReaderTest::faultsNameThePath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *json, const char *field, const char *code) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field) << QString::fromLatin1(code);
    };
    row("no such date", R"({"list":[{"d":"2026-02-30"}]})", "list[0].d", "date.invalid");
    row("missing", R"({"list":[{"d":"2026-02-01","t":"x"},{"d":"2026-02-01"}]})", "list[1].t", "input.missing");
    row("amount", R"({"list":[{"d":"2026-02-01","t":"x","a":"-5"}]})", "list[0].a", "amount.invalid");
    row("choice", R"({"list":[{"d":"2026-02-01","t":"x","s":"nobody"}]})", "list[0].s", "input.choice");
    row("type", R"({"list":[{"d":20260201}]})", "list[0].d", "input.type");
    row("not an object", R"({"list":["x"]})", "list[0]", "input.type");
    row("unknown", R"({"list":[{"d":"2026-02-01","t":"x","zz":1}]})", "list[0].zz", "input.unknown-key");
}

void JsonReaderTest::faultsNameThePath()
{
    QFETCH(QByteArray, json);
    const auto object = parseJsonObject(json, QStringLiteral("file"));
    QVERIFY(object.has_value());
    JsonReader reader(*object, {});
    reader.objects(QStringLiteral("list"), [](JsonReader &one) {
        (void)one.date(QStringLiteral("d"));
        (void)one.requiredText(QStringLiteral("t"));
        (void)one.amount(QStringLiteral("a"));
        (void)one.choice(QStringLiteral("s"), CaseSource::Oral);
    });
    const Status status = reader.status();
    QVERIFY(!status);
    QTEST(status.error().field, "field");
    QTEST(status.error().code, "code");
    QCOMPARE(status.error().fault, Fault::Input);
}

void JsonReaderTest::unknownKeyIsAFault()
{
    JsonReader reader(QJsonObject{{QStringLiteral("typo"), 1}}, QStringLiteral("top"));
    const Status status = reader.status();
    QVERIFY(!status);
    QCOMPARE(status.error().field, QStringLiteral("top.typo"));
}

void JsonReaderTest::brokenTextNamesThePosition()
{
    QVERIFY(!parseJsonObject("{\"a\":", QStringLiteral("file")));
    QVERIFY(!parseJsonObject("[1]", QStringLiteral("file")));
    QCOMPARE(parseJsonObject("{", QStringLiteral("file")).error().code, QStringLiteral("input.json"));
}

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
