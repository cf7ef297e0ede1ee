// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hezhong {

/// Keeps what the program has in memory out of files that the system writes when it crashes, and other
/// programs of the same account from looking into it. Called first of all in every program that
/// opens stores; debuggers and the leak sanitizer cannot attach afterwards.
void keepOutOfCrashFiles();

} // namespace hezhong
