// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/papercontext.h"
#include "core/documents/paperkind.h"
#include "core/model/casefile.h"

namespace hezhong {

/// Whether this paper can be made of this case now: the first thing that is missing, as Refused or
/// Input error with what to do ("paper.not-accepted", "paper.no-hearing", "paper.no-agreement",
/// and those of checkAgreement() under "agreement").
[[nodiscard]] Status checkPaper(const QString &kind, const CaseFile &file,
                                const PaperContext &context);

/// What PaperKind::needs may name, beside a party on each side, which every paper needs: "receipt",
/// "accepted", "refused", "meeting" (planned or held), "record" (a meeting with lines), "agreement"
/// (whole and in order), "payments", "organisation", "extended", "ended", "extension" (its new end lies after the old
/// one, in disputes of platform workers by at most 15 days: "paper.extension-end",
/// "paper.extension-too-long"), and those of outcomechecks.h.

/// Whether a paper of this kind can be about this party; never, for a kind that is about the case.
[[nodiscard]] bool canBeAbout(const PaperKind &kind, const Party &party);

/// The party that a paper about one party is about; nullptr when none fits.
[[nodiscard]] const Party *partyOf(const PaperKind &kind, const CaseFile &file,
                                   const PaperContext &context);

/// The meeting that the context means; nullptr when there is none.
[[nodiscard]] const HearingFile *hearingOf(const CaseFile &file, const PaperContext &context);

/// A second look at what is about to be printed, independent of how the values were made: no
/// private line of any hearing may stand in the lines of a record. Internal fault
/// "document.private-line".
[[nodiscard]] Status checkNoPrivateLines(const QJsonObject &values, const CaseFile &file);

/// Values that still carry a line marked private are never printed: Refused "document.private-line".
[[nodiscard]] Status refusePrivateValues(const QJsonObject &values);

} // namespace hezhong
