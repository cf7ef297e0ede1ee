// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace hezhong {

/// A cause of action of 民事案件案由规定 in one of its numberings.
struct Cause {
    QString code; ///< "205.5": third level, a dot, fourth level
    QString name; ///< in full: 追索劳动报酬纠纷
    QString group; ///< second level: 劳动争议, 人事争议, 新就业形态用工纠纷, 合同纠纷
    QString parent; ///< "205" for "205.5" where the parent is listed, else empty
    QDate from;     ///< first day in force
    QDate until;    ///< last day in force; invalid while it is in force
};

/// Every cause in force on that day, in the order of the regulation; empty before 2021.
[[nodiscard]] QList<Cause> causesOn(const QDate &day);

/// The cause with that code in the numbering of that day: an old case keeps its old code.
[[nodiscard]] std::optional<Cause> causeOn(const QString &code, const QDate &day);

} // namespace hezhong
