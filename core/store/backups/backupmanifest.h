// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/journalseal.h"

#include <QDateTime>
#include <QList>

namespace hezhong {

/// What a backup holds, as `manifest.json` inside it says. It is written last: a folder without it
/// is no backup. Nothing in it says anything about a person.
struct BackupManifest {
    struct File {
        QString name; ///< "database", "files/…"
        qint64 size = 0;
        QByteArray sha256;
    };

    QString store;    ///< name of the store's folder without its ending
    QDateTime madeAt; ///< UTC
    QString program;  ///< version that made it
    int schema = 0;
    JournalSeal seal; ///< how far the journal had come
    qint64 cases = 0;
    QDateTime lastChange; ///< UTC; of the last operation in it
    QByteArray state;     ///< equal for two backups with nothing changed between them
    QList<File> files;
    QStringList missing;  ///< files that were damaged or missing in the store itself
    QByteArray signature; ///< by the store's journal key; empty when that is damaged

    static constexpr qint64 MostBytes = 64 << 20;
    [[nodiscard]] static QString fileName();

    void sign(const JournalSigner &signer);
    [[nodiscard]] bool isSignedBy(const QByteArray &publicKey) const;
    [[nodiscard]] const File *file(const QString &name) const;
    [[nodiscard]] qint64 bytes() const;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<BackupManifest> parse(const QByteArray &bytes);

private:
    [[nodiscard]] QJsonObject body() const;
};

} // namespace hezhong
