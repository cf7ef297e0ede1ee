// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lawcommands.h"

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

Output problemsOutput(const QJsonObject &json, bool valid, const QList<CodeProblem> &problems,
                      const QString &summary)
{
    Output output{json, {valid ? summary : words("ctl", "不正确：")}, valid ? 0 : 1};
    for (const CodeProblem &problem : problems)
        output.lines += problem.message;
    return output;
}

Result<Output> idNumber(Context &context, const LawArguments &a)
{
    const IdNumberCheck check = checkIdNumber(a.value, context.clock().today());
    const QString sex = check.sex == u"male"_s ? words("ctl", "男") : words("ctl", "女");
    return problemsOutput(toJson(check), check.valid, check.problems,
                          words("ctl", "正确：%1，%2").arg(isoDate(check.birth), sex));
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
    HEZHONG_ASSIGN(const QDate day, dayOr(a.on, context.clock().today(), u"on"_s));
    Output output{causesJson(day), {}, 0};
    for (const Cause &cause : causesOn(day))
        output.lines += u"%1  %2"_s.arg(cause.code, shownTitle(cause.name));
    if (output.lines.isEmpty())
        output.lines +=
            words("ctl", "%1 没有可用的案由编号，最早的编号自 2021-01-01 起。").arg(isoDate(day));
    return output;
}

} // namespace

void addCodeCommands(CLI::App &app, Context &context, const LawArgumentsPtr &a)
{
    CLI::App *check = app.add_subcommand("check", "校验号码");
    check->require_subcommand(1);
    CLI::App *command = addLawCommand(check, "id-number", "公民身份号码", context, a, idNumber);
    required(command, "number", a->value, "号码");
    command = addLawCommand(check, "credit-code", "统一社会信用代码", context, a, creditCode);
    required(command, "number", a->value, "号码");
    command = addLawCommand(&app, "amount-in-words", "金额大写", context, a, inWords);
    required(command, "amount", a->value, "金额");
    command = addLawCommand(&app, "causes", "案由", context, a, causes);
    optional(command, "--on", a->on, "日期");
}

} // namespace hezhong::ctl
