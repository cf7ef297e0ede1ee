// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/intake.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/recordhearing.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CaseArguments {
    QString id, file, on, mediator, reason, outcome, note, status, from, to;
};

Output caseOutput(const Case &record, const QList<Warning> &warnings, const QString &sentence)
{
    Output output;
    output.json = QJsonObject{{u"id"_s, record.id.text()},
                              {u"number"_s, record.number},
                              {u"status"_s, code(record.status)},
                              {u"outcome"_s, code(record.outcome)},
                              {u"warnings"_s, toJson(warnings)}};
    output.lines = QStringList{sentence} + warningLines(warnings);
    return output;
}

Result<Output> withDeadlines(const Desk &desk, const Id<Case> &id, Output output)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QList<CaseDeadline> deadlines, deadlinesOf(desk, file));
    QJsonObject json = output.json.toObject();
    json.insert(u"deadlines"_s, toJson(deadlines));
    output.json = json;
    for (const CaseDeadline &deadline : deadlines)
        if (!deadline.done)
            output.lines +=
                words("ctl", "%1：%2（%3）")
                    .arg(deadline.shownTitle(), isoDate(deadline.due), shownTitle(deadline.basis));
    return output;
}

Result<Output> intake(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QJsonObject json, context.jsonInput(a.file, u"file"_s));
    HEZHONG_ASSIGN(const IntakeRequest request, intakeFromJson(json));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<Case> done, registerCase(desk, request));
    return withDeadlines(desk, done.value.id,
                         caseOutput(done.value, done.warnings,
                                    words("ctl", "已登记 %1：%2").arg(done.value.number, done.value.title)));
}

Result<Output> accept(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QDate on, parseDate(a.on, u"on"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<Case> done, acceptCase(desk, id, {on, a.mediator, true}));
    return withDeadlines(desk, id,
                         caseOutput(done.value, done.warnings,
                                    words("ctl", "已受理 %1，调解员%2。").arg(done.value.number, done.value.mediatorName)));
}

Result<Output> refuse(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QDate on, parseDate(a.on, u"on"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<Case> done, refuseCase(desk, id, on, a.reason));
    return caseOutput(done.value, done.warnings, words("ctl", "%1 已决定不予受理。").arg(done.value.number));
}

Result<Output> hearing(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QJsonObject json, context.jsonInput(a.file, u"file"_s));
    HEZHONG_ASSIGN(const HearingFile file, hearingFromJson(json));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<HearingFile> done, recordHearing(desk, id, file));
    HEZHONG_ASSIGN(const Case record, desk.store->get(id));
    Output output = caseOutput(record, done.warnings,
                               words("ctl", "%1 第 %2 次调解笔录已保存。").arg(record.number).arg(done.value.hearing.ordinal));
    QJsonObject object = output.json.toObject();
    object.insert(u"hearing"_s, QJsonObject{{u"id"_s, done.value.hearing.id.text()},
                                            {u"ordinal"_s, done.value.hearing.ordinal}});
    output.json = object;
    return output;
}

Result<Output> agreement(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QJsonObject json, context.jsonInput(a.file, u"file"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const AgreementFile read, agreementFromJson(json, file));
    HEZHONG_ASSIGN(const Done<AgreementFile> done, signAgreement(desk, id, read));
    HEZHONG_ASSIGN(const Case record, desk.store->get(id));
    Output output = caseOutput(record, done.warnings,
                               words("ctl", "%1 已签订调解协议，金额 %2 元。").arg(record.number, done.value.total().grouped()));
    QJsonObject object = output.json.toObject();
    object.insert(u"agreement"_s, QJsonObject{{u"id"_s, done.value.agreement.id.text()},
                                              {u"total"_s, done.value.total().decimal()}});
    output.json = object;
    return withDeadlines(desk, id, output);
}

Result<Output> close(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const QDate on, parseDate(a.on, u"on"_s));
    const auto outcome = fromCode<Outcome>(a.outcome);
    if (!outcome || *outcome == Outcome::None)
        return fail(badInput(u"case.outcome"_s, u"outcome"_s, words("ctl", "结案结果“%1”不认识。").arg(a.outcome),
                             words("ctl", "可用：agreed、settled、failed、withdrawn。")));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<Case> done, closeCase(desk, id, {on, *outcome, a.note}));
    return caseOutput(done.value, done.warnings,
                      words("ctl", "%1 已结案：%2。").arg(done.value.number, label(done.value.outcome)));
}

