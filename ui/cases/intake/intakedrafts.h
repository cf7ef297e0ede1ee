// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/drafts.h"

namespace hezhong {

/// Form name of the drafts of applications that have not been registered.
[[nodiscard]] QString intakeFormName();

/// "王䶮 与 成都锦恒建筑劳务有限公司" from what is typed; 未填写当事人的申请 when nobody is named yet.
[[nodiscard]] QString draftTitle(const QJsonObject &content);

/// 保存于 今天 10:32 / 11月20日 09:05.
[[nodiscard]] QString draftSavedWords(const Draft &draft, const Clock &clock);

} // namespace hezhong
