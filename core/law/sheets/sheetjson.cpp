// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/guidejson.h"
#include "core/law/lawjson.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject mapJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonValue amountOrNull(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->decimal()) : QJsonValue();
}

QJsonObject questionJson(const SheetQuestion &question)
{
    QJsonArray choices;
    for (const SheetChoice &choice : question.choices)
        choices += QJsonObject{{u"value"_s, choice.value}, {u"text"_s, choice.text}};
    return {{u"id"_s, question.id},
            {u"text"_s, question.text},
            {u"type"_s, sheetQuestionTypeCode(question.type)},
            {u"side"_s, sheetSideCode(question.side)},
            {u"unit"_s, question.unit},
            {u"hint"_s, question.hint},
            {u"required"_s, question.required},
            {u"choices"_s, choices}};
}

QJsonArray linesJson(const QList<SheetLine> &lines)
{
    QJsonArray json;
    for (const SheetLine &line : lines)
        json += line.text;
    return json;
}

QJsonObject claimJson(const FilledClaim &claim)
{
    return {{u"id"_s, claim.id},
            {u"text"_s, claim.text},
            {u"amount"_s, amountOrNull(claim.amount)},
            {u"amount_by_respondent"_s, amountOrNull(claim.amountByRespondent)},
            {u"calculator"_s, claim.calculator},
            {u"inputs"_s, mapJson(claim.inputs)},
            {u"missing"_s, texts(claim.missing)},
            {u"calculation"_s,
             claim.calculation ? QJsonValue(toJson(*claim.calculation)) : QJsonValue()},
            {u"card"_s, claim.card}};
}

} // namespace

QJsonObject toJson(const QuestionSheet &sheet)
{
    QJsonArray questions;
    for (const SheetQuestion &question : sheet.questions)
        questions += questionJson(question);
    QJsonArray evidence;
    for (const SheetEvidence &each : sheet.evidence)
        evidence += QJsonObject{{u"name"_s, each.name},
                                {u"holder"_s, sheetSideCode(each.holder)},
                                {u"proves"_s, each.proves}};
    QJsonArray defences;
    for (const SheetDefence &each : sheet.defences)
        defences += QJsonObject{
            {u"side"_s, sheetSideCode(each.side)}, {u"text"_s, each.text}, {u"card"_s, each.card}};
    QJsonArray claims;
    for (const SheetClaim &each : sheet.claims)
        claims += QJsonObject{{u"id"_s, each.id},
                              {u"text"_s, each.text},
                              {u"calculator"_s, each.calculator},
                              {u"keys"_s, mapJson(each.keys)},
                              {u"card"_s, each.card}};
    return {{u"id"_s, sheet.id},
            {u"title"_s, sheet.title},
            {u"version"_s, sheet.version},
            {u"built_in"_s, sheet.builtIn},
            {u"causes"_s, texts(sheet.causes)},
            {u"cards"_s, texts(sheet.cards)},
            {u"questions"_s, questions},
            {u"evidence"_s, evidence},
            {u"defences"_s, defences},
            {u"claims"_s, claims},
            {u"outline"_s, linesJson(sheet.outline)},
            {u"points"_s, linesJson(sheet.points)}};
}

QJsonObject toJson(const FilledSheet &filled)
{
    QJsonArray claims;
    for (const FilledClaim &claim : filled.claims)
        claims += claimJson(claim);
    QJsonArray missing;
    for (const SheetGap &gap : filled.missing)
        missing += QJsonObject{
            {u"question"_s, gap.question}, {u"text"_s, gap.text}, {u"claim"_s, gap.claim}};
    QJsonArray problems;
    for (const Error &problem : filled.problems)
        problems += QJsonObject{{u"code"_s, problem.code},
                                {u"field"_s, problem.field},
                                {u"message"_s, problem.message}};
    return {{u"sheet"_s, filled.sheet},
            {u"claims"_s, claims},
            {u"outline"_s, texts(filled.outline)},
            {u"points"_s, texts(filled.points)},
            {u"missing"_s, missing},
            {u"total"_s, filled.total().decimal()},
            {u"problems"_s, problems},
            {u"cards"_s, texts(filled.cards)}};
}

} // namespace hezhong
