// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

struct DemoWish {
    int cases = 200;
    quint32 seed = 1;
    QString password;
};

struct DemoReport {
    QString userName;
    QString recoveryKey;
    QHash<QString, int> byStatus; ///< status code → number of cases
};

/// A demonstration office with made-up cases in every state, the same for the same seed. Dates run
/// over the year before `today`; people and firms are invented, their numbers have right check digits.
[[nodiscard]] Result<DemoReport> makeDemoOffice(const QString &folder, const DemoWish &wish,
                                                const QDate &today, const Calendar &calendar,
                                                const OpenOptions &options = {});

} // namespace hezhong
