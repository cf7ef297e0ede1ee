// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/dossier/dossieritem.h"
#include "core/documents/finishing.h"

#include <functional>

namespace hezhong {

/// Which sides of the sheets are written on.
enum class DossierSides {
    Front,       ///< every page on a sheet of its own: all marks at the upper right
    FrontAndBack ///< every item begins a new sheet; backs are marked at the upper left
};

/// What a dossier is bound from. The sheets are finished papers of this program.
struct DossierParts {
    DossierPlan plan;
    QByteArray cover;
    QByteArray contents;
    QByteArray notes;
    QByteArray back;
    PaperInfo info;
    DossierSides sides = DossierSides::Front;
    /// Bytes of an item; called when they are needed, perhaps more than once, one item at a time.
    std::function<Result<QByteArray>(const DossierItem &)> load;
};

/// Binds everything into one PDF/A-1b: cover, contents, the items in the plan's order, notes, back
/// cover; page marks as in the plan, bookmarks, page labels. Papers of this office go in as they are.
/// Pictures go on A4; so do the pages of foreign PDFs, whose fonts and colours nobody answers for.
/// Errors of `load`, "material.damaged" for what cannot be read, "dossier.pages" when an item has
/// other pages than the plan says. Holds one file of the case at a time beside the result.
[[nodiscard]] Result<QByteArray> bindDossier(const DossierParts &parts);

} // namespace hezhong
