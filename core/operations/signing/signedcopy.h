// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signing.h"
#include "core/operations/desk.h"

namespace hezhong {

struct SignedPaper {
    SignedCopy copy;
    QByteArray pdf;
};

/// The issued paper with its signatures and seals at their places, and a last page that lists them: a
/// PDF/A-1b with a hash of its own. The issued file stays as it is. What was made for the same
/// signatures before is given again. Refused: "signing.none", "document.voided".
[[nodiscard]] Result<Done<SignedPaper>> signedCopy(const Desk &desk,
                                                   const Id<IssuedDocument> &document);

/// Bytes of a signed copy; Store error "store.corrupt" when they are not those that were made.
[[nodiscard]] Result<QByteArray> signedCopyBytes(const Desk &desk, const SignedCopy &copy);

} // namespace hezhong
