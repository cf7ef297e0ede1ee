// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/clausetexts.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/templates/clauselibrary.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ClauseArguments {
    QString id, category, title, text, caseId;
    bool all = false;
};

QJsonObject clauseJson(const LibraryEntry &clause)
{
    return {{u"id"_s, clause.id},
            {u"category"_s, clause.category},
            {u"title"_s, clause.title},
            {u"text"_s, clause.text},
            {u"built_in"_s, clause.builtIn},
            {u"changed"_s, clause.changed},
            {u"hidden"_s, clause.hidden}};
}

Status knownCategory(const QString &id)
{
    QStringList known;
    for (const ClauseCategory &category : clauseCategories())
        known += category.id;
    if (id.isEmpty() || known.contains(id))
        return {};
    return fail(badInput(u"clause.category"_s, u"category"_s,
                         words("ctl", "没有“%1”这个类别。").arg(id),
                         words("ctl", "可以是 %1。").arg(known.join(u"、"_s))));
}

Result<Output> list(Context &context, const ClauseArguments &a)
{
    HEZHONG_TRY(knownCategory(a.category));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<LibraryEntry> all, clauseLibrary(desk, a.all));
    std::optional<CaseFile> file;
    if (!a.caseId.isEmpty()) {
        HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.caseId));
        HEZHONG_ASSIGN(file, openCase(desk, id));
    }
    Output output;
    QJsonArray array;
    for (LibraryEntry clause : all) {
        if (!a.category.isEmpty() && clause.category != a.category)
            continue;
        if (file)
            clause.text = fillClause(clause.text, *file,
                                     file->agreement() ? *file->agreement() : AgreementFile());
        array += clauseJson(clause);
        output.lines += u"%1  %2"_s.arg(clause.id, shownTitle(clause.title));
        output.lines += u"    "_s + clause.text;
    }
    output.json = array;
    return output;
}

Output clauseOutput(const Done<LibraryEntry> &done, const QString &sentence)
{
    QJsonObject json = clauseJson(done.value);
    QJsonArray told;
    for (const Warning &warning : done.warnings)
        told += QJsonObject{{u"code"_s, warning.code}, {u"message"_s, warning.message}};
    json.insert(u"warnings"_s, told);
    return {json, QStringList{sentence} + warningLines(done.warnings), 0};
}

Result<Output> add(Context &context, const ClauseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    LibraryEntry clause;
    clause.category = a.category;
    clause.title = a.title;
    clause.text = a.text;
    HEZHONG_ASSIGN(const Done<LibraryEntry> done, saveClause(desk, clause));
    return clauseOutput(done, words("ctl", "条款“%1”已加入条款库。").arg(done.value.title));
}

Result<Output> change(Context &context, const ClauseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(LibraryEntry clause, clauseNamed(desk, a.id));
    if (!a.category.isEmpty())
        clause.category = a.category;
    if (!a.title.isEmpty())
        clause.title = a.title;
    if (!a.text.isEmpty())
        clause.text = a.text;
    HEZHONG_ASSIGN(const Done<LibraryEntry> done, saveClause(desk, clause));
    return clauseOutput(done, words("ctl", "条款“%1”已保存。").arg(done.value.title));
}

Result<Output> remove(Context &context, const ClauseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<LibraryEntry> done, removeClause(desk, a.id));
    return clauseOutput(done, done.value.builtIn
                                  ? words("ctl", "条款“%1”已恢复自带的内容。").arg(done.value.title)
                                  : words("ctl", "条款“%1”已删去。").arg(done.value.title));
}

template <bool Hidden>
Result<Output> setHidden(Context &context, const ClauseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<LibraryEntry> done, hideClause(desk, a.id, Hidden));
    return clauseOutput(done, Hidden ? words("ctl", "条款“%1”不再显示。").arg(done.value.title)
                                     : words("ctl", "条款“%1”重新显示。").arg(done.value.title));
}

template <int Step>
Result<Output> move(Context &context, const ClauseArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<LibraryEntry> done, moveClause(desk, a.id, Step));
    return clauseOutput(done, words("ctl", "条款“%1”的顺序已调整。").arg(done.value.title));
}

} // namespace

void addClauseCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<ClauseArguments>();
    CLI::App *group = app.add_subcommand("clause", "条款库");
    group->require_subcommand(1);
    const auto command = [&](const char *name, const char *help,
                             Result<Output> (*run)(Context &, const ClauseArguments &)) {
        CLI::App *made = group->add_subcommand(name, help);
        made->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return made;
    };
    const auto ofOne = [&](const char *name, const char *help,
                           Result<Output> (*run)(Context &, const ClauseArguments &)) {
        CLI::App *made = command(name, help, run);
        required(made, "id", a->id, "条款编号，见 clause list");
        return made;
    };
    CLI::App *made = command("list", "条款库的条款", list);
    optional(made, "--category", a->category, "类别，例如 payment");
    optional(made, "--case", a->caseId, "填入这个案件的金额和日期");
    made->add_flag("--all", a->all, "连同不显示的");
    made = command("add", "加入本单位的条款", add);
    required(made, "--category", a->category, "类别，例如 payment");
    required(made, "--title", a->title, "名称");
    required(made, "--text", a->text, "内容，空白写作 {金额}、{日期} 或者 ＿＿");
    made = ofOne("change", "修改条款；自带的改为本单位的写法", change);
    optional(made, "--category", a->category, "类别");
    optional(made, "--title", a->title, "名称");
    optional(made, "--text", a->text, "内容");
    ofOne("remove", "删去本单位的条款，或者恢复自带的内容", remove);
    ofOne("hide", "不显示", setHidden<true>);
    ofOne("show", "重新显示", setHidden<false>);
    ofOne("up", "上移", move<-1>);
    ofOne("down", "下移", move<1>);
}

} // namespace hezhong::ctl
