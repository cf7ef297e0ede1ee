// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/dossier/dossiervalues.h"
#include "core/documents/dossier/materialcheck.h"
#include "core/operations/casequeries.h"
#include "core/operations/dossier/dossier.h"
#include "core/operations/dossier/dossierreview.h"
#include "core/operations/people/usenotes.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DossierArguments {
    QString id, out, from, to, volume, filedBy, checkedBy, remark;
    QString file, fileId, section, evidence, document, name, note, reason;
    bool bothSides = false;
};
using Run = Result<Output> (*)(Context &, const DossierArguments &);

Result<Output> bind(Context &context, const DossierArguments &a)
{
    if (a.id.isEmpty() || a.out.isEmpty())
        return fail(Error{Fault::Usage,
                          u"usage"_s,
                          words("ctl", "生成卷宗要写明案件和 --out 文件。"),
                          {},
                          words("ctl", "请用 hezhongctl dossier --help 查看用法。"),
                          {}});
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    DossierRequest request;
    request.sides = a.bothSides ? DossierSides::FrontAndBack : DossierSides::Front;
    request.volume = a.volume;
    request.filedBy = a.filedBy;
    request.checkedBy = a.checkedBy;
    request.remark = a.remark;
    HEZHONG_ASSIGN(const BoundDossier bound, makeDossier(desk, id, request));
    HEZHONG_TRY(noteUse(desk, u"dossier.save"_s, id, id.text(), u"卷宗"_s));
    HEZHONG_TRY(writeWholeFile(a.out, bound.pdf));
    QJsonArray items;
    for (const DossierItem &item : bound.plan.items)
        items += toJson(item);
    Output output;
    output.json = QJsonObject{{u"file"_s, a.out},
                              {u"pages"_s, bound.plan.pages},
                              {u"items"_s, items},
                              {u"warnings"_s, toJson(bound.warnings)}};
    output.lines = QStringList{words("ctl", "已生成卷宗：%1 件，编号 %2 页。文件：%3")
                                   .arg(bound.plan.items.size())
                                   .arg(bound.plan.pages)
                                   .arg(a.out)}
                   + warningLines(bound.warnings);
    return output;
}

Result<Output> contents(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_TRY(noteReading(desk, id));
    HEZHONG_ASSIGN(const DossierPlan plan, dossierPlan(desk, id));
    Output output;
    QJsonArray items;
    for (const DossierItem &item : plan.items) {
        items += toJson(item);
        output.lines += u"%1  %2"_s.arg(pagesText(item), 8).arg(item.title);
    }
    output.json = QJsonObject{{u"pages"_s, plan.pages}, {u"items"_s, items}};
    return output;
}

QString stateWord(DossierState state)
{
    switch (state) {
    case DossierState::Present:
        return words("ctl", "有");
    case DossierState::Missing:
        return words("ctl", "缺");
    case DossierState::NotNeeded:
        break;
    }
    return words("ctl", "不需要");
}

Result<Output> check(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_TRY(noteReading(desk, id));
    HEZHONG_ASSIGN(const DossierReport report, reviewDossier(desk, id));
    Output output;
    output.json = toJson(report);
    output.lines += words("ctl", "卷宗自查：%1 分。").arg(report.score);
    for (const DossierFinding &finding : report.findings)
        output.lines +=
            u"%1  %2  %3"_s
                .arg(stateWord(finding.state), shownTitle(finding.title), finding.message)
                .trimmed();
    output.exitCode = report.lacksMust() ? 1 : 0;
    return output;
}

Result<Output> office(Context &context, const DossierArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<OfficeFinding> findings, reviewOffice(desk));
    Output output;
    QJsonArray items;
    for (const OfficeFinding &finding : findings) {
        items += toJson(finding);
        const bool byHand = finding.state == "by-hand"_L1;
        output.lines += byHand ? words("ctl", "%1：请自行核对。").arg(shownTitle(finding.title))
                               : words("ctl", "%1：%2（不少于 %3）")
                                     .arg(shownTitle(finding.title))
                                     .arg(finding.value)
                                     .arg(finding.least);
    }
    output.json = items;
    return output;
}

