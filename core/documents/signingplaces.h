// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QJsonArray>
#include <QStringList>

namespace hezhong {

/// Whether a fingerprint under an agreement counts as its signing: in people's mediation (people's
/// mediation law art. 29) and in a court's case (court's rules on invited mediation); not elsewhere.
[[nodiscard]] bool fingerprintsCount(const CaseFile &file);

/// Places to sign on a paper, two in a row: applicants at the left, respondents at the right, then
/// third parties, then whoever presided. A place is {"lines": [{"text", "align"}]}; one without lines
/// leaves its half free. A side with an annexed list (listedFrom) signs there.

/// Who signs, in order: "parties" (both sides, in pairs), "applicants", "respondents", "party" (the one
/// that the paper is about), "mediator", "recorder", "office" (name, seal, day of signing), "agreement"
/// and "record" (everybody under the agreement or the record), or any other words, which stand before
/// the place as they are (负责人（签名）：). A blank day to be filled in is printed where none is known.
[[nodiscard]] QJsonArray signingPlaces(const QStringList &who, const CaseFile &file, const Party *party,
                                       const QDate &signedOn);

} // namespace hezhong
