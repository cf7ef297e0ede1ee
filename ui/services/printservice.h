// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QWidget;

namespace hezhong {

/// Puts finished pages on paper; replaced in tests.
class PrintService {
public:
    virtual ~PrintService();
    /// Asks for the printer and prints `pdf`. Fault::Cancelled when the person cancelled.
    [[nodiscard]] virtual Status printPdf(QWidget *parent, const QByteArray &pdf, const QString &title) = 0;

protected:
    PrintService() = default;
    PrintService(const PrintService &) = default;
    PrintService &operator=(const PrintService &) = default;
};

} // namespace hezhong
