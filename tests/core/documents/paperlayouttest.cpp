// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialect.h"
#include "laidpaper.h"
#include "samplecases.h"

#include <QJsonArray>
#include <QTest>

using namespace hezhong;
using namespace hezhong::paper;
using namespace Qt::StringLiterals;
using samples::lay;
using Laid = samples::LaidPaper;

class PaperLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingNeverStandsAlone_data();
    void signingNeverStandsAlone();
    void manyPartiesSignWithRunningHead();
    void everythingIsPlacedOnceAndFits_data();
    void everythingIsPlacedOnceAndFits();
    void noWidowsOrOrphans();
    void headersRepeat();
    void tallCellsFlow();
    void linesFillTheMeasure();
    void pageBreakAndKeep();
    void unknownCharactersAreNamed_data();
    void unknownCharactersAreNamed();
    void yenSignIsNotFandols();
};

void PaperLayoutTest::signingNeverStandsAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("agreement") << u"mediation-agreement"_s;
    QTest::newRow("record") << u"mediation-record"_s;
    QTest::newRow("notice") << u"acceptance-notice"_s;
    QTest::newRow("refusal") << u"refusal-notice"_s;
}

/// Whatever the length of the text, the page that has the first place to sign has text before it.
void PaperLayoutTest::signingNeverStandsAlone()
{
    QFETCH(QString, kind);
    const QString list = kind == u"mediation-record"_s      ? u"lines"_s
                         : kind == u"mediation-agreement"_s ? u"clauses"_s
                         : kind == u"refusal-notice"_s      ? u"routes"_s
                                                            : u"limits"_s;
    QJsonObject values = *paperValues(kind, samples::wageArrears(), samples::context());
    int pagesSeen = 0;
    for (int count = 0; count < 46; ++count) {
        QJsonArray items;
        for (int i = 0; i < count; ++i)
            items +=
                QJsonObject{{u"speaker"_s, u"申请人"_s},
                            {u"text"_s, u"双方确认一项内容。"_s.repeated(1 + (i * 7 + count) % 6)}};
        values.insert(list, items);
        const Laid laid = lay(kind, values);
        pagesSeen = qMax(pagesSeen, int(laid.pages.size()));
        for (const PageOfStrips &page : laid.pages) {
            int textBefore = 0;
            for (const PlacedStrip &placed : page) {
                if (placed.strip.kind == StripKind::Sign || placed.strip.kind == StripKind::Seal) {
                    QVERIFY2(textBefore >= 2,
                             qPrintable(u"%1 with %2 items"_s.arg(kind).arg(count)));
                    break;
                }
                textBefore += placed.strip.kind == StripKind::Text;
            }
        }
    }
    QVERIFY(pagesSeen >= 3);
}

/// A block longer than a page goes on under a line that says what it belongs to.
void PaperLayoutTest::manyPartiesSignWithRunningHead()
{
    CaseFile file = samples::wageArrears();
    for (int i = 0; i < 7; ++i) {
        Party more = file.parties.at(2);
        more.name = u"某某建筑工程有限公司第%1分公司"_s.arg(i + 1);
        file.parties += more;
    }
    const Laid laid = lay(u"mediation-agreement"_s,
                          *paperValues(u"mediation-agreement"_s, file, samples::context()));
    int continued = 0;
    bool signing = false;
    for (const PageOfStrips &page : laid.pages) {
        const bool first = !signing;
        signing = signing || std::any_of(page.begin(), page.end(), [](const PlacedStrip &placed) {
                      return placed.strip.kind == StripKind::Sign;
                  });
        if (first || !signing)
            continue;
        QCOMPARE(page.front().strip.kind, StripKind::Text);
        QCOMPARE(page.at(1).strip.kind, StripKind::Sign);
        ++continued;
    }
    QVERIFY(continued > 0);
}

