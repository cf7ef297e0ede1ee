// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace hezhong {

/// A file of resources/demo, the project's own made-up data.
[[nodiscard]] Result<QJsonObject> demoObject(const QString &name);

} // namespace hezhong
