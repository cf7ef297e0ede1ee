// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// A firm's name as people say it, for lists and headings only: the legal form behind and the place in
/// front are left out while at least four characters remain ("成都锦恒建筑劳务有限公司" → "锦恒建筑劳务").
/// Names without a legal form, and so those of persons, stay as they are.
[[nodiscard]] QString shortFirmName(const QString &name);

/// The title of a case with short names: "王䶮 与 锦恒建筑劳务、川南宏远建设集团".
[[nodiscard]] QString shortCaseTitle(const QString &title);

} // namespace hezhong
