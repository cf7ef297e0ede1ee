// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"
#include "core/model/enums.h"

namespace hezhong {

/// A mediator on the office's roster (labour mediation and arbitration law art. 11).
struct Mediator {
    Id<Mediator> id;
    QString name;
    MediatorKind kind = MediatorKind::FullTime;
    QDate appointedOn;
    QDate termEnds;        ///< appointments last at least one year (order 17 art. 19); may be empty
    QString phone;
    bool active = true;
    QString note;
};
template <>
const Descriptor<Mediator> &descriptor<Mediator>();

} // namespace hezhong
