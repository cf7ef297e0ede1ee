// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backupwords.h"

#include "core/base/words.h"

#include <QDir>
#include <QLocale>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// The place whose newest good backup is the newest of all.
const BackupHealth::Place *newestPlace(const BackupHealth &health)
{
    const BackupHealth::Place *newest = nullptr;
    for (const BackupHealth::Place &place : health.places)
        if (place.last
            && (!newest || newest->last->manifest.madeAt < place.last->manifest.madeAt
                || (newest->last->manifest.madeAt == place.last->manifest.madeAt
                    && place.changesSince < newest->changesSince)))
            newest = &place;
    return newest;
}

QString lastWords(const BackupHealth &health)
{
    const BackupHealth::Place *newest = newestPlace(health);
    if (!newest)
        return {};
    const QString since = newest->changesSince == 0 ? words("BackupWords", "此后没有改动")
                                                    : words("BackupWords", "此后又有改动");
    return words("BackupWords", "最近一次完好的备份：%1，在 %2，%3。")
        .arg(minuteWords(newest->last->manifest.madeAt), QDir::toNativeSeparators(newest->place),
             since);
}

} // namespace

HealthWords healthWords(const BackupHealth &health)
{
    if (!health.lastGood)
        return {words("BackupWords", "还没有备份"), Tone::Red, health.sentence};
    if (health.isOld)
        return {words("BackupWords", "备份旧了"), Tone::Amber, health.sentence + lastWords(health)};
    if (health.places.size() < 2)
        return {
            words("BackupWords", "只在本机"), Tone::Amber,
            lastWords(health)
                + words("BackupWords",
                        "备份只在这台电脑上，电脑损坏或者丢失时会一起失去，请添加一个移动硬盘或者"
                        "共享文件夹。")};
    return {words("BackupWords", "备份正常"), Tone::Green, lastWords(health)};
}

HealthWords outcomeWords(const BackupOutcome &outcome)
{
    const QString place = QDir::toNativeSeparators(outcome.place);
    if (outcome.error)
        return {words("BackupWords", "没有备份"), Tone::Amber,
                outcome.error->message + outcome.error->hint};
    if (outcome.backup && outcome.backup->isNew)
        return {words("BackupWords", "已备份"), Tone::Green,
                words("BackupWords", "%1：已备份，并打开核对过。").arg(place)};
    return {words("BackupWords", "没有改动"), Tone::Green,
            words("BackupWords", "%1：上次备份以后没有改动，那一份仍然完好。").arg(place)};
}

QString minuteWords(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                          : words("BackupWords", "时间不明");
}

QString backupTitle(const BackupInfo &backup)
{
    return words("BackupWords", "%1 · 案件 %2 件 · %3")
        .arg(minuteWords(backup.manifest.madeAt))
        .arg(backup.manifest.cases)
        .arg(QLocale().formattedDataSize(backup.manifest.bytes(), 1, QLocale::DataSizeSIFormat));
}

QString keepWords(KeepReasons reasons, const KeepRule &rule)
{
    if (!reasons)
        return words("BackupWords", "下次备份后不再保留");
    QStringList why;
    if (reasons & KeepReason::Recent)
        why += words("BackupWords", "最近 %1 份").arg(qMax(rule.recent, 1));
    if (reasons & KeepReason::Day)
        why += words("BackupWords", "当天最后一份");
    if (reasons & KeepReason::Week)
        why += words("BackupWords", "当周最后一份");
    if (reasons & KeepReason::Month)
        why += words("BackupWords", "当月最后一份");
    return words("BackupWords", "保留：%1").arg(why.join(words("BackupWords", "、")));
}

QString ruleWords(const KeepRule &rule)
{
    return words("BackupWords", "每个位置保留最近 %1 份，以及最近 %2 天、%3 周、%4 "
                                "个月中每天、每周、每月的最后一份；"
                                "其余的在下次备份后自动清理，损坏的不清理。")
        .arg(qMax(rule.recent, 1))
        .arg(rule.days)
        .arg(rule.weeks)
        .arg(rule.months);
}

} // namespace hezhong
