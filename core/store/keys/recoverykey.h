// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hezhong {

/// A new recovery key of 125 random bits as people write it: six groups of five letters and digits
/// without look-alikes, the last group a check over the others.
[[nodiscard]] QString newRecoveryKey();

/// What a person typed (any case, width, spaces or hyphens) in the form that keys are made from;
/// Input error "recovery-key.mistyped" when length, letters or check group are wrong.
[[nodiscard]] Result<QByteArray> canonicalRecoveryKey(const QString &typed);

} // namespace hezhong
