// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QJsonObject>

namespace hezhong {

/// Adds one group of values of the papers that come before and with the mediation.
using IntakeGroup = void (*)(QJsonObject &, const CaseFile &, const PaperContext &);

/// The groups "parties" (all sides in one list), "consent", "rights", "powers" (agents of the party),
/// "election" (who puts representatives forward), "service" and "extension"; nullptr for another name.
[[nodiscard]] IntakeGroup intakeGroup(const QString &name);

/// That the new end of an extension lies after the old one, and in disputes of platform workers by at
/// most 15 days: Input error "paper.extension-end", "paper.extension-too-long" at "new_end".
[[nodiscard]] Status checkExtension(const CaseFile &file, const PaperContext &context);

} // namespace hezhong
