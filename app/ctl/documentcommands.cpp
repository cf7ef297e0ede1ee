// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/documentcommands.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
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
                                 {u"style"_s, kind.style}});
        output.lines += u"%1  %2  %3"_s.arg(kind.number, 2).arg(shownTitle(kind.name), kind.kind);
    }
    output.json = array;
    return output;
}

Result<Output> issue(Context &context, const PaperArguments &a)
{
    HEZHONG_ASSIGN(const PaperRequest request, requestOf(a));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
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

Result<PaperRequest> requestOf(const PaperArguments &a)
{
    PaperRequest request;
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
    optional(command, "--out", a->out, "写出的 PDF 文件");
    addPaperOptions(command, *a);
    command = add("list", "已出具的文书", list);
    required(command, "id", a->id, "案件 id 或案号");
}

} // namespace hezhong::ctl
