// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/documentcopy.h"
#include "core/operations/desk.h"

namespace hezhong {

/// Whom a copy is to be made for.
struct CopyRecipient {
    CopyFor purpose = CopyFor::Applicant;
    QString party; ///< name; may be empty when the side has one party, and for others than parties
};

/// A copy that was made and not yet given to anybody.
struct MadeCopy {
    IssuedDocument document;
    CopyRecipient recipient; ///< with the party's name filled in
    bool masked = false;     ///< true: numbers of others were hidden in it
    QByteArray pdf;          ///< PDF/A-1b
    QString sha256;
    QString code; ///< content code printed on it; empty for the paper's own bytes
    int pages = 0;
    int hidden = 0; ///< how many different numbers are masked
};

/// Makes a copy of an issued paper from its frozen values. A party's copy shows that party's own identity,
/// telephone and account numbers and masks all others, a copy for publication masks all; both bear 副本
/// at the head of every page and a content code of their own, because the paper's code would let somebody try
/// out what is masked. Court and arbitration get the paper's own bytes. Nothing is kept.
/// Refused: "document.voided"; "copy.template" when the program's template has changed so that the copy would
/// not say what the paper says. Input error "copy.party" at `party`.
[[nodiscard]] Result<MadeCopy> copyFor(const Desk &desk, const Id<IssuedDocument> &id,
                                       const CopyRecipient &recipient);

/// How a copy is given.
struct CopyHanding {
    CopyManner manner = CopyManner::HandedOver;
    QString note;
};

/// Writes into the case who gets which copy, when and how. Called before the copy leaves the program: what
/// cannot be noted is not handed out. It cannot be undone.
[[nodiscard]] Result<Done<DocumentCopy>> recordCopy(const Desk &desk, const MadeCopy &copy,
                                                    const CopyHanding &handing);

/// The copies given of the papers of a case, first one first.
[[nodiscard]] Result<QList<DocumentCopy>> listCopies(const Desk &desk, const Id<Case> &id);

/// The parties that a copy can be for on this side, as the paper names them.
[[nodiscard]] QStringList copyParties(const IssuedDocument &document, CopyFor purpose);

} // namespace hezhong
