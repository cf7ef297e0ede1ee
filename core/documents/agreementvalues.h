// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papervalues.h"

namespace hezhong {

/// The values that only the agreement has: clauses, payments, effect, routes, copies, places to sign.
void addAgreementValues(PaperValues &values, const CaseFile &file, const PaperContext &context);

} // namespace hezhong
