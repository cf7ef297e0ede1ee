// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/routes.h"
#include "ui/widgets/theme/tokens.h"

namespace hezhong {

/// 可用, 待条件, 已过期, 不适用: short enough for a chip.
[[nodiscard]] QString routeChip(RouteState state);
[[nodiscard]] Tone routeTone(RouteState state);
/// 至 2026-12-07; empty where there is no last day.
[[nodiscard]] QString routeUntil(const Route &route);
/// 最后一日 2026-12-07，还有 14 天; says so where the year's calendar is not loaded.
[[nodiscard]] QString routeUntilSentence(const Route &route, const QDate &today);
/// Names of the papers with these numbers of the catalogue.
[[nodiscard]] QStringList routePapers(const Route &route);

} // namespace hezhong
