// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "core/base/words.h"
#include "core/law/amountwords.h"
#include "core/law/causes.h"
#include "core/law/lawjson.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct LawArguments {
    QString value, from, on;
    int count = 0;
};

using Run = Result<Output> (*)(Context &, const LawArguments &);

Output problemsOutput(const QJsonObject &json, bool valid, const QList<CodeProblem> &problems, const QString &summary)
{
    Output output{json, {valid ? summary : words("ctl", "不正确：")}, valid ? 0 : 1};
    for (const CodeProblem &problem : problems)
        output.lines += problem.message;
    return output;
}

Result<Output> isWorkday(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, parseDate(a.value, u"date"_s));
    const QJsonObject json = workdayJson(day, context.calendar());
    return Output{json,
                  {u"%1 %2 %3"_s.arg(isoDate(day), windowWeekday(day),
                                     context.calendar().isWorkday(day) ? words("ctl", "工作日")
                                                                       : words("ctl", "休息日"))},
                  0};
}

Result<Output> addWorkdays(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, parseDate(a.value, u"date"_s));
    HEZHONG_ASSIGN(const QJsonObject json, addWorkdaysJson(day, a.count, context.calendar()));
    return Output{json, {json.value(u"date"_s).toString()}, 0};
}

Result<Output> deadline(Context &context, const LawArguments &a)
{
    if (a.value == u"list"_s) {
        Output output{deadlineRulesJson(), {}, 0};
        for (const DeadlineRule &rule : deadlineRules())
            output.lines +=
                u"%1  %2  %3"_s.arg(rule.id, shownTitle(rule.title), shownTitle(rule.basis));
        return output;
    }
    if (a.from.isEmpty())
        return fail(Error{Fault::Usage, u"usage.from"_s, words("ctl", "没有给出起算日。"), u"from"_s,
                          words("ctl", "请用 --from YYYY-MM-DD。"), {}});
    HEZHONG_ASSIGN(const QDate from, parseDate(a.from, u"from"_s));
    HEZHONG_ASSIGN(const Deadline limit, computeDeadline(a.value, from, context.calendar()));
    Output output{toJson(limit), {u"%1  %2"_s.arg(isoDate(limit.due), shownTitle(limit.basis))}, 0};
    if (!limit.official)
        output.lines += words("ctl", "提示：涉及的年份没有官方日历，日期仅供参考。");
    return output;
}

Result<Output> idNumber(Context &context, const LawArguments &a)
{
    const IdNumberCheck check = checkIdNumber(a.value, context.clock().today());
    return problemsOutput(toJson(check), check.valid, check.problems,
                          words("ctl", "正确：%1，%2").arg(isoDate(check.birth), check.sex == u"male"_s ? words("ctl", "男") : words("ctl", "女")));
}

Result<Output> creditCode(Context &, const LawArguments &a)
{
    const CreditCodeCheck check = checkCreditCode(a.value);
    return problemsOutput(toJson(check), check.valid, check.problems, words("ctl", "正确"));
}

Result<Output> inWords(Context &, const LawArguments &a)
{
    HEZHONG_ASSIGN(const Money amount, Money::parse(a.value, u"amount"_s));
    return Output{amountInWordsJson(amount), {amountInWords(amount)}, 0};
}

Result<Output> causes(Context &context, const LawArguments &a)
{
    QDate day = context.clock().today();
    if (!a.on.isEmpty())
        HEZHONG_TRY(parseDate(a.on, u"on"_s).map([&](const QDate &given) { day = given; }));
    Output output{causesJson(day), {}, 0};
    for (const Cause &cause : causesOn(day))
        output.lines += u"%1  %2"_s.arg(cause.code, shownTitle(cause.name));
    return output;
}

CLI::App *add(CLI::App *parent, const char *name, const char *help, Context &context,
              const std::shared_ptr<LawArguments> &a, Run run)
{
    CLI::App *command = parent->add_subcommand(name, help);
    command->callback([&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
    return command;
}

} // namespace

void addLawCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<LawArguments>();
    CLI::App *calendar = app.add_subcommand("calendar", "工作日历");
    calendar->require_subcommand(1);
    CLI::App *command = add(calendar, "is-workday", "是否工作日", context, a, isWorkday);
    required(command, "date", a->value, "日期");
    command = add(calendar, "add-workdays", "加若干工作日", context, a, addWorkdays);
    required(command, "date", a->value, "日期");
    command->add_option("count", a->count, "天数")->required();
    command = add(&app, "deadline", "期限", context, a, deadline);
    required(command, "rule", a->value, "规则名，或 list");
    optional(command, "--from", a->from, "起算日");
    CLI::App *check = app.add_subcommand("check", "校验号码");
    check->require_subcommand(1);
    command = add(check, "id-number", "公民身份号码", context, a, idNumber);
    required(command, "number", a->value, "号码");
    command = add(check, "credit-code", "统一社会信用代码", context, a, creditCode);
    required(command, "number", a->value, "号码");
    command = add(&app, "amount-in-words", "金额大写", context, a, inWords);
    required(command, "amount", a->value, "金额");
    command = add(&app, "causes", "案由", context, a, causes);
    optional(command, "--on", a->on, "日期");
}

} // namespace hezhong::ctl
