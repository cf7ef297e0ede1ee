// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialect.h"
#include "core/documents/papertext.h"

#include <QTest>

using namespace hezhong;
using namespace hezhong::paper;
using namespace Qt::StringLiterals;

class DialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInChinese_data();
    void countsInChinese();
    void readsEveryElement();
    void numbersHeadingsAndItems();
    void dropsTheTemplatesOwnLayout();
    void keepsLineEndsOfValues();
    void strikesOutEmptyCells();
    void refusesFaults_data();
    void refusesFaults();
};

void DialectTest::countsInChinese_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("1") << 1 << u"一"_s;
    QTest::newRow("10") << 10 << u"十"_s;
    QTest::newRow("14") << 14 << u"十四"_s;
    QTest::newRow("20") << 20 << u"二十"_s;
    QTest::newRow("56") << 56 << u"五十六"_s;
    QTest::newRow("100") << 100 << u"一百"_s;
    QTest::newRow("105") << 105 << u"一百零五"_s;
    QTest::newRow("110") << 110 << u"一百一十"_s;
    QTest::newRow("999") << 999 << u"九百九十九"_s;
    QTest::newRow("1000") << 1000 << u"1000"_s;
}

void DialectTest::countsInChinese()
{
    QFETCH(int, number);
    QTEST(chineseCount(number), "words");
}

void DialectTest::readsEveryElement()
{
    const auto paper = readPaperDialect(uR"(<paper style="form" body="11" numbers="none">
        <office>某委员会</office><title>表</title><number>1号</number>
        <p indent="2" align="right" face="kai" size="12" keep="next">甲<b>乙</b><kai>丙</kai><together>丁</together><br/>戊</p>
        <note>注</note><line speaker="调解员">问</line>
        <fields columns="3"><field label="编号">1</field></fields>
        <table columns="1 2" size="9"><row header="yes" height="8" whole="yes"><th stack="yes" rows="2">甲</th><td valign="top" align="left">乙</td></row>
          <row><td><p>丙</p><foot><p>签名</p></foot></td></row></table>
        <keep><p>一</p><space lines="2"/></keep>
        <signatures continued="续"><sign><p>申请人</p></sign><sign/></signatures>
        <seal office="某" date="2026年1月1日"/><pagebreak/>
        <pagefoot><p>脚</p></pagefoot></paper>)"_s);
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    QCOMPARE(paper->style, PageStyle::Form);
    QCOMPARE(paper->body, 11.0);
    QCOMPARE(paper->numbering, Numbering::None);
    QCOMPARE(paper->blocks.size(), 13);
    QCOMPARE(paper->pageFoot.size(), 1);
    const auto &paragraph = std::get<Paragraph>(paper->blocks.at(3).content);
    QCOMPARE(paragraph.text(), u"甲乙丙丁\n戊"_s);
    QCOMPARE(paragraph.align, Align::Right);
    QVERIFY(paragraph.keepNext);
    const auto &table = std::get<Table>(paper->blocks.at(7).content);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().cells.first().rows, 2);
    QVERIFY(table.rows.first().cells.first().stacked);
    QCOMPARE(table.rows.last().cells.first().foot.size(), 1);
    QVERIFY(paper->blocks.at(8).keep > 0);
    QCOMPARE(paper->blocks.at(8).keep, paper->blocks.at(9).keep);
    QCOMPARE(std::get<Signatures>(paper->blocks.at(10).content).places.size(), 2);
}

void DialectTest::numbersHeadingsAndItems()
{
    const auto paper = readPaperDialect(
        u"<paper><h1>甲</h1><item>a</item><item>b</item><h2>乙</h2><item>c</item><h1>丙</h1><h2>丁</h2></paper>"_s);
    QVERIFY(paper);
    QCOMPARE(paper->plainText(), u"一、甲\n1.a\n2.b\n（一）乙\n1.c\n二、丙\n（一）丁\n"_s);
}

void DialectTest::dropsTheTemplatesOwnLayout()
{
    const auto paper =
        readPaperDialect(u"<paper>\n  <p>\n    甲方\n    乙方 A B\n  </p>\n</paper>"_s);
    QVERIFY(paper);
    QCOMPARE(paper->plainText(), u"甲方乙方 A B\n"_s);
}

void DialectTest::keepsLineEndsOfValues()
{
    const auto paper =
        readPaperDialect(u"<paper><p>甲%1乙</p></paper>"_s.arg(QChar(QChar::LineSeparator)));
    QVERIFY(paper);
    QCOMPARE(paper->plainText(), u"甲\n乙\n"_s);
}

