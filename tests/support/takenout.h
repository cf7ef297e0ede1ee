// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/audit.h"

namespace hezhong {

/// What left the program according to the journal, newest first: "document.print 受理通知书".
inline QStringList takenOut(const Desk &desk)
{
    AuditFilter filter;
    filter.kind = AuditKind::TakenOut;
    const auto entries = auditTrail(desk, filter);
    if (!entries)
        qFatal("the trail cannot be read: %s", qPrintable(entries.error().message));
    QStringList lines;
    for (const AuditEntry &entry : *entries)
        lines += (entry.operation + QLatin1Char(' ') + entry.note).trimmed();
    return lines;
}

} // namespace hezhong
