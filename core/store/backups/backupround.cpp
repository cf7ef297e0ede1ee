// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupround.h"

#include "core/base/filetree.h"
#include "core/base/words.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/placedround.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString ownPlace(const QString &storeFolder)
{
    return QDir(storeFolder).filePath(u"backups"_s);
}

BackupOutcome backUpInto(const QString &place, const BackupSource &source, const KeepRule &keep,
                         const Clock &clock, const ProgressSink &progress)
{
    BackupOutcome outcome{place, {}, {}, 0};
    auto made = backupIfChanged(source, place, clock, progress);
    if (!made) {
        outcome.error = made.error();
        return outcome;
    }
    outcome.backup = *made;
    const auto thinned = thinOut(place, QString::fromUtf8(source.keyFile.storeId()), keep);
    if (thinned)
        outcome.thinnedOut = *thinned;
    else
        outcome.error = thinned.error();
    return outcome;
}

BackupHealth::Place lookAt(const QString &place, const QString &storeId, qint64 rows)
{
    BackupHealth::Place seen{place, QFileInfo(place).isDir(), {}, rows};
    for (const BackupInfo &one : backupsIn(place, storeId)) {
        if (!one.isGood())
            continue;
        seen.last = one;
        seen.changesSince = std::max<qint64>(rows - one.manifest.seal.count, 0);
        break;
    }
    return seen;
}

void keepNewer(std::optional<QDateTime> &newest, const BackupHealth::Place &place)
{
    if (place.last && (!newest || *newest < place.last->manifest.madeAt))
        newest = place.last->manifest.madeAt;
}

QString sentenceOf(const BackupHealth &health, const BackupSettings &settings)
{
    if (!health.lastGood)
        return words(
            "store",
            "还没有备份。请现在备份一次，并设置一个移动硬盘或者共享文件夹作为第二个位置。");
    for (const BackupHealth::Place &place : health.places)
        if (!place.present && settings.places.contains(place.place))
            return health.ageDays < 0
                       ? words("store", "备份位置 %1 现在不可用，那里还没有备份。")
                             .arg(QDir::toNativeSeparators(place.place))
                       : words("store", "备份位置 %1 现在不可用，最近一次备份在 %2 天前。")
                             .arg(QDir::toNativeSeparators(place.place))
                             .arg(health.ageDays);
    if (health.ageDays < 0)
        return words("store", "设定的备份位置里还没有备份，请现在备份一次。");
    return words("store", "最近一次备份在 %1 天前，此后又有改动，请尽快备份。").arg(health.ageDays);
}

} // namespace

QList<BackupOutcome> runBackups(const BackupSource &source, const BackupSettings &settings,
                                const Clock &clock, const ProgressSink &progress,
                                const std::function<void(const QString &place)> &begins)
{
    QList<BackupOutcome> outcomes;
    const QString own = ownPlace(source.folder);
    static_cast<void>(makeFolders(own));
    for (const QString &place : QStringList{own} + settings.places) {
        if (begins)
            begins(place);
        outcomes.append(backUpInto(place, source, settings.keep, clock, progress));
        const std::optional<Error> &error = outcomes.constLast().error;
        if (error && error->fault == Fault::Cancelled)
            break;
    }
    return outcomes;
}

QList<BackupOutcome> runBackups(const BackupSource &source, const BackupSettings &settings,
                                const Clock &clock, const ProgressSink &progress)
{
    return runBackups(source, settings, clock, progress, {});
}

BackupHealth backupHealth(const QString &storeFolder, const QString &storeId,
                          const BackupSettings &settings, qint64 rows, const Clock &clock)
{
    BackupHealth health;
    health.places.append(lookAt(ownPlace(storeFolder), storeId, rows));
    for (const QString &place : settings.places)
        health.places.append(lookAt(place, storeId, rows));
    qint64 behind = rows;
    for (qsizetype i = 0; i < health.places.size(); ++i) {
        const BackupHealth::Place &place = health.places.at(i);
        keepNewer(health.lastGood, place);
        if (i > 0)
            keepNewer(health.lastGoodElsewhere, place);
        if (i > 0 || settings.places.isEmpty())
            behind = std::min(behind, place.changesSince);
    }
    const auto &counted = settings.places.isEmpty() ? health.lastGood : health.lastGoodElsewhere;
    if (counted)
        health.ageDays = std::max<qint64>(counted->daysTo(clock.now()), 0);
    health.isOld =
        rows > 0 && (!counted || (behind > 0 && health.ageDays >= settings.warnAfterDays));
    if (health.isOld)
        health.sentence = sentenceOf(health, settings);
    return health;
}

} // namespace hezhong
