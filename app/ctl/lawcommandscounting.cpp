// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lawcommands.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "core/base/words.h"
#include "core/law/lawjson.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Output> isWorkday(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const QDate day, parseDate(a.value, u"date"_s));
    const QJsonObject json = workdayJson(day, book->calendar());
    Output output{json,
                  {u"%1 %2 %3（%4）"_s.arg(isoDate(day), windowWeekday(day),
                                           book->calendar().isWorkday(day) ? words("ctl", "工作日")
                                                                           : words("ctl", "休息日"),
                                           dayKindName(book->calendar().kind(day)))},
                  0};
    if (!book->calendar().official(day, day))
        output.lines += notOfficialLine();
    return output;
}

Result<Output> addWorkdays(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const QDate day, parseDate(a.value, u"date"_s));
    bool whole = false;
    const int count = a.second.toInt(&whole);
    if (!whole)
        return fail(badInput(u"calendar.count"_s, u"count"_s,
                             words("ctl", "“%1”不是工作日数。").arg(a.second),
                             words("ctl", "请填写整数，例如 3。")));
    HEZHONG_ASSIGN(const QJsonObject json, addWorkdaysJson(day, count, book->calendar()));
    Output output{json, {json.value(u"date"_s).toString()}, 0};
    if (!json.value(u"official"_s).toBool())
        output.lines += notOfficialLine();
    return output;
}

Result<Output> deadline(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    if (a.value == u"list"_s) {
        Output output{deadlineRulesJson(), {}, 0};
        for (const DeadlineRule &rule : deadlineRules())
            output.lines +=
                u"%1  %2  %3"_s.arg(rule.id, shownTitle(rule.title), shownTitle(rule.basis));
        return output;
    }
    if (a.from.isEmpty())
        return fail(Error{Fault::Usage,
                          u"usage.from"_s,
                          words("ctl", "没有给出起算日。"),
                          u"from"_s,
                          words("ctl", "请用 --from YYYY-MM-DD。"),
                          {}});
    HEZHONG_ASSIGN(const QDate from, parseDate(a.from, u"from"_s));
    HEZHONG_ASSIGN(const Deadline limit, computeDeadline(a.value, from, book->calendar()));
    Output output{toJson(limit), {u"%1  %2"_s.arg(isoDate(limit.due), shownTitle(limit.basis))}, 0};
    if (!limit.official)
        output.lines += notOfficialLine();
    output.lines += unsureLines(limit.cards);
    return output;
}

Output calculatorList()
{
    Output output{calculatorsJson(), {}, 0};
    for (const CalculatorInfo &info : calculators()) {
        QStringList keys;
        for (const CalculatorKey &key : info.keys)
            keys += key.required ? key.name : u"[%1]"_s.arg(key.name);
        output.lines += u"%1  %2  %3"_s.arg(info.name, info.title, keys.join(u' '));
    }
    return output;
}

Result<Output> calculation(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    if (a.value == u"list"_s && a.assignments.isEmpty())
        return calculatorList();
    HEZHONG_ASSIGN(const auto values, parseAssignments(a.assignments));
    HEZHONG_ASSIGN(const Calculation result,
                   calculate(a.value, values, book->calendar(), book->parameters()));
    Output output{toJson(result), {}, 0};
    for (const CalculationStep &step : result.steps)
        output.lines += words("ctl", "%1：%2").arg(step.text, step.value);
    output.lines += words("ctl", "金额 %1 元").arg(result.amount.grouped());
    QStringList basis;
    for (const QString &article : result.basis)
        basis += shownTitle(article);
    output.lines += words("ctl", "依据：%1").arg(basis.join(words("ctl", "、")));
    for (const QString &warning : result.warnings)
        output.lines += words("ctl", "提示：%1").arg(warning);
    return output;
}

} // namespace

void addCountingCommands(CLI::App &app, Context &context, const LawArgumentsPtr &a)
{
    CLI::App *calendar = app.add_subcommand("calendar", "工作日历");
    calendar->require_subcommand(1);
    CLI::App *command = addLawCommand(calendar, "is-workday", "是否工作日", context, a, isWorkday);
    required(command, "date", a->value, "日期");
    command = addLawCommand(calendar, "add-workdays", "加若干工作日", context, a, addWorkdays);
    required(command, "date", a->value, "日期");
    required(command, "count", a->second, "天数");
    command = addLawCommand(&app, "deadline", "期限", context, a, deadline);
    required(command, "rule", a->value, "规则名，或 list");
    optional(command, "--from", a->from, "起算日");
    command = addLawCommand(&app, "calc", "计算金额", context, a, calculation);
    required(command, "name", a->value, "计算名，或 list");
    assignmentsOf(command, a, "项目=数值，例如 average-wage=8000");
}

} // namespace hezhong::ctl
