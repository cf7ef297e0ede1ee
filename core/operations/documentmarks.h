// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"

#include <QHash>

namespace hezhong {

/// A paper that is about to be issued.
struct NewPaper {
    const CaseFile &file;
    QString kind;
    QJsonObject values;            ///< from valuesOfPaper()
    Id<IssuedDocument> replacesId; ///< the paper that it corrects, or empty
};

/// Makes a paper inside the caller's transaction: takes its number, renders it and keeps bytes, values
/// and mark. The number is the office's next of this year and kind, "2026-17-0003" with the kind's
/// number in the catalogue; it is not used again, whatever becomes of the paper.
[[nodiscard]] Result<Issued> makePaper(const Desk &desk, Transaction &transaction,
                                       const NewPaper &paper);

/// The paper as voided now, not yet put: Refused "document.voided", Input error
/// "document.void-reason" at `reason`.
[[nodiscard]] Result<IssuedDocument> voidedPaper(const Desk &desk, const Id<IssuedDocument> &id,
                                                 const QString &reason);

/// The number of one paper; nothing for a paper from before there were numbers.
[[nodiscard]] Result<std::optional<DocumentMark>> markOf(const Desk &desk,
                                                         const Id<IssuedDocument> &id);

/// The numbers of the papers of a case, by id of the paper.
[[nodiscard]] Result<QHash<QString, DocumentMark>> marksOf(const Desk &desk, const Id<Case> &id);

/// An issued paper by its id or by its number; Input error "document.not-found" at `document`.
[[nodiscard]] Result<IssuedDocument> findDocument(const Desk &desk, const QString &idOrNumber);

} // namespace hezhong
