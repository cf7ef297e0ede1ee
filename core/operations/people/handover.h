// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

/// How much somebody who leaves has to hand over (deactivateUser). Numbers only: whoever manages
/// users sees no cases.
struct Holdings {
    int openCases = 0; ///< not finished, with this user as mediator
    int lists = 0;     ///< lists of confidential cases on which the user stands
    int drafts = 0;    ///< what is typed and not kept in a case yet
};

/// Needs Right::ManageUsers. Input error "user.not-found" at `name`.
[[nodiscard]] Result<Holdings> holdingsOf(const Desk &desk, const QString &name);

} // namespace hezhong
