// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

/// Name of a check for people: "journal" → 操作记录; the name itself when it is not known.
[[nodiscard]] QString verifyCheckLabel(const QString &name);
/// What the check looked at, in a sentence.
[[nodiscard]] QString verifyCheckNote(const QString &name);

/// Nothing found, or in how many checks how many faults.
[[nodiscard]] QString verifySummary(const VerifyReport &report);

/// The whole result for keeping and for handing to somebody who can help: office, when, by whom,
/// check by check, each fault named. UTF-8 lines without personal data.
[[nodiscard]] Result<QString> verifyText(const Desk &desk, const VerifyReport &report);

/// Notes that the store was verified and what came of it ("store.verify"). Needs Right::Verify. A
/// disk that takes no more does not keep anybody from checking; every other error comes back.
[[nodiscard]] Status noteVerify(const Desk &desk, const VerifyReport &report);

} // namespace hezhong