void PaperLayoutTest::everythingIsPlacedOnceAndFits_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds())
        QTest::newRow(qPrintable(kind.kind)) << kind.kind;
}

void PaperLayoutTest::everythingIsPlacedOnceAndFits()
{
    QFETCH(QString, kind);
    for (const CaseFile &file : {samples::wageArrears(), samples::smallest(), samples::extreme()}) {
        const Laid laid = lay(kind, *paperValues(kind, file, samples::context()));
        std::map<std::pair<int, int>, std::vector<int>> lines;
        std::size_t plain = 0;
        for (const PageOfStrips &page : laid.pages)
            for (const PlacedStrip &placed : page) {
                QVERIFY(placed.top + placed.strip.height <= laid.set.metrics.height + 1);
                if (!placed.strip.row) {
                    plain += !placed.strip.marks.empty();
                    continue;
                }
                if (placed.strip.row->header)
                    continue;
                auto &seen = lines[{placed.strip.row->table, placed.strip.row->row}];
                seen.resize(placed.strip.row->lines.size());
                const SetRow &row = laid.set.tables[std::size_t(placed.strip.row->table)]
                                        .rows()[std::size_t(placed.strip.row->row)];
                for (std::size_t i = 0; i < seen.size(); ++i)
                    if (!row.cells[i].label && row.cells[i].rows == 1)
                        seen[i] +=
                            placed.strip.row->lines[i].second - placed.strip.row->lines[i].first;
            }
        for (const auto &[place, seen] : lines) {
            const SetRow &row =
                laid.set.tables[std::size_t(place.first)].rows()[std::size_t(place.second)];
            for (std::size_t i = 0; i < seen.size(); ++i)
                if (!row.cells[i].label && row.cells[i].rows == 1)
                    QCOMPARE(seen[i], int(row.cells[i].body.size()));
        }
        std::size_t wanted = 0;
        for (const Strip &strip : laid.set.strips)
            wanted += !strip.row && !strip.marks.empty();
        QVERIFY(plain >= wanted);
    }
}

void PaperLayoutTest::noWidowsOrOrphans()
{
    QString xml = u"<paper>"_s;
    for (int i = 0; i < 40; ++i)
        xml += u"<p>%1</p>"_s.arg(u"双方当事人自愿达成如下协议并共同遵守。"_s.repeated(1 + i % 7));
    const Laid laid = lay(xml + u"</paper>"_s);
    QVERIFY(laid.pages.size() > 3);
    for (std::size_t i = 0; i + 1 < laid.pages.size(); ++i) {
        const SetLine &last = laid.pages[i].back().strip.marks.front().line;
        const SetLine &next = laid.pages[i + 1].front().strip.marks.front().line;
        if (last.layout != next.layout)
            continue;
        const SetLine &before = laid.pages[i][laid.pages[i].size() - 2].strip.marks.front().line;
        const SetLine &after = laid.pages[i + 1][1].strip.marks.front().line;
        QVERIFY(before.layout == last.layout);
        QVERIFY(after.layout == next.layout);
    }
}

void PaperLayoutTest::headersRepeat()
{
    QString rows;
    for (int i = 0; i < 90; ++i)
        rows += u"<row height=\"9\"><td>%1</td><td>某</td></row>"_s.arg(i);
    const Laid laid = lay(u"<paper style=\"form\"><table columns=\"1 1\"><row "
                          u"header=\"yes\"><th>序号</th><th>姓名</th></row>"
                          "%1</table></paper>"_s.arg(rows));
    QVERIFY(laid.pages.size() >= 3);
    for (const PageOfStrips &page : laid.pages) {
        QVERIFY(page.front().strip.row->header);
        QVERIFY(!page.at(1).strip.row->header);
        QVERIFY(!page.back().strip.row->header);
    }
}

