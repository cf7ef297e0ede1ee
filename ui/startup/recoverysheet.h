// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace hezhong {

/// What the recovery sheet says.
struct RecoverySheet {
    QString officeName;
    QString adminName;
    QString storeFolder;
    QString recoveryKey;
    QDate madeOn;
};

/// One page A4 to print and lock away; PDF bytes. Kept nowhere by the program.
[[nodiscard]] QByteArray recoverySheetPdf(const RecoverySheet &sheet);

} // namespace hezhong
