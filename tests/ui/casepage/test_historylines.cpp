// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"
#include "ui/casepage/historylines.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/editcase.h"
#include "core/operations/recordhearing.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The history of a case in words a person reads.
class TestHistoryLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, QStringView kind, QStringView field, const QVariant &stored,
                            QStringView words) {
            QTest::newRow(name) << kind.toString() << field.toString() << stored << words.toString();
        };
        row("status", u"case", u"status", u"mediating"_s, u"调解中");
        row("yes", u"case", u"respondent_consents", 1, u"是");
        row("no", u"hearing-line", u"private", 0, u"否");
        row("money", u"payment", u"amount", qint64(1230050), u"12,300.50 元");
        row("citizen number", u"party", u"id_number", u"510104198704120026"_s, u"510104********0026");
        row("phone", u"party", u"phone", u"13800001002"_s, u"138****1002");
        row("short number", u"agent", u"phone", u"110"_s, u"1**");
        row("credit code is public", u"party", u"credit_code", u"91510104MA00TE5T27"_s, u"91510104MA00TE5T27");
        row("groups", u"party", u"groups", u"[\"migrant-worker\"]"_s, u"农民工");
        row("list", u"hearing", u"present", u"[\"甲\",\"乙\"]"_s, u"甲、乙");
        row("nothing", u"party", u"phone", QVariant(), u"");
        row("long text", u"case", u"facts", u"字"_s.repeated(200), QString(u"字"_s.repeated(60) + u'…'));
    }

    void values()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QVariant, stored);
        QFETCH(QString, words);
        QCOMPARE(valueWords(kind, field, stored), words);
    }

    void readsARealHistory()
    {
        TestDesk office;
        const Id<Case> id = office.sampleCase();
        QVERIFY(acceptCase(office.desk, id, {office.desk.today(), u"何建国"_s, true}));
        CaseFile file = loadCase(office.desk, id).value();
        file.parties.first().phone = u"13900001111"_s;
        QVERIFY(saveParties(office.desk, id, file.parties, file.agents));
        const auto lines = historyLines(office.store->history(id.text()).value());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).title, u"修改当事人"_s);
        QCOMPARE(lines.at(0).actor, u"许晓燕"_s);
        QCOMPARE(lines.at(0).details.size(), 1);
        QVERIFY(lines.at(0).details.first().endsWith(u" → 139****1111"_s));
        QVERIFY(lines.at(0).details.first().startsWith(u"当事人 · 电话："_s));
        QVERIFY(lines.at(1).details.join(u'\n').contains(u"案件 · 状态：待受理 → 已受理"_s));
        const QString all = lines.at(2).details.join(u'\n');
        QVERIFY(all.contains(u"新增当事人：王䶮"_s));
        QVERIFY(!all.contains(file.parties.first().idNumber));
    }

    void oneSittingIsOneLine()
    {
        TestDesk office;
        const Id<Case> id = office.sampleCase();
        QVERIFY(acceptCase(office.desk, id, {office.desk.today(), u"何建国"_s, true}));
        HearingFile hearing;
        hearing.hearing.on = office.desk.today();
        for (int i = 0; i < 5; ++i) {
            HearingLine line;
            line.speaker = u"申请人"_s;
            line.text = u"第%1句"_s.arg(i);
            hearing.lines += line;
            hearing = saveHearing(office.desk, id, hearing).value().value;
            office.clock.advance(2000);
        }
        auto lines = historyLines(office.store->history(id.text()).value());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().title, u"笔录自动保存"_s);
        QCOMPARE(lines.first().details, QStringList(u"共保存 5 次，涉及内容 5 条"_s));
        office.clock.advance(24 * 3600 * 1000);
        hearing.lines.last().text += u"，隔天再改"_s;
        QVERIFY(saveHearing(office.desk, id, hearing));
        lines = historyLines(office.store->history(id.text()).value());
        QCOMPARE(lines.size(), 4); // another day is another line
    }
};

QTEST_MAIN(TestHistoryLines)
#include "test_historylines.moc"
