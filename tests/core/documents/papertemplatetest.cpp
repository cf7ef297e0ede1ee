// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include <QJsonArray>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class PaperTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fills();
    void escapes();
    void emptyTextClosesSections();
    void namesTheMissingKey();
    void refusesBrokenTemplates();
    void refusesWhatGrowsBeyondMeasure();
    void refusesSectionsTooDeep();
};

void PaperTemplateTest::fills()
{
    const auto text = fillTemplate(
        u"{{a.b}}{{#list}}[{{x}}]{{/list}}{{n}}{{^no}}!{{/no}}"_s,
        {{u"a"_s, QJsonObject{{u"b"_s, u"王䶮"_s}}},
         {u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"𠅤"_s}}, QJsonObject{{u"x"_s, 2}}}},
         {u"n"_s, 7},
         {u"no"_s, QJsonArray()}});
    QVERIFY(text);
    QCOMPARE(*text, u"王䶮[𠅤][2]7!"_s);
}

void PaperTemplateTest::escapes()
{
    const auto text = fillTemplate(u"{{v}}"_s, {{u"v"_s, u"<p>&\"\n乙\r\n丙\u0007"_s}});
    QVERIFY(text);
    QCOMPARE(*text, u"&lt;p&gt;&amp;&quot;\u2028乙\u2028丙 "_s);
    // XML has no such characters, and a paper could not be read with them.
    const auto strange = fillTemplate(u"{{v}}"_s, {{u"v"_s, u"甲\uFFFE乙\uFFFF"_s}});
    QVERIFY(strange);
    QCOMPARE(*strange, u"甲 乙 "_s);
}

void PaperTemplateTest::emptyTextClosesSections()
{
    const auto text = fillTemplate(u"{{#v}}yes{{/v}}{{^v}}no{{/v}}"_s, {{u"v"_s, QString()}});
    QVERIFY(text);
    QCOMPARE(*text, u"no"_s);
}

void PaperTemplateTest::namesTheMissingKey()
{
    const auto text = fillTemplate(u"{{appplicant}}"_s, {{u"applicant"_s, u"甲"_s}});
    QVERIFY(!text);
    QCOMPARE(text.error().code, u"document.template-key"_s);
    QVERIFY(text.error().message.contains(u"appplicant"_s));
}

void PaperTemplateTest::refusesBrokenTemplates()
{
    for (const QString &broken : {u"{{#a}}"_s, u"{{/a}}"_s, u"{{a"_s}) {
        const auto text = fillTemplate(broken, {{u"a"_s, u"甲"_s}});
        QVERIFY(!text);
        QCOMPARE(text.error().code, u"document.template"_s);
        QVERIFY(!text.error().detail.isEmpty());
    }
}

/// Lists in lists multiply: a template of one line must not take all memory.
void PaperTemplateTest::refusesWhatGrowsBeyondMeasure()
{
    const QJsonArray dozen = QJsonArray::fromStringList(QStringList(12, u"x"_s));
    const QString nested = u"{{#l}}"_s.repeated(9) + u"words"_s + u"{{/l}}"_s.repeated(9);
    const auto text = fillTemplate(nested, {{u"l"_s, dozen}});
    QVERIFY(!text);
    QCOMPARE(text.error().code, u"document.template-long"_s);
    const auto values = fillTemplate(u"{{v}}"_s.repeated(4000), {{u"v"_s, u"长"_s.repeated(20'000)}});
    QVERIFY(!values);
    QCOMPARE(values.error().code, u"document.template-long"_s);
    // A register of a thousand people is not too long.
    QJsonArray people;
    for (int i = 0; i < 1000; ++i)
        people += QJsonObject{{u"name"_s, u"张某"_s}, {u"agents"_s, dozen}};
    QVERIFY(fillTemplate(u"{{#l}}<row><td>{{name}}</td>{{#agents}}<td>{{.}}</td>{{/agents}}</row>{{/l}}"_s,
                         {{u"l"_s, people}}));
}

void PaperTemplateTest::refusesSectionsTooDeep()
{
    const QString deep = u"{{#a}}"_s.repeated(20'000) + u"{{/a}}"_s.repeated(20'000);
    const auto text = fillTemplate(deep, {{u"a"_s, u"甲"_s}});
    QVERIFY(!text);
    QCOMPARE(text.error().code, u"document.template"_s);
}

QTEST_GUILESS_MAIN(PaperTemplateTest)
#include "papertemplatetest.moc"
