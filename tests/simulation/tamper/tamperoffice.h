// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDir>

namespace hezhong::tamper {

/// A closed store with some weeks of work, what it was a while ago, what a power cut leaves of it,
/// and a store of somebody else. All of it lies under one folder and is only copied from.
struct TamperOffice {
    QString folder;
    Credentials who;

    [[nodiscard]] QString now() const { return QDir(folder).filePath(QStringLiteral("now")); }
    [[nodiscard]] QString earlier() const
    {
        return QDir(folder).filePath(QStringLiteral("earlier"));
    }
    /// As it lies on the disk while a program works: the newest operations stand in the log.
    [[nodiscard]] QString cutOff() const
    {
        return QDir(folder).filePath(QStringLiteral("cut-off"));
    }
    [[nodiscard]] QString other() const { return QDir(folder).filePath(QStringLiteral("other")); }
};

/// Makes all of it; the same for the same seed, but for ids and keys.
[[nodiscard]] Result<TamperOffice> makeTamperOffice(const QString &folder, quint32 seed);

[[nodiscard]] OpenOptions fastOptions();
/// Copies a folder with everything in it; false when a file could not be copied.
bool copyFolder(const QString &from, const QString &to);

} // namespace hezhong::tamper
