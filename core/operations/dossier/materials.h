// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casematerial.h"
#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// A file that is to be kept with a case.
struct NewMaterial {
    QString fileName; ///< as it was chosen; named in errors
    QByteArray bytes;
    QString name; ///< for the contents; empty: the evidence's, else the file's name
    std::optional<DossierSection> section; ///< nothing: told by the evidence, else "other"
    QString evidence; ///< name of a piece of evidence of the case; may be empty
    QString note;
};

/// Keeps a picture or a PDF with a case, encrypted like an issued paper; a closed case takes files too,
/// because much of an archive file is scanned afterwards. Input errors of checkMaterial(), with
/// nothing kept, "material.evidence" for evidence that the case does not list, "case.not-found". A
/// file that the case holds already is taken with the warning "material.again".
[[nodiscard]] Result<Done<CaseMaterial>> addMaterial(const Desk &desk, const Id<Case> &id,
                                                     const NewMaterial &file);

/// Keeps the scan of a signed paper with that paper: it goes where the paper goes and stays. Refused
/// "document.voided" for a voided paper.
[[nodiscard]] Result<Done<CaseMaterial>> attachScan(const Desk &desk, const Id<IssuedDocument> &id,
                                                    const NewMaterial &file);

/// Files of a case in the order in which they were added, also those that were taken out.
[[nodiscard]] Result<QList<CaseMaterial>> materialsOfCase(const Desk &desk, const Id<Case> &id);

/// Takes a file out of the case; it stays kept, with who did it and why. Refused "material.locked"
/// for the scan of a signed paper and "material.removed"; Input error "material.reason".
[[nodiscard]] Result<Done<CaseMaterial>>
removeMaterial(const Desk &desk, const Id<CaseMaterial> &id, const QString &reason);

/// The bytes as they were added; "store.corrupt" when they are not.
[[nodiscard]] Result<QByteArray> materialBytes(const Desk &desk, const CaseMaterial &material);

/// Without key and hash of the kept file.
[[nodiscard]] QJsonObject toJson(const CaseMaterial &material);

} // namespace hezhong
