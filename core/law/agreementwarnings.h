// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace hezhong {

/// Somebody who signs for a party.
struct SigningAgent {
    QString name;
    bool specialAuthority = false; ///< may admit, waive, settle and sign
};

/// What is known of an agreement beside the text of its clauses.
struct AgreementFacts {
    QDate signedOn;                   ///< decides which rules are in force; invalid: the newest
    std::optional<Money> calculated;  ///< what the calculators give for the claims that it settles
    std::optional<Money> agreed;      ///< what is to be paid
    int lowPercent = 60;              ///< below this share of `calculated` a warning is given
    std::optional<Money> monthlyWage; ///< a wage that the agreement fixes for the time to come
    std::optional<Money> minimumWage; ///< of the place
    bool onlyEmploymentConfirmed = false;
    QList<SigningAgent> agents;
};

/// Something in an agreement that may not hold or needs a second look. It never stops the signing.
struct AgreementWarning {
    QString code;    ///< "agreement.insurance-waiver"
    QString message; ///< a finished sentence
    QString card;    ///< id of a rule card
    int clause = -1; ///< index of the clause, or -1 for the agreement as a whole
    QString excerpt; ///< the words that were recognised, as written; empty for the whole agreement
};

/// Everything that clauses and facts give reason to warn of: waivers of social insurance, of the minimum
/// wage, of work-injury benefits, of the right to arbitration and suit, disclaimers of liability for injury,
/// clauses against pregnancy; a sum far under the calculation; a wage under the minimum; an agreement that
/// only confirms employment; an agent without special authority. The phrases are data
/// (resources/law/phrases.json); a sentence that forbids the waiver or calls it void is left alone.
[[nodiscard]] QList<AgreementWarning> agreementWarnings(const QStringList &clauses,
                                                        const AgreementFacts &facts = {});

} // namespace hezhong
