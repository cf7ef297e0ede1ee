// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/printservice.h"

class QPdfDocument;
class QPrinter;

namespace hezhong {

/// Draws each page of the PDF at the printer's resolution, in its true size.
class QtPrintService final : public PrintService {
public:
    [[nodiscard]] Status printPdf(QWidget *parent, const QByteArray &pdf, const QString &title) override;

    /// Without the system's window: pages `first` … `last` (from 1) on this printer.
    [[nodiscard]] static Status render(QPdfDocument &document, QPrinter &printer, int first, int last);
};

} // namespace hezhong
