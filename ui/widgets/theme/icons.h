// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QIcon>

namespace hezhong {

/// A lucide icon of resources/icons/icons.cmake in a token's colour, drawn at 1.5 px stroke. The
/// colour is looked up when it is painted, so one icon serves both schemes.
[[nodiscard]] QIcon icon(const QString &name, Token colour = Token::Text);

/// The same with another colour while its button is on.
[[nodiscard]] QIcon icon(const QString &name, Token off, Token on);

/// True when the icon was compiled in.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace hezhong
