// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hezhong {

/// A division of GB/T 2260.
struct Region {
    QString code; ///< six digits: 510000, 510100, 510104
    QString name; ///< its own name: 锦江区
};

/// Own name of a province, prefecture or county: 锦江区 for 510104. A code of a province that the
/// data does not hold in full gives the province's name; an unknown code gives "".
[[nodiscard]] QString regionName(const QString &code);

/// Name with what it belongs to, 四川省成都市锦江区; as much of it as is known, "" when nothing is.
[[nodiscard]] QString regionFullName(const QString &code);

/// 川 for every code of Sichuan; "" for an unknown province.
[[nodiscard]] QString provinceAbbreviation(const QString &code);

/// All provinces, in the order of their codes.
[[nodiscard]] QList<Region> provinces();

/// Prefectures of a province or counties of a prefecture; empty where the data does not hold them.
[[nodiscard]] QList<Region> regionsIn(const QString &code);

/// True when a code may stand on an ID card: a known province; in a province held in full also a
/// prefecture that is or was there (5102, 5112, 512x, 513x); any county, since old codes stay on cards.
/// Foreigners' cards (9 + province) and 83 (residents of Taiwan) count too.
[[nodiscard]] bool isPossibleIdRegion(const QString &code);

/// True when a code may stand in a credit code: a known province, 100000 (national), or the
/// codes 66 and 99 of Xinjiang's Production and Construction Corps.
[[nodiscard]] bool isPossibleRegistrationRegion(const QString &code);

} // namespace hezhong
