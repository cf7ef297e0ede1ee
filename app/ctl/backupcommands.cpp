// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/backupscommands.h"
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/operations/backups/restorelosses.h"
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
    bool evenDamaged = false;
    bool preview = false;
    bool undo = false;
};

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

/// What going back to a backup would lose of the store in `folder`.
Result<Output> preview(Context &context, const BackupArguments &a)
{
    context.storeFolder = a.folder;
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const BackupInfo backup, backupAt(chosenBackup(a.backup)));
    HEZHONG_ASSIGN(const RestoreLosses losses, restoreLosses(desk, backup));
    Output output;
    QJsonObject json = toJson(losses);
    json.insert(u"backup"_s, backup.path);
    output.json = json;
    output.lines = {losses.sentence()};
    for (const RestoreLosses::Line &line : losses.lines)
        output.lines += u"%1  %2  %3  %4"_s.arg(isoDate(line.day), line.actor, line.caseWords,
                                                line.deeds.join(words("ctl", "、")));
    return output;
}

/// Puts back what the last restore of a store set aside.
Result<Output> undo(Context &context, const BackupArguments &a)
{
    const QString folder = a.folder.isEmpty() ? a.backup : a.folder;
    HEZHONG_ASSIGN(const QString after, undoRestore(folder, context.clock()));
    Output output;
    output.json = QJsonObject{{u"store"_s, folder}, {u"set_aside"_s, after}};
    output.lines = {
        words("ctl", "已换回恢复之前的案件库 %1。").arg(QDir::toNativeSeparators(folder))};
    if (!after.isEmpty())
        output.lines +=
            words("ctl", "换下的案件库没有删除，放在 %1。").arg(QDir::toNativeSeparators(after));
    return output;
}

Result<Output> restore(Context &context, const BackupArguments &a)
{
    if (a.undo)
        return undo(context, a);
    if (a.folder.isEmpty())
        return fail(Error{Fault::Usage,
                          u"usage"_s,
                          words("ctl", "没有指定恢复成哪个案件库，没有恢复。"),
                          u"dir"_s,
                          words("ctl", "请在备份后面写明案件库所在的文件夹。"),
                          {}});
    if (a.preview)
        return preview(context, a);
    RestoreWish wish;
    wish.backup = chosenBackup(a.backup);
    wish.folder = a.folder;
    wish.setAside = a.setAside;
    wish.evenDamaged = a.evenDamaged;
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
    required(command, "backup", a->backup, "备份所在的文件夹；--undo 时是案件库");
    optional(command, "dir", a->folder, "恢复成的案件库");
    optional(command, "--recovery-key-file", a->recoveryKeyFile, "写有恢复密钥的文件，代替密码");
    command->add_flag("--set-aside", a->setAside, "原有的案件库改名留存");
    command->add_flag("--even-damaged", a->evenDamaged, "备份里有文件损坏时，恢复其余完好的部分");
    command->add_flag("--preview", a->preview, "只列出恢复会失去的操作，不恢复");
    command->add_flag("--undo", a->undo, "换回上一次恢复之前的案件库");
    addBackupsCommands(app, context);
}

} // namespace hezhong::ctl
