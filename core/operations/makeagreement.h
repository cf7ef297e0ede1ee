// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// Reads the agreement file of the command line. `signatories` there name the party and the agent:
/// {"party":"成都锦恒建筑劳务有限公司","agent":"周小川"}; `file` is the case it belongs to.
[[nodiscard]] Result<AgreementFile> agreementFromJson(const QJsonObject &json, const CaseFile &file);

/// Signs the agreement: all checks of checkAgreement, then the case is agreed.
[[nodiscard]] Result<Done<AgreementFile>> signAgreement(const Desk &desk, const Id<Case> &id,
                                                        const AgreementFile &agreement);

/// Keeps a draft of the agreement as typed, unchecked.
[[nodiscard]] Result<Done<AgreementFile>> saveAgreement(const Desk &desk, const Id<Case> &id,
                                                        const AgreementFile &agreement);

} // namespace hezhong
