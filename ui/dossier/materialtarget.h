// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "core/operations/dossier/materials.h"

namespace hezhong {

/// What a file that is added can be: evidence of the list, the signed copy of a paper, or any file of
/// a section.
struct MaterialTarget {
    QString word; ///< 证据：考勤表
    Id<Evidence> evidence;
    Id<IssuedDocument> document;
    DossierSection section = DossierSection::Other;
};

/// The choices for a case, what still lacks its file first.
[[nodiscard]] QList<MaterialTarget> materialTargets(const CaseFile &file,
                                                    const QList<CaseMaterial> &materials);

} // namespace hezhong
