// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatecheck.h"
#include "core/documents/placeholders.h"
#include "core/documents/template.h"
#include "core/documents/templatesamples.h"
#include "core/documents/templatetags.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

PaperKind kindNamed(const QString &id)
{
    return paperKind(id).value();
}

QString notice()
{
    return builtInTemplate(kindNamed(u"acceptance-notice"_s));
}

/// The notice with something in front of the end of the paper.
QString noticeWith(const QString &more)
{
    return notice().replace(u"</paper>"_s, more + u"\n</paper>"_s);
}

/// Where `mark` stands in a text.
TextPlace placeOf(const QString &text, const QString &mark)
{
    return placeAt(text, text.indexOf(mark));
}

} // namespace

/// What is looked at before an office's template is kept, and what a template may name.
class TemplateCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsAndPlaces();
    void builtInTemplatesFit_data();
    void builtInTemplatesFit();
    void faultsAreFoundAtTheirPlace_data();
    void faultsAreFoundAtTheirPlace();
    void openCommentsTakeNoTime();
    void documentTypeThatACommentHides();
    void branchesThatNoSampleOpensAreLookedAt();
    void namesOfAListAreKnownInsideIt();
    void everyKeyHasAMeaning();
    void everyKeyCanBeUsed_data();
    void everyKeyCanBeUsed();
    void listsAreNotEmptyInTheSamples();
    void samplesAreDifferent();
};

void TemplateCheckTest::tagsAndPlaces()
{
    const QList<TemplateTag> tags =
        templateTags(u"a{{ x.y }}\n{{#l}}{{! no }}{{/l}}{{{raw}}}{{open"_s);
    QStringList seen;
    for (const TemplateTag &tag : tags)
        seen += u"%1 %2"_s.arg(static_cast<int>(tag.kind)).arg(tag.name);
    QCOMPARE(seen, QStringList({u"0 x.y"_s, u"1 l"_s, u"4 no"_s, u"3 l"_s, u"5 raw"_s, u"6 "_s}));
    QCOMPARE(tags.first().end, 10);
    const TextPlace place = placeAt(u"ab\ncd\nef"_s, 4);
    QCOMPARE(place.line, 2);
    QCOMPARE(place.column, 2);
    QCOMPARE(placeAt(u"ab"_s, 99).column, 3);
}

void TemplateCheckTest::builtInTemplatesFit_data()
{
    QTest::addColumn<QString>("kind");
    for (const PaperKind &kind : paperKinds())
        QTest::newRow(qPrintable(kind.kind)) << kind.kind;
}

void TemplateCheckTest::builtInTemplatesFit()
{
    QFETCH(QString, kind);
    const PaperKind one = kindNamed(kind);
    const auto fault = findTemplateFault(one, builtInTemplate(one));
    QVERIFY2(!fault, qPrintable(fault ? fault->error.message : QString()));
}

void TemplateCheckTest::faultsAreFoundAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark"); // where it is expected
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &more, const QString &mark,
                        const QString &code, const QString &says) {
        QTest::newRow(name) << noticeWith(more) << mark << code << says;
    };
    const QString key = u"document.template-key"_s;
    const QString section = u"document.template"_s;
    const QString dialect = u"document.dialect"_s;
    row("unknown key", u"<p>{{salary}}</p>"_s, u"{{salary}}"_s, key, u"“salary”"_s);
    row("key of a list outside it", u"<p>{{caption}}</p>"_s, u"{{caption}}"_s, key, u"“caption”"_s);
    row("unknown part", u"<p>{{office.fax}}</p>"_s, u"{{office.fax}}"_s, key, u"office.fax"_s);
    row("open section", u"<p>{{#date}}x</p>"_s, u"{{#date}}"_s, section, u"{{/date}}"_s);
    row("closed only", u"<p>{{/date}}</p>"_s, u"{{/date}}"_s, section, u"开头"_s);
    row("crossed", u"<p>{{#date}}{{#number}}x{{/date}}{{/number}}</p>"_s, u"{{/date}}{{/number}}"_s,
        section, u"number"_s);
    row("open braces", u"<p>{{date</p>"_s, u"{{date</p>"_s, section, u"}}"_s);
    row("raw", u"<p>{{{facts}}}</p>"_s, u"{{{facts}}}"_s, section, u"{{名称}}"_s);
    row("partial", u"<p>{{>head}}</p>"_s, u"{{>head}}"_s, section, u"{{名称}}"_s);
    row("document type", u"<!DOCTYPE x>"_s, u"<!DOCTYPE"_s, section, u"文档类型"_s);
    row("too deep", u"{{#date}}"_s.repeated(13) + u"{{/date}}"_s.repeated(13), u"{{#date}}{{/date}}"_s,
        section, u"12"_s);
    row("wrong element", u"<p>{{date}}</p>\n<marquee>x</marquee>"_s, u"<marquee>"_s, dialect,
        u"marquee"_s);
    row("element behind a list", u"{{#applicants}}\n<p>{{name}}</p>\n{{/applicants}}\n<blink/>"_s,
        u"<blink/>"_s, dialect, u"blink"_s);
    row("wrong attribute", u"<p colour=\"red\">x</p>"_s, u"<p colour"_s, dialect, u"colour"_s);
    row("not paired", u"<p>x</b></p>"_s, u"</b></p>"_s, dialect, u"成对"_s);
    row("bare words", u"<space/>\n  some words"_s, u"some words"_s, dialect, u"段落"_s);
    row("no such sign", u"<p>\uE000</p>"_s, u"\uE000"_s, u"document.glyph"_s, u"U+E000"_s);
}

