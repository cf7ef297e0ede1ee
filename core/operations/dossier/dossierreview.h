// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/dossiercheck.h"
#include "core/model/casematerial.h"
#include "core/operations/desk.h"

namespace hezhong {

/// The list in force: the office's own, else the built-in one. An own list that this program cannot
/// read is an Input error, never passed over in silence.
[[nodiscard]] Result<DossierList> dossierListOf(const Desk &desk);

/// Takes in an office's own list in the place of the built-in one (DossierList::parse names the place
/// of a fault).
[[nodiscard]] Result<Done<OfficeDossierList>> importDossierList(const Desk &desk,
                                                                const QByteArray &json);
/// The built-in list holds again; Refused "dossier-list.none" when there is no other.
[[nodiscard]] Result<Done<OfficeDossierList>> removeDossierList(const Desk &desk);

/// Looks through the archive file of a case.
[[nodiscard]] Result<DossierReport> reviewDossier(const Desk &desk, const Id<Case> &id);

/// What an office can tell about itself for the selection of model organisations (金牌调解组织), over
/// the year that ends today.
struct OfficeFinding {
    QString rule;
    QString title;
    QString state; ///< "met", "unmet", "by-hand"
    int value = 0; ///< number or per cent
    int least = 0;
    QString basis;
};
[[nodiscard]] Result<QList<OfficeFinding>> reviewOffice(const Desk &desk);

/// {"score","items":[{"rule","title","state","required","points","page","message","basis"}]}; page is
/// null for what stands on no page.
[[nodiscard]] QJsonObject toJson(const DossierReport &report);
[[nodiscard]] QJsonObject toJson(const OfficeFinding &finding);

} // namespace hezhong
