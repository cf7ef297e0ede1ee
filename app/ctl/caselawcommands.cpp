// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/guidejson.h"
#include "core/law/lawjson.h"
#include "core/operations/casequeries.h"
#include "core/operations/law/calculations.h"
#include "core/operations/law/caselaw.h"
#include "core/operations/law/sheetanswers.h"
#include "core/operations/people/usenotes.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CaseLawArguments {
    QString id, name, event, note, remove, claim;
    QStringList assignments;
    bool adopt = false;
};

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(isoDate(day)) : QJsonValue();
}

/// Number of a list from 1; Input error at `field` when it is not among `count`.
Result<qsizetype> placeIn(qsizetype count, const QString &typed, const QString &field)
{
    bool whole = false;
    const qsizetype place = typed.toLongLong(&whole);
    if (whole && place >= 1 && place <= count)
        return place - 1;
    return fail(badInput(u"list.number"_s, field,
                         words("ctl", "“%1”不是列表中的序号，没有改动。").arg(typed),
                         words("ctl", "列表共有 %1 项，请填写 1 至 %1 的序号。").arg(count)));
}

/// KIND=DATE or KIND=DATE..DATE.
Result<CaseEvent> readEvent(const QString &typed, const QString &note)
{
    const QString code = typed.section(u'=', 0, 0);
    const QString days = typed.section(u'=', 1);
    if (!limitationEventKind(code)) {
        QStringList known;
        for (const LimitationEventKind kind : limitationEventKinds())
            known += limitationEventCode(kind);
        return fail(badInput(u"event.kind"_s, u"add"_s,
                             words("ctl", "时效事由“%1”不认识，没有改动。").arg(code),
                             words("ctl", "可用：%1。").arg(known.join(words("ctl", "、")))));
    }
    CaseEvent event;
    event.kind = code;
    event.note = note;
    HEZHONG_ASSIGN(event.on, parseDate(days.section(u".."_s, 0, 0), code));
    if (days.contains(u".."_s)) {
        HEZHONG_ASSIGN(event.until, parseDate(days.section(u".."_s, 1), code));
    }
    return event;
}

Output eventsOutput(const CaseFile &file)
{
    Output output;
    QJsonArray list;
    for (const CaseEvent &event : file.events) {
        const auto kind = limitationEventKind(event.kind);
        const QString name = kind ? limitationEventName(*kind) : event.kind;
        list += QJsonObject{{u"number"_s, list.size() + 1},
                            {u"event"_s, event.kind},
                            {u"name"_s, name},
                            {u"on"_s, dayOrNull(event.on)},
                            {u"until"_s, dayOrNull(event.until)},
                            {u"note"_s, event.note}};
        output.lines +=
            words("ctl", "%1. %2  %3%4")
                .arg(QString::number(list.size()), isoDate(event.on), name,
                     event.note.isEmpty() ? QString() : words("ctl", "（%1）").arg(event.note));
    }
    if (list.isEmpty())
        output.lines += words("ctl", "没有登记时效事由。");
    output.json = list;
    return output;
}

Result<Output> events(Context &context, const CaseLawArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(CaseFile file, openCase(desk, id));
    if (a.event.isEmpty() && a.remove.isEmpty())
        return eventsOutput(file);
    QList<CaseEvent> after = file.events;
    if (!a.remove.isEmpty()) {
        HEZHONG_ASSIGN(const qsizetype place, placeIn(after.size(), a.remove, u"remove"_s));
        after.removeAt(place);
    }
    if (!a.event.isEmpty()) {
        HEZHONG_ASSIGN(const CaseEvent event, readEvent(a.event, a.note));
        after += event;
    }
    HEZHONG_ASSIGN(const Done<CaseFile> done, saveCaseEvents(desk, id, after));
    HEZHONG_ASSIGN(file, loadCase(desk, done.value.record.id));
    return eventsOutput(file);
}

Result<Output> limitation(Context &context, const CaseLawArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const std::optional<Limitation> found, limitationOf(desk, file));
    if (!found)
        return Output{QJsonObject{{u"known"_s, false}},
                      {words("ctl", "还没有登记权利受到侵害之日，不计算仲裁时效。"),
                       words("ctl", "请用 case events --add claim-arose=日期 登记。")},
                      0};
    Output output;
    QJsonObject json = toJson(*found);
    json.insert(u"known"_s, true);
    output.json = json;
    for (const LimitationStep &step : found->steps)
        output.lines += u"%1  %2"_s.arg(isoDate(step.event.on), step.text);
    if (found->unlimited)
        output.lines += words("ctl", "目前没有时效限制。");
    else if (found->standsStill)
        output.lines += words("ctl", "时效中止，届满日期还不能确定。");
    else
        output.lines += words("ctl", "时效于 %1 届满。").arg(isoDate(found->due));
    for (const QString &warning : found->warnings)
        output.lines += words("ctl", "提示：%1").arg(warning);
    return output;
}

