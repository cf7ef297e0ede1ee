// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/repaircommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/words.h"
#include "core/operations/rights.h"
#include "core/store/repair/repair.h"
#include "core/store/repair/salvage.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RepairArguments {
    QString from, to, recoveryKeyFile;
    std::vector<std::string> backups;
};

Result<Credentials> credentials(const Context &context, const RepairArguments &a)
{
    Credentials who{context.userName, {}, {}};
    if (a.recoveryKeyFile.isEmpty()) {
        HEZHONG_ASSIGN(who.password, context.password());
    } else {
        HEZHONG_ASSIGN(who.recoveryKey,
                       Context::secretFrom(a.recoveryKeyFile, u"recovery-key-file"_s));
    }
    return who;
}

QStringList backupsOf(const RepairArguments &a)
{
    QStringList all;
    for (const std::string &one : a.backups)
        all += QString::fromStdString(one);
    return all;
}

Result<Output> salvage(Context &context, const RepairArguments &a)
{
    SalvageWish wish{a.from, a.to, {}, backupsOf(a)};
    HEZHONG_ASSIGN(wish.who, credentials(context, a));
    HEZHONG_ASSIGN(const SalvageReport report, salvageStore(wish, context.clock()));
    return Output{report.toJson(), report.toLines(), report.isWhole() ? 0 : 1};
}

Result<Output> repair(Context &context, const RepairArguments &a)
{
    if (context.storeFolder.isEmpty())
        return fail(Error{Fault::Usage,
                          u"usage.store"_s,
                          words("ctl", "没有指定案件库。"),
                          u"store"_s,
                          words("ctl", "请用 --store 指明案件库所在的文件夹。"),
                          {}});
    RepairWish wish;
    wish.folder = context.storeFolder;
    wish.backups = backupsOf(a);
    wish.mayRepair = [](const User &user) -> Status {
        if (holds(user.roles, Right::BackUp))
            return {};
        return fail(rightsDenied(user, Right::BackUp));
    };
    HEZHONG_ASSIGN(wish.who, credentials(context, a));
    HEZHONG_ASSIGN(const RepairReport report, repairStore(wish, context.clock()));
    Output output;
    output.json = QJsonObject{{u"mended"_s, QJsonArray::fromStringList(report.mended)},
                              {u"left"_s, QJsonArray::fromStringList(report.left)}};
    output.lines = report.mended + report.left;
    if (output.lines.isEmpty())
        output.lines += words("ctl", "没有发现需要修复的内容。");
    output.exitCode = report.left.isEmpty() ? 0 : 1;
    return output;
}

} // namespace

void addRepairCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<RepairArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const RepairArguments &)) {
        CLI::App *command = app.add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        command->add_option("--backup", a->backups, "备份，或者存放备份的文件夹，可以多次给出");
        optional(command, "--recovery-key-file", a->recoveryKeyFile,
                 "写有恢复密钥的文件，代替密码");
        return command;
    };
    CLI::App *command = add("salvage", "把损坏的案件库里能读出的内容取到新的案件库", salvage);
    required(command, "dir", a->from, "损坏的案件库，不会被改动");
    required(command, "out", a->to, "新案件库的文件夹");
    add("repair", "修复密钥文件、附件和检索索引", repair);
}

} // namespace hezhong::ctl
