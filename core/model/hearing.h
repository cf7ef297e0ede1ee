// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// One mediation meeting. Not public unless both sides ask (order 17 art. 24).
struct Hearing {
    Id<Hearing> id;
    Id<Case> caseId;
    int ordinal = 1;          ///< first, second … meeting of the case
    QDate on;
    QTime start;
    QTime end;
    QString place;
    bool open = false;
    QStringList present;
    QString recorder;
    HearingState state = HearingState::Draft;
};
template <>
const Descriptor<Hearing> &descriptor<Hearing>();

/// One utterance. Private lines (talks with one side alone) never reach a paper or another office.
struct HearingLine {
    Id<HearingLine> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    int position = 0;
    QString speaker;
    QString text;
    bool isPrivate = false;
    QDateTime at;
};
template <>
const Descriptor<HearingLine> &descriptor<HearingLine>();

} // namespace hezhong
