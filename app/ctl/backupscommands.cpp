// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/backupscommands.h"
#include "app/ctl/options.h"

#include "core/base/words.h"
#include "core/operations/backups/backupkeeping.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/rights.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/backupplace.h"
#include "core/store/backups/keepreasons.h"
#include "core/store/backups/setaside.h"
#include "core/store/keys/wipetext.h"

#include <QDir>
#include <QFileInfo>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BackupsArguments {
    QString place, backup, folder, recoveryKeyFile, addPlace, removePlace, automatic;
    std::optional<int> recent, days, weeks, months, warnAfter;
};

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString backupLine(const BackupInfo &backup)
{
    return words("ctl", "%1  案件 %2 件  %3  %4")
        .arg(shownTime(backup.manifest.madeAt))
        .arg(backup.manifest.cases)
        .arg(backup.isGood() ? words("ctl", "完好") : words("ctl", "已损坏"),
             shownPath(backup.path));
}

/// Which places a list is about: the one named, or those of the store.
Result<QStringList> placesOf(Context &context, const BackupsArguments &a)
{
    if (!a.place.isEmpty()) {
        if (!QFileInfo(a.place).isDir())
            return fail(storeFault(
                u"backup.no-place"_s, words("ctl", "找不到文件夹 %1。").arg(shownPath(a.place)),
                words("ctl", "请检查位置是否正确，移动硬盘或者网络盘是否已连接。")));
        return QStringList{a.place};
    }
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(require(desk, Right::BackUp));
    HEZHONG_ASSIGN(const BackupSettings settings, desk.store->backupSettings());
    return QStringList{QDir(desk.store->folder()).filePath(u"backups"_s)} + settings.places;
}

Result<Output> list(Context &context, const BackupsArguments &a)
{
    HEZHONG_ASSIGN(const QStringList places, placesOf(context, a));
    Output output;
    QJsonArray all;
    for (const QString &place : places) {
        for (const BackupInfo &one : backupsIn(place)) {
            QJsonObject json = toJson(one);
            json.insert(u"place"_s, place);
            all.append(json);
            output.lines += QStringList{backupLine(one)} + one.faults;
        }
    }
    if (all.isEmpty())
        output.lines += words("ctl", "没有备份。");
    output.json = all;
    return output;
}

Result<Output> check(Context &context, const BackupsArguments &a)
{
    HEZHONG_ASSIGN(const BackupInfo found, backupAt(a.backup));
    Credentials who{context.userName, {}, {}};
    const Wiper password(who.password);
    const Wiper key(who.recoveryKey);
    if (a.recoveryKeyFile.isEmpty()) {
        HEZHONG_ASSIGN(who.password, context.password());
    } else {
        HEZHONG_ASSIGN(who.recoveryKey,
                       Context::secretFrom(a.recoveryKeyFile, u"recovery-key-file"_s));
    }
    HEZHONG_ASSIGN(const BackupInfo checked, checkedWhole(found, who));
    Output output;
    output.json = toJson(checked);
    output.lines = QStringList{backupLine(checked)} + checked.faults;
    output.exitCode = checked.isGood() ? 0 : 1;
    return output;
}

