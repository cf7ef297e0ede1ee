// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "core/model/issueddocument.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/backupround.h"
#include "core/store/backups/restore.h"
#include "tests/core/store/teststore.h"

#include <QCryptographicHash>

namespace hezhong {

/// A store with a case and a paper, and a place for backups beside it.
class BackupTest : public TestStore {
public:
    BackupTest()
    {
        if (!create())
            qFatal("store");
        one = newCase(QStringLiteral("〔2026〕1号"));
        if (put(one, newParty(one, QStringLiteral("张三"))).isEmpty())
            qFatal("case");
        paper = issue("the paper");
        QDir().mkpath(place());
    }

    [[nodiscard]] QString place() const { return folder.filePath(QStringLiteral("usb")); }
    [[nodiscard]] QString otherFolder() const
    {
        return folder.filePath(QStringLiteral("restored.hezhong"));
    }
    /// Issues a paper with these bytes; its key in the vault.
    QString issue(const QByteArray &bytes)
    {
        IssuedDocument document;
        document.id = Id<IssuedDocument>::fresh(clock);
        document.caseId = one.id;
        document.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto done =
            store->transact({QStringLiteral("test.issue"), {}, one.id.text()},
                            [&](Transaction &transaction) -> Status {
                                HEZHONG_ASSIGN(document.fileKey, transaction.putFile(bytes));
                                return transaction.put(document);
                            });
        return done ? document.fileKey : QString();
    }
    /// A backup of the store as it is now; a second later so that names differ.
    Result<BackupInfo> backup()
    {
        clock.advance(1000);
        return makeBackup(store->backupSource(), place(), clock);
    }
    [[nodiscard]] RestoreWish wish(const QString &backup) const
    {
        return {backup, otherFolder(), admin(), false, false};
    }

    Case one;
    QString paper;
};

/// Turns one bit in the middle of a file.
[[nodiscard]] inline bool damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 at = file.size() / 2;
    file.seek(at);
    const QByteArray byte = file.read(1);
    return file.seek(at) && file.write(QByteArray(1, char(byte.at(0) ^ 4))) == 1;
}

} // namespace hezhong
