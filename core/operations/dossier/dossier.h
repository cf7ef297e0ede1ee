// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/binddossier.h"
#include "core/documents/dossier/dossierplan.h"
#include "core/operations/dossier/materials.h"

namespace hezhong {

/// What is written on the sheets of a dossier beside the case; empty values are filled or left free.
struct DossierRequest {
    DossierSides sides = DossierSides::Front;
    QString volume;    ///< 卷号
    QString filedBy;   ///< empty: the acting user
    QDate filedOn;     ///< empty: today
    QString checkedBy; ///< left free to be signed
    QString remark;
    QString situation; ///< of the notes; empty: number of items and pages
};

struct BoundDossier {
    QByteArray pdf; ///< PDF/A-1b
    DossierPlan plan;
    QList<Warning> warnings; ///< "dossier.open", "dossier.retention"
};

/// What the dossier of a case would hold, with page numbers; needs no file to be read.
[[nodiscard]] Result<DossierPlan> dossierPlan(const Desk &desk, const Id<Case> &id);

/// Binds the archive file of a case: cover, contents, papers and files in order, notes, back cover.
/// Nothing is kept: it can be bound again at any time. Errors of bindDossier().
[[nodiscard]] Result<BoundDossier> makeDossier(const Desk &desk, const Id<Case> &id,
                                               const DossierRequest &request = {});

/// How long the file of a case is kept, as its cover says: 10年（至2036年12月31日）, 永久.
[[nodiscard]] Result<QString> keepingText(const Desk &desk, const Case &record);

/// The list of the files of cases that ended between two days, both included, for the archives: a
/// PDF. Refused "transfer.none" when there is none; Input error "transfer.period".
struct TransferList {
    QByteArray pdf;
    int cases = 0;
    int pages = 0;
};
[[nodiscard]] Result<TransferList> makeTransferList(const Desk &desk, const QDate &from,
                                                    const QDate &to);

[[nodiscard]] QJsonObject toJson(const DossierItem &item);

} // namespace hezhong
