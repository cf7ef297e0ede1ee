// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QJsonObject>

namespace hezhong {

/// Everything that will be filled in, ready as printed; docs/documents.md lists the keys.
using PaperValues = QJsonObject;

/// The values of a paper: a pure function of the case and the context. What is missing is empty
/// text, so the values can be shown before checkPaper() is content; private lines are left out.
/// Beside the common keys a kind gets the groups it names in the catalogue ("register", "notice",
/// "refusal", "record", "agreement"), `party` when it is about one party, `places` of those who
/// sign, and its own inputs.
[[nodiscard]] Result<PaperValues> paperValues(const QString &kind, const CaseFile &file,
                                              const PaperContext &context);

} // namespace hezhong
