// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/law/calendar.h"
#include "core/model/partychecks.h"
#include "core/operations/law/lawbook.h"
#include "core/store/store.h"

namespace hezhong {

/// What every operation works with: the open store and the law in force. The one who opened the
/// store is the actor; the store outlives the desk.
struct Desk {
    Store *store = nullptr;
    const Calendar *calendar = nullptr; ///< the law book's, where there is one
    const LawBook *law = nullptr;       ///< nothing: the built-in figures and question sheets

    [[nodiscard]] const Clock &clock() const { return store->clock(); }
    [[nodiscard]] QDate today() const { return clock().today(); }
    [[nodiscard]] const Parameters &parameters() const { return law ? law->parameters() : Parameters::builtIn(); }
    [[nodiscard]] const QuestionSheets &sheets() const { return law ? law->sheets() : QuestionSheets::builtIn(); }
    [[nodiscard]] QString actor() const { return store->user().name; }
    [[nodiscard]] Operation operation(const QString &name, const Id<Case> &caseId = {}) const
    {
        return {name, actor(), caseId.text()};
    }
};

/// A finished operation: its value, what changed, and what the person should know.
template <class T>
struct Done {
    T value;
    ChangeNotice changes;
    QList<Warning> warnings;
};

/// The words for an operation in histories: "case.accept" → 受理.
[[nodiscard]] QString operationLabel(const QString &name);

} // namespace hezhong
