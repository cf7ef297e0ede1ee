// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialect.h"
#include "wordfiles.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace hezhong;
using namespace hezhong::samples;
using namespace Qt::StringLiterals;

namespace {

const QString mainPart = u"word/document.xml"_s;

/// A Word file of a paper in the dialect.
QByteArray fileOf(const QString &xml, bool draft = false)
{
    const auto blocks = paper::readPaperDialect(xml);
    if (!blocks)
        qFatal("%s", qPrintable(blocks.error().message));
    const auto made = writeDocx(*blocks, {{u"题名"_s, u"单位"_s, options().created}, draft});
    return made.value_or(QByteArray());
}

QString mainXml(const QString &xml)
{
    return QString::fromUtf8(partOf(fileOf(xml), mainPart));
}

/// The characters in order of code points: cells with a line to sign are written in another order.
QString sorted(const QString &text)
{
    QList<uint> characters = withoutBlanks(text).toUcs4();
    std::sort(characters.begin(), characters.end());
    QString result;
    for (const uint character : std::as_const(characters))
        result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    return result;
}

/// Elements that Word wants in this order inside their parent; a file that mixes them does not open.
const QHash<QString, QStringList> &orders()
{
    static const QHash<QString, QStringList> all{
        {u"pPr"_s,
         {u"pStyle"_s, u"keepNext"_s, u"pageBreakBefore"_s, u"widowControl"_s, u"kinsoku"_s,
          u"wordWrap"_s, u"overflowPunct"_s, u"autoSpaceDE"_s, u"autoSpaceDN"_s, u"snapToGrid"_s,
          u"spacing"_s, u"ind"_s, u"jc"_s, u"outlineLvl"_s, u"rPr"_s}},
        {u"rPr"_s, {u"rFonts"_s, u"spacing"_s, u"sz"_s, u"szCs"_s, u"lang"_s}},
        {u"tblPr"_s, {u"tblW"_s, u"tblInd"_s, u"tblBorders"_s, u"tblLayout"_s, u"tblCellMar"_s}},
        {u"trPr"_s, {u"cantSplit"_s, u"trHeight"_s, u"tblHeader"_s}},
        {u"tcPr"_s,
         {u"tcW"_s, u"gridSpan"_s, u"vMerge"_s, u"tcBorders"_s, u"tcMar"_s, u"vAlign"_s}},
        {u"tbl"_s, {u"tblPr"_s, u"tblGrid"_s, u"tr"_s}},
        {u"tc"_s, {u"tcPr"_s, u"p"_s}},
        {u"sectPr"_s,
         {u"headerReference"_s, u"footerReference"_s, u"pgSz"_s, u"pgMar"_s, u"cols"_s,
          u"docGrid"_s}},
        {u"style"_s, {u"name"_s, u"basedOn"_s, u"qFormat"_s, u"pPr"_s, u"rPr"_s, u"tblPr"_s}},
        {u"settings"_s,
         {u"defaultTabStop"_s, u"evenAndOddHeaders"_s, u"characterSpacingControl"_s,
          u"noLineBreaksAfter"_s, u"noLineBreaksBefore"_s, u"compat"_s, u"themeFontLang"_s}}};
    return all;
}

/// What is wrong with the order of elements; empty when nothing is.
QString orderFault(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QList<std::pair<QString, qsizetype>> open{{QString(), 0}};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            if (const auto order = orders().constFind(open.last().first);
                order != orders().cend()) {
                const qsizetype at = order->indexOf(name);
                if (at < open.last().second)
                    return open.last().first + u'/' + name;
                open.last().second = at;
            }
            open += {name, 0};
        } else if (xml.isEndElement()) {
            open.removeLast();
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

/// Word files as packages, as XML and as text, without any program that reads them.
class WordDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaperIsAPackage();
    void everyPaperHasItsWords();
    void privateLinesNeverReachAFile();
    void sameInputSameBytes();
    void lettersFollowTheStandard();
    void draftIsMarked();
    void tablesHaveTheirGrid();
    void linesToSignStandAtTheBottom();
    void whatStaysTogetherIsSaid();
    void labelsAreSpreadAsOneWord();
    void choicesAreNotDivided();
    void rareCharactersHaveAFont();
    void emptyPaperIsAFile();

private:
    QList<BothForms> m_papers = bothForms();
};

void WordDocumentTest::everyPaperIsAPackage()
{
    QStringList kinds;
    for (const BothForms &made : std::as_const(m_papers)) {
        kinds += made.kind.kind;
        const auto parts = partsOf(made.word.docx);
        QVERIFY2(!parts.isEmpty(), qPrintable(made.name));
        QCOMPARE(parts.first().first, u"[Content_Types].xml"_s);
        QStringList names;
        for (const auto &[name, bytes] : parts)
            names += name;
        const QString types = QString::fromUtf8(parts.first().second);
        const QString relations =
            QString::fromUtf8(partOf(made.word.docx, u"_rels/.rels"_s)
                              + partOf(made.word.docx, u"word/_rels/document.xml.rels"_s));
        for (const auto &[name, bytes] : parts) {
            const QString fault = orderFault(bytes);
            QVERIFY2(fault.isEmpty(), qPrintable(made.name + u' ' + name + u": "_s + fault));
            if (name.contains(u"rels"_s) || name == names.first())
                continue;
            QVERIFY2(types.contains(u"PartName=\"/%1\""_s.arg(name)), qPrintable(name));
            const QString target =
                name.startsWith(u"word/"_s) && name != mainPart ? name.sliced(5) : name;
            QVERIFY2(relations.contains(u"Target=\"%1\""_s.arg(target)), qPrintable(name));
        }
        static const QRegularExpression reference(u"r:id=\"(\\w+)\""_s);
        const QString document = QString::fromUtf8(partOf(made.word.docx, mainPart));
        for (auto match = reference.globalMatch(document); match.hasNext();)
            QVERIFY(relations.contains(u"Id=\"%1\""_s.arg(match.next().captured(1))));
    }
    for (const PaperKind &kind : paperKinds())
        QVERIFY2(kinds.contains(kind.kind), qPrintable(kind.kind));
}

void WordDocumentTest::everyPaperHasItsWords()
{
    for (const BothForms &made : std::as_const(m_papers)) {
        QCOMPARE(made.word.text, made.paper.text);
        QCOMPARE(made.word.templateVersion, made.paper.templateVersion);
        const QString words = wordsOf(partOf(made.word.docx, mainPart));
        if (withoutBlanks(words) != withoutBlanks(made.paper.text))
            QCOMPARE(sorted(words), sorted(made.paper.text));
    }
}

void WordDocumentTest::privateLinesNeverReachAFile()
{
    for (const BothForms &made : std::as_const(m_papers))
        for (const auto &[name, bytes] : partsOf(made.word.docx))
            QVERIFY2(!bytes.contains(u"总包已承诺本月拨付"_s.toUtf8()), qPrintable(made.name));
}

void WordDocumentTest::sameInputSameBytes()
{
    const auto values = valuesFor(paperKind(u"mediation-agreement"_s).value(), wageArrears());
    QVERIFY(values);
    const auto make = [&values](const RenderOptions &with) {
        return renderDocx(u"mediation-agreement"_s, *values, with)->docx;
    };
    const QByteArray once = make(options());
    QCOMPARE(make(options()), once);
    RenderOptions moved = options();
    moved.created = moved.created.toOffsetFromUtc(-3600 * 5);
    QCOMPARE(make(moved), once);
    moved.created = moved.created.addSecs(60);
    QVERIFY(make(moved) != once);
}

void WordDocumentTest::lettersFollowTheStandard()
{
    const QByteArray docx = fileOf(u"<paper><title>调解书</title><p>正文</p></paper>"_s);
    const QString document = QString::fromUtf8(partOf(docx, mainPart));
    QVERIFY(document.contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s));
    // 37, 35, 28 and 26 mm in twentieths of a point.
    for (const QString &margin :
         {u"w:top=\"2098\""_s, u"w:bottom=\"1984\""_s, u"w:left=\"1587\""_s, u"w:right=\"1474\""_s})
        QVERIFY2(document.contains(margin), qPrintable(document));
    const QString styles = QString::fromUtf8(partOf(docx, u"word/styles.xml"_s));
    QVERIFY(styles.contains(u"w:line=\"579\" w:lineRule=\"exact\""_s));
    QVERIFY(styles.contains(u"w:firstLineChars=\"200\""_s));
    QVERIFY(styles.contains(u"<w:sz w:val=\"32\"/>"_s));
    for (const QString &font : {u"仿宋"_s, u"黑体"_s, u"楷体"_s, u"方正小标宋简体"_s})
        QVERIFY2(styles.contains(u"w:eastAsia=\"%1\""_s.arg(font)), qPrintable(font));
    QVERIFY(styles.contains(u"w:eastAsia=\"zh-CN\""_s));
    QVERIFY(QString::fromUtf8(partOf(docx, u"word/settings.xml"_s)).contains(u"evenAndOdd"_s));
    for (const QString &side : {u"1"_s, u"2"_s}) {
        const QString footer = QString::fromUtf8(partOf(docx, u"word/footer%1.xml"_s.arg(side)));
        QVERIFY(footer.contains(u"w:instr=\"PAGE\""_s));
        QCOMPARE(wordsOf(footer.toUtf8()).trimmed(), u"— 1 —"_s);
        QCOMPARE(footer.contains(u"w:val=\"right\""_s), side == u"1"_s);
    }
    const QByteArray form = fileOf(u"<paper style=\"form\"><p>一</p></paper>"_s);
    QCOMPARE(wordsOf(partOf(form, u"word/footer1.xml"_s)).trimmed(), u"第 1 页  共 1 页"_s);
    QVERIFY(partOf(form, u"word/footer2.xml"_s).isEmpty());
}

