// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papervalues.h"

namespace hezhong {

/// Ways that are open to the parties: `routes` as a numbered list, or `route_alone` when there is one.
void addRoutes(PaperValues &values, const QStringList &routes);

/// Payments of the agreement in force whose day lies before `on`; none without an agreement.
[[nodiscard]] QList<Payment> pastPayments(const CaseFile &file, const QDate &on);

/// The values that only the agreement has: clauses, payments, effect, routes, copies.
void addAgreementValues(PaperValues &values, const CaseFile &file, const PaperContext &context);

} // namespace hezhong
