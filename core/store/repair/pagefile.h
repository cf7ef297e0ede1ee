// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/secretkey.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_file;

namespace hezhong {

/// A database as a row of pages: each is decrypted and its authentication code compared without a
/// look at any other, so that one damaged page hides nothing else. Only read.
class PageFile {
public:
    static constexpr int PageSize = 4096;
    static constexpr int Usable = 4016; ///< bytes of a page before what the encryption reserves

    /// Opens a file; its log is not looked at. Without a single sound page, and only then, codes
    /// are ignored when `lostSaltToo`: the salt that they hang on stands in the first bytes.
    [[nodiscard]] static Result<std::unique_ptr<PageFile>>
    open(const QString &path, const SecretKey &key, bool lostSaltToo = false);
    ~PageFile();
    PageFile(const PageFile &) = delete;
    PageFile &operator=(const PageFile &) = delete;

    [[nodiscard]] int count() const { return m_count; }
    /// Content of a page from 1 on; nothing when it is damaged or cut off, store.io when the disk
    /// did not give it.
    [[nodiscard]] Result<std::optional<QByteArray>> page(int number) const;
    [[nodiscard]] bool ignoresCodes() const { return m_ignoresCodes; }
    /// Numbers of the pages that page() does not give.
    [[nodiscard]] Result<QList<int>> damaged() const;

private:
    explicit PageFile(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] Result<bool> hasSoundPage() const;

    sqlite3 *m_handle;
    sqlite3_file *m_file = nullptr;
    int m_count = 0;
    bool m_ignoresCodes = false;
};

/// Copies `cases.db` with what its log holds into one file. What cannot be read becomes zeros, which
/// no authentication code fits. The result is the number of frames of the log that were lost.
[[nodiscard]] Result<qint64> copyDamaged(const QString &database, const QString &to);

/// Whether this key reads the first page of a store's database.
[[nodiscard]] bool opensDatabase(const QString &folder, const SecretKey &key);

/// Sentences naming each damaged page of a store's database as it lies on the disk, and what was cut
/// off or added; `pages` is how long it should be, 0: as its header says.
[[nodiscard]] Result<QStringList> damagedPages(const QString &folder, const SecretKey &key,
                                               qint64 pages = 0);
/// A sentence on a log that breaks off, as a power cut may leave it; to be asked before the database
/// is opened, which clears it away.
[[nodiscard]] QStringList lostLog(const QString &folder);

} // namespace hezhong
