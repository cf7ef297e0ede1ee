// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// One thing a person does, as the journal names it.
struct Operation {
    QString name;   ///< stable code: "case.intake"; core/operations has its label
    QString actor;  ///< user's name
    QString caseId; ///< the case it is about, or empty
};

} // namespace hezhong
