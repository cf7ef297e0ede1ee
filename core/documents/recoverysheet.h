// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace hezhong {

/// What the sheet with the recovery key says.
struct RecoverySheet {
    QString officeName;
    QString adminName; ///< who made it
    QString storeFolder;
    QString recoveryKey;
    QDateTime madeAt;
};

/// One page A4 to print and lock away: the key in large letters and as a QR symbol, what it is for,
/// how it is kept and used. PDF/A-1b bytes, kept nowhere by the program; Chinese like every paper.
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet);

} // namespace hezhong
