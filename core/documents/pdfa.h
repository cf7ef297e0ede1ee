// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finishing.h"

class QPDF;

namespace hezhong {

/// What makes a file of fonts and pages that are clean already a PDF/A-1b: document information and
/// XMP metadata that agree, the sRGB output intent, the language. Throws what libqpdf throws.
void identifyPdfA(QPDF &pdf, const PaperInfo &info);

/// The file as PDF 1.4 without object streams, with an id that follows from its content. Streams with
/// a provider are asked for one after the other. Throws what libqpdf and the providers throw.
[[nodiscard]] QByteArray writePdfA(QPDF &pdf);

} // namespace hezhong
