// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include "core/base/words.h"

#include <QJsonArray>

#include <kainjow/mustache.hpp>

#include <set>

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

/// Remembers the names that were asked for and are not there: Mustache itself is silent about them.
class StrictContext final : public km::context<std::string> {
public:
    using km::context<std::string>::context;

    const km::data *get(const std::string &name) const override
    {
        const km::data *found = km::context<std::string>::get(name);
        if (!found)
            m_missing.insert(name);
        return found;
    }
    [[nodiscard]] const std::set<std::string> &missing() const { return m_missing; }

private:
    mutable std::set<std::string> m_missing;
};

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
        else
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

} // namespace

Result<QString> fillTemplate(const QString &text, const QJsonObject &values)
{
    km::mustache mustache(text.toStdString());
    if (!mustache.is_valid())
        return fail(templateFault(QString::fromStdString(mustache.error_message())));
    mustache.set_custom_escape(escaped);
    const km::data data = objectData(values);
    StrictContext context(&data);
    std::ostringstream out;
    mustache.render(context, out);
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
