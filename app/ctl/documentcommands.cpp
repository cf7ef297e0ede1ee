// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/documentcommands.h"
#include "app/ctl/documentexport.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/paperneeds.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/usenotes.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Output> kinds(Context &, const PaperArguments &)
{
    Output output;
    QJsonArray array;
    for (const PaperKind &kind : paperKinds()) {
        array.append(QJsonObject{{u"kind"_s, kind.kind},
                                 {u"name"_s, kind.name},
                                 {u"number"_s, kind.number},
                                 {u"style"_s, kind.style},
                                 {u"about"_s, kind.about},
                                 {u"needs_hearing"_s, kind.needsHearing},
                                 {u"copies"_s, kind.copies},
                                 {u"signs"_s, QJsonArray::fromStringList(kind.signs)}});
        output.lines += u"%1  %2  %3"_s.arg(kind.number, 2).arg(shownTitle(kind.name), kind.kind);
    }
    output.json = array;
    return output;
}

/// What was filled in for the paper: a JSON file, and KEY=VALUE on the command line, which wins.
Result<QJsonObject> ownOf(const Context &context, const PaperArguments &a)
{
    QJsonObject own;
    if (!a.valuesFile.isEmpty()) {
        HEZHONG_ASSIGN(own, context.jsonInput(a.valuesFile, u"values"_s));
    }
    for (const std::string &each : a.set) {
        const QString text = QString::fromStdString(each);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return fail(badInput(u"usage"_s, u"set"_s, words("ctl", "“%1”不是“填写项=内容”的样式。").arg(text),
                                 words("ctl", "填写项见 document fields。")));
        own.insert(text.left(equals), text.mid(equals + 1));
    }
    return own;
}

/// The party of the case with this name; Input error "case.party" when there is none.
Result<Id<Party>> partyNamed(const CaseFile &file, const QString &name)
{
    for (const Party &party : file.parties)
        if (party.name == name)
            return party.id;
    return fail(badInput(u"case.party"_s, u"party"_s, words("ctl", "本案没有名为“%1”的当事人。").arg(name),
                         words("ctl", "请按登记的姓名或者名称填写。")));
}

Result<Output> issue(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const PaperRequest request, requestOf(context, a, file));
    HEZHONG_ASSIGN(const Done<Issued> done, issueDocument(desk, id, request));
    const IssuedDocument &document = done.value.document;
    Output output;
    QJsonObject json = documentJson(document, done.value.mark);
    json.insert(u"warnings"_s, toJson(done.warnings));
    output.lines = QStringList{words("ctl", "已出具 %1（%2 页），编号 %3。")
                                   .arg(shownTitle(document.title))
                                   .arg(document.pages)
                                   .arg(done.value.mark.number)}
                   + warningLines(done.warnings);
    if (!a.out.isEmpty()) {
        HEZHONG_TRY(noteUse(desk, u"document.save"_s, id, document.id.text(), document.title));
        HEZHONG_TRY(writeWholeFile(a.out, done.value.pdf));
        json.insert(u"file"_s, a.out);
        output.lines += words("ctl", "文件：%1").arg(a.out);
    }
    output.json = json;
    return output;
}

QJsonObject inputJson(const PaperInput &input)
{
    static const QStringList types{u"line"_s,  u"text"_s,   u"date"_s, u"time"_s,
                                   u"money"_s, u"choice"_s, u"lines"_s};
    return {{u"key"_s, input.key},
            {u"label"_s, input.label},
            {u"type"_s, types.value(static_cast<int>(input.type))},
            {u"choices"_s, QJsonArray::fromStringList(input.choices)},
            {u"required"_s, input.required}};
}

/// What can be filled in for a kind beside the case.
Result<Output> fields(Context &, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(a.kind));
    Output output;
    QJsonArray array;
    for (const PaperInput &input : kind.inputs) {
        const QJsonObject json = inputJson(input);
        array.append(json);
        output.lines += u"%1  %2  %3"_s.arg(input.key, json.value(u"type"_s).toString(), input.label);
    }
    if (kind.inputs.isEmpty())
        output.lines += words("ctl", "这份文书没有需要另行填写的内容。");
    output.json = array;
    return output;
}

/// The papers that the case needs now and does not have.
Result<Output> needed(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    Output output;
    QJsonArray array;
    for (const PaperNeed &need : papersNeeded(file, desk.today())) {
        const PaperKind kind = paperKind(need.kind).value_or(PaperKind());
        array.append(QJsonObject{{u"kind"_s, need.kind},
                                 {u"name"_s, kind.name},
                                 {u"must"_s, need.must},
                                 {u"party"_s, need.partyName},
                                 {u"hearing"_s, need.hearing}});
        output.lines += u"%1  %2  %3"_s.arg(need.must ? words("ctl", "必备") : words("ctl", "按需"),
                                            shownTitle(kind.name), need.partyName);
    }
    output.json = array;
    return output;
}

/// Issues everything that the case needs now, in one step.
Result<Output> issueSet(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const auto done, issueDocuments(desk, id, neededRequests(desk, file)));
    Output output;
    QJsonArray array;
    for (const Issued &issued : done.value) {
        array.append(documentJson(issued.document, issued.mark));
        output.lines += words("ctl", "已出具 %1（%2 页），编号 %3。")
                            .arg(shownTitle(issued.document.title))
                            .arg(issued.document.pages)
                            .arg(issued.mark.number);
    }
    if (done.value.isEmpty())
        output.lines += words("ctl", "本案现在没有需要补出的文书。");
    output.json = array;
    return output;
}