Result<Output> list(Context &context, const CaseArguments &a)
{
    CaseFilter filter;
    if (!a.status.isEmpty()) {
        filter.status = fromCode<CaseStatus>(a.status);
        if (!filter.status)
            return fail(badInput(u"case.status"_s, u"status"_s, words("ctl", "状态“%1”不认识。").arg(a.status),
                                 words("ctl", "可用：registered accepted refused mediating agreed failed withdrawn closed。")));
    }
    if (!a.from.isEmpty())
        HEZHONG_TRY(parseDate(a.from, u"from"_s).map([&](const QDate &day) { filter.from = day; }));
    if (!a.to.isEmpty())
        HEZHONG_TRY(parseDate(a.to, u"to"_s).map([&](const QDate &day) { filter.to = day; }));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<CaseRow> rows, listCases(desk, filter));
    Output output;
    QJsonArray array;
    for (const CaseRow &row : rows) {
        array.append(toJson(row));
        output.lines += u"%1  %2  %3  %4"_s.arg(row.number, isoDate(row.receivedOn), label(row.status), row.title);
    }
    if (rows.isEmpty())
        output.lines += words("ctl", "没有符合条件的案件。");
    output.json = array;
    return output;
}

Result<Output> show(Context &context, const CaseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const QList<CaseDeadline> deadlines, deadlinesOf(desk, file));
    Output output;
    QJsonObject json = toJson(file, deadlines);
    HEZHONG_ASSIGN(const CaseAccess access, accessOf(desk, id));
    json.insert(u"access"_s, QJsonObject{{u"level"_s, code(access.level)},
                                         {u"users"_s, QJsonArray::fromStringList(access.users)}});
    output.json = json;
    output.lines = {u"%1  %2  [%3]"_s.arg(file.record.number, file.record.title, label(file.record.status)),
                    words("ctl", "来源：%1  收到：%2").arg(label(file.record.source), isoDate(file.record.receivedOn))};
    for (const Party &party : file.parties)
        output.lines += words("ctl", "%1：%2").arg(label(party.side), party.name);
    for (const Claim &claim : file.claims)
        output.lines += words("ctl", "请求：%1  %2").arg(claim.text, claim.amount ? claim.amount->grouped() : QString());
    for (const CaseDeadline &deadline : deadlines)
        output.lines += words("ctl", "%1：%2%3")
                            .arg(deadline.shownTitle(), isoDate(deadline.due),
                                 deadline.done ? words("ctl", "（已办）") : QString());
    for (const IssuedDocument &document : file.documents)
        output.lines += words("ctl", "文书：%1（第 %2 份，%3 页）")
                            .arg(shownTitle(document.title))
                            .arg(document.serial)
                            .arg(document.pages);
    return output;
}

} // namespace

void addCaseCommands(CLI::App &app, Context &context)
{
    CLI::App *cases = app.add_subcommand("case", "登记与办理案件");
    cases->require_subcommand(1);
    const auto a = std::make_shared<CaseArguments>();
    const auto add = [&](const char *name, const char *help, Result<Output> (*run)(Context &, const CaseArguments &)) {
        CLI::App *command = cases->add_subcommand(name, help);
        command->callback([&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
        return command;
    };
    CLI::App *command = add("intake", "登记申请", intake);
    required(command, "file", a->file, "申请文件（JSON），- 为标准输入");
    command = add("accept", "受理", accept);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "--on", a->on, "受理日期");
    required(command, "--mediator", a->mediator, "调解员姓名");
    command = add("refuse", "不予受理", refuse);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "--on", a->on, "决定日期");
    required(command, "--reason", a->reason, "理由");
    command = add("hearing", "登记调解笔录", hearing);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "file", a->file, "笔录文件（JSON）");
    command = add("agreement", "签订调解协议", agreement);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "file", a->file, "协议文件（JSON）");
    command = add("close", "结案", close);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "--on", a->on, "结案日期");
    required(command, "--outcome", a->outcome, "agreed|settled|failed|withdrawn");
    optional(command, "--note", a->note, "说明");
    command = add("list", "案件列表", list);
    optional(command, "--status", a->status, "状态");
    optional(command, "--from", a->from, "收到日期自");
    optional(command, "--to", a->to, "收到日期至");
    command = add("show", "案件全部内容", show);
    required(command, "id", a->id, "案件 id 或案号");
}

} // namespace hezhong::ctl
