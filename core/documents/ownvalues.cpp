// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ownvalues.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/words.h"
#include "core/documents/papertext.h"

#include <QJsonArray>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Type = PaperInput::Type;

QString typed(const QJsonObject &own, const QString &key)
{
    const QJsonValue value = own.value(key);
    if (value.isArray())
        return value.toVariant().toStringList().join(u'\n');
    return value.toString().trimmed();
}

Error faultAt(const PaperInput &input, const QString &code, const QString &hint)
{
    return badInput(code, input.key,
                    words("documents", "“%1”填写的内容不对，没有生成文书。").arg(input.label), hint);
}

Status checkInput(const PaperInput &input, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (input.type) {
    case Type::Date:
        if (!parseDate(text, input.key))
            return fail(faultAt(input, u"paper.input-date"_s,
                                words("documents", "请按“2026-11-09”的样式填写日期。")));
        break;
    case Type::Time:
        if (!parseTime(text, input.key))
            return fail(faultAt(input, u"paper.input-time"_s,
                                words("documents", "请按“09:30”的样式填写时间。")));
        break;
    case Type::Money:
        if (!Money::parse(text, input.key))
            return fail(faultAt(input, u"paper.input-money"_s,
                                words("documents", "请按“12300.00”的样式填写金额。")));
        break;
    case Type::Choice:
        if (!input.choices.contains(text))
            return fail(faultAt(
                input, u"paper.input-choice"_s,
                words("documents", "请从这些中选择：%1。").arg(input.choices.join(u'、'))));
        break;
    case Type::Line:
    case Type::Text:
    case Type::Lines:
        break;
    }
    return {};
}

QJsonArray choiceList(const PaperInput &input, const QString &chosen)
{
    QJsonArray list;
    for (const QString &choice : input.choices)
        list += QJsonObject{{u"label"_s, choice}, {u"on"_s, choice == chosen ? u"yes"_s : u"no"_s}};
    return list;
}

void addMoney(QJsonObject &into, const PaperInput &input, const QString &text)
{
    const auto amount = Money::parse(text, input.key);
    into.insert(input.key, amount ? wordsAndFigures(*amount) : QString());
    into.insert(input.key + u"_figures"_s, amount ? figures(*amount) : QString());
}

void addValue(QJsonObject &into, const PaperInput &input, const QString &text)
{
    switch (input.type) {
    case Type::Date:
        into.insert(input.key, chineseDate(parseDate(text, input.key).value_or(QDate())));
        break;
    case Type::Time:
        into.insert(input.key, paperTime(parseTime(text, input.key).value_or(QTime())));
        break;
    case Type::Money:
        addMoney(into, input, text);
        break;
    case Type::Choice:
        into.insert(input.key, text);
        into.insert(input.key + u"_choices"_s, choiceList(input, text));
        break;
    case Type::Lines: {
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        into.insert(input.key, textList(lines));
        break;
    }
    case Type::Line:
    case Type::Text:
        into.insert(input.key, text);
        break;
    }
}

} // namespace

QString proposedFor(const PaperInput &input, const QJsonObject &values)
{
    if (input.proposed.startsWith(u'='))
        return input.proposed.mid(1);
    QJsonValue value = values;
    for (const QString &step : input.proposed.split(u'.', Qt::SkipEmptyParts))
        value = value.toObject().value(step);
    return value.toString();
}

Status checkOwn(const PaperKind &kind, const QJsonObject &own)
{
    for (const QString &key : own.keys())
        if (std::none_of(kind.inputs.cbegin(), kind.inputs.cend(),
                         [&](const PaperInput &input) { return input.key == key; }))
            return fail(badInput(u"paper.input-unknown"_s, key,
                                 words("documents", "《%1》没有“%2”这一填写项。").arg(kind.name, key),
                                 words("documents", "请核对填写项的名称。")));
    for (const PaperInput &input : kind.inputs)
        HEZHONG_TRY(checkInput(input, typed(own, input.key)));
    return {};
}

Status checkOwnComplete(const PaperKind &kind, const QJsonObject &own, const QJsonObject &values)
{
    for (const PaperInput &input : kind.inputs)
        if (input.required && typed(own, input.key).isEmpty() && proposedFor(input, values).isEmpty())
            return fail(badInput(u"paper.input-missing"_s, input.key,
                                 words("documents", "没有填写“%1”，不能出具《%2》。")
                                     .arg(input.label, kind.name),
                                 words("documents", "请补填后再出具。")));
    return {};
}

QJsonObject ownValues(const PaperKind &kind, const QJsonObject &own, const QJsonObject &values)
{
    QJsonObject filled;
    for (const PaperInput &input : kind.inputs) {
        if (own.contains(input.key))
            addValue(filled, input, typed(own, input.key));
        else if (const QString proposed = proposedFor(input, values);
                 input.type == Type::Date || input.type == Type::Time) {
            // A date among the values is printed already, so it is taken as it is.
            filled.insert(input.key, proposed);
        } else {
            addValue(filled, input, proposed);
        }
    }
    return filled;
}

} // namespace hezhong
