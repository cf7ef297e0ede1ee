// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace hezhong {

/// The names in braces of a template, each once: 支付{from}至{to} → from, to.
[[nodiscard]] QStringList templateNames(const QString &text);

/// The template with every name in braces replaced by what `value` says of it.
[[nodiscard]] QString filledTemplate(const QString &text,
                                     const std::function<QString(const QString &)> &value);

} // namespace hezhong
