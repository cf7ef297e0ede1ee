// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/backupround.h"
#include "core/store/backups/databaseglance.h"
#include "core/store/backups/restorepreview.h"
#include "core/store/store.h"
#include "core/store/storecore.h"

#include <QDir>
#include <QFileInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString settingsName = u"backups"_s;

} // namespace

BackupSource Store::backupSource()
{
    // Signed first, so that closing the store after a backup changes nothing any more. Where the
    // disk refuses, the backup is of a journal whose last rows are not signed yet.
    static_cast<void>(m_core->signJournal());
    // A backup stands by itself: while a change of the key is not finished, its slots give the one.
    KeyFile keyFile = m_core->keyFile;
    if (keyFile.offersNext() && m_core->underNext)
        keyFile.takeNext(m_core->key);
    else if (keyFile.offersNext())
        keyFile.dropNext(m_core->key);
    return {m_core->folder, QFileInfo(m_core->folder).completeBaseName(), m_core->key.copy(),
            m_core->vault.nameKey().copy(), std::move(keyFile)};
}

Result<BackupSettings> Store::backupSettings() const
{
    HEZHONG_ASSIGN(const QString text, m_core->meta->value(settingsName));
    return BackupSettings::parse(text);
}

Status Store::setBackupSettings(const BackupSettings &settings, const QString &actor)
{
    HEZHONG_ASSIGN(const QString before, m_core->meta->value(settingsName));
    const QString after = settings.toText();
    if (before == after)
        return {};
    return m_core->inTransaction([&]() -> Status {
        HEZHONG_TRY(m_core->note({u"backup.settings"_s, actor, {}}, u"setting"_s, settingsName,
                                 u"value"_s, before, after));
        return m_core->meta->set(settingsName, after);
    });
}

Result<BackupHealth> Store::backupHealth() const
{
    HEZHONG_ASSIGN(const BackupSettings settings, backupSettings());
    HEZHONG_ASSIGN(const qint64 rows, lastChangedRow(*m_core->database));
    return hezhong::backupHealth(m_core->folder, QString::fromUtf8(m_core->keyFile.storeId()),
                                 settings, rows, m_core->clock);
}

Result<RestorePreview> Store::previewRestore(const BackupInfo &backup) const
{
    RestorePreview preview;
    const JournalSeal &seal = backup.manifest.seal;
    if (seal.storeId != QString::fromUtf8(m_core->keyFile.storeId()))
        return preview;
    HEZHONG_ASSIGN(const QByteArray hash, m_core->journal->hashAt(seal.count));
    preview.belongs = hash == seal.hash;
    preview.isAhead = !preview.belongs;
    if (!preview.belongs)
        return preview;
    HEZHONG_ASSIGN(const QList<JournalRow> rows, m_core->journal->rows(seal.count + 1));
    QString last;
    for (const JournalRow &row : rows) {
        if (row.kind == Checkpoints::kind() || row.operation == backupRunName()
            || row.operationId == last)
            continue;
        last = row.operationId;
        preview.lost.prepend({row.operation, row.actor, row.caseId,
                              QDateTime::fromString(row.at, Qt::ISODateWithMs)});
        if (!row.caseId.isEmpty() && !preview.lostCases.contains(row.caseId))
            preview.lostCases.append(row.caseId);
    }
    return preview;
}

} // namespace hezhong
