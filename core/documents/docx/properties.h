// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/package.h"
#include "core/documents/finishing.h"

namespace hezhong::docx {

/// docProps/core.xml and app.xml: title, office, time, program.
[[nodiscard]] QList<Part> propertyParts(const PaperInfo &info);

/// word/settings.xml: Chinese line breaking, pages of two kinds where `sides`, no compatibility mode.
[[nodiscard]] QByteArray settings(bool sides);

} // namespace hezhong::docx
