// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatecheck.h"

#include "core/base/words.h"
#include "core/documents/dialect.h"
#include "core/documents/paper.h"
#include "core/documents/placeholders.h"
#include "core/documents/template.h"
#include "core/documents/templatesamples.h"
#include "core/documents/templatetags.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

TemplateFault faultAt(const QString &text, qsizetype offset, const QString &code,
                      const QString &what, const QString &hint)
{
    const TextPlace place = placeAt(text, offset);
    const QString message = words("documents", "文书模板第 %1 行第 %2 列有误：%3")
                                .arg(place.line)
                                .arg(place.column)
                                .arg(what);
    return {badInput(code, u"template"_s, message, hint), place.line, place.column};
}

const QString anything = u"*"_s;

/// Walks through the tags with the values that are in reach at each of them.
class TagWalk {
public:
    TagWalk(const QJsonObject &schema, const QString &text) : m_text(text), m_scopes({schema}) {}

    std::optional<TemplateFault> run()
    {
        for (const TemplateTag &tag : templateTags(m_text))
            if (auto fault = take(tag))
                return fault;
        if (m_open.isEmpty())
            return {};
        const TemplateTag &tag = m_open.last();
        return at(tag, words("documents", "“%1”这一段没有结束，缺少“{{/%1}}”。").arg(tag.name));
    }

private:
    using Kind = TemplateTag::Kind;

    [[nodiscard]] TemplateFault at(const TemplateTag &tag, const QString &what) const
    {
        return faultAt(m_text, tag.from, u"document.template"_s, what,
                       words("documents", "请改正模板，或者恢复使用系统自带的模板。"));
    }

    std::optional<TemplateFault> take(const TemplateTag &tag)
    {
        switch (tag.kind) {
        case Kind::Comment:
            return {};
        case Kind::Unclosed:
            return at(tag, words("documents", "“{{”没有对应的“}}”。"));
        case Kind::Foreign:
            return at(
                tag,
                words("documents",
                      "文书模板只能使用“{{名称}}”和成对的“{{#名称}}”“{{^名称}}”“{{/名称}}”。"));
        case Kind::Close:
            return close(tag);
        case Kind::Value:
        case Kind::Open:
        case Kind::Inverted:
            break;
        }
        const QJsonValue value = lookUp(tag.name);
        if (value.isUndefined())
            return unknown(tag);
        if (tag.kind == Kind::Value)
            return {};
        if (m_open.size() >= deepestSections)
            return at(
                tag,
                words("documents", "“{{#名称}}”一层套一层，超过了 %1 层。").arg(deepestSections));
        m_open += tag;
        m_scopes += tag.kind == Kind::Inverted ? QJsonValue() : inside(value);
        return {};
    }

    std::optional<TemplateFault> close(const TemplateTag &tag)
    {
        if (m_open.isEmpty())
            return at(tag, words("documents", "“{{/%1}}”前面没有对应的开头。").arg(tag.name));
        if (m_open.last().name != tag.name)
            return at(tag, words("documents", "这里应当先结束“%1”这一段，不是“%2”。")
                               .arg(m_open.last().name, tag.name));
        m_open.removeLast();
        m_scopes.removeLast();
        return {};
    }

    [[nodiscard]] TemplateFault unknown(const TemplateTag &tag) const
    {
        return faultAt(m_text, tag.from, u"document.template-key"_s,
                       words("documents", "没有“%1”这个填写项，或者它不能用在这里。").arg(tag.name),
                       words("documents", "请核对名称；可用的填写项见填写项清单。"));
    }

    /// What a section puts in reach. Of a list that no sample fills nothing is known, so every name is let by.
    static QJsonValue inside(const QJsonValue &value)
    {
        if (!value.isArray())
            return value;
        return value.toArray().isEmpty() ? QJsonValue(anything) : value.toArray().at(0);
    }

    /// As Mustache finds a name: the innermost section that has it.
    [[nodiscard]] QJsonValue lookUp(const QString &name) const
    {
        if (name == u"."_s && m_scopes.size() > 1)
            return m_scopes.last();
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            QJsonValue value = *scope;
            if (value == QJsonValue(anything))
                return value;
            for (const QString &step : name.split(u'.'))
                value = value.isObject() ? value.toObject().value(step)
                                         : QJsonValue(QJsonValue::Undefined);
            if (!value.isUndefined())
                return value;
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    QString m_text;
    QList<QJsonValue> m_scopes;
    QList<TemplateTag> m_open;
};

/// Behind a comment, a CDATA section or a tag that begins at `at`; `at` itself for everything else, and
/// the end of the text for what is not closed.
qsizetype behindPiece(const QString &text, qsizetype at)
{
    static const QList<std::pair<QString, QString>> pieces{
        {u"<!--"_s, u"-->"_s}, {u"<![CDATA["_s, u"]]>"_s}, {u"{{"_s, u"}}"_s}};
    const QStringView rest = QStringView(text).mid(at);
    for (const auto &[opens, closes] : pieces)
        if (rest.startsWith(opens)) {
            const qsizetype end = text.indexOf(closes, at + opens.size());
            return end < 0 ? text.size() : end + closes.size();
        }
    return at;
}

bool beginsElement(const QString &text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    return text.at(at) == u'<' && (next == u'/' || (next.unicode() < 0x80 && next.isLetter()));
}

/// The template with `<?at OFFSET?>` before each of its elements, so that a fault of the filled text
/// can be found in the template.
QString marked(const QString &text)
{
    QString with;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype behind = behindPiece(text, at);
        if (beginsElement(text, at))
            with += u"<?at %1?>"_s.arg(at);
        const qsizetype next = qMax(behind, at + 1);
        with += QStringView(text).mid(at, next - at);
        at = next;
    }
    return with;
}