Result<Output> routes(Context &context, const CaseLawArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const QList<Route> ways, routesOf(desk, file));
    Output output;
    QJsonArray list;
    for (const Route &way : ways) {
        list += toJson(way);
        output.lines +=
            words("ctl", "%1［%2］%3").arg(routeName(way.kind), routeStateName(way.state), way.why);
        if (way.until)
            output.lines += words("ctl", "    最后一日：%1").arg(isoDate(way.until->due));
        for (const QString &note : way.notes)
            output.lines += words("ctl", "    提示：%1").arg(note);
    }
    output.json = list;
    return output;
}

Result<Output> sheet(Context &context, const CaseLawArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    const auto form = desk.sheets().find(a.name);
    if (!form)
        return fail(badInput(u"sheet.unknown"_s, u"sheet"_s,
                             words("ctl", "没有名为“%1”的问题单。").arg(a.name),
                             words("ctl", "请用 sheet list 查看全部问题单。")));
    HEZHONG_ASSIGN(const auto typed, parseAssignments(a.assignments));
    QMap<QString, QString> answers = answersOf(file, a.name);
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it)
        answers.insert(it.key(), it.value());
    const FilledSheet filled = applySheet(*form, answers, *desk.calendar, desk.parameters());
    if (!filled.problems.isEmpty())
        return fail(
            filled.problems
                .first()); // the window keeps what is wrong while it is typed; here it is told
    if (!typed.isEmpty())
        HEZHONG_TRY(saveSheetAnswers(desk, id, a.name, answers));
    if (a.adopt)
        HEZHONG_TRY(adoptSheet(desk, id, a.name));
    Output output;
    QJsonObject json = toJson(filled);
    json.insert(u"adopted"_s, a.adopt);
    output.json = json;
    for (const FilledClaim &claim : filled.claims)
        output.lines += words("ctl", "请求：%1").arg(claim.text);
    for (const SheetGap &gap : filled.missing)
        output.lines += words("ctl", "还缺 %1：%2").arg(gap.question, gap.text);
    if (a.adopt)
        output.lines += words("ctl", "已写入案件的调解请求。");
    return output;
}

Result<Output> calculation(Context &context, const CaseLawArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const auto values, parseAssignments(a.assignments));
    HEZHONG_ASSIGN(const Calculation result,
                   calculate(a.name, values, *desk.calendar, desk.parameters()));
    ClaimCalculation kept;
    kept.calculator = a.name;
    kept.inputs = inputsToJson(values);
    if (!a.claim.isEmpty()) {
        HEZHONG_ASSIGN(const qsizetype place, placeIn(file.claims.size(), a.claim, u"claim"_s));
        kept.claimId = file.claims.at(place).id;
    }
    HEZHONG_TRY(keepCalculation(desk, id, kept, !a.claim.isEmpty()));
    Output output;
    QJsonObject json = toJson(result);
    json.insert(u"claim"_s,
                kept.claimId.isEmpty() ? QJsonValue() : QJsonValue(kept.claimId.text()));
    output.json = json;
    for (const CalculationStep &step : result.steps)
        output.lines += words("ctl", "%1：%2").arg(step.text, step.value);
    output.lines += words("ctl", "金额 %1 元").arg(result.amount.grouped());
    for (const QString &warning : result.warnings)
        output.lines += words("ctl", "提示：%1").arg(warning);
    return output;
}

void addAssignments(CLI::App *command, const std::shared_ptr<CaseLawArguments> &a, const char *help)
{
    command->add_option_function<std::vector<std::string>>(
        "assignments",
        [a](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                a->assignments += QString::fromStdString(value);
        },
        help);
}

} // namespace

void addCaseLawCommands(CLI::App &app, Context &context)
{
    CLI::App *cases = app.get_subcommand("case");
    const auto a = std::make_shared<CaseLawArguments>();
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const CaseLawArguments &)) {
        CLI::App *command = cases->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        required(command, "id", a->id, "案件 id 或案号");
        return command;
    };
    CLI::App *command = add("events", "时效事由：查看、登记、删除", events);
    optional(command, "--add", a->event, "事由=日期 或 事由=起..止，例如 claim-arose=2025-10-03");
    optional(command, "--note", a->note, "如何证明");
    optional(command, "--remove", a->remove, "序号");
    add("limitation", "仲裁时效", limitation);
    add("routes", "可以走的途径", routes);
    command = add("sheet", "要素式问题单：填写、写入请求", sheet);
    required(command, "sheet", a->name, "问题单名");
    addAssignments(command, a, "问题=答案");
    command->add_flag("--adopt", a->adopt, "把得出的请求写入案件");
    command = add("calculate", "计算并保存在案件中", calculation);
    required(command, "name", a->name, "计算名");
    addAssignments(command, a, "项目=数值");
    optional(command, "--claim", a->claim, "写入第几项请求");
}

} // namespace hezhong::ctl
