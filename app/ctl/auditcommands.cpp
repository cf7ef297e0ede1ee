// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/audit.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/persondata.h"
#include "core/operations/people/retention.h"

#include <QJsonDocument>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AuditArguments {
    QString from, to, user, caseId, operation, out;
    int limit = 100;
};

struct PersonArguments {
    QString idNumber, name, birth, as, out;
};

struct AccessArguments {
    QString id, level, users;
};

struct RetentionArguments {
    QString id, decision, note, until, basis;
    int years = 0;
};

Status readDate(const QString &text, const QString &field, QDate &into)
{
    if (text.isEmpty())
        return {};
    return parseDate(text, field).map([&into](const QDate &day) { into = day; });
}

Result<Output> audit(Context &context, const AuditArguments &a)
{
    AuditFilter filter;
    HEZHONG_TRY(readDate(a.from, u"from"_s, filter.from));
    HEZHONG_TRY(readDate(a.to, u"to"_s, filter.to));
    filter.user = a.user;
    filter.operation = a.operation;
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(require(desk, Right::SeeAudit));
    if (!a.caseId.isEmpty()) {
        HEZHONG_ASSIGN(filter.caseId, findCase(desk, a.caseId));
    }
    Output output;
    if (!a.out.isEmpty()) {
        HEZHONG_ASSIGN(const AuditExport made, auditCsv(desk, filter));
        HEZHONG_TRY(writeWholeFile(a.out, made.csv));
        output.json = QJsonObject{
            {u"file"_s, a.out}, {u"entries"_s, made.entries}, {u"sha256"_s, made.sha256}};
        output.lines = {words("ctl", "已导出 %1 条审计记录：%2").arg(made.entries).arg(a.out),
                        words("ctl", "校验值：%1").arg(made.sha256)};
        return output;
    }
    HEZHONG_ASSIGN(const QList<AuditEntry> entries, auditTrail(desk, filter, 0, a.limit));
    QJsonArray array;
    for (const AuditEntry &entry : entries) {
        array.append(toJson(entry));
        output.lines +=
            u"%1  %2  %3  %4  %5"_s.arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                        entry.actor, operationLabel(entry.operation),
                                        entry.caseNumber, entry.objects.join(u"；"_s) + entry.note);
    }
    if (entries.isEmpty())
        output.lines += words("ctl", "没有符合条件的审计记录。");
    output.json = array;
    return output;
}

Result<Output> person(Context &context, const PersonArguments &a)
{
    PersonKey key;
    key.idNumber = a.idNumber;
    key.name = a.name;
    HEZHONG_TRY(readDate(a.birth, u"birth"_s, key.birth));
    const bool json = a.as == u"json"_s || (a.as.isEmpty() && context.wantsJson());
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QByteArray bytes,
                   exportPerson(desk, key, json ? PersonFormat::Json : PersonFormat::Text));
    Output output;
    if (!a.out.isEmpty()) {
        HEZHONG_TRY(writeWholeFile(a.out, bytes));
        output.json = QJsonObject{{u"file"_s, a.out}};
        output.lines = {words("ctl", "已导出个人信息：%1").arg(a.out)};
        return output;
    }
    const QString text = QString::fromUtf8(bytes);
    output.json = json ? QJsonValue(QJsonDocument::fromJson(bytes).object())
                       : QJsonValue(QJsonObject{{u"text"_s, text}});
    output.lines = text.trimmed().split(u'\n');
    return output;
}

Result<Output> access(Context &context, const AccessArguments &a)
{
    const auto level = fromCode<AccessLevel>(a.level);
    if (!level)
        return fail(badInput(u"access.level"_s, u"level"_s,
                             words("ctl", "查阅范围“%1”不认识。").arg(a.level),
                             words("ctl", "可用：office、assigned、confidential。")));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<CaseAccess> done,
                   setCaseAccess(desk, id, *level, a.users.split(u',')));
    Output output;
    output.json = QJsonObject{{u"id"_s, id.text()},
                              {u"level"_s, code(done.value.level)},
                              {u"users"_s, QJsonArray::fromStringList(done.value.users)},
                              {u"warnings"_s, toJson(done.warnings)}};
    output.lines = QStringList{words("ctl", "查阅范围：%1 %2")
                                   .arg(label(done.value.level), done.value.users.join(u"、"_s))}
                   + warningLines(done.warnings);
    return output;
}