/// The place in the template of what was seen `offset` characters into its marked and filled form.
qsizetype placeInTemplate(const QString &text, const QString &filled, qsizetype offset)
{
    // The reader may have looked into the next mark; no element is shorter than what is taken back.
    const qsizetype mark = filled.lastIndexOf(u"<?at ", qMax<qsizetype>(0, offset - 6));
    if (mark < 0)
        return 0;
    const qsizetype close = filled.indexOf(u"?>", mark);
    qsizetype at = QStringView(filled).mid(mark + 5, close - mark - 5).toLongLong();
    // Words behind the element, where none may stand, are the fault themselves.
    const qsizetype elementEnd = filled.indexOf(u'>', close + 2) + 1;
    const bool textFollows =
        elementEnd > 0 && elementEnd < offset
        && !QStringView(filled).mid(elementEnd, offset - elementEnd).trimmed().isEmpty();
    if (textFollows) {
        at = text.indexOf(u'>', at) + 1;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
    }
    return at;
}

/// The XML parser's own sentences are not Chinese; this says the same in ours.
QString readable(const QString &sentence)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    if (sentence.contains(han))
        return sentence;
    return words("documents", "标记没有成对，或者写法不符合要求（%1）").arg(sentence);
}

std::optional<TemplateFault> dialectFault(const QString &text, const PaperValues &values)
{
    const auto filled = fillTemplate(marked(text), values);
    const auto fault = filled ? paper::findDialectFault(*filled) : std::nullopt;
    if (!fault)
        return {};
    return faultAt(text, placeInTemplate(text, *filled, fault->offset), u"document.dialect"_s,
                   readable(fault->text), words("documents", "可用的标记见文书说明。"));
}

/// A character without a shape usually stands in the template itself.
TemplateFault renderFault(const QString &text, const Error &error)
{
    static const QRegularExpression quoted(u"“([^”]{1,2})”"_s);
    const QString sign = quoted.match(error.message).captured(1);
    const qsizetype at = sign.isEmpty() ? -1 : text.indexOf(sign);
    if (at < 0)
        return {error, 0, 0};
    const TextPlace place = placeAt(text, at);
    TemplateFault fault{error, place.line, place.column};
    fault.error.message = words("documents", "文书模板第 %1 行第 %2 列有误：%3")
                              .arg(place.line)
                              .arg(place.column)
                              .arg(error.message);
    fault.error.field = u"template"_s;
    return fault;
}

std::optional<TemplateFault> wordFault(const QString &text, const PaperValues &values)
{
    if (const auto filled = fillTemplate(text, values); !filled)
        return TemplateFault{filled.error(), 0, 0};
    return dialectFault(text, values);
}

std::optional<TemplateFault> printFault(const PaperKind &kind, const QString &text,
                                        const TemplateSample &sample, const PaperValues &values)
{
    RenderOptions options;
    options.created = QDateTime(sample.context.on, QTime(12, 0), QTimeZone::utc());
    options.author = sample.file.office.name;
    options.ownTemplate = PaperTemplate{text, u"check"_s};
    const auto paper = renderPaper(kind.kind, values, options);
    return paper ? std::nullopt : std::optional(renderFault(text, paper.error()));
}

std::optional<TemplateFault> firstFault(const PaperKind &kind, const QString &text, bool printed)
{
    if (auto fault = findTagFault(kind, text))
        return fault;
    for (const TemplateSample &sample : templateSamples(kind)) {
        const auto values = sampleValues(kind, sample);
        if (!values)
            return TemplateFault{values.error(), 0, 0};
        if (auto fault = wordFault(text, *values))
            return fault;
        if (!printed)
            continue;
        if (auto fault = printFault(kind, text, sample, *values))
            return fault;
    }
    return {};
}

} // namespace

std::optional<TemplateFault> findTagFault(const PaperKind &kind, const QString &text)
{
    static const QRegularExpression documentType(u"<!DOCTYPE"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    if (const auto match = documentType.match(text); match.hasMatch())
        return faultAt(text, match.capturedStart(), u"document.template"_s,
                       words("documents", "文书模板不能带有文档类型声明。"),
                       words("documents", "请删去“<!DOCTYPE”一段。"));
    return TagWalk(valueSchema(kind), text).run();
}

std::optional<TemplateFault> findWordFault(const PaperKind &kind, const QString &text)
{
    return firstFault(kind, text, false);
}

std::optional<TemplateFault> findTemplateFault(const PaperKind &kind, const QString &text)
{
    return firstFault(kind, text, true);
}

} // namespace hezhong
