// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hezhong {

/// True for a PDF whose tree of pages comes back to itself or has more than `mostNodes` nodes: what
/// paints pages would follow it for ever. False also for a file that libqpdf cannot open.
[[nodiscard]] bool hasEndlessPages(const QByteArray &pdf, int mostNodes);

} // namespace hezhong
