// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/sheets/sheetreader.h"

#include "core/base/words.h"
#include "core/law/lawdata.h"
#include "core/law/sheets/sheetobject.h"

#include <QRegularExpression>

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{"date"_L1, "money"_L1, "number"_L1, "choice"_L1, "text"_L1};
constexpr std::array sides{"applicant"_L1, "respondent"_L1, "both"_L1, "third"_L1};

template <class T, size_t n>
Result<T> valueOf(const std::array<QLatin1StringView, n> &codes, const SheetObject &row,
                  const QString &key)
{
    HEZHONG_ASSIGN(const QString code, row.text(key));
    QStringList known;
    for (size_t at = 0; at < n; ++at) {
        if (codes.at(at) == code)
            return static_cast<T>(at);
        known += codes.at(at);
    }
    return row.wrong(
        u"sheet.value"_s, key,
        words("law", "“%1”无法识别；可以写：%2。").arg(code, known.join(words("law", "、"))));
}

/// Ids stand in templates and on the command line, so they are plain.
Result<QString> readId(const SheetObject &row)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9-]*\\z"_s);
    HEZHONG_ASSIGN(const QString id, row.text(u"id"_s));
    if (!plain.match(id).hasMatch())
        return row.wrong(
            u"sheet.value"_s, u"id"_s,
            words("law", "“%1”只能由小写字母、数字和连字符组成，以字母开头。").arg(id));
    return id;
}

Status readChoices(const SheetObject &row, SheetQuestion &question)
{
    const auto readOne = [&question](const SheetObject &choice) -> Status {
        HEZHONG_TRY(choice.allow({u"value"_s, u"text"_s}));
        SheetChoice read;
        HEZHONG_ASSIGN(read.value, choice.text(u"value"_s));
        HEZHONG_ASSIGN(read.text, choice.text(u"text"_s));
        for (const SheetChoice &other : question.choices)
            if (other.value == read.value)
                return choice.wrong(u"sheet.duplicate"_s, u"value"_s,
                                    words("law", "选项“%1”出现了两次。").arg(read.value));
        question.choices += read;
        return {};
    };
    HEZHONG_TRY(row.forEach(u"choices"_s, readOne));
    const bool isChoice = question.type == SheetQuestionType::Choice;
    if (isChoice != (question.choices.size() >= 2))
        return row.wrong(u"sheet.value"_s, u"choices"_s,
                         words("law", "选择题至少要有两个选项，其他题目不能有选项。"));
    return {};
}

Status readQuestion(const SheetObject &row, QuestionSheet &sheet)
{
    HEZHONG_TRY(row.allow({u"id"_s, u"text"_s, u"type"_s, u"side"_s, u"unit"_s, u"hint"_s,
                           u"required"_s, u"choices"_s}));
    SheetQuestion question;
    HEZHONG_ASSIGN(question.id, readId(row));
    if (sheet.question(question.id))
        return row.wrong(u"sheet.duplicate"_s, u"id"_s,
                         words("law", "问题“%1”出现了两次。").arg(question.id));
    if (question.id == u"amount"_s || question.id == u"quantity"_s)
        return row.wrong(u"sheet.value"_s, u"id"_s,
                         words("law", "“%1”留作计算结果，不能用作问题的名称。").arg(question.id));
    HEZHONG_ASSIGN(question.text, row.text(u"text"_s));
    HEZHONG_ASSIGN(question.type, valueOf<SheetQuestionType>(types, row, u"type"_s));
    HEZHONG_ASSIGN(question.side, valueOf<SheetSide>(sides, row, u"side"_s));
    HEZHONG_ASSIGN(question.unit, row.optionalText(u"unit"_s));
    HEZHONG_ASSIGN(question.hint, row.optionalText(u"hint"_s));
    HEZHONG_ASSIGN(question.required, row.yes(u"required"_s));
    HEZHONG_TRY(readChoices(row, question));
    sheet.questions += question;
    return {};
}

Result<QList<SheetCondition>> readWhen(const SheetObject &row)
{
    QList<SheetCondition> when;
    const auto readOne = [&when](const SheetObject &entry) -> Status {
        HEZHONG_TRY(entry.allow({u"question"_s, u"is"_s}));
        SheetCondition condition;
        HEZHONG_ASSIGN(condition.question, entry.text(u"question"_s));
        HEZHONG_ASSIGN(condition.is, entry.texts(u"is"_s));
        when += condition;
        return {};
    };
    HEZHONG_TRY(row.forEach(u"when"_s, readOne));
    return when;
}

Status readEvidence(const SheetObject &row, QuestionSheet &sheet)
{
    HEZHONG_TRY(row.allow({u"name"_s, u"holder"_s, u"proves"_s}));
    SheetEvidence evidence;
    HEZHONG_ASSIGN(evidence.name, row.text(u"name"_s));
    HEZHONG_ASSIGN(evidence.holder, valueOf<SheetSide>(sides, row, u"holder"_s));
    HEZHONG_ASSIGN(evidence.proves, row.text(u"proves"_s));
    sheet.evidence += evidence;
    return {};
}

