// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperkind.h"

#include <QJsonObject>

namespace hezhong {

/// Checks what was filled in for a paper by itself: Input error "paper.input-unknown",
/// "paper.input-date", "paper.input-time", "paper.input-money", "paper.input-choice" at the key.
[[nodiscard]] Status checkOwn(const PaperKind &kind, const QJsonObject &own);

/// The first input that has to be filled in and is empty: Input error "paper.input-missing" at its key.
[[nodiscard]] Status checkOwnComplete(const PaperKind &kind, const QJsonObject &own,
                                      const QJsonObject &values);

/// The values of a kind's inputs as its template prints them (PaperInput::Type); what was not filled
/// in is proposed from `values`, else empty. What cannot be read is empty: checkOwn() tells of it.
[[nodiscard]] QJsonObject ownValues(const PaperKind &kind, const QJsonObject &own,
                                    const QJsonObject &values);

/// What stands in an input before a person changes it; empty when nothing is proposed.
[[nodiscard]] QString proposedFor(const PaperInput &input, const QJsonObject &values);

} // namespace hezhong
