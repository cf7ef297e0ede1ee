// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperkind.h"
#include "core/model/casefile.h"

namespace hezhong {

/// A paper that a case needs now and does not have.
struct PaperNeed {
    QString kind;
    bool must = false;  ///< the file is not whole without it
    Id<Party> party;    ///< whom it is about, when the kind is about one party
    QString partyName;
    int hearing = 0;    ///< the meeting it is about; 0: none
};

/// What an occasion of the catalogue may ask of a case: "collective" (ten workers or more),
/// "organisation" (an organisation is a party), "agent", "hearing", "agreement", "payments",
/// "extended", "late" (a payment's day has passed on `on`), "new-employment", "over-one-respondent".
/// An unknown word is no fact of any case.
[[nodiscard]] bool caseFact(const QString &fact, const CaseFile &file, const QDate &on);

/// Whether one of the kind's occasions is now; nullptr when none is.
[[nodiscard]] const PaperOccasion *occasionNow(const PaperKind &kind, const CaseFile &file,
                                               const QDate &on);

/// The papers that this case needs on this day and does not have yet (voided ones do not count), those
/// that must be there first. A kind about one party is named once for each party that lacks it, one
/// about a meeting once for each finished meeting.
[[nodiscard]] QList<PaperNeed> papersNeeded(const CaseFile &file, const QDate &on);

} // namespace hezhong