Status readDefence(const SheetObject &row, QuestionSheet &sheet)
{
    HEZHONG_TRY(row.allow({u"side"_s, u"text"_s, u"card"_s}));
    SheetDefence defence;
    HEZHONG_ASSIGN(defence.side, valueOf<SheetSide>(sides, row, u"side"_s));
    HEZHONG_ASSIGN(defence.text, row.text(u"text"_s));
    HEZHONG_ASSIGN(defence.card, row.optionalText(u"card"_s));
    sheet.defences += defence;
    return {};
}

Status readClaim(const SheetObject &row, QuestionSheet &sheet)
{
    HEZHONG_TRY(row.allow(
        {u"id"_s, u"text"_s, u"calculator"_s, u"keys"_s, u"amount_from"_s, u"when"_s, u"card"_s}));
    SheetClaim claim;
    HEZHONG_ASSIGN(claim.id, readId(row));
    for (const SheetClaim &other : sheet.claims)
        if (other.id == claim.id)
            return row.wrong(u"sheet.duplicate"_s, u"id"_s,
                             words("law", "请求“%1”出现了两次。").arg(claim.id));
    HEZHONG_ASSIGN(claim.text, row.text(u"text"_s));
    HEZHONG_ASSIGN(claim.calculator, row.optionalText(u"calculator"_s));
    HEZHONG_ASSIGN(claim.amountFrom, row.optionalText(u"amount_from"_s));
    HEZHONG_ASSIGN(claim.card, row.text(u"card"_s));
    HEZHONG_ASSIGN(const QJsonObject keys, row.object(u"keys"_s));
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (!key->isString())
            return row.wrong(u"sheet.type"_s, u"keys."_s + key.key(),
                             words("law", "应当写问题的名称，或者以 = 开头的固定数值。"));
        claim.keys.insert(key.key(), key->toString());
    }
    HEZHONG_ASSIGN(claim.when, readWhen(row));
    sheet.claims += claim;
    return {};
}

Status readLine(const SheetObject &row, QList<SheetLine> &lines)
{
    HEZHONG_TRY(row.allow({u"text"_s, u"when"_s}));
    SheetLine line;
    HEZHONG_ASSIGN(line.text, row.text(u"text"_s));
    HEZHONG_ASSIGN(line.when, readWhen(row));
    lines += line;
    return {};
}

Status readLists(const SheetObject &root, QuestionSheet &sheet)
{
    HEZHONG_TRY(root.forEach(u"questions"_s,
                             [&](const SheetObject &row) { return readQuestion(row, sheet); }));
    HEZHONG_TRY(root.forEach(u"evidence"_s,
                             [&](const SheetObject &row) { return readEvidence(row, sheet); }));
    HEZHONG_TRY(root.forEach(u"defences"_s,
                             [&](const SheetObject &row) { return readDefence(row, sheet); }));
    HEZHONG_TRY(
        root.forEach(u"claims"_s, [&](const SheetObject &row) { return readClaim(row, sheet); }));
    HEZHONG_TRY(root.forEach(u"outline"_s,
                             [&](const SheetObject &row) { return readLine(row, sheet.outline); }));
    return root.forEach(u"points"_s,
                        [&](const SheetObject &row) { return readLine(row, sheet.points); });
}

} // namespace

QString sheetSideCode(SheetSide side)
{
    return sides.at(static_cast<size_t>(side));
}

QString sheetQuestionTypeCode(SheetQuestionType type)
{
    return types.at(static_cast<size_t>(type));
}

Result<QuestionSheet> readQuestionSheet(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QJsonObject data, parseLawData(json, field));
    const SheetObject root(data, field);
    HEZHONG_TRY(
        root.allow({u"id"_s, u"title"_s, u"version"_s, u"causes"_s, u"cards"_s, u"questions"_s,
                    u"evidence"_s, u"defences"_s, u"claims"_s, u"outline"_s, u"points"_s}));
    QuestionSheet sheet;
    HEZHONG_ASSIGN(sheet.id, readId(root));
    HEZHONG_ASSIGN(sheet.title, root.text(u"title"_s));
    HEZHONG_ASSIGN(sheet.version, root.whole(u"version"_s, 1));
    HEZHONG_ASSIGN(sheet.causes, root.texts(u"causes"_s));
    HEZHONG_ASSIGN(sheet.cards, root.texts(u"cards"_s));
    HEZHONG_TRY(readLists(root, sheet));
    HEZHONG_TRY(checkQuestionSheet(sheet, root));
    return sheet;
}

} // namespace hezhong