Result<Output> transfer(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const QDate from, parseDate(a.from, u"from"_s));
    HEZHONG_ASSIGN(const QDate to, parseDate(a.to, u"to"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const TransferList made, makeTransferList(desk, from, to));
    HEZHONG_TRY(noteUse(desk, u"dossier.transfer"_s, {}, {}, u"移交清单"_s));
    HEZHONG_TRY(writeWholeFile(a.out, made.pdf));
    Output output;
    output.json =
        QJsonObject{{u"file"_s, a.out}, {u"cases"_s, made.cases}, {u"pages"_s, made.pages}};
    output.lines += words("ctl", "已生成移交清单：%1 卷。文件：%2").arg(made.cases).arg(a.out);
    return output;
}

Result<Output> importList(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const QByteArray json, context.input(a.file, u"file"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(importDossierList(desk, json).map([](const auto &) {}));
    Output output;
    output.json = QJsonObject{{u"own"_s, true}};
    output.lines += words("ctl", "已采用本单位的自查清单。");
    return output;
}

Result<Output> resetList(Context &context, const DossierArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_TRY(removeDossierList(desk).map([](const auto &) {}));
    Output output;
    output.json = QJsonObject{{u"own"_s, false}};
    output.lines += words("ctl", "已恢复程序自带的自查清单。");
    return output;
}

Output fileOutput(const Done<CaseMaterial> &done, const QString &sentence)
{
    Output output;
    QJsonObject json = toJson(done.value);
    json.insert(u"warnings"_s, toJson(done.warnings));
    output.json = json;
    output.lines = QStringList{sentence} + warningLines(done.warnings);
    return output;
}

Result<NewMaterial> materialOf(const DossierArguments &a)
{
    NewMaterial file;
    file.fileName = a.file;
    file.name = a.name;
    file.note = a.note;
    file.evidence = a.evidence;
    if (!a.section.isEmpty()) {
        file.section = fromCode<DossierSection>(a.section);
        if (!file.section)
            return fail(badInput(u"material.section"_s, u"section"_s,
                                 words("ctl", "卷内位置“%1”无法识别。").arg(a.section),
                                 words("ctl", "例如 evidence-applicant、service、other。")));
    }
    HEZHONG_ASSIGN(file.bytes, readWholeFile(a.file, largestPdf, u"file"_s));
    return file;
}

Result<Output> addFile(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const NewMaterial file, materialOf(a));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    if (!a.document.isEmpty()) {
        HEZHONG_ASSIGN(const IssuedDocument document,
                       desk.store->get(Id<IssuedDocument>(a.document)));
        if (document.caseId != id)
            return fail(badInput(u"not-found"_s, u"document"_s,
                                 words("ctl", "本案没有这份文书，文件没有存入。"),
                                 words("ctl", "请用 document list 查看本案的文书。")));
        HEZHONG_ASSIGN(const Done<CaseMaterial> done, attachScan(desk, document.id, file));
        return fileOutput(done, words("ctl", "已存入签名盖章件“%1”。").arg(done.value.name));
    }
    HEZHONG_ASSIGN(const Done<CaseMaterial> done, addMaterial(desk, id, file));
    return fileOutput(
        done, words("ctl", "已存入“%1”（%2 页）。").arg(done.value.name).arg(done.value.pages));
}

Result<Output> listFiles(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_TRY(noteReading(desk, id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> files, materialsOfCase(desk, id));
    Output output;
    QJsonArray array;
    for (const CaseMaterial &file : files) {
        array += toJson(file);
        output.lines += words("ctl", "%1  %2  %3 页%4")
                            .arg(file.id.text(), file.name)
                            .arg(file.pages)
                            .arg(file.isRemoved() ? words("ctl", "（已移出）") : QString());
    }
    if (files.isEmpty())
        output.lines += words("ctl", "本案还没有存入材料。");
    output.json = array;
    return output;
}

/// The file with this id, which must be the named case's.
Result<CaseMaterial> fileOf(const Desk &desk, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> files, materialsOfCase(desk, id));
    for (const CaseMaterial &file : files)
        if (file.id.text() == a.fileId)
            return file;
    return fail(badInput(u"not-found"_s, u"file"_s, words("ctl", "本案没有这份材料。"),
                         words("ctl", "请用 case file list 查看本案的材料。")));
}

