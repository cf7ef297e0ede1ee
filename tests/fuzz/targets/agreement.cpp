// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement file of the command line, and the checks it has to pass.
#include "tests/fuzz/fuzz.h"

#include "core/documents/templatesamples.h"
#include "core/law/amountwords.h"
#include "core/model/agreementchecks.h"
#include "core/model/jsonreader.h"
#include "core/operations/makeagreement.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(agreement, 800)
{
    static const CaseFile file =
        templateSamples(paperKind(u"mediation-agreement"_s).value()).first().file;
    const auto json = parseJsonObject(input, u"file"_s);
    fuzz::checkIfError(json);
    if (!json)
        return;
    const auto agreement = agreementFromJson(*json, file);
    fuzz::checkIfError(agreement);
    if (!agreement)
        return;
    FUZZ_CHECK(agreement->agreement.signedOn.isValid());
    for (const Payment &payment : agreement->payments)
        FUZZ_CHECK(amountInWords(payment.amount).startsWith(u"人民币"));
    for (const Signatory &signatory : agreement->signatories)
        FUZZ_CHECK(!signatory.partyId.isEmpty());
    fuzz::checkIfError(checkAgreement(*agreement, file));
}
