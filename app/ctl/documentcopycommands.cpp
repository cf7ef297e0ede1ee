// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/documentcommands.h"
#include "app/ctl/options.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/correctdocument.h"
#include "core/operations/documentcopies.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/verifydocument.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CopyArguments {
    PaperArguments paper;
    QString document, reason, purpose, party, manner, note, file, symbol;
};

/// A value of an enumeration by its code; Input error at `field` that names the codes.
template <class E>
Result<E> chosen(const QString &text, const QString &field)
{
    if (const auto value = fromCode<E>(text))
        return *value;
    QStringList codes;
    for (const auto &name : EnumNames<E>::all())
        codes += QString::fromLatin1(name.code);
    return fail(badInput(field + u".unknown"_s, field,
                         words("ctl", "“%1”不在可选的值之中。").arg(text),
                         words("ctl", "可用：%1").arg(codes.join(u' '))));
}

Result<Output> voidPaper(Context &context, const CopyArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const IssuedDocument document, findDocument(desk, a.document));
    HEZHONG_ASSIGN(const Done<IssuedDocument> done, voidDocument(desk, document.id, a.reason));
    HEZHONG_ASSIGN(const std::optional<DocumentMark> mark, markOf(desk, document.id));
    Output output;
    output.json = documentJson(done.value, mark.value_or(DocumentMark()));
    output.lines += words("ctl", "已作废 %1。").arg(shownTitle(document.title));
    return output;
}

Result<Output> correct(Context &context, const CopyArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const IssuedDocument before, findDocument(desk, a.document));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, before.caseId));
    HEZHONG_ASSIGN(const PaperRequest request, requestOf(context, a.paper, file));
    HEZHONG_ASSIGN(const Done<Issued> done, correctDocument(desk, before.id, a.reason, request));
    const Issued &issued = done.value;
    Output output;
    QJsonObject json = documentJson(issued.document, issued.mark);
    output.lines += words("ctl", "原文书已作废，更正后的 %1 编号为 %2。")
                        .arg(shownTitle(issued.document.title), issued.mark.number);
    if (!a.paper.out.isEmpty()) {
        HEZHONG_TRY(noteUse(desk, u"document.save"_s, before.caseId, issued.document.id.text(),
                            issued.document.title));
        HEZHONG_TRY(writeWholeFile(a.paper.out, issued.pdf));
        json.insert(u"file"_s, a.paper.out);
        output.lines += words("ctl", "文件：%1").arg(a.paper.out);
    }
    output.json = json;
    return output;
}

Result<Output> save(Context &context, const CopyArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const IssuedDocument document, findDocument(desk, a.document));
    HEZHONG_ASSIGN(const QByteArray bytes, documentBytes(desk, document));
    HEZHONG_ASSIGN(const std::optional<DocumentMark> mark, markOf(desk, document.id));
    HEZHONG_TRY(
        noteUse(desk, u"document.save"_s, document.caseId, document.id.text(), document.title));
    HEZHONG_TRY(writeWholeFile(a.paper.out, bytes));
    Output output;
    QJsonObject json = documentJson(document, mark.value_or(DocumentMark()));
    json.insert(u"file"_s, a.paper.out);
    output.json = json;
    output.lines += words("ctl", "文件：%1").arg(a.paper.out);
    return output;
}

Result<Output> verify(Context &context, const CopyArguments &a)
{
    if (a.file.isEmpty() == a.symbol.isEmpty())
        return fail(Error{Fault::Usage,
                          u"usage"_s,
                          words("ctl", "请写明要查验的 PDF 文件，或者用 --code 写明二维码的内容。"),
                          {},
                          {},
                          {}});
    const auto bytes =
        a.file.isEmpty() ? Result<QByteArray>(QByteArray()) : context.input(a.file, u"file"_s);
    if (!bytes)
        return fail(bytes.error());
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const PaperVerdict verdict,
                   a.file.isEmpty() ? verifySymbol(desk, a.symbol) : verifyPaper(desk, *bytes));
    return Output{toJson(verdict), {verdict.sentence()}, verdict.isGood() ? 0 : 1};
}

QJsonObject copyJson(const DocumentCopy &copy, const QString &number, const QString &title)
{
    return {{u"id"_s, copy.id.text()},
            {u"document"_s, copy.documentId.text()},
            {u"number"_s, number},
            {u"name"_s, title},
            {u"for"_s, code(copy.purpose)},
            {u"party"_s, copy.party},
            {u"manner"_s, code(copy.manner)},
            {u"masked"_s, copy.masked},
            {u"at"_s, Codec<QDateTime>::toJson(copy.givenAt)},
            {u"by"_s, copy.givenBy},
            {u"sha256"_s, copy.sha256},
            {u"note"_s, copy.note}};
}

