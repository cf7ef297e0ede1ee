// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace hezhong {

/// A sentence that every meeting needs, ready to be put into the record.
struct Phrase {
    QString title;   ///< as the list shows it, in the language of the window
    QString speaker; ///< who says it, in Chinese; empty: whoever speaks at the caret
    QString text;    ///< Chinese in every language: it goes into the record
};

/// Opening, rights, recusal, read-back and the like, with the names of the case filled in.
[[nodiscard]] QList<Phrase> hearingPhrases(const CaseFile &file);

/// Something the mediator asks about; never part of the record.
struct HearingQuestion {
    QString id;    ///< the same in every language, so that a tick stays
    QString words; ///< in the language of the window
};

/// What the mediator asks in a dispute of this kind, in the order of a meeting.
[[nodiscard]] QList<HearingQuestion> hearingQuestions(const CaseFile &file);

} // namespace hezhong
