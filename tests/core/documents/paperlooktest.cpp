// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/balance.h"
#include "laidpaper.h"
#include "samplecases.h"

#include <QTest>

using namespace hezhong;
using namespace hezhong::paper;
using namespace Qt::StringLiterals;
using samples::LaidPaper;
using samples::lay;
using samples::textOf;

namespace {

/// All lines outside tables and grids, in order.
std::vector<SetLine> textLines(const LaidPaper &laid)
{
    std::vector<SetLine> lines;
    for (const Strip &strip : laid.set.strips)
        if (strip.kind == StripKind::Text)
            for (const Mark &mark : strip.marks)
                lines.push_back(mark.line);
    return lines;
}

LaidPaper layCase(const QString &kind, const CaseFile &file)
{
    const bool refusal = kind == u"refusal-notice"_s;
    return lay(kind,
               *paperValues(kind, refusal ? samples::refusedCase(file) : file, samples::context()));
}

} // namespace

/// What an office of record would send back.
class PaperLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreFilledOrLeftAlone();
    void lastLineHasTwoCharacters_data();
    void lastLineHasTwoCharacters();
    void namesDoNotBreakBeforeTheirPoint();
    void titlesBreakBetweenWords_data();
    void titlesBreakBetweenWords();
    void longOfficeNamesAreBalanced();
    void registerFitsOnePage_data();
    void registerFitsOnePage();
    void longFormsAreNotSqueezed();
    void squeezedRowsHoldTheirText();
    void labelsOfFormsDoNotWrap();
    void labelsOfSigningPlacesDoNotWrap();
    void signingIsDividedRatherThanAPageLeftBlank();
    void lastPairOfPlacesIsNotAlone();
};

/// A line that cannot be filled stays as it was set: nothing between a justified and a ragged line.
void PaperLookTest::linesAreFilledOrLeftAlone()
{
    int filled = 0;
    int stretched = 0;
    int ragged = 0;
    for (int lead = 0; lead < 28; ++lead) {
        const QString xml =
            u"<paper><p indent=\"0\" align=\"%1\">%2，联系电话13600006001，公民身份号码"
            "510104199003070015，住成都市锦江区某某街道某某路。</p></paper>"_s;
        const QString text = u"国"_s.repeated(lead);
        const LaidPaper laid = lay(xml.arg(u"justify"_s, text));
        const std::vector<SetLine> lines = textLines(laid);
        const std::vector<SetLine> natural = textLines(lay(xml.arg(u"left"_s, text)));
        QCOMPARE(lines.size(), natural.size());
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            PangoRectangle logical;
            pango_layout_line_get_extents(lines[i].line, nullptr, &logical);
            QVERIFY(std::abs(double(logical.width) / PANGO_SCALE - lines[i].width) < 0.3);
            const bool full = std::abs(lines[i].width - laid.set.metrics.width) < 0.6;
            filled += full;
            ragged += !full;
            stretched += full && lines[i].spread;
            QVERIFY2(full || lines[i].width == natural[i].width, qPrintable(textOf(lines[i])));
        }
    }
    QVERIFY(filled > 25);
    QVERIFY(stretched > 2);
    QVERIFY(ragged > 0);
}

void PaperLookTest::lastLineHasTwoCharacters_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("full stop") << u"。"_s;
    QTest::newRow("bracket") << u"）。"_s;
    QTest::newRow("question") << u"？"_s;
    QTest::newRow("nothing") << QString();
}

void PaperLookTest::lastLineHasTwoCharacters()
{
    QFETCH(QString, end);
    for (int length = 20; length < 90; ++length) {
        const LaidPaper laid =
            lay(u"<paper><p>%1%2</p></paper>"_s.arg(u"国"_s.repeated(length), end));
        const QString last = textOf(textLines(laid).back());
        QVERIFY2(last.count(u'国') >= 2, qPrintable(last));
    }
}

