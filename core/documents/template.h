// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace hezhong {

/// Fills a Mustache template with values. Strict: a tag that names a key the values do not have is
/// the Input error "document.template-key"; a broken template is "document.template", one that would
/// grow beyond all measure "document.template-long". Values are escaped for XML; their line ends become
/// U+2028, other control characters a space. Empty text, empty lists, null and false do not open a
/// section.
[[nodiscard]] Result<QString> fillTemplate(const QString &text, const QJsonObject &values);

} // namespace hezhong