void WordDocumentTest::draftIsMarked()
{
    const QString xml = u"<paper><p>正文</p></paper>"_s;
    QVERIFY(partOf(fileOf(xml), u"word/header1.xml"_s).isEmpty());
    const QByteArray draft = fileOf(xml, true);
    for (const QString &name : {u"word/header1.xml"_s, u"word/header2.xml"_s}) {
        QVERIFY(QString::fromUtf8(partOf(draft, name)).contains(u"string=\"草稿\""_s));
        QCOMPARE(wordsOf(partOf(draft, name)).trimmed(), QString());
    }
    QCOMPARE(wordsOf(partOf(draft, mainPart)), wordsOf(partOf(fileOf(xml), mainPart)));
}

void WordDocumentTest::tablesHaveTheirGrid()
{
    const QString document = mainXml(
        u"<paper style=\"form\"><table columns=\"1 2 3\"><row header=\"yes\"><th>甲</th>"
        "<th columns=\"2\">乙</th></row><row><th rows=\"2\">丙</th><td>丁</td><td>戊</td></row>"
        "<row whole=\"yes\"><td valign=\"top\">己</td><td>庚</td></row></table></paper>"_s);
    QCOMPARE(document.count(u"<w:gridCol "_s), 3);
    QCOMPARE(document.count(u"<w:tblHeader/>"_s), 1);
    QCOMPARE(document.count(u"<w:gridSpan w:val=\"2\"/>"_s), 1);
    QCOMPARE(document.count(u"<w:vMerge w:val=\"restart\"/>"_s), 1);
    QCOMPARE(document.count(u"<w:vMerge/>"_s), 1);
    QCOMPARE(document.count(u"<w:vAlign w:val=\"top\"/>"_s), 1);
    QCOMPARE(document.count(u"<w:tc>"_s), 2 + 3 + 3);
    static const QRegularExpression width(u"<w:tcW w:w=\"(\\d+)\""_s);
    const QStringList rows = document.split(u"<w:tr>"_s).mid(1);
    for (const QString &row : rows) {
        int sum = 0;
        for (auto match = width.globalMatch(row); match.hasNext();)
            sum += match.next().captured(1).toInt();
        QCOMPARE(sum, 9354); // 165 mm
    }
}

