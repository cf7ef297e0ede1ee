// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/dossierlist.h"
#include "core/documents/dossier/dossierplan.h"

namespace hezhong {

enum class DossierState { Present, Missing, NotNeeded };

/// How one item of the list came out.
struct DossierFinding {
    QString rule;
    QString title;
    DossierState state = DossierState::NotNeeded;
    bool isRequired = false; ///< a must for this case
    int points = 0;
    int page = 0;    ///< where it stands in the dossier; 0: nowhere
    QString message; ///< what lacks, or where it was found; in the user's language
    QString basis;
    QString test;      ///< of its rule
    QStringList kinds; ///< papers that it is about
};

struct DossierReport {
    int score = 100; ///< share of the points of what concerns the case, 0 to 100
    QList<DossierFinding> findings;

    /// A must is missing.
    [[nodiscard]] bool lacksMust() const;
};

/// What the check is told beside the case: ends of limits, as the calendar gives them.
struct DossierDates {
    QDate acceptanceDue;
    QDate mediationDue; ///< without an extension
};

/// Looks a case through by the list; a pure function.
[[nodiscard]] DossierReport checkDossier(const DossierList &list, const CaseFile &file,
                                         const QList<CaseMaterial> &materials,
                                         const DossierDates &dates);

/// "present", "missing" or "not-needed".
[[nodiscard]] QString code(DossierState state);

} // namespace hezhong