void PaperLayoutTest::tallCellsFlow()
{
    const QString text =
        u"申请人多次催要，被申请人以总包方未拨付工程款为由未予支付。"_s.repeated(160);
    const Laid laid =
        lay(u"<paper style=\"form\"><table columns=\"1 "
            u"5\"><row><th>甲</th><td>乙</td></row><row><th>事实</th>"
            "<td valign=\"top\"><p>%1</p><foot><p>签名</p></foot></td></row></table></paper>"_s.arg(
                text));
    QVERIFY(laid.pages.size() >= 3);
    QCOMPARE(laid.pages.front().size(), 2);
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        const RowPart &part = *laid.pages[i].back().strip.row;
        QCOMPARE(part.first, i == 0);
        QCOMPARE(part.last, i + 1 == laid.pages.size());
        QVERIFY(part.lines[1].second - part.lines[1].first >= 2);
        if (!part.last)
            QVERIFY(laid.pages[i].back().top + laid.pages[i].back().strip.height
                    > laid.set.metrics.height - 40);
    }
}

/// 28 characters of 16 pt fill the line of a letter, 22 lines the page.
void PaperLayoutTest::linesFillTheMeasure()
{
    const Laid laid =
        lay(u"<paper><p indent=\"0\">%1</p></paper>"_s.arg(u"国"_s.repeated(28 * 30)));
    QCOMPARE(laid.pages.size(), 2);
    QCOMPARE(laid.pages.front().size(), 22);
    for (const PlacedStrip &placed : laid.pages.front()) {
        QVERIFY(std::abs(placed.strip.marks.front().line.width - laid.set.metrics.width) < 0.6);
        QCOMPARE(placed.strip.height, 28.95);
    }
}

void PaperLayoutTest::pageBreakAndKeep()
{
    const Laid broken = lay(u"<paper><p>甲</p><pagebreak/><p>乙</p></paper>"_s);
    QCOMPARE(broken.pages.size(), 2);
    QString filler;
    for (int i = 0; i < 20; ++i)
        filler += u"<p>甲</p>"_s;
    const Laid kept =
        lay(u"<paper>%1<keep><p>一</p><p>二</p><p>三</p></keep></paper>"_s.arg(filler));
    QCOMPARE(kept.pages.size(), 2);
    QCOMPARE(kept.pages.front().size(), 20);
    QCOMPARE(kept.pages.back().size(), 3);
}

void PaperLayoutTest::unknownCharactersAreNamed_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("name");
    QTest::newRow("extension G") << 0x30000U << u"U+30000"_s;
    QTest::newRow("private use") << 0xE000U << u"U+E000"_s;
    QTest::newRow("unassigned") << 0x50000U << u"U+50000"_s;
}

void PaperLayoutTest::unknownCharactersAreNamed()
{
    QFETCH(uint, character);
    QFETCH(QString, name);
    const char32_t code = character;
    const auto blocks =
        readPaperDialect(u"<paper><p>王%1</p></paper>"_s.arg(QString::fromUcs4(&code, 1)));
    QVERIFY(blocks);
    const auto set = setPaper(*blocks, samples::paperFonts());
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"document.glyph"_s);
    QCOMPARE(set.error().fault, Fault::Refused);
    QVERIFY(set.error().message.contains(name));
    QVERIFY(set.error().message.contains(QString::fromUcs4(&code, 1)));
}

void PaperLayoutTest::yenSignIsNotFandols()
{
    for (const Face face : {Face::Fang, Face::Kai, Face::Hei, Face::Song, Face::Title}) {
        QVERIFY(samples::paperFonts().fontFor(face, 0xFFE5) >= 0);
        QVERIFY(samples::paperFonts().fontFor(face, 0xFFE5)
                != samples::paperFonts().fontFor(face, U'人'));
        QCOMPARE(samples::paperFonts().fontFor(face, 0xA5),
                 samples::paperFonts().fontFor(face, U'人'));
    }
}

QTEST_GUILESS_MAIN(PaperLayoutTest)
#include "paperlayouttest.moc"
