// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/filledsheet.h"
#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// The question sheets that fit a case's cause of action, those already answered first.
[[nodiscard]] QList<QuestionSheet> sheetsOf(const Desk &desk, const CaseFile &file);
/// The answers kept in the case; empty when the sheet was never touched.
[[nodiscard]] QMap<QString, QString> answersOf(const CaseFile &file, const QString &sheet);
/// Every answered sheet of the case with what follows from it.
[[nodiscard]] QList<FilledSheet> filledSheets(const Desk &desk, const CaseFile &file);

/// Keeps the answers as they are typed, right or wrong (what is wrong stands in FilledSheet::problems).
/// Empty answers remove what was kept. Input error "sheet.unknown".
[[nodiscard]] Result<Done<CaseFile>> saveSheetAnswers(const Desk &desk, const Id<Case> &id,
                                                      const QString &sheet,
                                                      const QMap<QString, QString> &answers);

/// Puts the claims of a filled sheet into the case: a claim with the same words gets the amount, others
/// are added; calculations are kept behind their claims. One operation.
[[nodiscard]] Result<Done<CaseFile>> adoptSheet(const Desk &desk, const Id<Case> &id,
                                                const QString &sheet);

} // namespace hezhong