void WordDocumentTest::linesToSignStandAtTheBottom()
{
    const QString document = mainXml(
        u"<paper style=\"form\"><table columns=\"1 4\"><row height=\"30\"><th>意见</th>"
        "<td valign=\"top\"><p>同意</p><foot><p align=\"right\">签名</p></foot></td></row></table>"
        "</paper>"_s);
    const QStringList rows = document.split(u"<w:tr>"_s);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(1).contains(u"同意"_s) && !rows.at(1).contains(u"签名"_s));
    QVERIFY(rows.at(1).contains(u"<w:bottom w:val=\"nil\"/>"_s));
    QVERIFY(rows.at(1).contains(u"<w:vMerge w:val=\"restart\"/>"_s));
    QVERIFY(rows.at(2).contains(u"签名"_s));
    QVERIFY(rows.at(2).contains(u"<w:top w:val=\"nil\"/>"_s));
    QVERIFY(rows.at(2).contains(u"<w:vAlign w:val=\"bottom\"/>"_s));
}

void WordDocumentTest::whatStaysTogetherIsSaid()
{
    const auto kept = [](const QString &document, const QString &words) {
        const qsizetype at = document.indexOf(words);
        return document.sliced(document.lastIndexOf(u"<w:p>"_s, at))
            .left(200)
            .contains(u"keepNext w:val=\"1\""_s);
    };
    const QString signing = mainXml(
        u"<paper><p>第一段</p><p>第二段</p><p>第三段</p><space lines=\"1\"/>"
        "<signatures><sign><p>甲方</p></sign><sign><p>乙方</p></sign><sign><p>丙方</p></sign>"
        "</signatures></paper>"_s);
    QVERIFY(!kept(signing, u"第一段"_s));
    for (const QString &words : {u"第二段"_s, u"第三段"_s, u"甲方"_s})
        QVERIFY2(kept(signing, words), qPrintable(words));
    QVERIFY(!kept(signing, u"丙方"_s));
    const QString group = mainXml(u"<paper><p>一</p><keep><p>二</p><p>三</p></keep><p>四</p>"
                                  "<note>注</note></paper>"_s);
    QVERIFY(!kept(group, u"一"_s) && kept(group, u"二"_s) && !kept(group, u"三"_s));
    QVERIFY(kept(group, u"四"_s));
    const QString broken =
        mainXml(u"<paper><pagebreak/><p>一</p><pagebreak/><space lines=\"2\"/><p>二</p></paper>"_s);
    QCOMPARE(broken.count(u"<w:pageBreakBefore/>"_s), 1);
}