/// Nothing can be added later where a stroke stands; places to sign stay free.
void DialectTest::strikesOutEmptyCells()
{
    const auto paper = readPaperDialect(
        u"<paper><table columns=\"1 1 1 1 1\" empty=\"/\"><row><th/><td/><td "
        "align=\"centre\"><p></p></td><td>甲</td><td><foot><p>签名</p></foot></td></row></table>"
        "<table columns=\"1\"><row><td/></row></table></paper>"_s);
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
    QCOMPARE(paper->plainText(), u"\t/\t/\t甲\t签名\n\n"_s);
    const auto &table = std::get<Table>(paper->blocks.first().content);
    QCOMPARE(table.rows.first().cells.at(2).body.first().align, Align::Centre);
}

void DialectTest::refusesFaults_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown element")
        << u"<paper>\n<font>甲</font></paper>"_s << u"第 2 行第 6 列"_s;
    QTest::newRow("unknown inline")
        << u"<paper><p>甲<i>乙</i></p></paper>"_s << u"第 1 行第 14 列"_s;
    QTest::newRow("unknown attribute")
        << u"<paper>\n\n<p colour=\"red\">甲</p></paper>"_s << u"第 3 行"_s;
    QTest::newRow("unknown value")
        << u"<paper>\n<p align=\"middle\">甲</p></paper>"_s << u"第 2 行"_s;
    QTest::newRow("no number") << u"<paper><p indent=\"zwei\">甲</p></paper>"_s << u"第 1 行"_s;
    QTest::newRow("number too large") << u"<paper><p size=\"400\">甲</p></paper>"_s << u"第 1 行"_s;
    QTest::newRow("text between blocks") << u"<paper>\n甲<p>乙</p></paper>"_s << u"第 2 行"_s;
    QTest::newRow("root") << u"<html/>"_s << u"第 1 行"_s;
    QTest::newRow("not closed") << u"<paper>\n<p>甲</paper>"_s << u"第 2 行"_s;
    QTest::newRow("empty") << QString() << u"第 1 行"_s;
    QTest::newRow("too many cells")
        << u"<paper><table columns=\"1 1\"><row><td/><td/><td/></row></table></paper>"_s
        << u"第 1 行"_s;
    QTest::newRow("too few cells")
        << u"<paper><table columns=\"1 1\"><row><td/></row></table></paper>"_s << u"第 1 行"_s;
    QTest::newRow("rows too many")
        << u"<paper><table columns=\"1\"><row><td rows=\"2\"/></row></table></paper>"_s
        << u"第 1 行"_s;
    QTest::newRow("no columns") << u"<paper><table><row/></table></paper>"_s << u"第 1 行"_s;
    QTest::newRow("column that is no number")
        << u"<paper>\n<table columns=\"1 nan\"><row><td/><td/></row></table></paper>"_s << u"第 2 行"_s;
    QTest::newRow("column without end")
        << u"<paper><table columns=\"inf\"><row><td/></row></table></paper>"_s << u"第 1 行"_s;
    QTest::newRow("columns without number")
        << u"<paper><table columns=\"%1\"><row/></table></paper>"_s.arg(u"1 "_s.repeated(41))
        << u"第 1 行"_s;
    QTest::newRow("type too small to be seen")
        << u"<paper><p size=\"0.5\">甲</p></paper>"_s << u"第 1 行"_s;
    QTest::newRow("body without size") << u"<paper body=\"0\"><p>甲</p></paper>"_s << u"第 1 行"_s;
    QTest::newRow("document type") << u"<!DOCTYPE paper>\n<paper><p>甲</p></paper>"_s << u"第 1 行"_s;
    // Every element in another is a call of a function; so many would leave no stack.
    QTest::newRow("bottomless") << u"<paper><p>%1</p></paper>"_s.arg(u"<b>"_s.repeated(100'000))
                                << u"第 1 行"_s;
    QTest::newRow("keep in keep") << u"<paper><keep><keep/></keep></paper>"_s << u"第 1 行"_s;
}

void DialectTest::refusesFaults()
{
    QFETCH(QString, xml);
    QFETCH(QString, place);
    const auto paper = readPaperDialect(xml);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, u"document.dialect"_s);
    QCOMPARE(paper.error().fault, Fault::Input);
    QVERIFY2(paper.error().message.contains(place), qPrintable(paper.error().message));
}

QTEST_GUILESS_MAIN(DialectTest)
#include "dialecttest.moc"
