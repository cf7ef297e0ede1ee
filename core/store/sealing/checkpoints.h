// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/journal.h"
#include "core/store/sealing/journalseal.h"

#include <QStringList>

namespace hezhong {

/// Signs the journal: every so many rows, and when the store is closed, a row that holds a
/// signature over the chain up to it; after it `journal.seal` says outside the database how far the
/// journal has come.
class Checkpoints {
public:
    /// Journal rows after which the next operation adds a signature.
    static constexpr qint64 Interval = 256;
    /// Journal kind of such a row.
    [[nodiscard]] static QString kind();
    [[nodiscard]] static QString sealName();

    struct Parts {
        Database &database;
        Journal &journal;
        Meta &meta;
        const Clock &clock;
        QString folder;
        QString storeId;
    };
    explicit Checkpoints(Parts parts) : m_parts(std::move(parts)) {}

    /// Reads key and state. A key that does not open leaves the store usable but unsigned; the
    /// reason is then in faults().
    [[nodiscard]] Status load(const SecretKey &storeKey);
    /// The same without a look at the seal file, for a database that stands alone.
    [[nodiscard]] Status loadKey(const SecretKey &storeKey);
    /// Makes the key of a store that has none, inside the caller's transaction.
    [[nodiscard]] Status begin(const SecretKey &storeKey);
    [[nodiscard]] bool hasKey() const { return m_signer.has_value(); }
    [[nodiscard]] const std::optional<JournalSigner> &signer() const { return m_signer; }

    [[nodiscard]] bool isDue() const { return m_signer && waiting() >= Interval; }
    [[nodiscard]] qint64 waiting() const { return m_parts.journal.end() - m_last; }
    /// Adds a signed row, inside the caller's transaction.
    [[nodiscard]] Status append();
    void keep() { m_kept = m_last; }
    void revert() { m_last = m_kept; }
    /// After a commit: brings `journal.seal` up to the last signed row. One that does not fit the
    /// journal is evidence and stays as it is.
    [[nodiscard]] Status publish();
    [[nodiscard]] bool isUnpublished() const { return m_signer && m_published < m_kept; }
    /// A seal of the journal as it is now, for a backup; nothing without a key.
    [[nodiscard]] std::optional<JournalSeal> sealOfNow() const;

    /// Whether one row's signature is right; `previous` is the hash of the row before it.
    [[nodiscard]] bool isSigned(const JournalRow &row, const QByteArray &previous) const;
    /// Sentences on key, last signed row and seal file.
    [[nodiscard]] Result<QStringList> faults() const;
    /// Takes the journal as it is for right and seals it, after somebody has looked into what
    /// faults() said; the caller has journaled who it was.
    [[nodiscard]] Status sealAnew();

private:
    [[nodiscard]] QByteArray text(qint64 seq, const QByteArray &previous) const;
    [[nodiscard]] Result<bool> fits(const JournalSeal &seal) const;
    [[nodiscard]] Result<QString> sealFault() const;
    [[nodiscard]] QString sealPath() const;
    [[nodiscard]] bool isFirstSealMissing() const;
    [[nodiscard]] Status writeSeal(qint64 count, const QByteArray &hash);

    Parts m_parts;
    std::optional<JournalSigner> m_signer;
    QString m_keyFault;
    qint64 m_last = 0; ///< last signed row
    qint64 m_kept = 0;
    qint64 m_published = 0; ///< what `journal.seal` speaks of; -1: it does not fit
};

} // namespace hezhong
