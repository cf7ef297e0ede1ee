// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <functional>

namespace hezhong {

/// What the demonstration of the main job left behind.
struct WalkReport {
    QString storeFolder;
    QString userName;
    QString password;    ///< of the demonstration store only
    QString recoveryKey;
    QStringList papers;  ///< PDF files that were written
    QStringList events;  ///< one sentence a case: what happened
};

/// Makes an encrypted store in `folder`/office.hezhong and takes the demonstration's intakes
/// (resources/demo) from application to papers, through the same operations as the window. Papers
/// go to `folder`/papers.
[[nodiscard]] Result<WalkReport> walkMainJob(const QString &folder, const Calendar &calendar,
                                             const OpenOptions &options = {});

} // namespace hezhong