Result<Output> retentionRows(Context &context, const RetentionArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<RetentionRow> rows, retentionList(desk));
    HEZHONG_ASSIGN(const RetentionTerm term, retentionTerm(desk));
    Output output;
    QJsonArray array;
    for (const RetentionRow &row : rows) {
        array.append(toJson(row));
        output.lines +=
            words("ctl", "%1  %2  保存至 %3").arg(row.number, row.title, isoDate(row.keepUntil));
    }
    if (rows.isEmpty())
        output.lines += words("ctl", "没有保存期限已到或者将到的案件。");
    output.lines +=
        term.isProposed
            ? words("ctl", "保存 %1 年（本程序的建议值，未经核实，请按档案管理规定设定）。")
                  .arg(term.years)
            : words("ctl", "保存 %1 年，依据：%2").arg(term.years).arg(term.basis);
    output.json = array;
    return output;
}

Result<Output> retentionTermSet(Context &context, const RetentionArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<RetentionRule> done, setRetentionTerm(desk, a.years, a.basis));
    Output output;
    output.json = QJsonObject{{u"years"_s, done.value.years}, {u"basis"_s, done.value.basis}};
    output.lines = {words("ctl", "办结案件保存 %1 年。").arg(done.value.years)};
    return output;
}

Result<Output> retentionReview(Context &context, const RetentionArguments &a)
{
    const auto decision = fromCode<RetentionDecision>(a.decision);
    if (!decision)
        return fail(badInput(
            u"retention.decision"_s, u"decision"_s,
            words("ctl", "决定“%1”不认识。").arg(a.decision),
            words("ctl", "可用：keep-until、keep-for-good、handed-over、destruction-proposed。")));
    QDate until;
    HEZHONG_TRY(readDate(a.until, u"until"_s, until));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const Done<RetentionReview> done,
                   reviewRetention(desk, id, *decision, a.note, until));
    Output output;
    output.json = entityJson(done.value);
    output.lines = {words("ctl", "已记录：%1。案件内容没有删除。").arg(label(done.value.decision))};
    return output;
}

template <class Arguments>
CLI::App *command(CLI::App *under, Context &context, const std::shared_ptr<Arguments> &a,
                  const char *name, const char *help,
                  Result<Output> (*run)(Context &, const Arguments &))
{
    CLI::App *made = under->add_subcommand(name, help);
    made->callback(
        [&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
    return made;
}

void addRetention(CLI::App &app, Context &context)
{
    CLI::App *retention = app.add_subcommand("retention", "办结案件的保存期限");
    retention->require_subcommand(1);
    const auto a = std::make_shared<RetentionArguments>();
    command(retention, context, a, "list", "期限已到或者将到的案件", retentionRows);
    CLI::App *one = command(retention, context, a, "term", "设定保存年数", retentionTermSet);
    one->add_option("years", a->years, "年数")->required();
    required(one, "--basis", a->basis, "依据");
    one = command(retention, context, a, "review", "记录复核决定，不删除任何内容", retentionReview);
    required(one, "id", a->id, "案件 id 或案号");
    required(one, "decision", a->decision,
             "keep-until|keep-for-good|handed-over|destruction-proposed");
    required(one, "--note", a->note, "说明");
    optional(one, "--until", a->until, "延长保存到哪一天");
}

} // namespace

void addAuditCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<AuditArguments>();
    CLI::App *one =
        command(&app, context, a, "audit", "审计记录：谁在何时看过、改过、打印、导出", audit);
    optional(one, "--from", a->from, "自哪一天");
    optional(one, "--to", a->to, "至哪一天");
    optional(one, "--user", a->user, "人员姓名");
    optional(one, "--case", a->caseId, "案件 id 或案号");
    optional(one, "--operation", a->operation, "操作代码，例如 case.accept");
    one->add_option("--limit", a->limit, "最多列出几条")->check(CLI::PositiveNumber);
    optional(one, "--out", a->out, "全部写入这个 CSV 文件，末行为校验值");

    CLI::App *persons = app.add_subcommand("person", "个人信息");
    persons->require_subcommand(1);
    const auto p = std::make_shared<PersonArguments>();
    one = command(persons, context, p, "export", "导出一个人在全部案件中的信息", person);
    optional(one, "--id-number", p->idNumber, "公民身份号码");
    optional(one, "--name", p->name, "姓名，与 --birth 一起用");
    optional(one, "--birth", p->birth, "出生日期");
    optional(one, "--as", p->as, "json 或 text")->check(CLI::IsMember({"json", "text"}));
    optional(one, "--out", p->out, "写出的文件");

    const auto c = std::make_shared<AccessArguments>();
    one = command(app.get_subcommand("case"), context, c, "access", "设定案件查阅范围", access);
    required(one, "id", c->id, "案件 id 或案号");
    required(one, "level", c->level, "office|assigned|confidential");
    optional(one, "--users", c->users, "可以查看保密案件的人员，用逗号隔开");
    addRetention(app, context);
}

} // namespace hezhong::ctl
