// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <QMap>

namespace hezhong {

/// The answers to the scope checklist that were given while an application was taken, kept as a draft for
/// whoever decides on it. `subject` is the id of the case.
[[nodiscard]] QMap<QString, bool> scopeAnswersOf(const Desk &desk, const QString &subject);
[[nodiscard]] Status keepScopeAnswers(const Desk &desk, const QString &subject,
                                      const QMap<QString, bool> &answers);

} // namespace hezhong
