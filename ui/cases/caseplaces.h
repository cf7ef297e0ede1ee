// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/case.h"
#include "core/model/draft.h"
#include "ui/services/location.h"

namespace hezhong {

// Places of the case room, so that no screen writes a path by hand.

/// The rail's id of the case room.
[[nodiscard]] QString casesRoomId();
/// The list, filtered by these words when there are any.
[[nodiscard]] Location caseListPlace(const QString &words = {});
[[nodiscard]] Location casePlace(const Id<Case> &id);
/// An intake form of its own: a new draft each time.
[[nodiscard]] Location newIntakePlace(const Clock &clock);
/// The intake form that goes on with a draft.
[[nodiscard]] Location draftPlace(const Id<Draft> &id);
/// All that was found for these words.
[[nodiscard]] Location searchPlace(const QString &words);

} // namespace hezhong
