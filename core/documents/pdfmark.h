// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/papermark.h"

#include <QByteArray>

namespace hezhong {

/// True for what begins as a PDF does, whole or not.
[[nodiscard]] bool looksLikePdf(const QByteArray &bytes);

/// The mark that a PDF carries in its document information or its XMP packet, as far as they can be
/// read: also from a file that somebody changed or saved anew with another program. Nothing when it has
/// none. Input error "document.not-pdf" at `file` for what is no PDF.
[[nodiscard]] Result<std::optional<MarkText>> markInPdf(const QByteArray &bytes);

} // namespace hezhong
