// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdesk.h"

#include <functional>

namespace hezhong {

/// What an operation of the table does in earnest; `prepared` is a case of the state that it needs.
struct Deed {
    QString operation;
    std::function<Id<Case>(TestDesk &)> prepare;
    std::function<Status(TestDesk &, const Id<Case> &, const CaseFile &)> run;
};

/// Every operation that a person does by itself, done once.
[[nodiscard]] const QList<Deed> &deeds();

/// A case with one issued paper.
[[nodiscard]] Id<Case> withPaper(TestDesk &office);

} // namespace hezhong
