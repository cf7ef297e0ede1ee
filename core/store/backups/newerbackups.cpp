// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/newerbackups.h"

#include "core/base/words.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/backupsettings.h"
#include "core/store/backups/setaside.h"
#include "core/store/storecore.h"

#include <QFileInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// When the history that the journal tells last began anew: at a restore or a salvage, or when the
/// store of before a restore was put back.
Result<QString> lastNewLine(const StoreCore &core)
{
    for (const StoreAside &one : storesAside(core.folder))
        if (!one.isBefore)
            return one.at.toUTC().toString(Qt::ISODateWithMs);
    HEZHONG_ASSIGN(
        const QVariant at,
        core.database->value(u"SELECT at FROM journal WHERE operation IN "
                             "('store.restore','store.salvage') ORDER BY seq DESC LIMIT 1"_s));
    return at.toString();
}

} // namespace

Result<QStringList> newerBackups(const StoreCore &core)
{
    QStringList found;
    if (!core.checkpoints->hasKey() || QFileInfo::exists(core.path(halfMadeMark())))
        return found;
    HEZHONG_ASSIGN(const QString settings, core.meta->value(u"backups"_s));
    HEZHONG_ASSIGN(const QString begun, lastNewLine(core));
    const QByteArray signer = core.checkpoints->signer()->publicKey();
    for (const QString &place :
         QStringList{core.path(u"backups"_s)} + BackupSettings::parse(settings).places) {
        for (const BackupInfo &one : backupsIn(place, QString::fromUtf8(core.keyFile.storeId()))) {
            const JournalSeal &seal = one.manifest.seal;
            if (!seal.isSignedBy(signer) || (!begun.isEmpty() && seal.at <= begun))
                continue;
            HEZHONG_ASSIGN(const QByteArray hash, core.journal->hashAt(seal.count));
            if (hash != seal.hash)
                found += words("store", "备份 %1 保存到操作记录第 %2 行，与现在的操作记录不符：数据"
                                        "被换成了较早的，或者被重新编造过。")
                             .arg(QFileInfo(one.path).fileName())
                             .arg(seal.count);
        }
    }
    return found;
}

} // namespace hezhong
