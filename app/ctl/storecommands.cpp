// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/words.h"
#include "core/operations/demooffice.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/readings.h"
#include "core/operations/people/verifying.h"
#include "core/operations/walk.h"
#include "core/store/repair/diagnosis.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct StoreArguments {
    QString folder, profile, office, region, prefix, admin, query;
    int cases = 200;
    unsigned seed = 1;
    int limit = 20;
};

QStringList recoveryLines(const QString &key)
{
    return {words("ctl", "恢复密钥（只显示这一次，请抄写并与电脑分开保管）："), u"  "_s + key,
            words("ctl", "忘记密码时，只有恢复密钥能打开案件库。")};
}

Result<Output> init(Context &context, const StoreArguments &a)
{
    NewOffice wanted;
    const auto profile = fromCode<OfficeProfile>(a.profile);
    if (!profile)
        return fail(badInput(
            u"office.profile"_s, u"profile"_s, words("ctl", "组织类型“%1”不认识。").arg(a.profile),
            words("ctl",
                  "可用：township、enterprise、peoples-mediation、union-station、upstream。")));
    wanted.profile = *profile;
    wanted.name = a.office;
    wanted.region = a.region;
    wanted.prefix = a.prefix;
    wanted.adminName = a.admin;
    HEZHONG_ASSIGN(wanted.password, context.password());
    HEZHONG_ASSIGN(const CreatedStore created, createOffice(a.folder, wanted, context.clock()));
    Output output;
    output.json = QJsonObject{{u"store"_s, a.folder},
                              {u"office"_s, wanted.name},
                              {u"user"_s, wanted.adminName},
                              {u"recovery_key"_s, created.recoveryKey}};
    output.lines = QStringList{words("ctl", "已建立案件库 %1。").arg(a.folder)}
                   + recoveryLines(created.recoveryKey);
    return output;
}

/// A store that does not open cannot be verified, but its files can be looked at one by one.
Error withDiagnosis(const Context &context, Error error)
{
    const auto password = context.password();
    if (error.code == "store.corrupt"_L1 && password)
        error.message += diagnosis(context.storeFolder, {context.userName, *password, {}}).join(QString());
    return error;
}

Result<Output> verify(Context &context, const StoreArguments &)
{
    const auto opened = context.desk();
    if (!opened)
        return fail(withDiagnosis(context, opened.error()));
    const Desk &desk = *opened;
    HEZHONG_TRY(require(desk, Right::Verify));
    HEZHONG_ASSIGN(const VerifyReport report, desk.store->verify());
    Output output;
    QJsonObject json;
    QJsonArray faults;
    for (const VerifyCheck &check : report.checks) {
        json.insert(check.name, check.ok() ? u"ok"_s : u"fault"_s);
        for (const QString &fault : check.faults)
            faults.append(QJsonObject{{u"check"_s, check.name}, {u"message"_s, fault}});
        output.lines += words("ctl", "%1：%2（%3 项）")
                            .arg(verifyCheckLabel(check.name),
                                 check.ok() ? words("ctl", "完好") : words("ctl", "有问题"))
                            .arg(check.examined);
        output.lines += check.faults;
    }
    json.insert(u"faults"_s, faults);
    output.json = json;
    output.exitCode = report.ok() ? 0 : 1;
    return output;
}

Result<Output> demo(Context &context, const StoreArguments &a)
{
    DemoWish wish;
    wish.cases = a.cases;
    wish.seed = a.seed;
    wish.password = qEnvironmentVariable("HEZHONG_PASSWORD", u"hezhong-demo"_s);
    if (!context.passwordFile.isEmpty()) {
        HEZHONG_ASSIGN(wish.password, context.password());
    }
    HEZHONG_ASSIGN(const DemoReport report,
                   makeDemoOffice(a.folder, wish, context.clock().today(), Calendar::builtIn()));
    Output output;
    QJsonObject statuses;
    for (auto it = report.byStatus.cbegin(); it != report.byStatus.cend(); ++it)
        statuses.insert(it.key(), it.value());
    output.json = QJsonObject{{u"store"_s, a.folder},    {u"user"_s, report.userName},
                              {u"cases"_s, a.cases},     {u"seed"_s, qint64(a.seed)},
                              {u"statuses"_s, statuses}, {u"recovery_key"_s, report.recoveryKey}};
    output.lines = {words("ctl", "已建立示例案件库 %1，共 %2 件案件，用户“%3”。")
                        .arg(a.folder)
                        .arg(a.cases)
                        .arg(report.userName)};
    if (!qEnvironmentVariableIsSet("HEZHONG_PASSWORD") && context.passwordFile.isEmpty())
        output.lines += words("ctl", "示例密码：%1（只用于示例数据）").arg(wish.password);
    return output;
}

Result<Output> walk(Context &, const StoreArguments &a)
{
    HEZHONG_ASSIGN(const WalkReport report, walkMainJob(a.folder, Calendar::builtIn()));
    Output output;
    output.json = QJsonObject{{u"store"_s, report.storeFolder},
                              {u"user"_s, report.userName},
                              {u"password"_s, report.password},
                              {u"recovery_key"_s, report.recoveryKey},
                              {u"papers"_s, QJsonArray::fromStringList(report.papers)},
                              {u"events"_s, QJsonArray::fromStringList(report.events)}};
    output.lines = {words("ctl", "示例案件库（已加密）：%1").arg(report.storeFolder),
                    words("ctl", "用户 %1，示例密码 %2").arg(report.userName, report.password)};
    output.lines += report.events;
    output.lines +=
        words("ctl", "共写出文书 %1 份，在 %2/papers").arg(report.papers.size()).arg(a.folder);
    return output;
}

Result<Output> search(Context &context, const StoreArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const SearchResult result, searchOffice(desk, a.query, a.limit));
    Output output;
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        hits.append(QJsonObject{{u"kind"_s, hit.kind},
                                {u"id"_s, hit.caseId.isEmpty() ? hit.id : hit.caseId},
                                {u"title"_s, hit.title},
                                {u"snippet"_s, hit.snippet}});
        output.lines += u"%1  %2"_s.arg(hit.title, hit.snippet);
    }
    if (result.hits.isEmpty())
        output.lines += words("ctl", "没有找到“%1”。").arg(a.query);
    output.json =
        QJsonObject{{u"took_ms"_s, result.tookMs}, {u"total"_s, result.total}, {u"hits"_s, hits}};
    return output;
}

} // namespace

void addStoreCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<StoreArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const StoreArguments &)) {
        CLI::App *command = app.add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    CLI::App *command = add("init", "建立案件库", init);
    required(command, "dir", a->folder, "新案件库的文件夹");
    required(command, "--profile", a->profile,
             "township|enterprise|peoples-mediation|union-station|upstream");
    required(command, "--office", a->office, "调解组织名称");
    required(command, "--region", a->region, "六位行政区划代码");
    required(command, "--prefix", a->prefix, "编号用的区县代字");
    required(command, "--admin", a->admin, "管理员姓名");
    add("verify", "检查案件库是否完好", verify);
    command = add("search", "查找", search);
    required(command, "query", a->query, "案号、姓名、拼音、内容");
    command->add_option("--limit", a->limit, "最多条数")->check(CLI::Range(1, 1000));
    command = add("demo", "建立示例单位", demo);
    required(command, "dir", a->folder, "新案件库的文件夹");
    command->add_option("--cases", a->cases, "案件数");
    command->add_option("--seed", a->seed, "随机种子");
    command = add("walk", "从申请到文书走一遍示例案件", walk);
    required(command, "dir", a->folder, "示例文件夹");
}

} // namespace hezhong::ctl
