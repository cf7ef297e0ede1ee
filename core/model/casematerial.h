// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"
#include "core/model/dossiersection.h"
#include "core/model/issueddocument.h"

namespace hezhong {

/// A file that a case holds beside its issued papers: a photograph, a scan, a PDF. Its bytes are kept
/// as they came and encrypted; what is taken out of the case stays on record with the reason.
struct CaseMaterial {
    Id<CaseMaterial> id;
    Id<Case> caseId;
    int position = 0; ///< order of adding in the case, from 0
    DossierSection section = DossierSection::Other;
    Id<Evidence> evidenceId;       ///< the piece of evidence it shows; may be empty
    Id<IssuedDocument> documentId; ///< the paper whose signed copy it is; such a file stays
    QString name;                  ///< what stands in the contents: 考勤表
    QString mediaType;             ///< "image/jpeg", "image/png" or "application/pdf"
    int pages = 0;
    qint64 size = 0; ///< bytes
    QString fileKey; ///< keyed hash under which the store keeps the bytes
    QString sha256;  ///< hash of the bytes, hexadecimal
    QDateTime addedAt;
    QString addedBy; ///< user's name
    QString note;
    QDateTime removedAt;
    QString removedBy;
    QString removeReason;

    /// The scan of a signed paper belongs to that paper for good.
    [[nodiscard]] bool isLocked() const { return !documentId.isEmpty(); }
    [[nodiscard]] bool isRemoved() const { return removedAt.isValid(); }
};
template <>
const Descriptor<CaseMaterial> &descriptor<CaseMaterial>();

/// The office's own list of what a file must hold, in the place of the built-in one; at most one row.
struct OfficeDossierList {
    Id<OfficeDossierList> id;
    QString content; ///< as JSON (DossierList::parse)
};
template <>
const Descriptor<OfficeDossierList> &descriptor<OfficeDossierList>();

} // namespace hezhong
