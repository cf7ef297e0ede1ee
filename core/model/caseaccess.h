// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// Who of the office may look into one case. A case without such a row is open to the office, so
/// that the record of a case itself stays as it was registered.
struct CaseAccess {
    Id<CaseAccess> id;
    Id<Case> caseId;
    AccessLevel level = AccessLevel::Office;
    QStringList users; ///< names of those who may look, for AccessLevel::Confidential
};
template <>
const Descriptor<CaseAccess> &descriptor<CaseAccess>();

} // namespace hezhong
