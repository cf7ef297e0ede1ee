// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses of an agreement as an office writes them, with blanks in braces, and the look for clauses that
// take rights away.
#include "tests/fuzz/fuzz.h"

#include "core/documents/clausetexts.h"
#include "core/documents/templatesamples.h"
#include "core/law/agreementwarnings.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(clause, 100)
{
    static const CaseFile file =
        templateSamples(paperKind(u"mediation-agreement"_s).value()).first().file;
    const QString text = QString::fromUtf8(input).left(20000); // as JsonReader has it
    const QString filled = fillClause(text, file, file.agreements.first());
    qsizetype from = 0;
    for (ClauseBlank blank = nextBlank(filled, from); blank.length > 0;
         blank = nextBlank(filled, from)) {
        FUZZ_CHECK(blank.from >= from && blank.from + blank.length <= filled.size());
        from = blank.from + blank.length;
    }
    for (const AgreementWarning &warning : agreementWarnings({text})) {
        FUZZ_CHECK(!warning.code.isEmpty() && !warning.message.isEmpty());
        FUZZ_CHECK(warning.clause <= 0);
    }
}
