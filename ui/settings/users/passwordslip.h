// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace hezhong {

/// What is handed to somebody whose password was set by others.
struct PasswordSlip {
    QString officeName;
    QString userName;
    QString password;
    QDate madeOn;
};

/// Half a page to print and hand over in person; PDF bytes. Kept nowhere by the program.
[[nodiscard]] QByteArray passwordSlipPdf(const PasswordSlip &slip);

} // namespace hezhong
