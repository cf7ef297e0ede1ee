// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/words.h"
#include "core/operations/rights.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/makebackup.h"
#include "core/store/backups/restore.h"

#include <QDir>
#include <QFileInfo>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BackupArguments {
    QString place, backup, folder, recoveryKeyFile;
    bool setAside = false;
};

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

Result<Output> backUp(Context &context, const BackupArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    if (!holds(desk.store->user().roles, Right::BackUp))
        return fail(rightsDenied(desk.store->user(), Right::BackUp));
    // One new folder at most: the mount point of a stick that is not there is not made up.
    if (!QDir(a.place).exists())
        QDir().mkdir(a.place);
    HEZHONG_ASSIGN(const BackupInfo made,
                   makeBackup(desk.store->backupSource(), a.place, context.clock()));
    const BackupManifest &manifest = made.manifest;
    Output output;
    output.json = QJsonObject{{u"backup"_s, made.path},
                              {u"cases"_s, manifest.cases},
                              {u"bytes"_s, manifest.bytes()},
                              {u"made_at"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
                              {u"last_change"_s, manifest.lastChange.toString(Qt::ISODateWithMs)},
                              {u"verified"_s, made.isGood()},
                              {u"faults"_s, QJsonArray::fromStringList(made.faults)}};
    output.lines = QStringList{words("ctl", "已备份到 %1，案件 %2 件，并打开核对过。")
                                   .arg(QDir::toNativeSeparators(made.path))
                                   .arg(manifest.cases)}
                   + made.faults;
    output.exitCode = made.isGood() ? 0 : 1;
    return output;
}

/// The backup itself, or the newest of the place that was named.
QString chosenBackup(const QString &named)
{
    if (QFileInfo::exists(QDir(named).filePath(BackupManifest::fileName()))
        || !QDir(named).exists())
        return named;
    const QList<BackupInfo> there = backupsIn(named);
    const BackupInfo *newest = nullptr;
    for (const BackupInfo &one : there)
        if (one.isGood() && (!newest || newest->manifest.madeAt < one.manifest.madeAt))
            newest = &one;
    return newest ? newest->path : named;
}

Result<Output> restore(Context &context, const BackupArguments &a)
{
    RestoreWish wish;
    wish.backup = chosenBackup(a.backup);
    wish.folder = a.folder;
    wish.setAside = a.setAside;
    wish.who.userName = context.userName;
    if (a.recoveryKeyFile.isEmpty()) {
        HEZHONG_ASSIGN(wish.who.password, context.password());
    } else {
        HEZHONG_ASSIGN(wish.who.recoveryKey,
                       Context::secretFrom(a.recoveryKeyFile, u"recovery-key-file"_s));
    }
    HEZHONG_ASSIGN(const RestoredStore restored, restoreBackup(wish, context.clock()));
    Output output;
    output.json = QJsonObject{{u"store"_s, restored.folder},
                              {u"set_aside"_s, restored.setAside},
                              {u"cases"_s, restored.manifest.cases},
                              {u"made_at"_s, restored.manifest.madeAt.toString(Qt::ISODateWithMs)},
                              {u"missing"_s, QJsonArray::fromStringList(restored.missing)}};
    output.lines = {
        words("ctl", "已从 %1 的备份恢复到 %2，案件 %3 件。")
            .arg(shownTime(restored.manifest.madeAt), QDir::toNativeSeparators(restored.folder))
            .arg(restored.manifest.cases)};
    if (!restored.setAside.isEmpty())
        output.lines += words("ctl", "原来的数据没有删除，放在 %1。")
                            .arg(QDir::toNativeSeparators(restored.setAside));
    return output;
}

} // namespace

void addBackupCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<BackupArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const BackupArguments &)) {
        CLI::App *command = app.add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    CLI::App *command = add("backup", "备份案件库", backUp);
    required(command, "dir", a->place, "存放备份的文件夹");
    command = add("restore", "用备份恢复案件库", restore);
    required(command, "backup", a->backup, "备份所在的文件夹");
    required(command, "dir", a->folder, "恢复成的案件库");
    optional(command, "--recovery-key-file", a->recoveryKeyFile, "写有恢复密钥的文件，代替密码");
    command->add_flag("--set-aside", a->setAside, "原有的案件库改名留存");
}

} // namespace hezhong::ctl
