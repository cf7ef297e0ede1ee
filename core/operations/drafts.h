// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "core/operations/desk.h"

namespace hezhong {

/// Keeps what is typed in a form; one draft a (form, subject, author). Returns the draft with its id.
[[nodiscard]] Result<Draft> saveDraft(const Desk &desk, const Draft &draft);
[[nodiscard]] Result<QList<Draft>> draftsOf(const Desk &desk, const QString &form);
[[nodiscard]] Status dropDraft(const Desk &desk, const Id<Draft> &id);

} // namespace hezhong