/// By the pitch of the characters: whoever searches for 时间 finds it.
void WordDocumentTest::labelsAreSpreadAsOneWord()
{
    const QByteArray docx = fileOf(u"<paper body=\"14\"><fields columns=\"1\">"
                                   "<field label=\"时间\">今天</field></fields></paper>"_s);
    QCOMPARE(wordsOf(partOf(docx, mainPart)).trimmed(), u"时间：今天"_s);
    const QString document = QString::fromUtf8(partOf(docx, mainPart));
    QVERIFY(document.contains(u"<w:spacing w:val=\"560\"/>"_s)); // two characters of 14 pt
    QVERIFY(document.contains(u"w:hanging=\"1400\""_s));
}

void WordDocumentTest::choicesAreNotDivided()
{
    const QString document =
        mainXml(u"<paper style=\"form\"><table columns=\"1\"><row><td><choice "
                u"on=\"yes\">一二三四五六七八九十</choice>"
                "<choice>一二三四五六七八九十</choice><choice>一二三四五六七八九十</choice>"
                "<choice>一二三四五六七八九十</choice></td></row></table></paper>"_s);
    QCOMPARE(document.count(u"<w:br/>"_s), 1);
    const qsizetype at = document.indexOf(u"<w:br/>"_s);
    QVERIFY2(document.sliced(at, 400).contains(u"☐</w:t>"_s), qPrintable(document.sliced(at, 400)));
    QVERIFY(document.contains(u"Segoe UI Symbol"_s));
}

void WordDocumentTest::rareCharactersHaveAFont()
{
    const QString document = mainXml(u"<paper><p>张𠅤与李𬭎</p></paper>"_s);
    QCOMPARE(document.count(u"w:eastAsia=\"SimSun-ExtB\""_s), 2);
    QCOMPARE(wordsOf(document.toUtf8()).trimmed(), u"张𠅤与李𬭎"_s);
}

void WordDocumentTest::emptyPaperIsAFile()
{
    const QString document = mainXml(u"<paper/>"_s);
    QCOMPARE(document.count(u"<w:p>"_s), 1); // Word wants one
    QVERIFY(mainXml(u"<paper><table columns=\"1\"><row><td/></row></table></paper>"_s)
                .contains(u"</w:tbl><w:p>"_s));
}

QTEST_GUILESS_MAIN(WordDocumentTest)
#include "worddocumenttest.moc"
