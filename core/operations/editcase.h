// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// Replaces the parties and agents of an open case by these, checked as at intake. Parties keep
/// their ids; ones that are missing are removed, ones without an id are added.
[[nodiscard]] Result<Done<CaseFile>> saveParties(const Desk &desk, const Id<Case> &id,
                                                 const QList<Party> &parties, const QList<Agent> &agents);

/// Replaces claims, evidence and facts of an open case.
[[nodiscard]] Result<Done<CaseFile>> saveClaims(const Desk &desk, const Id<Case> &id,
                                                const QList<Claim> &claims,
                                                const QList<Evidence> &evidence, const QString &facts);

} // namespace hezhong
