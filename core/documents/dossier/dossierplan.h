// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/dossieritem.h"
#include "core/model/casefile.h"
#include "core/model/casematerial.h"

namespace hezhong {

/// Puts the papers and files of a case into the order of an archive file: by section, papers before
/// other files, a signed copy right behind its paper, otherwise by time. Voided papers, files taken
/// out and the sheets of the dossier itself are left out.
[[nodiscard]] DossierPlan planDossier(const CaseFile &file, const QList<CaseMaterial> &materials);

/// The section to which papers of this kind belong; DossierSection::Other for an unknown one.
[[nodiscard]] DossierSection sectionOfKind(const QString &kind);

/// True for cover, contents, notes and back cover.
[[nodiscard]] bool isDossierSheet(const QString &kind);

} // namespace hezhong
