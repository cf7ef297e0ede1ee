// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question sheet that an office writes or takes over, filled with answers of every sort.
#include "tests/fuzz/fuzz.h"

#include "core/law/filledsheet.h"
#include "core/law/guidejson.h"

#include <QJsonDocument>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QString answerTo(const SheetQuestion &question)
{
    switch (question.type) {
    case SheetQuestionType::Date:
        return u"2026-03-01"_s;
    case SheetQuestionType::Money:
        return u"12,300.00"_s;
    case SheetQuestionType::Number:
        return u"7.50"_s;
    case SheetQuestionType::Choice:
        return question.choices.first().value;
    case SheetQuestionType::Text:
        return u"{amount} %1 %4"_s;
    }
    return {};
}

} // namespace

FUZZ_TARGET(questionsheet, 500)
{
    static const Calendar calendar = Calendar::builtIn();
    const auto sheet = readQuestionSheet(input, u"file"_s);
    fuzz::checkIfError(sheet);
    if (!sheet)
        return;
    QMap<QString, QString> answers;
    for (const SheetQuestion &question : sheet->questions) {
        answers.insert(question.id, answerTo(question));
        if (question.side == SheetSide::Both)
            answers.insert(question.id + u".respondent"_s, u"1"_s);
    }
    const FilledSheet filled = applySheet(*sheet, answers, calendar);
    FUZZ_CHECK(filled.total() >= Money());
    for (const Error &problem : filled.problems)
        fuzz::checkError(problem);
    static_cast<void>(toJson(filled));
    static_cast<void>(toJson(*sheet));
}
