// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/journalsigner.h"

#include <QJsonObject>

namespace hezhong {

/// A signed statement of how far the journal had come: `journal.seal` beside the database, and
/// inside every backup. Rows cut off the journal's end, or a journal that was made anew, no longer
/// fit it.
struct JournalSeal {
    QString storeId;
    qint64 count = 0; ///< number of the journal row it speaks of; 0: the empty journal
    QByteArray hash;  ///< of that row
    QString at;       ///< UTC, ISO 8601
    QByteArray publicKey;
    QByteArray signature;

    void sign(const JournalSigner &signer);
    /// True when the holder of `key` signed it.
    [[nodiscard]] bool isSignedBy(const QByteArray &key) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<JournalSeal> fromJson(const QJsonObject &json);
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<JournalSeal> parse(const QByteArray &bytes);

private:
    [[nodiscard]] QByteArray text() const;
};

} // namespace hezhong
