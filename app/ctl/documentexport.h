// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/operations/issuedocument.h"

namespace hezhong::ctl {

/// document export: the last issued paper of the kind as a Word file; where there is none, or the
/// request says more than the kind, a draft of the case as it stands.
[[nodiscard]] Result<Output> exportPaper(Context &context, const QString &caseId,
                                         const PaperRequest &request, const QString &out);

} // namespace hezhong::ctl
