// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/backups/backupkeeping.h"

#include "core/base/words.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/rights.h"
#include "core/store/backups/backupplace.h"
#include "core/store/backups/databaseglance.h"
#include "core/store/keys/keyfile.h"
#include "core/store/sealing/checkpoints.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWait = 90; // days; an office that backs up less often has no backup

Status checkNumbers(const BackupSettings &settings)
{
    if (settings.warnAfterDays < 1 || settings.warnAfterDays > LongestWait)
        return fail(badInput(
            u"backup.warn-days"_s, u"warn_after_days"_s,
            words("operations", "提醒的天数应当在 1 到 %1 之间，设置没有改变。").arg(LongestWait),
            words("operations", "一般填 7 天。")));
    if (settings.keep.recent < 1)
        return fail(badInput(u"backup.keep"_s, u"recent"_s,
                             words("operations", "至少要保留最近一份备份，设置没有改变。"),
                             words("operations", "一般填 5 份。")));
    return {};
}

} // namespace

Result<HealthQuestion> healthQuestion(const Desk &desk)
{
    HealthQuestion question;
    question.folder = desk.store->folder();
    HEZHONG_ASSIGN(const KeyFile keys,
                   KeyFile::load(QDir(question.folder).filePath(u"keys.json"_s)));
    question.storeId = QString::fromUtf8(keys.storeId());
    HEZHONG_ASSIGN(question.settings, desk.store->backupSettings());
    HEZHONG_ASSIGN(const auto rows,
                   desk.store->select(u"SELECT seq FROM journal WHERE kind<>? AND operation<>? "
                                      "ORDER BY seq DESC LIMIT 1"_s,
                                      {Checkpoints::kind(), backupRunName()}));
    question.rows = rows.isEmpty() ? 0 : rows.first().first().toLongLong();
    return question;
}

Status changeBackupSettings(const Desk &desk, const BackupSettings &settings)
{
    HEZHONG_ASSIGN(const Operation operation, desk.operation(u"backup.settings"_s));
    HEZHONG_TRY(checkNumbers(settings));
    HEZHONG_ASSIGN(const BackupSettings before, desk.store->backupSettings());
    for (const QString &place : settings.places)
        if (!before.places.contains(place))
            HEZHONG_TRY(checkBackupPlace(desk.store->folder(), place));
    return desk.store->setBackupSettings(settings, operation.actor);
}

Status addBackupPlace(const Desk &desk, const QString &place)
{
    HEZHONG_ASSIGN(BackupSettings settings, desk.store->backupSettings());
    const QString clean = cleanPlace(place);
    if (settings.places.contains(clean))
        return fail(badInput(
            u"backup.place-known"_s, u"place"_s,
            words("operations", "%1 已经是备份位置。").arg(QDir::toNativeSeparators(clean)),
            words("operations", "请选择另一个文件夹。")));
    settings.places += clean;
    return changeBackupSettings(desk, settings);
}

Status removeBackupPlace(const Desk &desk, const QString &place)
{
    HEZHONG_ASSIGN(BackupSettings settings, desk.store->backupSettings());
    if (settings.places.removeAll(place) + settings.places.removeAll(cleanPlace(place)) == 0)
        return fail(badInput(u"backup.place-unknown"_s, u"place"_s,
                             words("operations", "%1 不是设定的备份位置，没有改动。")
                                 .arg(QDir::toNativeSeparators(place)),
                             words("operations", "请查看设定的备份位置。")));
    return changeBackupSettings(desk, settings);
}

QStringList BackupRun::problems() const
{
    QStringList all;
    for (const Place &place : places)
        if (!place.problem.isEmpty())
            all += place.problem;
    return all;
}

Status noteBackupRun(const Desk &desk, const QList<BackupOutcome> &outcomes)
{
    QStringList lines;
    bool isWorth = false;
    for (const BackupOutcome &outcome : outcomes) {
        isWorth = isWorth || outcome.error || (outcome.backup && outcome.backup->isNew);
        const QString name =
            outcome.backup ? QFileInfo(outcome.backup->path).fileName() : QString();
        const QString problem = outcome.error ? outcome.error->message.simplified() : QString();
        lines += QStringList{outcome.place, name, problem}.join(u'\t');
    }
    if (!isWorth) {
        HEZHONG_ASSIGN(const auto last, lastBackupRun(desk));
        isWorth = last && !last->problems().isEmpty();
    }
    return isWorth ? noteUse(desk, backupRunName(), {}, u"store"_s, lines.join(u'\n')) : Status();
}

Result<std::optional<BackupRun>> lastBackupRun(const Desk &desk)
{
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(
            u"SELECT at, actor, new FROM journal WHERE operation=? ORDER BY seq DESC LIMIT 1"_s,
            {backupRunName()}));
    if (rows.isEmpty())
        return std::optional<BackupRun>();
    const QVariantList &row = rows.first();
    BackupRun run;
    run.at = QDateTime::fromString(row.at(0).toString(), Qt::ISODateWithMs);
    run.actor = row.at(1).toString();
    for (const QString &line : row.at(2).toString().split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        run.places.append({parts.value(0), parts.value(1), parts.value(2)});
    }
    return std::optional(run);
}

QString whoBacksUp()
{
    return roleNames(rolesWith(Right::BackUp));
}

} // namespace hezhong
