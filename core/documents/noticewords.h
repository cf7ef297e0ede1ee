// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QStringList>

namespace hezhong {

/// What the papers before and around the mediation say about the law, in our own words with the
/// article, as it differs by the kind of office and by who sent the case (see lawwords.h).

/// What kind of body this is, and that mediation is free and no condition of arbitration.
[[nodiscard]] QString natureOfMediation(const CaseFile &file);
/// The words before the rights and before the duties; people's mediation has articles of its own.
[[nodiscard]] QString rightsOpening(const CaseFile &file);
[[nodiscard]] QString dutiesOpening(const CaseFile &file);
/// Rights in a mediation (people's mediation law art. 23; order 17 art. 24; labour law of mediation art. 7).
[[nodiscard]] QStringList partyRights(const CaseFile &file);
/// Duties in a mediation (people's mediation law art. 24; labour mediation law art. 6).
[[nodiscard]] QStringList partyDuties(const CaseFile &file);
/// When an agreement binds, and what makes it enforceable.
[[nodiscard]] QStringList effectsOfAgreement(const CaseFile &file, const PaperContext &context);
/// Who keeps what secret, and what may not be used later.
[[nodiscard]] QString confidentiality(const CaseFile &file);

/// 王䶮……申请调解, 人民法院委派…: why the other side is asked whether it consents.
[[nodiscard]] QString consentOpening(const CaseFile &file, const QString &matter);
/// Why consent is asked: the rule, which differs by office and by who sent the case.
[[nodiscard]] QString consentRule(const CaseFile &file);
/// What happens when the other side does not consent.
[[nodiscard]] QString withoutConsent(const CaseFile &file);

/// On which rule the parties lengthen the mediation, and by how much at most.
[[nodiscard]] QString extensionRule(const CaseFile &file);
/// What happens when there is no agreement by the new end.
[[nodiscard]] QString afterExtension(const CaseFile &file);

/// On which rule representatives are put forward; empty for fewer than ten.
[[nodiscard]] QString representativesRule(const CaseFile &file);

} // namespace hezhong
