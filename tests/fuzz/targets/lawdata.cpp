// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of law that an office takes over: figures, a year's holidays, rule cards, the list of what an
// archive file must hold.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dossier/dossierlist.h"
#include "core/law/calendar.h"
#include "core/law/parameters.h"
#include "core/law/rulecard.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(lawdata, 400)
{
    const auto parameters = Parameters::parse(input, u"file"_s);
    fuzz::checkIfError(parameters);
    if (parameters)
        for (const Parameter &one : parameters->all())
            FUZZ_CHECK(!one.id.isEmpty() && one.from.isValid() && one.amount >= Money());
    const auto year = CalendarYear::parse(input, u"file"_s);
    fuzz::checkIfError(year);
    if (year) {
        Calendar calendar;
        FUZZ_CHECK(calendar.addYearFile(input, u"file"_s));
        const QDate first(year->year, 1, 1);
        FUZZ_CHECK(calendar.addWorkdays(first, 10) > first);
        FUZZ_CHECK(calendar.workdaysBetween(first, first.addDays(365)) <= 366);
    }
    const auto cards = readRuleCards(input, u"file"_s);
    fuzz::checkIfError(cards);
    if (cards)
        for (const RuleCard &card : *cards)
            FUZZ_CHECK(!card.id.isEmpty() && !card.text.isEmpty());
    const auto list = DossierList::parse(input, u"file"_s);
    fuzz::checkIfError(list);
    if (list)
        for (const DossierRule &rule : list->rules)
            FUZZ_CHECK(rule.points >= 0 && rule.points <= 100);
}
