// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseflow.h"
#include "core/operations/rights.h"
#include "ui/services/location.h"

#include <optional>

namespace hezhong {

struct Desk;

/// What the window offers to the one at work. Core refuses the rest anyway (Desk::operation); here it
/// is asked first, so that nobody is led into a refusal. The roles are read as the store has them
/// now: they may have changed since it was opened.
[[nodiscard]] bool may(const Desk &desk, Right right);
/// Why not, in words that name who may; empty when they may.
[[nodiscard]] QString obstacleOf(const Desk &desk, Right right);
/// True for a user whom the operations about other people's passwords may ask to vouch: everybody
/// but those who only look in.
[[nodiscard]] bool mayVouch(const Desk &desk);

/// The right that a step of the procedure needs.
[[nodiscard]] Right rightOfStep(CaseStep step);
/// "受理由负责人、调解员办理。": for those who may not take the step themselves.
[[nodiscard]] QString whoTakes(CaseStep step);

/// The right without which a page is not shown; nothing for a page that is for everybody.
[[nodiscard]] std::optional<Right> rightOfPlace(const Location &place);
/// The same for a command of the window; "settings.KEY" is the page KEY of the settings.
[[nodiscard]] std::optional<Right> rightOfCommand(const QString &id);

} // namespace hezhong
