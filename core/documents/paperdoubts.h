// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/documents/paperkind.h"
#include "core/model/casefile.h"

namespace hezhong {

/// Two values of a paper that do not fit together. It can still be made: only the person knows which
/// of them is right.
struct PaperDoubt {
    QString key;   ///< of the value that a person will look at first, as in paperValues(): "accepted"
    QString code;  ///< "doubt.dates"
    QString message; ///< a sentence naming both values
};

/// What does not fit together among the values of this paper: days in the wrong order, a person whose
/// number tells another birthday or sex, payments that do not add up to the sum that a clause names,
/// papers dated before what they tell of.
[[nodiscard]] QList<PaperDoubt> paperDoubts(const PaperKind &kind, const CaseFile &file,
                                            const PaperContext &context);

} // namespace hezhong
