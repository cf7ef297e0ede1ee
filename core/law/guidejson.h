// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/agreementwarnings.h"
#include "core/law/filledsheet.h"
#include "core/law/limitation.h"
#include "core/law/limitchain.h"
#include "core/law/routes.h"
#include "core/law/rulecard.h"
#include "core/law/scope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hezhong {

/// The documents that the command line prints for rules, scope, routes, limitation and question sheets.
/// Days are YYYY-MM-DD or null, amounts decimal strings or null.

/// {"id","title","law","article","basis","from","until","text","sure","sure_text","source","source_date"}.
[[nodiscard]] QJsonObject toJson(const RuleCard &card);

/// [{"key","group","question","hint","card"}].
[[nodiscard]] QJsonArray scopeItemsJson();
/// {"state","state_text","findings":[{"key","effect","reason","where","card"}],"missing":[],"warnings":[],
/// "cards":[]}.
[[nodiscard]] QJsonObject toJson(const ScopeResult &result);

/// {"route","name","state","state_text","why","until","official","rule","gives","authority","papers":[],
/// "notes":[],"cards":[],"sure"}.
[[nodiscard]] QJsonObject toJson(const Route &route);

/// {"start","due","shifted","unlimited","stands_still","lapsed","official","steps":[{"event","on","until","effect",
/// "due","text","card"}],"warnings":[],"cards":[]}.
[[nodiscard]] QJsonObject toJson(const Limitation &limitation);

/// A deadline's object with "started_by","ends_mediation","due_before_extension","done","done_on".
[[nodiscard]] QJsonObject toJson(const ChainLimit &limit);

/// {"code","message","card","sure","clause","excerpt"}; clause is null for the agreement as a whole.
[[nodiscard]] QJsonObject toJson(const AgreementWarning &warning);

/// {"id","title","version","built_in","causes":[],"cards":[],"questions":[{"id","text","type","side","unit",
/// "hint","required","choices":[{"value","text"}]}],"evidence":[{"name","holder","proves"}],
/// "defences":[{"side","text","card"}],"claims":[{"id","text","calculator","keys","card"}],"outline":[],
/// "points":[]}.
[[nodiscard]] QJsonObject toJson(const QuestionSheet &sheet);

/// {"sheet","claims":[{"id","text","amount","amount_by_respondent","calculator","inputs":{},"missing":[],
/// "calculation","card"}],"outline":[],"points":[],"missing":[{"question","text","claim"}],"total",
/// "problems":[{"code","field","message"}],"cards":[]}.
[[nodiscard]] QJsonObject toJson(const FilledSheet &filled);

} // namespace hezhong
