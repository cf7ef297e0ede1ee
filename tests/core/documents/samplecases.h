// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper.h"
#include "core/model/casefile.h"

namespace hezhong::samples {

/// A builder clerk owed 12,300 yuan by two firms: everything filled, as the office would have it.
[[nodiscard]] CaseFile wageArrears();
/// Only what checkPaper() asks for.
[[nodiscard]] CaseFile smallest();
/// Fifty applicants, names of forty characters, sixty clauses, two hundred lines, rare names, long facts.
[[nodiscard]] CaseFile extreme();
/// A rider without an employment relationship, before a people's mediation committee.
[[nodiscard]] CaseFile rider();
/// A dismissal that a court delegated; the worker's agent signs.
[[nodiscard]] CaseFile dismissal();

/// Twelve applicants, some with rare names and long addresses, and two firms with names of forty
/// characters; some of it is not known.
[[nodiscard]] CaseFile dozen();
/// One worker for whom only a name is known against a firm with a name of forty characters.
[[nodiscard]] CaseFile sparse();

/// All of the above with a name for the file.
[[nodiscard]] QList<std::pair<QString, CaseFile>> all();

/// The same case refused.
[[nodiscard]] CaseFile refusedCase(CaseFile file);

/// The case as it has to be for a paper of this kind: refused, extended, ended.
[[nodiscard]] CaseFile fitFor(const PaperKind &kind, CaseFile file);

[[nodiscard]] PaperContext context();
[[nodiscard]] RenderOptions options();

/// The text of a private line that must not reach any paper.
[[nodiscard]] QString secret();

} // namespace hezhong::samples