Result<Output> saveFile(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const CaseMaterial file, fileOf(desk, a));
    HEZHONG_ASSIGN(const QByteArray bytes, materialBytes(desk, file));
    HEZHONG_TRY(noteUse(desk, u"document.save"_s, file.caseId, file.id.text(), u"案卷材料"_s));
    HEZHONG_TRY(writeWholeFile(a.out, bytes));
    Output output;
    output.json = QJsonObject{{u"id"_s, file.id.text()}, {u"file"_s, a.out}};
    output.lines += words("ctl", "文件：%1").arg(a.out);
    return output;
}

Result<Output> removeFile(Context &context, const DossierArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const CaseMaterial file, fileOf(desk, a));
    HEZHONG_ASSIGN(const Done<CaseMaterial> done, removeMaterial(desk, file.id, a.reason));
    return fileOutput(done, words("ctl", "已移出“%1”，文件和原因留有记录。").arg(file.name));
}

using Arguments = std::shared_ptr<DossierArguments>;

CLI::App *command(CLI::App *under, Context &context, const Arguments &a, const char *name,
                  const char *help, Run run)
{
    CLI::App *made = under->add_subcommand(name, help);
    made->callback(
        [&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
    return made;
}

void addFileCommands(CLI::App &app, Context &context, const Arguments &a)
{
    CLI::App *files = app.get_subcommand("case")->add_subcommand("file", "案卷材料");
    files->require_subcommand(1);
    CLI::App *one = command(files, context, a, "add", "存入图片或者 PDF", addFile);
    required(one, "id", a->id, "案件 id 或案号");
    required(one, "file", a->file, "文件");
    optional(one, "--section", a->section, "卷内位置：evidence-applicant 等");
    optional(one, "--evidence", a->evidence, "证据清单中的名称");
    optional(one, "--document", a->document, "签名盖章件所属文书的 id");
    optional(one, "--name", a->name, "目录中的名称");
    optional(one, "--note", a->note, "备注");
    one = command(files, context, a, "list", "已存入的材料", listFiles);
    required(one, "id", a->id, "案件 id 或案号");
    one = command(files, context, a, "save", "另存一份材料", saveFile);
    required(one, "id", a->id, "案件 id 或案号");
    required(one, "file-id", a->fileId, "材料 id");
    required(one, "--out", a->out, "写出的文件");
    one = command(files, context, a, "remove", "移出案卷", removeFile);
    required(one, "id", a->id, "案件 id 或案号");
    required(one, "file-id", a->fileId, "材料 id");
    required(one, "--reason", a->reason, "原因");
}

} // namespace

void addDossierCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<DossierArguments>();
    addFileCommands(app, context, a);
    CLI::App *dossier = app.add_subcommand("dossier", "卷宗");
    dossier->require_subcommand(0, 1);
    optional(dossier, "id", a->id, "案件 id 或案号");
    optional(dossier, "--out", a->out, "写出的 PDF 文件");
    optional(dossier, "--volume", a->volume, "卷号");
    optional(dossier, "--filed-by", a->filedBy, "立卷人");
    optional(dossier, "--checked-by", a->checkedBy, "检查人");
    optional(dossier, "--remark", a->remark, "备注");
    dossier->add_flag("--both-sides", a->bothSides, "双面：每件从新的一张开始，反面页号在左上角");
    // CLI11 calls a command after its subcommand, which then has chosen already.
    dossier->callback([&context, a, dossier] {
        if (dossier->get_subcommands().empty())
            context.chosen = [&context, a] { return bind(context, *a); };
    });
    CLI::App *one = command(dossier, context, a, "check", "卷宗自查", check);
    required(one, "id", a->id, "案件 id 或案号");
    one = command(dossier, context, a, "contents", "卷内目录", contents);
    required(one, "id", a->id, "案件 id 或案号");
    one = command(dossier, context, a, "transfer", "移交清单", transfer);
    required(one, "--from", a->from, "结案日期自");
    required(one, "--to", a->to, "结案日期至");
    required(one, "--out", a->out, "写出的 PDF 文件");
    command(dossier, context, a, "office", "本单位自查", office);
    CLI::App *list = dossier->add_subcommand("list", "自查清单");
    list->require_subcommand(1);
    one = command(list, context, a, "import", "采用本单位的清单", importList);
    required(one, "file", a->file, "清单文件（JSON），- 为标准输入");
    command(list, context, a, "reset", "恢复程序自带的清单", resetList);
}

} // namespace hezhong::ctl