void PaperLookTest::namesDoNotBreakBeforeTheirPoint()
{
    for (int lead = 0; lead < 28; ++lead) {
        const LaidPaper laid =
            lay(u"<paper><p>%1阿依古丽·买买提吐尔逊·阿卜杜热西提与某某公司</p></paper>"_s.arg(
                u"国"_s.repeated(lead)));
        for (const SetLine &line : textLines(laid))
            QVERIFY2(!textOf(line).startsWith(u'·'), qPrintable(textOf(line)));
    }
}

void PaperLookTest::titlesBreakBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("street") << u"成都市锦江区某街道劳动人事争议调解委员会"_s << 2
                            << u"成都市锦江区某街道|劳动人事争议调解委员会"_s;
    QTest::newRow("union") << u"成都市总工会驻武侯区人民法院工会法律服务工作站"_s << 2
                           << u"成都市总工会驻武侯区|人民法院工会法律服务工作站"_s;
    QTest::newRow("long")
        << u"四川天府新区成都直管区某某街道某某社区劳动人事争议预防调解与权益保障联合委员会"_s << 2
        << u"四川天府新区成都直管区某某街道某某社区|劳动人事争议预防调解与权益保障联合委员会"_s;
    QTest::newRow("term") << u"锦江区合江亭街道劳动人事争议调解委员会"_s << 2
                          << u"锦江区合江亭街道|劳动人事争议调解委员会"_s;
    QTest::newRow("one line") << u"某调解委员会"_s << 1 << u"某调解委员会"_s;
    QTest::newRow("empty") << QString() << 2 << QString();
}

void PaperLookTest::titlesBreakBetweenWords()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(QString, wanted);
    QCOMPARE(balanced(text, lines, 28).replace(QChar(QChar::LineSeparator), u'|'), wanted);
}

void PaperLookTest::longOfficeNamesAreBalanced()
{
    const LaidPaper laid = layCase(u"acceptance-notice"_s, samples::extreme());
    const std::vector<SetLine> lines = textLines(laid);
    QCOMPARE(textOf(lines.at(0)), u"四川天府新区成都直管区某某街道某某社区"_s);
    QCOMPARE(textOf(lines.at(1)), u"劳动人事争议预防调解与权益保障联合委员会"_s);
    QStringList seal;
    for (const Strip &strip : laid.set.strips)
        if (strip.kind == StripKind::Seal)
            seal += textOf(strip.marks.front().line);
    QCOMPARE(seal.size(), 3);
    QCOMPARE(seal.at(1), u"劳动人事争议预防调解与权益保障联合委员会"_s);
}

void PaperLookTest::registerFitsOnePage_data()
{
    QTest::addColumn<CaseFile>("file");
    CaseFile undecided = samples::wageArrears();
    undecided.record.acceptedOn = {};
    QTest::newRow("two firms, not decided yet") << undecided;
    QTest::newRow("two firms") << samples::wageArrears();
    QTest::newRow("rider") << samples::rider();
    QTest::newRow("court") << samples::dismissal();
    QTest::newRow("refused") << samples::refusedCase(samples::wageArrears());
    CaseFile longer = undecided;
    longer.record.facts += u"被申请人对考勤记录的真实性没有异议，但对支付时间不能确定。"_s;
    QTest::newRow("one more sentence") << longer;
}

void PaperLookTest::registerFitsOnePage()
{
    QFETCH(CaseFile, file);
    QCOMPARE(layCase(u"acceptance-register"_s, file).pages.size(), 1);
}

/// Forms of several pages keep the blank that they were given.
void PaperLookTest::longFormsAreNotSqueezed()
{
    QString rows;
    for (int i = 0; i < 60; ++i)
        rows += u"<row height=\"8\"><td>甲</td></row>"_s;
    const LaidPaper laid =
        lay(u"<paper style=\"form\"><table columns=\"1\">%1</table></paper>"_s.arg(rows));
    QVERIFY(laid.pages.size() > 1);
    for (const SetRow &row : laid.set.tables.front().rows())
        QVERIFY(row.height >= 8 * PageMetrics::mm - 0.01);
}

