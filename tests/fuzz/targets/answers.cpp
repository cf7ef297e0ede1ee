// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to a built-in question sheet and values for a calculator: an object of texts, of which "sheet"
// and "calculator" say what they are for.
#include "tests/fuzz/fuzz.h"

#include "core/law/filledsheet.h"
#include "core/law/guidejson.h"
#include "core/law/lawjson.h"
#include "core/model/jsonreader.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(answers, 1500)
{
    static const Calendar calendar = Calendar::builtIn();
    fuzz::checkIfError(parseAssignments(QString::fromUtf8(input).split(u'\n')));
    const auto json = parseJsonObject(input, u"file"_s);
    if (!json)
        return;
    QMap<QString, QString> values;
    for (auto it = json->begin(); it != json->end(); ++it)
        values.insert(it.key(), it->toString());
    const QString sheetId = values.take(u"sheet"_s);
    const QString calculator = values.take(u"calculator"_s);
    const auto sheet = QuestionSheets::builtIn().find(sheetId);
    const FilledSheet filled =
        applySheet(sheet.value_or(QuestionSheets::builtIn().all().first()), values, calendar);
    FUZZ_CHECK(filled.total() >= Money());
    for (const Error &problem : filled.problems)
        fuzz::checkError(problem);
    static_cast<void>(toJson(filled));
    const auto calculation = calculate(calculator, values, calendar);
    fuzz::checkIfError(calculation);
    if (!calculation)
        return;
    FUZZ_CHECK(calculation->amount >= Money());
    static_cast<void>(toJson(*calculation));
}
