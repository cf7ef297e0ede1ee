// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/law/calculators.h"
#include "core/law/creditcode.h"
#include "core/law/deadlines.h"
#include "core/law/idnumber.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hezhong {

/// The documents that the command line prints for law, codes and words; keys are fixed by its contract.

/// {"date","workday","kind","official"} and "name", the kind in the user's words.
[[nodiscard]] QJsonObject workdayJson(const QDate &date, const Calendar &calendar);

/// {"from","count","date","official"}; a count beyond Calendar::maxCount is an Input error at "count".
[[nodiscard]] Result<QJsonObject> addWorkdaysJson(const QDate &from, int count,
                                                  const Calendar &calendar);

/// [{"rule","unit","count","basis"}] with "title", "start", "cards" and "sure",
/// how sure the least sure of the cards is.
[[nodiscard]] QJsonArray deadlineRulesJson();

/// {"rule","from","due","unit","count","shifted","official","basis"} with "title", "cards"
/// and "sure".
[[nodiscard]] QJsonObject toJson(const Deadline &deadline);

/// {"valid","birth","sex","region","problems":[{"code","message"}]}; null where it cannot be read.
[[nodiscard]] QJsonObject toJson(const IdNumberCheck &check);

/// {"valid","kind","region","problems":[{"code","message"}]}; null where it cannot be read.
[[nodiscard]] QJsonObject toJson(const CreditCodeCheck &check);

/// [{"name","title","keys":[{"key","label","type","required"}],"cards"}]; a key may also have "choices",
/// or "lowest", "highest" and "decimals".
[[nodiscard]] QJsonArray calculatorsJson();

/// {"calculator","amount","quantity","steps":[{"text","value"}],"basis":[],"warnings":[]} with "cards".
[[nodiscard]] QJsonObject toJson(const Calculation &calculation);

/// {"amount","words"}.
[[nodiscard]] QJsonObject amountInWordsJson(Money amount);

/// [{"code","name","group","parent","from","until"}] in force on that day; null for what is not there.
[[nodiscard]] QJsonArray causesJson(const QDate &day);

} // namespace hezhong
