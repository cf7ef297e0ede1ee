// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace hezhong {

/// A sentence that every meeting needs, ready to be put into the record.
struct Phrase {
    QString title;   ///< as the list shows it
    QString speaker; ///< who says it; empty: whoever speaks at the caret
    QString text;
};

/// Opening, rights, recusal, read-back and the like, with the names of the case filled in.
[[nodiscard]] QList<Phrase> hearingPhrases(const CaseFile &file);

/// What the mediator asks in a dispute of this kind, in the order of a meeting.
[[nodiscard]] QStringList hearingQuestions(const CaseFile &file);

} // namespace hezhong