Result<Output> health(Context &context, const BackupsArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const BackupHealth health, desk.store->backupHealth());
    Output output;
    QJsonArray places;
    for (const BackupHealth::Place &place : health.places) {
        places.append(
            QJsonObject{{u"place"_s, place.place},
                        {u"present"_s, place.present},
                        {u"last"_s, place.last ? QJsonValue(toJson(*place.last)) : QJsonValue()},
                        {u"changes_since"_s, place.changesSince}});
        output.lines += u"%1  %2"_s.arg(shownPath(place.place),
                                        !place.present ? words("ctl", "未连接")
                                        : place.last   ? shownTime(place.last->manifest.madeAt)
                                                       : words("ctl", "还没有备份"));
    }
    const auto iso = [](const std::optional<QDateTime> &time) {
        return time ? QJsonValue(time->toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    output.json = QJsonObject{{u"old"_s, health.isOld},
                              {u"age_days"_s, health.ageDays},
                              {u"last_good"_s, iso(health.lastGood)},
                              {u"last_good_elsewhere"_s, iso(health.lastGoodElsewhere)},
                              {u"sentence"_s, health.sentence},
                              {u"places"_s, places}};
    output.lines.prepend(health.sentence.isEmpty() ? words("ctl", "备份正常。") : health.sentence);
    output.exitCode = health.isOld ? 1 : 0;
    return output;
}

Result<Output> runRound(Context &context, const BackupsArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(require(desk, Right::BackUp));
    HEZHONG_ASSIGN(const BackupSettings settings, desk.store->backupSettings());
    const QList<BackupOutcome> outcomes =
        runBackups(desk.store->backupSource(), settings, context.clock());
    HEZHONG_TRY(noteBackupRun(desk, outcomes));
    Output output;
    QJsonArray places;
    for (const BackupOutcome &outcome : outcomes) {
        QJsonObject json{{u"place"_s, outcome.place}, {u"thinned_out"_s, outcome.thinnedOut}};
        QString words_;
        if (outcome.backup) {
            json.insert(u"backup"_s, outcome.backup->path);
            json.insert(u"new"_s, outcome.backup->isNew);
            words_ = outcome.backup->isNew ? words("ctl", "已备份") : words("ctl", "没有改动");
        }
        if (outcome.error) {
            json.insert(u"error"_s, QJsonObject{{u"code"_s, outcome.error->code},
                                                {u"message"_s, outcome.error->message},
                                                {u"hint"_s, outcome.error->hint}});
            words_ = outcome.error->message + outcome.error->hint;
            output.exitCode = exitCode(outcome.error->fault);
        }
        places.append(json);
        output.lines += u"%1  %2"_s.arg(shownPath(outcome.place), words_);
    }
    output.json = QJsonObject{{u"places"_s, places}};
    return output;
}

Status changeSettings(const Desk &desk, const BackupsArguments &a)
{
    if (!a.addPlace.isEmpty())
        HEZHONG_TRY(addBackupPlace(desk, a.addPlace));
    if (!a.removePlace.isEmpty())
        HEZHONG_TRY(removeBackupPlace(desk, a.removePlace));
    HEZHONG_ASSIGN(BackupSettings settings, desk.store->backupSettings());
    const BackupSettings before = settings;
    if (!a.automatic.isEmpty())
        settings.automatic = a.automatic == u"on"_s;
    settings.keep.recent = a.recent.value_or(settings.keep.recent);
    settings.keep.days = a.days.value_or(settings.keep.days);
    settings.keep.weeks = a.weeks.value_or(settings.keep.weeks);
    settings.keep.months = a.months.value_or(settings.keep.months);
    settings.warnAfterDays = a.warnAfter.value_or(settings.warnAfterDays);
    return settings == before ? Status() : changeBackupSettings(desk, settings);
}

Result<Output> settings(Context &context, const BackupsArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(require(desk, Right::BackUp));
    HEZHONG_TRY(changeSettings(desk, a));
    HEZHONG_ASSIGN(const BackupSettings now, desk.store->backupSettings());
    Output output;
    output.json = QJsonObject{{u"automatic"_s, now.automatic},
                              {u"places"_s, QJsonArray::fromStringList(now.places)},
                              {u"recent"_s, now.keep.recent},
                              {u"days"_s, now.keep.days},
                              {u"weeks"_s, now.keep.weeks},
                              {u"months"_s, now.keep.months},
                              {u"warn_after_days"_s, now.warnAfterDays}};
    output.lines += now.automatic ? words("ctl", "自动备份：是") : words("ctl", "自动备份：否");
    output.lines +=
        words("ctl", "保留：最近 %1 份，%2 天、%3 周、%4 个月各一份；%5 天没有备份时提醒")
            .arg(now.keep.recent)
            .arg(now.keep.days)
            .arg(now.keep.weeks)
            .arg(now.keep.months)
            .arg(now.warnAfterDays);
    for (const QString &place : now.places)
        output.lines +=
            isSameDisk(desk.store->folder(), place)
                ? words("ctl", "备份位置：%1（与数据在同一个磁盘上）").arg(shownPath(place))
                : words("ctl", "备份位置：%1").arg(shownPath(place));
    return output;
}

Result<Output> aside(Context &, const BackupsArguments &a)
{
    Output output;
    QJsonArray all;
    for (const StoreAside &one : storesAside(a.folder)) {
        all.append(QJsonObject{{u"store"_s, one.folder},
                               {u"at"_s, one.at.toString(Qt::ISODateWithMs)},
                               {u"before_restore"_s, one.isBefore}});
        output.lines += u"%1  %2"_s.arg(shownTime(one.at), shownPath(one.folder));
    }
    if (all.isEmpty())
        output.lines += words("ctl", "旁边没有恢复时保留的数据。");
    output.json = all;
    return output;
}

void addNumber(CLI::App *command, const char *name, std::optional<int> &into, const char *help)
{
    command
        ->add_option_function<int>(
            name, [&into](int value) { into = value; }, help)
        ->check(CLI::Range(0, 1000));
}

} // namespace

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QJsonObject toJson(const BackupInfo &backup)
{
    const BackupManifest &manifest = backup.manifest;
    return {{u"backup"_s, backup.path},
            {u"store"_s, manifest.store},
            {u"cases"_s, manifest.cases},
            {u"bytes"_s, manifest.bytes()},
            {u"made_at"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
            {u"last_change"_s, manifest.lastChange.toString(Qt::ISODateWithMs)},
            {u"good"_s, backup.isGood()},
            {u"faults"_s, QJsonArray::fromStringList(backup.faults)}};
}

void addBackupsCommands(CLI::App &app, Context &context)
{
    CLI::App *backups = app.add_subcommand("backups", "已有的备份和备份设置");
    backups->require_subcommand(1);
    const auto a = std::make_shared<BackupsArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const BackupsArguments &)) {
        CLI::App *command = backups->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    CLI::App *command = add("list", "列出备份", list);
    optional(command, "dir", a->place, "存放备份的文件夹；不写则列出案件库设定的各个位置");
    command = add("check", "打开一份备份并逐项核对", check);
    required(command, "backup", a->backup, "备份");
    optional(command, "--recovery-key-file", a->recoveryKeyFile, "写有恢复密钥的文件，代替密码");
    add("health", "备份是否够新", health);
    add("run", "备份到设定的各个位置", runRound);
    command = add("settings", "查看或者修改备份设置", settings);
    optional(command, "--add-place", a->addPlace, "增加一个备份位置");
    optional(command, "--remove-place", a->removePlace, "去掉一个备份位置，已有的备份不删除");
    optional(command, "--automatic", a->automatic, "关闭程序时和每天自动备份：on 或 off")
        ->check(CLI::IsMember({"on", "off"}));
    addNumber(command, "--recent", a->recent, "保留最近几份");
    addNumber(command, "--days", a->days, "几天内每天一份");
    addNumber(command, "--weeks", a->weeks, "几周内每周一份");
    addNumber(command, "--months", a->months, "几个月内每月一份");
    addNumber(command, "--warn-after", a->warnAfter, "几天没有备份时提醒");
    command = add("aside", "列出恢复时保留的案件库", aside);
    required(command, "store", a->folder, "案件库");
}

} // namespace hezhong::ctl
