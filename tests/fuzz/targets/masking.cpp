// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a case in which numbers of people are hidden before a copy is given to somebody.
#include "tests/fuzz/fuzz.h"

#include "core/operations/copymasking.h"
#include "core/operations/people/masking.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(masking, 1500)
{
    const QString text = QString::fromUtf8(input);
    const QString masked = maskedNumbers(text, {});
    FUZZ_CHECK(masked.size() == text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        FUZZ_CHECK(masked.at(i) == text.at(i) || masked.at(i) == u'*');
    const QStringList numbers = numbersIn(text);
    for (const QString &number : numbers)
        FUZZ_CHECK(!number.isEmpty());
    const QSet<QString> all(numbers.cbegin(), numbers.cend());
    FUZZ_CHECK(maskedNumbers(text, all) == text);
    const MaskedValues values = maskedValues({{u"facts"_s, text}}, {});
    FUZZ_CHECK(values.values.value(u"facts"_s).toString() == masked);
    FUZZ_CHECK(values.hidden == all);
    FUZZ_CHECK(maskedText(text).size() == text.size());
    FUZZ_CHECK(maskedNumber(text).size() == text.size());
}
