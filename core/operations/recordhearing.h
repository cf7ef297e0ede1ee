// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// Reads the hearing file of the command line; ids and positions are filled when it is recorded.
[[nodiscard]] Result<HearingFile> hearingFromJson(const QJsonObject &json);

/// Records a finished meeting. A file without an id becomes the next meeting of the case; one with
/// an id replaces what was saved under it while typing.
[[nodiscard]] Result<Done<HearingFile>> recordHearing(const Desk &desk, const Id<Case> &id,
                                                      const HearingFile &hearing);

/// Keeps what has been typed so far; the editor calls this within two seconds of the last key. Gives
/// the hearing and its lines their ids on the first call; nothing is checked but the state of the case.
[[nodiscard]] Result<Done<HearingFile>> saveHearing(const Desk &desk, const Id<Case> &id,
                                                    const HearingFile &hearing);

} // namespace hezhong
