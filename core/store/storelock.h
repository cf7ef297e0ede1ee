// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/openoptions.h"

#include <memory>

namespace hezhong {

/// Holds the `lock` file of a store folder: the operating system's lock, which ends with the
/// process, and in the file who holds it, so that others can be told.
class StoreLock {
public:
    /// store.locked naming the holder, or store.read-only.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>>
    acquire(const QString &folder, const Clock &clock, const OpenOptions &options);
    ~StoreLock();
    /// False when the file, or the database's log beside it, was taken away or replaced.
    [[nodiscard]] bool isInPlace() const;
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    class OsFile;
    explicit StoreLock(std::unique_ptr<OsFile> file);
    [[nodiscard]] Status take(const QString &folder, const Clock &clock,
                              const OpenOptions &options);

    std::unique_ptr<OsFile> m_file;
    bool m_held = false;
};

} // namespace hezhong