void TemplateCheckTest::faultsAreFoundAtTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, mark);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto fault = findTemplateFault(kindNamed(u"acceptance-notice"_s), text);
    QVERIFY(fault.has_value());
    QCOMPARE(fault->error.code, code);
    QCOMPARE(fault->error.field, u"template"_s);
    QVERIFY2(fault->error.message.contains(says), qPrintable(fault->error.message));
    const TextPlace place = placeOf(text, mark);
    QCOMPARE(std::pair(fault->line, fault->column), std::pair(place.line, place.column));
    QVERIFY2(fault->error.message.contains(u"第 %1 行"_s.arg(place.line)),
             qPrintable(fault->error.message));
}

/// Each of them once led to a look at the whole rest of the text.
void TemplateCheckTest::openCommentsTakeNoTime()
{
    const QString text = noticeWith(u"<!--"_s.repeated(60'000));
    const auto fault = findTemplateFault(kindNamed(u"acceptance-notice"_s), text);
    QVERIFY(fault.has_value());
    QCOMPARE(fault->error.code, u"document.dialect"_s);
}

/// Filling takes the comment away, and then it is a document type.
void TemplateCheckTest::documentTypeThatACommentHides()
{
    const auto fault = findTemplateFault(kindNamed(u"acceptance-notice"_s),
                                         u"<!{{! }}DOCTYPE paper>\n"_s + notice());
    QVERIFY(fault.has_value());
    QCOMPARE(fault->error.code, u"document.dialect"_s);
    QVERIFY2(fault->error.message.contains(u"文档类型"), qPrintable(fault->error.message));
}

/// No sample has a case from a court without routes, so the words inside are never filled.
void TemplateCheckTest::branchesThatNoSampleOpensAreLookedAt()
{
    const PaperKind kind = kindNamed(u"acceptance-notice"_s);
    const QString text = noticeWith(
        u"{{#is_union}}{{^office}}<p>{{nothing_of_the_kind}}</p>{{/office}}{{/is_union}}"_s);
    const auto fault = findTagFault(kind, text);
    QVERIFY(fault.has_value());
    QCOMPARE(fault->error.code, u"document.template-key"_s);
}

void TemplateCheckTest::namesOfAListAreKnownInsideIt()
{
    const PaperKind kind = kindNamed(u"acceptance-notice"_s);
    const QString inside =
        u"{{#applicants}}<p>{{caption}}{{number}}{{#agents}}{{workplace}}{{/agents}}</p>{{/applicants}}"_s;
    QVERIFY(!findTemplateFault(kind, noticeWith(inside)));
    const QString inverted = u"{{^applicants}}<p>{{caption}}</p>{{/applicants}}"_s;
    QVERIFY(findTemplateFault(kind, noticeWith(inverted)));
}

void TemplateCheckTest::everyKeyHasAMeaning()
{
    QSet<QString> without;
    for (const PaperKind &kind : paperKinds())
        for (const Placeholder &one : placeholdersOf(kind))
            if (one.meaning.isEmpty())
                without.insert(kind.kind + u": "_s + one.path);
    QStringList list(without.cbegin(), without.cend());
    list.sort();
    QVERIFY2(list.isEmpty(),
             qPrintable(u"resources/templates/placeholders.json lacks:\n"_s + list.join(u'\n')));
}

void TemplateCheckTest::everyKeyCanBeUsed_data()
{
    builtInTemplatesFit_data();
}

/// What the list offers is what a template accepts at that place.
void TemplateCheckTest::everyKeyCanBeUsed()
{
    QFETCH(QString, kind);
    const PaperKind one = kindNamed(kind);
    const QList<Placeholder> list = placeholdersOf(one);
    // The sheets of the archive file have values of their own.
    QVERIFY(list.size() > (one.number == 34 ? 10 : 40));
    for (const Placeholder &placeholder : list) {
        QString open;
        QString close;
        const QStringList steps = placeholder.within.split(u'.', Qt::SkipEmptyParts);
        for (const QString &step : steps) {
            open += u"{{#%1}}"_s.arg(step);
            close.prepend(u"{{/%1}}"_s.arg(step));
        }
        const auto fault = findTagFault(one, open + placeholder.inserted() + close);
        QVERIFY2(!fault, qPrintable(placeholder.path + (fault ? fault->error.message : QString())));
    }
}

void TemplateCheckTest::listsAreNotEmptyInTheSamples()
{
    for (const PaperKind &kind : paperKinds()) {
        const QJsonObject schema = valueSchema(kind);
        for (auto it = schema.begin(); it != schema.end(); ++it)
            QVERIFY2(!it->isArray() || !it->toArray().isEmpty() || it.key() == u"routes"_s
                         || it.key() == u"items"_s, // known when the archive file is bound
                     qPrintable(kind.kind + u": "_s + it.key()));
    }
}

void TemplateCheckTest::samplesAreDifferent()
{
    const PaperKind kind = kindNamed(u"mediation-agreement"_s);
    QStringList ids;
    for (const TemplateSample &sample : templateSamples(kind)) {
        const PaperValues values = sampleValues(kind, sample).value();
        ids += sample.id;
        QCOMPARE(values.value(u"applicants_listed"_s).toBool(), sample.id == u"many"_s);
        QCOMPARE(values.value(u"payments_in_table"_s).toBool(), sample.id == u"many"_s);
        QCOMPARE(values.value(u"facts"_s).toString().isEmpty(), sample.id == u"smallest"_s);
    }
    QCOMPARE(ids, QStringList({u"full"_s, u"smallest"_s, u"many"_s}));
}

QTEST_GUILESS_MAIN(TemplateCheckTest)
#include "templatechecktest.moc"
