// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QJsonArray>

namespace hezhong {

/// Places to sign on a paper, two in a row: applicants at the left, respondents at the right, then
/// third parties, then whoever presided. A place is {"lines": [{"text", "align"}]}; one without lines
/// leaves its half free. A side with an annexed list (listedFrom) signs there.

/// Under the agreement: parties, the mediator, the office with its seal and the day of signing.
[[nodiscard]] QJsonArray agreementPlaces(const CaseFile &file, const QDate &signedOn);

/// Under the record of a meeting: parties or those who act for them, the mediator, the recorder.
[[nodiscard]] QJsonArray recordPlaces(const CaseFile &file);

} // namespace hezhong