void PaperLookTest::squeezedRowsHoldTheirText()
{
    QString rows;
    for (int i = 0; i < 33; ++i)
        rows += u"<row height=\"8\"><td>甲</td></row>"_s;
    const LaidPaper laid =
        lay(u"<paper style=\"form\"><table columns=\"1\">%1</table></paper>"_s.arg(rows));
    QCOMPARE(laid.pages.size(), 1);
    double height = 0;
    for (const SetRow &row : laid.set.tables.front().rows()) {
        QVERIFY(row.height < 8 * PageMetrics::mm);
        QVERIFY(row.height >= row.cells.front().height(TableLayout::tightPadY));
        height += row.height;
    }
    QVERIFY(std::abs(height - laid.set.metrics.height) < 0.1);
}

/// 身份证号码 and the like stand in one line; only what the template breaks has two.
void PaperLookTest::labelsOfFormsDoNotWrap()
{
    for (const auto &[name, file] : samples::all())
        for (const QString &kind : {u"acceptance-register"_s, u"mediation-agreement"_s})
            for (const TableLayout &table : layCase(kind, file).set.tables)
                for (const SetRow &row : table.rows())
                    for (const SetCell &cell : row.cells)
                        for (const SetLine &line : cell.label ? cell.body : std::vector<SetLine>())
                            QVERIFY2(pango_layout_get_line_count(line.layout.get()) == 1,
                                     qPrintable(name + u' ' + textOf(line)));
}

void PaperLookTest::labelsOfSigningPlacesDoNotWrap()
{
    int places = 0;
    for (const auto profile :
         {OfficeProfile::Township, OfficeProfile::PeoplesMediation, OfficeProfile::UnionStation})
        for (auto [name, file] : samples::all())
            for (const QString &kind : {u"mediation-agreement"_s, u"mediation-record"_s}) {
                file.office.profile = profile;
                const LaidPaper laid = layCase(kind, file);
                for (const Strip &strip : laid.set.strips)
                    for (const Mark &mark : strip.marks) {
                        if (strip.kind != StripKind::Sign || !textOf(mark.line).contains(u'（'))
                            continue;
                        ++places;
                        QVERIFY2(pango_layout_get_line_count(mark.line.layout.get()) == 1,
                                 qPrintable(textOf(mark.line)));
                    }
            }
    QVERIFY(places > 100);
}

/// Three lines of text and then nothing invite additions: the places to sign begin below them.
void PaperLookTest::signingIsDividedRatherThanAPageLeftBlank()
{
    const QString place =
        u"<sign><p align=\"left\">申请人（签名）：</p><p align=\"left\">某某</p><p "
        "align=\"left\">某某</p><p align=\"left\">年月日</p></sign>"_s;
    const auto paper = [&](int lines) {
        return lay(u"<paper>%1<signatures continued=\"签署页（续）\">%2</signatures></paper>"_s.arg(
            u"<p>甲</p>"_s.repeated(lines), place.repeated(8)));
    };
    const LaidPaper few = paper(4);
    QCOMPARE(few.pages.size(), 2);
    QVERIFY(few.pages.front().back().strip.kind == StripKind::Sign);
    QCOMPARE(textOf(few.pages.back().front().strip.marks.front().line), u"签署页（续）"_s);
    // With a page well filled they stay together.
    const LaidPaper many = paper(12);
    QCOMPARE(many.pages.size(), 2);
    QVERIFY(many.pages.front().back().strip.kind == StripKind::Text);
    QVERIFY(many.pages.back().front().strip.kind == StripKind::Text);
}

void PaperLookTest::lastPairOfPlacesIsNotAlone()
{
    for (int respondents = 1; respondents < 9; ++respondents) {
        CaseFile file = samples::wageArrears();
        while (file.on(Side::Respondent).size() < respondents)
            file.parties += file.parties.last();
        const LaidPaper laid = layCase(u"mediation-agreement"_s, file);
        const PageOfStrips &last = laid.pages.back();
        const auto rows = std::count_if(last.begin(), last.end(), [](const PlacedStrip &placed) {
            return placed.strip.kind == StripKind::Sign;
        });
        QVERIFY2(rows >= 2, qPrintable(QString::number(respondents)));
    }
}

QTEST_GUILESS_MAIN(PaperLookTest)
#include "paperlooktest.moc"
