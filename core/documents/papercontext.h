// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTime>

namespace hezhong {

class Calendar;

/// What a paper says that is not part of the case: the day it is made, dates worked out by the
/// calendar, names looked up, and the meeting that is only planned.
struct PaperContext {
    QDate on;            ///< date of the paper
    QDate acceptanceDue; ///< end of the three working days (order 17 art. 22)
    QDate mediationDue;  ///< end of the 15 days from acceptance, or as extended (order 17 art. 29)
    QDate
        receiptDue; ///< end of the 15 days from receipt (labour mediation law art. 14); may be empty
    int hearing = 0;     ///< ordinal of the meeting it is about; 0: the last one
    QString causeName;   ///< 追索劳动报酬纠纷
    QString arbitration; ///< empty: the office's, else generic words
    QString court;       ///< the same
    QDate meetingOn;     ///< planned meeting, for the mediation notice
    QTime meetingAt;
    QString meetingPlace;
    Id<Party> party; ///< whom a paper about one party is about; empty: the first that fits
    QJsonObject own; ///< what was filled in for this paper alone, by the keys of PaperKind::inputs
    const Calendar *calendar = nullptr; ///< of the office, for limits that depend on what was filled in; none: the built-in
};

} // namespace hezhong
