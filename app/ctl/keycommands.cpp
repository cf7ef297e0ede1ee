// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/documents/recoverysheet.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/storekeys.h"
#include "core/store/keys/wipetext.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct KeyArguments {
    QString out;
    bool progress = false;
};

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString shownTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonObject wayJson(const SlotState &way)
{
    return {{u"kind"_s, way.isRecovery() ? u"recovery"_s : u"user"_s},
            {u"user"_s, way.userName},
            {u"passes"_s, qint64(way.work.operations)},
            {u"memory_mib"_s, qint64(way.work.memory >> 20)},
            {u"strong"_s, way.isStrong()},
            {u"renewable"_s, way.isRenewable}};
}

QString wayLine(const SlotState &way)
{
    const QString who = way.isRecovery() ? words("ctl", "恢复密钥单") : way.userName;
    QString line = words("ctl", "%1：每猜一次占用内存 %2 MiB，计算 %3 遍")
                       .arg(who)
                       .arg(way.work.memory >> 20)
                       .arg(way.work.operations);
    if (!way.isRenewable)
        line += words("ctl", "（早期版本建立，本人登录一次后更新）");
    else if (!way.isStrong())
        line += words("ctl", "（偏弱，本人登录一次后加强）");
    return line;
}

Result<Output> status(Context &context, const KeyArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const KeyState state, keyState(desk));
    Output output;
    QJsonArray ways;
    for (const SlotState &way : state.ways) {
        ways.append(wayJson(way));
        output.lines += wayLine(way);
    }
    const QDateTime since = state.changedAt.isValid() ? state.changedAt : state.madeAt;
    const qint64 days = since.daysTo(desk.clock().now());
    output.lines +=
        state.changedAt.isValid()
            ? words("ctl", "数据密钥更换于 %1，已用 %2 天。").arg(shownTime(since)).arg(days)
            : words("ctl", "数据密钥自 %1 建库以来没有更换过，已用 %2 天。")
                  .arg(shownTime(since))
                  .arg(days);
    if (state.strangers > 0)
        output.lines += words("ctl", "另有 %1 个密钥不属于任何在册的用户。").arg(state.strangers);
    if (state.isUnfinished)
        output.lines += words("ctl", "上次更换没有做完，下次打开时会自动继续。");
    output.json = QJsonObject{{u"ways"_s, ways},
                              {u"strangers"_s, state.strangers},
                              {u"made_at"_s, isoTime(state.madeAt)},
                              {u"changed_at"_s, isoTime(state.changedAt)},
                              {u"recovery_at"_s, isoTime(state.recoveryAt)},
                              {u"age_days"_s, days},
                              {u"unfinished"_s, state.isUnfinished}};
    return output;
}

/// Progress on the error stream, a line each tenth, so that the output stays what was asked for.
ProgressSink progressLines()
{
    return [last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 tenth = total > 0 ? 10 * done / total : 0;
        if (tenth != last)
            std::fprintf(stderr, "%lld %%\n", static_cast<long long>(10 * tenth));
        last = tenth;
        return true;
    };
}

Result<Output> rotate(Context &context, const KeyArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const KeyChange change,
                   changeStoreKey(desk, a.progress ? progressLines() : ProgressSink()));
    const QStringList advice = adviceAfterKeyChange(change);
    Output output;
    output.json = QJsonObject{{u"files"_s, change.files},
                              {u"damaged"_s, QJsonArray::fromStringList(change.damaged)},
                              {u"advice"_s, QJsonArray::fromStringList(advice)}};
    output.lines =
        QStringList{words("ctl", "已更换数据密钥，%1 个文件改用新的密钥。").arg(change.files)}
        + advice;
    return output;
}

/// Nothing is made anew for a sheet that could not be written in the end.
Status checkPlaceOf(const QString &out)
{
    if (out.isEmpty() || QFileInfo(QFileInfo(out).absolutePath()).isDir())
        return {};
    return fail(badInput(u"file.folder"_s, u"out"_s,
                         words("ctl", "没有文件夹 %1，恢复密钥没有改变。")
                             .arg(QDir::toNativeSeparators(QFileInfo(out).absolutePath())),
                         words("ctl", "请先建立文件夹，或者换一个位置。")));
}

Result<Output> recovery(Context &context, const KeyArguments &a)
{
    HEZHONG_TRY(checkPlaceOf(a.out));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Office office, officeOf(desk));
    HEZHONG_ASSIGN(QString key, renewRecoveryKey(desk));
    const Wiper wiper(key);
    Output output;
    QJsonObject json{{u"recovery_key"_s, key}};
    output.lines = {words("ctl", "新的恢复密钥（只显示这一次）："), u"  "_s + key};
    // From here on the key exists, so whatever happens to the sheet it is shown.
    if (!a.out.isEmpty()) {
        const auto sheet = recoverySheetPdf(
            {office.name, desk.actor(), desk.store->folder(), key, desk.clock().now()});
        const Status written = sheet ? writeWholeFile(a.out, *sheet) : Status(fail(sheet.error()));
        json.insert(u"sheet"_s, written ? a.out : QString());
        output.lines += written ? words("ctl", "恢复密钥单已写入 %1，打印后请删除这个文件。")
                                      .arg(QDir::toNativeSeparators(a.out))
                                : written.error().message;
        output.exitCode = written ? 0 : exitCode(written.error().fault);
    }
    const QStringList advice = adviceAfterRecovery();
    json.insert(u"advice"_s, QJsonArray::fromStringList(advice));
    output.lines += advice;
    output.json = json;
    return output;
}

} // namespace

void addKeyCommands(CLI::App &app, Context &context)
{
    CLI::App *keys = app.add_subcommand("key", "数据密钥和恢复密钥");
    keys->require_subcommand(1);
    const auto a = std::make_shared<KeyArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const KeyArguments &)) {
        CLI::App *command = keys->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    add("status", "谁能打开案件库，密钥的强度和使用时间", status);
    add("rotate", "更换数据密钥", rotate)->add_flag("--progress", a->progress, "显示进度");
    optional(add("recovery", "重新生成恢复密钥", recovery), "--out", a->out,
             "恢复密钥单写成这个 PDF 文件");
}

} // namespace hezhong::ctl
