// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lawcommands.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/law/guidejson.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The built-in sheets, those of the store's office, and an office's own of --file beside them.
Result<QuestionSheets> sheetsOf(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    QuestionSheets sheets = book->sheets();
    if (!a.file.isEmpty()) {
        HEZHONG_ASSIGN(const QByteArray bytes, context.input(a.file, u"file"_s));
        HEZHONG_TRY(sheets.add(bytes, u"file"_s));
    }
    return sheets;
}

Result<QuestionSheet> sheetOf(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QuestionSheets sheets, sheetsOf(context, a));
    const auto sheet = sheets.find(a.value);
    if (!sheet)
        return fail(badInput(u"sheet.unknown"_s, u"id"_s,
                             words("ctl", "没有名为“%1”的问题单。").arg(a.value),
                             words("ctl", "请用 sheet list 查看全部问题单。")));
    return *sheet;
}

Result<Output> list(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QuestionSheets sheets, sheetsOf(context, a));
    Output output;
    QJsonArray rows;
    for (const QuestionSheet &sheet : sheets.all()) {
        rows += QJsonObject{{u"id"_s, sheet.id},
                            {u"title"_s, sheet.title},
                            {u"version"_s, sheet.version},
                            {u"built_in"_s, sheet.builtIn},
                            {u"causes"_s, QJsonArray::fromStringList(sheet.causes)},
                            {u"cards"_s, QJsonArray::fromStringList(sheet.cards)}};
        output.lines += u"%1  %2"_s.arg(sheet.id, shownTitle(sheet.title));
    }
    output.json = rows;
    return output;
}

Result<Output> show(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QuestionSheet sheet, sheetOf(context, a));
    Output output{toJson(sheet), {shownTitle(sheet.title)}, 0};
    for (const SheetQuestion &question : sheet.questions)
        output.lines += u"%1  %2%3"_s.arg(question.id, shownTitle(question.text),
                                          question.required ? words("ctl", "（必填）") : QString());
    for (const SheetEvidence &evidence : sheet.evidence)
        output.lines += words("ctl", "证据：%1（%2）").arg(evidence.name, evidence.proves);
    for (const SheetDefence &defence : sheet.defences)
        output.lines += words("ctl", "常见抗辩：%1").arg(defence.text);
    return output;
}

Result<Output> fill(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const QuestionSheet sheet, sheetOf(context, a));
    HEZHONG_ASSIGN(const auto answers, parseAssignments(a.assignments));
    const FilledSheet filled = applySheet(sheet, answers, book->calendar(), book->parameters());
    if (!filled.problems.isEmpty())
        return fail(filled.problems.first());
    Output output{toJson(filled), {}, 0};
    for (const FilledClaim &claim : filled.claims)
        output.lines += words("ctl", "请求：%1").arg(claim.text);
    for (const QString &line : filled.outline)
        output.lines += words("ctl", "提纲：%1").arg(line);
    for (const QString &point : filled.points)
        output.lines += words("ctl", "争议焦点：%1").arg(point);
    for (const SheetGap &gap : filled.missing)
        output.lines += words("ctl", "还缺 %1：%2").arg(gap.question, shownTitle(gap.text));
    return output;
}

} // namespace

void addSheetCommands(CLI::App &app, Context &context, const LawArgumentsPtr &a)
{
    CLI::App *sheet = app.add_subcommand("sheet", "要素式问题单");
    sheet->require_subcommand(1);
    const char *own = "本单位自己的问题单（JSON），- 为标准输入";
    CLI::App *command = addLawCommand(sheet, "list", "全部问题单", context, a, list);
    optional(command, "--file", a->file, own);
    command = addLawCommand(sheet, "show", "一张问题单", context, a, show);
    required(command, "id", a->value, "问题单名");
    optional(command, "--file", a->file, own);
    command = addLawCommand(sheet, "fill", "按答案填写", context, a, fill);
    required(command, "id", a->value, "问题单名");
    assignmentsOf(command, a, "问题=答案；问双方的可以写成 问题.respondent=答案");
    optional(command, "--file", a->file, own);
}

} // namespace hezhong::ctl
