// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hezhong {

/// From this number of people on a side (a collective case) papers carry a list as an annex.
inline constexpr qsizetype listedFrom = 10;

/// The parties of one side as papers print them.
[[nodiscard]] QJsonArray partyValues(const CaseFile &file, Side side);

/// One party as partyValues() has it.
[[nodiscard]] QJsonObject partyValue(const CaseFile &file, const Party &party);

/// 申请人, or 申请人二 where several stand on the side.
[[nodiscard]] QString partyLabel(Side side, qsizetype index, qsizetype count);

/// 王䶮; 王䶮、李四; 王䶮等50人 when there are more than `most`.
[[nodiscard]] QString namesOf(const QList<Party> &parties, qsizetype most = 4);

} // namespace hezhong
