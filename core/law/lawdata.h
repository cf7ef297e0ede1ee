// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace hezhong {

/// Parses one JSON object; anything else is an Input error "data.json" at `field` that names the place.
[[nodiscard]] Result<QJsonObject> parseLawData(const QByteArray &json, const QString &field);

/// The bytes of a file of resources/law compiled into the program: "regions.json".
[[nodiscard]] QByteArray builtInLawBytes(const QString &name);

/// The object in a file of resources/law compiled into the program; tests hold every one readable.
[[nodiscard]] QJsonObject builtInLawData(const QString &name);

} // namespace hezhong