Result<Output> giveCopy(Context &context, const CopyArguments &a)
{
    HEZHONG_ASSIGN(const CopyFor purpose, chosen<CopyFor>(a.purpose, u"for"_s));
    HEZHONG_ASSIGN(const CopyManner manner,
                   chosen<CopyManner>(a.manner.isEmpty() ? u"handed-over"_s : a.manner, u"by"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const IssuedDocument document, findDocument(desk, a.document));
    HEZHONG_ASSIGN(const MadeCopy made, copyFor(desk, document.id, {purpose, a.party}));
    HEZHONG_ASSIGN(const std::optional<DocumentMark> mark, markOf(desk, document.id));
    HEZHONG_ASSIGN(const Done<DocumentCopy> done, recordCopy(desk, made, {manner, a.note}));
    HEZHONG_TRY(writeWholeFile(a.paper.out, made.pdf));
    Output output;
    QJsonObject json = copyJson(done.value, mark.value_or(DocumentMark()).number, document.title);
    json.insert(u"file"_s, a.paper.out);
    json.insert(u"pages"_s, made.pages);
    json.insert(u"hidden"_s, made.hidden);
    output.json = json;
    output.lines = {
        made.masked
            ? words("ctl", "已制作 %1 的副本，隐去 %2 个号码。")
                  .arg(shownTitle(document.title))
                  .arg(made.hidden)
            : words("ctl", "已制作 %1 的副本，没有隐去内容。").arg(shownTitle(document.title)),
        words("ctl", "文件：%1").arg(a.paper.out)};
    return output;
}

Result<Output> copies(Context &context, const CopyArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, a.paper.id));
    HEZHONG_ASSIGN(const CaseFile file, openCase(desk, id));
    HEZHONG_ASSIGN(const auto marks, marksOf(desk, id));
    HEZHONG_ASSIGN(const QList<DocumentCopy> given, listCopies(desk, id));
    Output output;
    QJsonArray array;
    for (const DocumentCopy &copy : given) {
        QString title;
        for (const IssuedDocument &document : file.documents)
            if (document.id == copy.documentId)
                title = document.title;
        const QString number = marks.value(copy.documentId.text()).number;
        array.append(copyJson(copy, number, title));
        output.lines += QStringList{copy.givenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                    number,
                                    shownTitle(title),
                                    label(copy.purpose),
                                    copy.party,
                                    label(copy.manner),
                                    copy.givenBy}
                            .join(u"  "_s);
    }
    if (given.isEmpty())
        output.lines += words("ctl", "本案还没有提供过副本。");
    output.json = array;
    return output;
}

using Run = Result<Output> (*)(Context &, const CopyArguments &);

} // namespace

void addDocumentCopyCommands(CLI::App &app, Context &context)
{
    CLI::App *documents = app.get_subcommand("document");
    const auto a = std::make_shared<CopyArguments>();
    const auto add = [&](const char *name, const char *help, Run run) {
        CLI::App *command = documents->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    const auto addAbout = [&](const char *name, const char *help, Run run) {
        CLI::App *command = add(name, help, run);
        required(command, "document", a->document, "文书 id 或文书编号");
        return command;
    };
    CLI::App *command = addAbout("void", "作废文书", voidPaper);
    required(command, "--reason", a->reason, "作废原因");
    command = addAbout("correct", "更正文书：作废原文书，同时出具新的", correct);
    required(command, "--reason", a->reason, "更正原因");
    optional(command, "--out", a->paper.out, "写出的 PDF 文件");
    addPaperOptions(command, a->paper);
    command = addAbout("save", "另存已出具的文书", save);
    required(command, "--out", a->paper.out, "写出的 PDF 文件");
    command = addAbout("copy", "制作副本并登记", giveCopy);
    required(command, "--for", a->purpose,
             "applicant、respondent、third-party、court、arbitration 或 publication");
    optional(command, "--party", a->party, "当事人姓名或名称");
    optional(command, "--by", a->manner, "交付方式：handed-over、post、e-mail 或 self");
    optional(command, "--note", a->note, "备注");
    required(command, "--out", a->paper.out, "写出的 PDF 文件");
    command = add("copies", "提供过的副本", copies);
    required(command, "id", a->paper.id, "案件 id 或案号");
    command = add("verify", "查验文书：是不是本单位出具、有没有改动", verify);
    optional(command, "file", a->file, "PDF 文件");
    optional(command, "--code", a->symbol, "文书上二维码的内容");
}

} // namespace hezhong::ctl
