// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QJsonObject>

namespace hezhong {

/// Adds one group of values of the papers that come before and with the mediation.
using IntakeGroup = void (*)(QJsonObject &, const CaseFile &, const PaperContext &);

/// The groups "parties" (all sides in one list), "consent", "rights", "powers" (agents of the party),
/// "election" (who puts representatives forward), "service" and "extension"; nullptr for another name.
[[nodiscard]] IntakeGroup intakeGroup(const QString &name);

/// The end of the mediation before it is extended, as filled in ("old_end") or as the calendar has it.
/// Unknown (invalid) once an extension is registered, because the calendar gives the new end then.
[[nodiscard]] QDate endBeforeExtension(const CaseFile &file, const PaperContext &context);

} // namespace hezhong
