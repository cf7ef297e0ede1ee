// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void pinyin_data();
    void pinyin();
    void sortsLikeADictionary();
    void rareCharactersAreOne();
};

void TextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("width and case") << u"ＡＢ１２ Cd"_s << u"ab12 cd"_s;
    QTest::newRow("white space") << u" 王\t 䶮\n"_s << u"王 䶮"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"\u00e9"_s;
    QTest::newRow("Kangxi radical") << u"\u2F08"_s << u"人"_s;
    QTest::newRow("beyond the BMP") << u"𬭎𠅤"_s << u"𬭎𠅤"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TextTest::folds()
{
    QFETCH(QString, text);
    QTEST(foldedForSearch(text), "folded");
}

void TextTest::pinyin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("name");
    QTest::addColumn<QString>("syllables");
    QTest::newRow("name") << u"张三"_s << true << u"zhang san"_s;
    QTest::newRow("surname 单") << u"单雄信"_s << true << u"shan xiong xin"_s;
    QTest::newRow("单 elsewhere") << u"单位"_s << false << u"dan wei"_s;
    QTest::newRow("surname 仇") << u"仇英"_s << true << u"qiu ying"_s;
    QTest::newRow("surname only in front") << u"王单"_s << true << u"wang dan"_s;
    QTest::newRow("mixed") << u"ABC公司"_s << false << u"abc gong si"_s;
    QTest::newRow("empty") << u""_s << true << u""_s;
}

void TextTest::pinyin()
{
    QFETCH(QString, text);
    QFETCH(bool, name);
    QTEST(pinyinSyllables(text, name).join(u' '), "syllables");
}

void TextTest::sortsLikeADictionary()
{
    QStringList names{u"张三"_s, u"李四"_s, u"阿明"_s, u"王五"_s};
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return comparePinyin(a, b) < 0; });
    QCOMPARE(names, (QStringList{u"阿明"_s, u"李四"_s, u"王五"_s, u"张三"_s}));
    QCOMPARE(comparePinyin(u"王五"_s, u"王五"_s), 0);
    QVERIFY(comparePinyin(u"张三"_s, u"李四"_s) > 0);
}

void TextTest::rareCharactersAreOne()
{
    QCOMPARE(characterCount(u"王䶮𬭎"_s), 3);
    QCOMPARE(codePoints(u"𬭎"_s), (QList<char32_t>{U'\U0002CB4E'}));
    QVERIFY(isHan(U'\U0002CB4E'));
    QVERIFY(isHan(U'䶮'));
    QVERIFY(!isHan(U'a'));
    QVERIFY(!isHan(U'，'));
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
