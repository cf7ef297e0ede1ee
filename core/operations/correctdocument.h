// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"

namespace hezhong {

/// Voids a paper with the reason and issues the right one of the same kind in its place, both or
/// neither. The new paper has a number of its own and names what it replaces. `request` may leave the
/// kind empty. Refused "document.voided", Input errors "document.void-reason" at `reason` and
/// "document.correct-kind" at `kind`, and all that issueDocument() says.
[[nodiscard]] Result<Done<Issued>> correctDocument(const Desk &desk, const Id<IssuedDocument> &id,
                                                   const QString &reason,
                                                   const PaperRequest &request);

} // namespace hezhong
