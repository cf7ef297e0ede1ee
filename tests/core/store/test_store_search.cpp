// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/model/claim.h"
#include "core/model/hearing.h"
#include "core/store/search/searchquery.h"
#include "core/store/search/snippet.h"
#include "core/store/search/tokens.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestStoreSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        Case wages = t->newCase(u"〔2026〕锦劳调12号"_s);
        wages.title = u"张三 与 成都锦恒建筑劳务有限公司"_s;
        wages.facts = u"申请人于２０２５年３月入职，公司拖欠工资\n共计12300元，多次催要未果。"_s;
        Party worker = t->newParty(wages, u"张三"_s);
        worker.idNumber = u"510104199003071231"_s;
        worker.phone = u"138-0013-8000"_s;
        Party firm = t->newParty(wages, u"成都锦恒建筑劳务有限公司"_s);
        firm.kind = PartyKind::Organisation;
        firm.creditCode = u"91510104MA6CABCD1X"_s;
        firm.legalRepresentative = u"单立人"_s;
        QVERIFY(!t->put(wages, worker, firm).isEmpty());
        wagesCase = wages.id.text();

        Case dismissal = t->newCase(u"〔2026〕锦劳调13号"_s);
        dismissal.title = u"王䶮 与 某科技公司"_s;
        const Party other = t->newParty(dismissal, u"王䶮"_s);
        const Party twin = t->newParty(dismissal, u"张三丰"_s);
        Claim claim;
        claim.id = Id<Claim>::fresh(t->clock);
        claim.caseId = dismissal.id;
        claim.text = u"支付违法解除劳动合同赔偿金 OR 恢复劳动关系 (NEAR)"_s;
        Hearing hearing;
        hearing.id = Id<Hearing>::fresh(t->clock);
        hearing.caseId = dismissal.id;
        HearingLine line;
        line.id = Id<HearingLine>::fresh(t->clock);
        line.caseId = dismissal.id;
        line.hearingId = hearing.id;
        line.isPrivate = true;
        line.text = u"申请人私下表示可以接受八成"_s;
        QVERIFY(!t->put(dismissal, other, twin, claim, hearing, line).isEmpty());
        dismissalCase = dismissal.id.text();

        Mediator mediator;
        mediator.id = Id<Mediator>::fresh(t->clock);
        mediator.name = u"查良镛"_s;
        QVERIFY(!t->put(mediator).isEmpty());
    }
    void cleanupTestCase() { t.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("cases"); // w: wages, d: dismissal, m: mediator
        QTest::newRow("name") << u"张三"_s << u"dw"_s;
        QTest::newRow("one character") << u"张"_s << u"dw"_s;
        QTest::newRow("full pinyin") << u"zhangsan"_s << u"dw"_s;
        QTest::newRow("initials") << u"zs"_s << u"dw"_s;
        QTest::newRow("pinyin being typed") << u"zhangs"_s << u"dw"_s;
        QTest::newRow("upper case pinyin") << u"ZhangSan"_s << u"dw"_s;
        QTest::newRow("pinyin in two words") << u"zhang san"_s << u"dw"_s;
        QTest::newRow("longer name only") << u"张三丰"_s << u"d"_s;
        QTest::newRow("longer pinyin only") << u"zhangsanfeng"_s << u"d"_s;
        QTest::newRow("longer initials only") << u"zsf"_s << u"d"_s;
        QTest::newRow("given name") << u"sanfeng"_s << u"d"_s;
        QTest::newRow("surname reading") << u"shanliren"_s << u"w"_s;
        QTest::newRow("mediator by surname reading") << u"zhaliang"_s << u"m"_s;
        QTest::newRow("mediator") << u"良镛"_s << u"m"_s;
        QTest::newRow("rare character") << u"王䶮"_s << u"d"_s;
        QTest::newRow("rare character alone") << u"䶮"_s << u"d"_s;
        QTest::newRow("middle of a firm's name") << u"锦恒建筑"_s << u"w"_s;
        QTest::newRow("middle of a firm's pinyin") << u"jinheng"_s << u"w"_s;
        QTest::newRow("middle of a firm's initials") << u"jhjz"_s << u"w"_s;
        QTest::newRow("no such order") << u"恒锦"_s << QString();
        QTest::newRow("case number") << u"锦劳调12号"_s << u"w"_s;
        QTest::newRow("case number as printed") << u"〔2026〕锦劳调12号"_s << u"w"_s;
        QTest::newRow("year and word") << u"2026 锦劳调"_s << u"dw"_s;
        QTest::newRow("ID number") << u"510104199003071231"_s << u"w"_s;
        QTest::newRow("ID number, prefix") << u"510104199003"_s << u"w"_s;
        QTest::newRow("ID number, last four") << u"1231"_s << u"w"_s;
        QTest::newRow("ID number, middle") << u"19900307"_s << QString();
        QTest::newRow("phone") << u"13800138000"_s << u"w"_s;
        QTest::newRow("phone with hyphens") << u"138-0013-8000"_s << u"w"_s;
        QTest::newRow("phone with spaces") << u"138 0013 8000"_s << u"w"_s;
        QTest::newRow("phone, last four") << u"8000"_s << u"w"_s;
        QTest::newRow("credit code, small letters") << u"91510104ma6c"_s << u"w"_s;
        QTest::newRow("full width digits in the text") << u"2025年3月"_s << u"w"_s;
        QTest::newRow("full width query") << u"１２３００元"_s << u"w"_s;
        QTest::newRow("words of one case, both there") << u"张三 工资"_s << u"w"_s;
        QTest::newRow("words of two cases") << u"王䶮 工资"_s << QString();
        QTest::newRow("claim") << u"解除劳动合同"_s << u"d"_s;
        QTest::newRow("private line, inside the office") << u"接受八成"_s << u"d"_s;
        QTest::newRow("not across two fields") << u"公司单立人"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u"  　"_s << QString();
        QTest::newRow("signs only") << u"\"*()^:-+{}"_s << QString();
        QTest::newRow("unknown") << u"李四"_s << QString();
        for (const auto &word :
             {u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR(a b)"_s, u"\""_s, u"a\"b"_s, u"names:"_s,
              u"a*b*"_s, u"^a"_s, u"-a"_s, u"{names}: a"_s, u"a + "_s, u"'; DROP"_s,
              u"\U0001F600"_s, u"NULL"_s, QString(QChar(0)), QString(5000, u'张')})
            QTest::newRow(qPrintable(u"never a syntax error: "_s + word.left(12)))
                << word << u"any"_s;
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, cases);
        const auto found = t->store->search(typed, 20);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
        if (cases == "any"_L1)
            return;
        QString actual;
        for (const SearchHit &hit : found->hits)
            actual += hit.caseId == wagesCase ? u'w' : hit.caseId == dismissalCase ? u'd' : u'm';
        std::sort(actual.begin(), actual.end());
        QCOMPARE(actual, cases);
        QCOMPARE(found->total, static_cast<int>(found->hits.size()));
    }

    void hitsAreGroupedAndLimited()
    {
        const auto found = t->store->search(u"张三"_s, 1);
        QCOMPARE(found->hits.size(), 1);
        QCOMPARE(found->total, 2);
        const auto best = t->store->search(u"张三"_s, 10);
        QCOMPARE(best->hits.at(0).kind, u"party"_s);
    }

    void hitsSayWhereAndMarkIt()
    {
        const auto found = t->store->search(u"拖欠工资"_s, 10);
        QCOMPARE(found->hits.size(), 1);
        const SearchHit &hit = found->hits.at(0);
        QCOMPARE(hit.kind, u"case"_s);
        QCOMPARE(hit.id, wagesCase);
        QCOMPARE(hit.title, u"张三 与 成都锦恒建筑劳务有限公司"_s);
        QVERIFY(!hit.snippet.contains(u'\n'));
        QCOMPARE(hit.marks.size(), 1);
        QCOMPARE(hit.snippet.mid(hit.marks.at(0).first, hit.marks.at(0).second), u"拖欠工资"_s);
        const auto mediator = t->store->search(u"zly"_s, 10);
        QCOMPARE(mediator->hits.at(0).title, u"查良镛"_s);
        QVERIFY(mediator->hits.at(0).caseId.isEmpty());
    }

    void snippets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("marked");
        const int words = int(TextKind::Words);
        const int name = int(TextKind::Name);
        QTest::newRow("plain") << u"欠付工资"_s << words << u"工资"_s << u"工资"_s;
        QTest::newRow("full width") << u"共１２元"_s << words << u"12"_s << u"１２"_s;
        QTest::newRow("through separators")
            << u"138-0013-8000"_s << int(TextKind::Number) << u"13800138"_s << u"138-0013-8"_s;
        QTest::newRow("pinyin") << u"张三丰"_s << name << u"zhangsan"_s << u"张三"_s;
        QTest::newRow("pinyin inside") << u"张三丰"_s << name << u"sanf"_s << u"三丰"_s;
        QTest::newRow("initials") << u"锦恒 A厂"_s << name << u"jha"_s << u"锦恒 A"_s;
        QTest::newRow("beyond the BMP")
            << u"陈𠅤𬭎"_s << name << u"𠅤𬭎"_s << u"𠅤𬭎"_s;
        QTest::newRow("pinyin behind a rare one")
            << u"𬭎张三"_s << name << u"zs"_s << u"张三"_s;
        QTest::newRow("not there") << u"李四"_s << name << u"zs"_s << QString();
    }
    void snippets()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, wanted);
        const Snippet snippet = Snippet::around(text, static_cast<TextKind>(kind), {wanted});
        QString marked;
        for (const auto &[start, length] : snippet.marks)
            marked += snippet.text.mid(start, length);
        QTEST(marked, "marked");
    }

    void longTextsAreCutAroundTheMatch()
    {
        const QString text = QString(500, u'甲') + u"拖欠工资"_s + QString(500, u'乙');
        const Snippet snippet = Snippet::around(text, TextKind::Words, {u"工资"_s});
        QVERIFY(snippet.text.size() < 80);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QCOMPARE(snippet.text.mid(snippet.marks.at(0).first, snippet.marks.at(0).second),
                 u"工资"_s);
    }

    void indexFollowsEveryChange()
    {
        Case one = t->newCase(u"甲字99号"_s);
        Party party = t->newParty(one, u"欧阳修"_s);
        t->put(one, party);
        QCOMPARE(t->store->search(u"欧阳"_s, 10)->total, 1);
        party.name = u"司马光"_s;
        const QString renamed = t->put(party);
        QCOMPARE(t->store->search(u"欧阳"_s, 10)->total, 0);
        QCOMPARE(t->store->search(u"simaguang"_s, 10)->total, 1);
        QVERIFY(t->store->undo(renamed, u"周明远"_s).has_value());
        QCOMPARE(t->store->search(u"欧阳"_s, 10)->total, 1);
        party.name.clear();
        t->put(party);
        QCOMPARE(t->store->search(u"欧阳"_s, 10)->total, 0);
        QVERIFY(t->store
                    ->transact({u"test.remove"_s, u"周明远"_s, {}},
                               [&](Transaction &transaction) -> Status {
                                   HEZHONG_TRY(transaction.remove(party.id));
                                   return transaction.remove(one.id);
                               })
                    .has_value());
        QCOMPARE(t->store->search(u"甲字99号"_s, 10)->total, 0);
        QVERIFY(t->store->verify()->check(u"search"_s).ok());
    }

    void tokensOfAName()
    {
        QStringList tokens;
        for (const Token &token : tokensOf(u"张三"_s, TextKind::Name))
            tokens += QString::fromUtf8(token.text) + (token.colocated ? u"+"_s : QString());
        QCOMPARE(tokens, QStringList({u"张"_s, u"张三+"_s, u"zhangsan+"_s, u"zs+"_s, u"三"_s,
                                      u"san+"_s, u"s+"_s}));
    }

private:
    std::unique_ptr<TestStore> t;
    QString wagesCase;
    QString dismissalCase;
};

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "test_store_search.moc"
