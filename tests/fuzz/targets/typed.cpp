// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short texts that are typed into fields: days, times, amounts, numbers of people, firms and telephones,
// patterns of case numbers, recovery keys, what a scanner reads from the symbol on a paper.
#include "tests/fuzz/fuzz.h"

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/documents/papermark.h"
#include "core/law/creditcode.h"
#include "core/law/idnumber.h"
#include "core/law/phone.h"
#include "core/model/casenumber.h"
#include "core/store/keys/recoverykey.h"

#include <QTime>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 9);
const QString where = u"field"_s;

void days(const QString &text)
{
    const auto strict = parseDate(text, where);
    fuzz::checkIfError(strict);
    FUZZ_CHECK(!strict || isoDate(*strict) == text);
    const auto typed = parseTypedDate(text, today, where);
    fuzz::checkIfError(typed);
    FUZZ_CHECK(!typed || parseDate(isoDate(*typed), where) == *typed);
    fuzz::checkIfError(parseTime(text, where));
}

void amounts(const QString &text)
{
    const auto money = Money::parse(text, where);
    fuzz::checkIfError(money);
    if (!money)
        return;
    FUZZ_CHECK(*money >= Money() && Money::parse(money->decimal(), where) == *money);
    FUZZ_CHECK(Money::parse(money->grouped(), where) == *money);
}

void numbers(const QString &text)
{
    const auto person = IdNumber::parse(text, where, today);
    fuzz::checkIfError(person);
    FUZZ_CHECK(!person || (person->text().size() == 18 && person->birth() <= today));
    FUZZ_CHECK(!person || IdNumber::parse(person->text(), where) == *person);
    const auto firm = CreditCode::parse(text, where);
    fuzz::checkIfError(firm);
    FUZZ_CHECK(!firm || CreditCode::parse(firm->text(), where) == *firm);
    const auto phone = PhoneNumber::parse(text, where);
    fuzz::checkIfError(phone);
    FUZZ_CHECK(!phone || PhoneNumber::parse(phone->text(), where) == *phone);
}

} // namespace

FUZZ_TARGET(typed, 3000)
{
    const QString text = QString::fromUtf8(input);
    days(text);
    amounts(text);
    numbers(text);
    FUZZ_CHECK(!isUuid(text) || text.size() == 36);
    const auto pattern = CaseNumberPattern::parse(text, where);
    fuzz::checkIfError(pattern);
    FUZZ_CHECK(!pattern || pattern->number({}, 2026, 7).contains(u"2026"));
    const auto recovery = canonicalRecoveryKey(text);
    fuzz::checkIfError(recovery);
    FUZZ_CHECK(!recovery || recovery->size() == 25);
    const auto mark = MarkText::find(text);
    FUZZ_CHECK(!mark || MarkText::find(mark->text())->text() == mark->text());
}
