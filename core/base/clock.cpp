// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace hezhong {

Clock::~Clock() = default;

SystemClock::SystemClock()
{
    const QDate wanted =
        QDate::fromString(QString::fromLocal8Bit(qgetenv("HEZHONG_TODAY")), Qt::ISODate);
    if (wanted.isValid())
        m_shiftDays = QDate::currentDate().daysTo(wanted);
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().addDays(m_shiftDays);
}

} // namespace hezhong
