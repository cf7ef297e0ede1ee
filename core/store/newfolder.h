// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelock.h"

#include <memory>

namespace hezhong {

/// The folder of a store that is being made. It is marked and locked until finish(). If that never
/// comes, what was made in it goes again with the object, the mark last; what was there before stays.
class NewFolder {
public:
    /// Makes the folder, or takes one that is empty or holds a creation that was cut off.
    /// store.exists for any other, store.locked while another program makes a store in it.
    [[nodiscard]] static Result<std::unique_ptr<NewFolder>>
    take(const QString &path, const Clock &clock, const OpenOptions &options);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// From here on the folder is a store, also after a power cut; the lock becomes the store's.
    [[nodiscard]] Result<std::unique_ptr<StoreLock>> finish();

private:
    explicit NewFolder(const QString &path) : m_path(path) {}
    [[nodiscard]] Status prepare(const Clock &clock, const OpenOptions &options);
    [[nodiscard]] Status mark();
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] QString inside(const QString &name) const;
    bool takeAway();

    QString m_path;
    std::unique_ptr<StoreLock> m_lock;
    bool m_isOurs = false;     ///< what bears our names in it may be taken away
    bool m_madeFolder = false; ///< it was not there before
};

} // namespace hezhong
