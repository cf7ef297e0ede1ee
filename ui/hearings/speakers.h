// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/phrasebook.h"

namespace hezhong {

/// Who speaks at a meeting of this case, in the order of the keys Ctrl+1 … Ctrl+9: the mediator, then
/// each side with its agents. A side with one party goes by its place alone (申请人); several are
/// told apart by name. Chinese in every language: the names stand in the record.
[[nodiscard]] QStringList speakersOf(const CaseFile &file);

/// Everybody who is likely to be there, as the record names them: 申请人王䶮, 调解员何建国 …
[[nodiscard]] QStringList likelyPresent(const CaseFile &file);

} // namespace hezhong
