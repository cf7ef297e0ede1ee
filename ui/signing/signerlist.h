// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/signing/signdocument.h"
#include "ui/widgets/rowlist.h"

namespace hezhong {

/// Who has a place on the paper and how far they are; a paper without known places shows the parties and
/// the mediator. The rows' ids are their index in signers().
[[nodiscard]] QList<Signer> signersToShow(const SigningState &state);
[[nodiscard]] QList<RowItem> signerRows(const QList<Signer> &signers);
/// What was signed and done, newest first, as lines of a list.
[[nodiscard]] QList<RowItem> signedRows(const SigningState &state);

} // namespace hezhong
