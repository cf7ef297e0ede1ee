// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/party.h"

#include <QList>

namespace hezhong {

/// Something that a person should know and that does not stop the work.
struct Warning {
    QString code;
    QString message;
};

/// A party with canonical numbers, and what should be known about it.
struct CheckedParty {
    Party party;
    QList<Warning> warnings;
};

/// Checks one party as typed: a name; an ID number with a right check digit (GB 11643), from which
/// birth date and sex are filled and with which typed ones must agree; a credit code (GB 32100);
/// a phone number. Numbers may be absent, which gives a warning. Input errors carry the JSON key of
/// the field (id_number, credit_code, phone, name …).
[[nodiscard]] Result<CheckedParty> checkParty(const Party &typed, const QDate &today);

/// Checks an agent: a name, a right ID number if one is given, a phone number if one is given.
[[nodiscard]] Result<Agent> checkAgent(const Agent &typed, const QDate &today);

} // namespace hezhong
