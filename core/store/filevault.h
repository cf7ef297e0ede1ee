// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/secretkey.h"

#include <QByteArray>
#include <QStringList>

namespace hezhong {

/// The folder `files/`: contents encrypted one by one and named by a keyed hash, so that neither
/// content nor equality with a known file can be read off the folder.
class FileVault {
public:
    struct Kept {
        QString key;
        bool isNew; ///< false when the same content was there already
    };

    FileVault(QString folder, const SecretKey &storeKey);

    /// Durable when it returns.
    [[nodiscard]] Result<Kept> put(const QByteArray &bytes) const;
    /// store.corrupt when the file is missing, cut or changed.
    [[nodiscard]] Result<QByteArray> get(const QString &key) const;
    void remove(const QString &key) const;
    /// Keys of all files in the folder.
    [[nodiscard]] QStringList keys() const;

private:
    [[nodiscard]] QString keyOf(const QByteArray &bytes) const;
    [[nodiscard]] QString pathOf(const QString &key) const;

    QString m_folder;
    SecretKey m_nameKey;
    SecretKey m_contentKey;
};

} // namespace hezhong
