// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"

#include <QStringList>

namespace hezhong {

/// What can be said of a store's files without opening it and without a password: key files that are
/// missing, damaged or differ, and a log that breaks off. To be asked before the store is opened,
/// which clears the log away.
[[nodiscard]] QStringList fileFaults(const QString &folder);

/// What is damaged in a store that does not open: sentences on its key files, each damaged page of
/// the database and its log. Reads only; empty when nothing of that is wrong, or when the
/// credentials open no key file.
[[nodiscard]] QStringList diagnosis(const QString &folder, const Credentials &who);

} // namespace hezhong
