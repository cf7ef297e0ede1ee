// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include "core/base/words.h"
#include "core/documents/templatetags.h"

#include <QHash>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

#include <optional>
#include <set>
#include <sstream>
#include <vector>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

namespace km = kainjow::mustache;

km::data toData(const QJsonValue &value);

km::data objectData(const QJsonObject &object)
{
    km::data data(km::data::type::object);
    for (auto it = object.begin(); it != object.end(); ++it)
        data.set(it.key().toStdString(), toData(it.value()));
    return data;
}

km::data listData(const QJsonArray &array)
{
    km::data data(km::data::type::list);
    for (const QJsonValue item : array)
        data.push_back(toData(item));
    return data;
}

km::data toData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return objectData(value.toObject());
    case QJsonValue::Array:
        return listData(value.toArray());
    case QJsonValue::Bool:
        return km::data(value.toBool());
    case QJsonValue::Double:
        return km::data(QString::number(value.toInteger()).toStdString());
    case QJsonValue::String:
        return value.toString().isEmpty() ? km::data(false)
                                          : km::data(value.toString().toStdString());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return km::data(false);
}

/// Longest filled text in bytes: a register of some thousand people is a tenth of it.
constexpr qint64 longestFilled = 32 * 1024 * 1024;

/// Thrown through Mustache, which cannot be stopped otherwise.
struct TooLong {};

/// Counts what is put out. Lists inside lists multiply, so a short template can ask for more than any
/// machine has.
class Budget {
public:
    void spend(qint64 bytes)
    {
        m_left -= bytes;
        if (m_left < 0)
            throw TooLong();
    }

private:
    qint64 m_left = longestFilled;
};

/// Length of what stands inside the longest section of each name.
using SectionLengths = QHash<std::string, qint64>;

/// Remembers the names that were asked for and are not there: Mustache itself is silent about them.
class StrictContext final : public km::context<std::string> {
public:
    StrictContext(const km::data *data, const SectionLengths &lengths, Budget &budget)
        : km::context<std::string>(data), m_lengths(lengths), m_budget(budget)
    {}

    const km::data *get(const std::string &name) const override
    {
        m_asked = name;
        const km::data *found = km::context<std::string>::get(name);
        if (!found)
            m_missing.insert(name);
        return found;
    }
    /// Called for every entry of a list, behind the get() of the list's own name.
    void push(const km::data *data) override
    {
        m_budget.spend(1 + m_lengths.value(m_asked));
        m_sections.push_back(m_asked);
        km::context<std::string>::push(data);
    }
    void pop() override
    {
        km::context<std::string>::pop();
        m_asked = m_sections.back();
        m_sections.pop_back();
    }
    [[nodiscard]] const std::set<std::string> &missing() const { return m_missing; }

private:
    const SectionLengths &m_lengths;
    Budget &m_budget;
    std::vector<std::string> m_sections;
    mutable std::string m_asked;
    mutable std::set<std::string> m_missing;
};

/// U+FFFE and U+FFFF, which XML does not allow.
bool isNoCharacter(const std::string &text, std::size_t at)
{
    return text.compare(at, 3, "\xEF\xBF\xBE") == 0 || text.compare(at, 3, "\xEF\xBF\xBF") == 0;
}

std::string escaped(const std::string &text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n')
            out += "\xE2\x80\xA8";
        else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += ' ';
        else if (isNoCharacter(text, i)) {
            out += ' ';
            i += 2;
        } else
            out += c;
    }
    return out;
}

Error templateFault(const QString &detail)
{
    Error error = badInput(u"document.template"_s, u"template"_s,
                           words("documents", "文书模板有误，没有生成文书。"),
                           words("documents", "请改正模板，或者恢复使用系统自带的模板。"));
    error.detail = detail;
    return error;
}

Error tooLong()
{
    return badInput(
        u"document.template-long"_s, u"template"_s,
        words("documents", "按文书模板生成的内容过长，没有生成文书。"),
        words("documents", "请检查模板中的列表是否一层套一层，或者恢复使用系统自带的模板。"));
}

/// What stands inside the sections; nothing when they lie too deep in one another, which Mustache would
/// follow by recursion.
std::optional<SectionLengths> sectionLengths(const QString &text)
{
    SectionLengths lengths;
    QList<TemplateTag> open;
    for (const TemplateTag &tag : templateTags(text)) {
        if (tag.kind == TemplateTag::Kind::Open || tag.kind == TemplateTag::Kind::Inverted) {
            open += tag;
        } else if (tag.kind == TemplateTag::Kind::Close && !open.isEmpty()) {
            const TemplateTag begin = open.takeLast();
            qint64 &length = lengths[begin.name.toStdString()];
            // A UTF-16 unit takes three bytes at most.
            length = qMax<qint64>(length, 3 * (tag.from - begin.end));
        }
        if (open.size() > deepestSections)
            return {};
    }
    return lengths;
}

} // namespace

Result<QString> fillTemplate(const QString &text, const QJsonObject &values)
{
    const auto lengths = sectionLengths(text);
    if (!lengths)
        return fail(templateFault(u"sections too deep"_s));
    km::mustache mustache(text.toStdString());
    if (!mustache.is_valid())
        return fail(templateFault(QString::fromStdString(mustache.error_message())));
    Budget budget;
    mustache.set_custom_escape([&budget](const std::string &value) {
        std::string safe = escaped(value);
        budget.spend(static_cast<qint64>(safe.size()));
        return safe;
    });
    const km::data data = objectData(values);
    StrictContext context(&data, *lengths, budget);
    std::ostringstream out;
    try {
        mustache.render(context, out);
    } catch (const TooLong &) {
        return fail(tooLong());
    }
    if (!mustache.is_valid())
        return fail(templateFault(QString::fromStdString(mustache.error_message())));
    if (!context.missing().empty())
        return fail(badInput(u"document.template-key"_s, u"template"_s,
                             words("documents", "文书模板用到了没有的填写项“%1”，没有生成文书。")
                                 .arg(QString::fromStdString(*context.missing().begin())),
                             words("documents", "请核对模板中的名称，可用的填写项见文书说明。")));
    return QString::fromStdString(out.str());
}

} // namespace hezhong
