// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonreader.h"

#include "core/base/words.h"

#include <QJsonDocument>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 20000;
}

QJsonValue JsonReader::take(const QString &key)
{
    m_read.insert(key);
    return m_object.value(key);
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fault(const QString &key, Error error)
{
    if (m_fault)
        return;
    error.field = pathOf(key);
    m_fault = std::move(error);
}

void JsonReader::wrongType(const QString &key, const QString &expected)
{
    fault(key, badInput(u"input.type"_s, key,
                        words("model", "“%1”应当是%2，内容没有登记。").arg(pathOf(key), expected),
                        words("model", "请改正后重试。")));
}

void JsonReader::missing(const QString &key)
{
    fault(key, badInput(u"input.missing"_s, key,
                        words("model", "缺少“%1”，内容没有登记。").arg(pathOf(key)),
                        words("model", "请补填后重试。")));
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        wrongType(key, words("model", "文字"));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > longestText) {
        fault(
            key,
            badInput(
                u"input.too-long"_s, key,
                words("model", "“%1”超过 %2 字，内容没有登记。").arg(pathOf(key)).arg(longestText),
                words("model", "请精简后重试。")));
        return {};
    }
    return text.trimmed();
}

QString JsonReader::requiredText(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        missing(key);
    return value;
}

QDate JsonReader::date(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    const auto parsed = parseDate(value, key);
    if (!parsed) {
        fault(key, parsed.error());
        return {};
    }
    return *parsed;
}

QDate JsonReader::requiredDate(const QString &key)
{
    const QDate value = date(key);
    if (!value.isValid())
        missing(key);
    return value;
}

QTime JsonReader::time(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    const auto parsed = parseTime(value, key);
    if (!parsed) {
        fault(key, parsed.error());
        return {};
    }
    return *parsed;
}

bool JsonReader::flag(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isBool()) {
        wrongType(key, words("model", "true 或者 false"));
        return otherwise;
    }
    return value.toBool();
}

int JsonReader::number(const QString &key, int otherwise, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const double number = value.toDouble(-1e18);
    const int whole = value.toInt(least - 1);
    if (!value.isDouble() || whole != number || whole < least || whole > most) {
        wrongType(key, words("model", "%1 到 %2 之间的整数").arg(least).arg(most));
        return otherwise;
    }
    return whole;
}

std::optional<Money> JsonReader::amount(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = Money::parse(value, key);
    if (!parsed) {
        fault(key, parsed.error());
        return std::nullopt;
    }
    return *parsed;
}

QStringList JsonReader::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        wrongType(key, words("model", "文字的列表"));
        return {};
    }
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString() || item.toString().size() > longestText) {
            wrongType(key, words("model", "文字的列表"));
            return {};
        }
        list += item.toString().trimmed();
    }
    return list;
}

void JsonReader::objects(const QString &key, const std::function<void(JsonReader &)> &each)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isArray()) {
        wrongType(key, words("model", "列表"));
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject()) {
            wrongType(path, words("model", "一组字段"));
            return;
        }
        JsonReader inner(array.at(i).toObject(), pathOf(path));
        each(inner);
        if (const Status status = inner.status(); !status && !m_fault)
            m_fault = status.error();
    }
}

void JsonReader::unknownChoice(const QString &key, const QString &text, const QStringList &known)
{
    fault(key, badInput(u"input.choice"_s, key, words("model", "“%1”的值“%2”不认识。").arg(pathOf(key), text),
                        words("model", "可用：%1").arg(known.join(u"、"_s))));
}

Status JsonReader::status() const
{
    if (m_fault)
        return fail(*m_fault);
    for (const QString &key : m_object.keys())
        if (!m_read.contains(key))
            return fail(badInput(u"input.unknown-key"_s, pathOf(key),
                                 words("model", "不认识字段“%1”，内容没有登记。").arg(pathOf(key)),
                                 words("model", "请检查拼写，或者删去这个字段。")));
    return {};
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &field)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(badInput(u"input.json"_s, field,
                             words("model", "文件不是有效的 JSON（第 %1 字节附近）。").arg(error.offset),
                             words("model", "请检查引号、逗号和括号，并以 UTF-8 保存。")));
    if (!document.isObject())
        return fail(badInput(u"input.json"_s, field,
                             words("model", "文件的内容应当是一组字段（JSON 对象），没有登记。"),
                             words("model", "请核对是否选错了文件。")));
    return document.object();
}

} // namespace hezhong
