// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mediator.h"
#include "core/model/office.h"
#include "core/operations/desk.h"
#include "core/operations/people/passwords.h"

namespace hezhong {

/// What a new office tells of itself.
struct NewOffice {
    OfficeProfile profile = OfficeProfile::Township;
    QString name;
    QString region;
    QString prefix;
    QString numberPattern; ///< empty: the proposed one
    QString adminName;
    QString password;
};

/// Checks the particulars and makes the store; the recovery key is returned once and kept nowhere.
[[nodiscard]] Result<CreatedStore> createOffice(const QString &folder, const NewOffice &wanted,
                                                const Clock &clock, const OpenOptions &options = {});

/// The office of an open store.
[[nodiscard]] Result<Office> officeOf(const Desk &desk);
[[nodiscard]] Result<Done<Office>> changeOffice(const Desk &desk, const Office &office);

[[nodiscard]] Result<QList<Mediator>> mediators(const Desk &desk);
[[nodiscard]] Result<Done<Mediator>> saveMediator(const Desk &desk, const Mediator &mediator);

} // namespace hezhong
