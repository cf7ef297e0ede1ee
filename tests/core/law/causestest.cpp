// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/causes.h"

#include "core/law/lawjson.h"

#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class CausesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byDate_data();
    void byDate();
    void editionsAreWhole();
    void json();
};

void CausesTest::byDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &code, QDate day, const QString &name) {
        QTest::newRow(tag) << code << day << name;
    };
    row("wages 2026", u"205.5"_s, {2026, 11, 2}, u"追索劳动报酬纠纷"_s);
    row("wages on the first day", u"205.5"_s, {2026, 1, 1}, u"追索劳动报酬纠纷"_s);
    row("not a day earlier", u"205.5"_s, {2025, 12, 31}, u""_s);
    row("wages 2025", u"186.5"_s, {2025, 12, 31}, u"追索劳动报酬纠纷"_s);
    row("old code is over", u"186.5"_s, {2026, 1, 1}, u""_s);
    row("old edition begins", u"187.2"_s, {2021, 1, 1}, u"工伤保险待遇纠纷"_s);
    row("before 2021", u"186"_s, {2020, 12, 31}, u""_s);
    row("welfare 2025", u"188"_s, {2025, 6, 1}, u"福利待遇纠纷"_s);
    row("work injury", u"206.2"_s, {2026, 6, 1}, u"工伤保险待遇纠纷"_s);
    row("over-age", u"208"_s, {2026, 6, 1}, u"超龄劳动者用工纠纷"_s);
    row("contractor", u"209"_s, {2026, 6, 1}, u"承包人、被挂靠人用工主体责任纠纷"_s);
    row("personnel", u"213"_s, {2026, 6, 1}, u"辞退纠纷"_s);
    row("rider", u"214.2"_s, {2026, 6, 1}, u"新就业形态追索劳动报酬纠纷"_s);
    row("occupational injury", u"216"_s, {2026, 6, 1}, u"新就业形态职业伤害保障纠纷"_s);
    row("over-age service contract", u"144.1"_s, {2026, 6, 1}, u"超龄劳动者劳务合同纠纷"_s);
    row("no such code", u"205.8"_s, {2026, 6, 1}, u""_s);
    row("no date", u"205.5"_s, {}, u""_s);
}

void CausesTest::byDate()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const auto cause = causeOn(code, day);
    QCOMPARE(cause.has_value(), !name.isEmpty());
    if (cause)
        QCOMPARE(cause->name, name);
}

void CausesTest::editionsAreWhole()
{
    QCOMPARE(causesOn(QDate(2025, 6, 1)).size(), 19);
    QCOMPARE(causesOn(QDate(2026, 6, 1)).size(), 28);
    QVERIFY(causesOn(QDate(2020, 12, 31)).isEmpty());
    for (const QDate &day : {QDate(2025, 6, 1), QDate(2026, 6, 1)}) {
        QSet<QString> codes;
        const QList<Cause> inForce = causesOn(day);
        for (const Cause &cause : inForce) {
            QVERIFY(!codes.contains(cause.code));
            codes.insert(cause.code);
            QVERIFY(cause.name.endsWith(u"纠纷"_s));
            QVERIFY(!cause.group.isEmpty());
        }
    }
}

void CausesTest::json()
{
    const QJsonArray list = causesJson(QDate(2026, 6, 1));
    const auto found = std::find_if(list.begin(), list.end(), [](const QJsonValue &value) {
        return value[u"code"_s].toString() == u"205.5"_s;
    });
    QVERIFY(found != list.end());
    QCOMPARE((*found).toObject(), (QJsonObject{{u"code"_s, u"205.5"_s},
                                               {u"name"_s, u"追索劳动报酬纠纷"_s},
                                               {u"group"_s, u"劳动争议"_s},
                                               {u"parent"_s, u"205"_s},
                                               {u"from"_s, u"2026-01-01"_s},
                                               {u"until"_s, QJsonValue()}}));
}

QTEST_GUILESS_MAIN(CausesTest)
#include "causestest.moc"