Result<Output> exportAsWord(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const PaperRequest request, requestOf(context, a, file));
    return exportPaper(context, a.id, request, a.out);
}

Result<Output> list(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const auto marks, marksOf(desk, id));
    Output output;
    QJsonArray array;
    for (const IssuedDocument &document : file.documents) {
        const DocumentMark mark = marks.value(document.id.text());
        array.append(documentJson(document, mark));
        output.lines +=
            words("ctl", "%1  %2  第 %3 份  %4 页%5")
                .arg(mark.number, shownTitle(document.title))
                .arg(document.serial)
                .arg(document.pages)
                .arg(document.voidedAt.isValid() ? words("ctl", "（已作废）") : QString());
    }
    if (file.documents.isEmpty())
        output.lines += words("ctl", "本案还没有出具文书。");
    output.json = array;
    return output;
}

} // namespace

QJsonObject documentJson(const IssuedDocument &document, const DocumentMark &mark)
{
    return {{u"id"_s, document.id.text()},
            {u"number"_s, mark.number},
            {u"code"_s, mark.code},
            {u"replaces"_s, mark.replacesId.text()},
            {u"kind"_s, document.kind},
            {u"name"_s, document.title},
            {u"serial"_s, document.serial},
            {u"issued_at"_s, Codec<QDateTime>::toJson(document.issuedAt)},
            {u"issued_by"_s, document.issuedBy},
            {u"template_version"_s, document.templateVersion},
            {u"sha256"_s, document.sha256},
            {u"pages"_s, document.pages},
            {u"voided_at"_s, Codec<QDateTime>::toJson(document.voidedAt)},
            {u"void_reason"_s, document.voidReason}};
}

Result<PaperRequest> requestOf(const Context &context, const PaperArguments &a,
                               const CaseFile &file)
{
    PaperRequest request;
    HEZHONG_ASSIGN(request.own, ownOf(context, a));
    if (!a.party.isEmpty()) {
        HEZHONG_ASSIGN(request.party, partyNamed(file, a.party));
    }
    request.kind = a.kind;
    request.hearing = a.hearing;
    request.meetingPlace = a.place;
    if (!a.on.isEmpty())
        HEZHONG_TRY(parseDate(a.on, u"on"_s).map([&](const QDate &day) { request.on = day; }));
    if (!a.meetingOn.isEmpty())
        HEZHONG_TRY(parseDate(a.meetingOn, u"meeting-on"_s).map([&](const QDate &day) { request.meetingOn = day; }));
    if (!a.meetingAt.isEmpty())
        HEZHONG_TRY(parseTime(a.meetingAt, u"meeting-at"_s).map([&](const QTime &time) { request.meetingAt = time; }));
    return request;
}

void addPaperOptions(CLI::App *command, PaperArguments &a)
{
    optional(command, "--on", a.on, "文书日期");
    optional(command, "--meeting-on", a.meetingOn, "调解通知书：调解日期");
    optional(command, "--meeting-at", a.meetingAt, "调解通知书：调解时间");
    optional(command, "--place", a.place, "调解通知书：调解地点");
    optional(command, "--party", a.party, "文书所关于的当事人（姓名或者名称）");
    command->add_option("--set", a.set, "另行填写的内容：填写项=内容，可以重复");
    optional(command, "--values", a.valuesFile, "另行填写的内容：JSON 文件");
    command->add_option("--hearing", a.hearing, "第几次调解");
}

void addDocumentCommands(CLI::App &app, Context &context)
{
    CLI::App *documents = app.add_subcommand("document", "文书");
    documents->require_subcommand(1);
    const auto a = std::make_shared<PaperArguments>();
    const auto add = [&](const char *name, const char *help, Result<Output> (*run)(Context &, const PaperArguments &)) {
        CLI::App *command = documents->add_subcommand(name, help);
        command->callback([&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
        return command;
    };
    add("kinds", "可以出具的文书", kinds);
    CLI::App *command = add("issue", "出具文书", issue);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "kind", a->kind, "文书种类");
    addPaperOptions(command, *a);
    optional(command, "--out", a->out, "写出的 PDF 文件");
    command = add("fields", "一种文书可以另行填写的内容", fields);
    required(command, "kind", a->kind, "文书种类");
    command = add("needed", "本案现在需要、还没有出具的文书", needed);
    required(command, "id", a->id, "案件 id 或案号");
    command = add("issue-set", "一次出具本案现在需要的全部文书", issueSet);
    required(command, "id", a->id, "案件 id 或案号");
    command = add("export", "导出 Word 文件", exportAsWord);
    required(command, "id", a->id, "案件 id 或案号");
    required(command, "kind", a->kind, "文书种类");
    addPaperOptions(command, *a);
    required(command, "--out", a->out, "写出的 Word 文件");
    command = add("list", "已出具的文书", list);
    required(command, "id", a->id, "案件 id 或案号");
}

} // namespace hezhong::ctl
