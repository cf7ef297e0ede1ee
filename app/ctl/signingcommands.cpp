// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/rights.h"
#include "core/operations/signing/officeseals.h"
#include "core/operations/signing/signdocument.h"
#include "core/operations/signing/signedcopy.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SigningArguments {
    QString document, signer, strokes, image, manner, note, sha256, reason, seal, step, person, out;
    QString name, file, users, roles;
    std::vector<std::string> witnesses;
    int widthMm = 42;
};

QJsonObject signatureJson(const Signature &signature)
{
    QJsonObject json = entityJson(signature);
    json.remove(u"file_key"_s);
    return json;
}

QJsonObject sealJson(const OfficeSeal &seal)
{
    QJsonObject json = entityJson(seal);
    json.remove(u"file_key"_s);
    return json;
}

/// The paper, and the hash that the signature is bound to: the one given, or that of the issued paper.
struct Chosen {
    IssuedDocument document;
    QString shownSha256;
};

Result<Chosen> chosen(const Desk &desk, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(Id<IssuedDocument>(a.document)));
    return Chosen{document, a.sha256.isEmpty() ? document.sha256 : a.sha256.toLower()};
}

Output signatureOutput(const Done<Signature> &done, const QString &sentence)
{
    Output output;
    QJsonObject json = signatureJson(done.value);
    json.insert(u"warnings"_s, toJson(done.warnings));
    output.json = json;
    output.lines = QStringList{sentence} + warningLines(done.warnings);
    return output;
}

Result<Output> sign(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Chosen paper, chosen(desk, a));
    SignRequest request;
    request.document = paper.document.id;
    request.shownSha256 = paper.shownSha256;
    request.signer = a.signer;
    request.note = a.note;
    const auto manner = fromCode<SigningManner>(a.manner);
    if (!manner || *manner == SigningManner::Refused)
        return fail(badInput(
            u"usage"_s, u"manner"_s, words("ctl", "签名方式“%1”不认识。").arg(a.manner),
            words("ctl",
                  "可用：pad、fingerprint、seal、paper-scan；拒绝签名用 document refuse。")));
    request.manner = *manner;
    const bool pad = *manner == SigningManner::Pad;
    const QString file = pad ? a.strokes : a.image;
    if (file.isEmpty())
        return fail(badInput(u"usage"_s, pad ? u"strokes"_s : u"image"_s,
                             words("ctl", "没有给出签名笔迹或者图片。"),
                             words("ctl", "手写签名用 --strokes，其他方式用 --image。")));
    HEZHONG_ASSIGN(request.bytes, context.input(file, pad ? u"strokes"_s : u"image"_s));
    HEZHONG_ASSIGN(const Done<Signature> done, signDocument(desk, request));
    return signatureOutput(done, words("ctl", "“%1”已在《%2》上签名。")
                                     .arg(done.value.signer, shownTitle(paper.document.title)));
}

Result<Output> refuse(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Chosen paper, chosen(desk, a));
    RefusalRequest request{paper.document.id, paper.shownSha256, a.signer, a.reason, {}};
    for (const std::string &witness : a.witnesses)
        request.witnesses += QString::fromStdString(witness);
    HEZHONG_ASSIGN(const Done<Signature> done, refuseToSign(desk, request));
    return signatureOutput(done, words("ctl", "已记录“%1”拒绝签名。").arg(done.value.signer));
}

Result<Output> seal(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Chosen paper, chosen(desk, a));
    HEZHONG_ASSIGN(const OfficeSeal found, sealNamed(desk, a.seal));
    HEZHONG_ASSIGN(const Done<Signature> done,
                   sealDocument(desk, {paper.document.id, paper.shownSha256, found.id}));
    return signatureOutput(
        done,
        words("ctl", "已在《%1》上加盖“%2”。").arg(shownTitle(paper.document.title), found.name));
}

Result<Output> step(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    const auto kind = fromCode<SigningStepKind>(a.step);
    if (!kind || *kind == SigningStepKind::RefusalToSign)
        return fail(
            badInput(u"usage"_s, u"step"_s, words("ctl", "步骤“%1”不认识。").arg(a.step),
                     words("ctl", "可用：read-aloud、large-print、interpreter、explained、witness；"
                                  "拒绝签名用 document refuse。")));
    HEZHONG_ASSIGN(const Done<SigningStep> done,
                   recordStep(desk, {Id<IssuedDocument>(a.document), *kind, a.person, a.note}));
    Output output;
    output.json = entityJson(done.value);
    output.lines += words("ctl", "已记录：%1，%2。").arg(label(done.value.step), done.value.person);
    return output;
}

QJsonObject signerJson(const Signer &signer)
{
    return {{u"name"_s, signer.name},         {u"role"_s, code(signer.role)},
            {u"label"_s, signer.place.label}, {u"page"_s, signer.place.page},
            {u"seals"_s, signer.seals},       {u"done"_s, signer.done},
            {u"refused"_s, signer.refused}};
}

Result<Output> signatures(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const SigningState state, signaturesOf(desk, Id<IssuedDocument>(a.document)));
    Output output;
    QJsonArray signs;
    for (const Signature &one : state.signatures) {
        signs.append(signatureJson(one));
        output.lines += words("ctl", "%1  %2  %3  %4")
                            .arg(one.signedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                 one.signer, label(one.manner), one.note);
    }
    QJsonArray steps;
    for (const SigningStep &one : state.steps) {
        steps.append(entityJson(one));
        output.lines += words("ctl", "%1  %2  %3  %4")
                            .arg(one.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                 label(one.step), one.person, one.note);
    }
    QJsonArray signers;
    for (const Signer &one : state.signers) {
        signers.append(signerJson(one));
        if (!one.done && !one.refused)
            output.lines += words("ctl", "待签名：%1  %2").arg(one.place.label, one.name);
    }
    output.json = QJsonObject{{u"sha256"_s, state.document.sha256},
                              {u"signatures"_s, signs},
                              {u"steps"_s, steps},
                              {u"signers"_s, signers}};
    return output;
}

Result<Output> signedFile(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const auto done, signedCopy(desk, Id<IssuedDocument>(a.document)));
    const SignedCopy &copy = done.value.copy;
    HEZHONG_TRY(noteUse(desk, u"document.save"_s, copy.caseId, copy.id.text(), u"签名件"_s));
    HEZHONG_TRY(writeWholeFile(a.out, done.value.pdf));
    Output output;
    QJsonObject json = entityJson(copy);
    json.remove(u"file_key"_s);
    json.insert(u"file"_s, a.out);
    output.json = json;
    output.lines += words("ctl", "签名件：%1（%2 页）").arg(a.out).arg(copy.pages);
    return output;
}

Result<QList<UserRole>> rolesFrom(const QString &text)
{
    QList<UserRole> roles;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto role = fromCode<UserRole>(part.trimmed());
        if (!role)
            return fail(badInput(
                u"user.roles"_s, u"roles"_s, words("ctl", "角色“%1”不认识。").arg(part.trimmed()),
                words("ctl", "可用：director、mediator、registrar，多个之间用逗号隔开。")));
        roles += *role;
    }
    return roles;
}

Result<Output> sealAdd(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    NewSeal wanted{a.name, {}, a.widthMm, a.users.split(u',', Qt::SkipEmptyParts), {}};
    HEZHONG_ASSIGN(wanted.roles, rolesFrom(a.roles));
    HEZHONG_ASSIGN(wanted.png, context.input(a.file, u"image"_s));
    HEZHONG_ASSIGN(const Done<OfficeSeal> done, addSeal(desk, wanted));
    Output output;
    output.json = sealJson(done.value);
    output.lines += words("ctl", "已添加印章“%1”。").arg(done.value.name);
    return output;
}

Result<Output> sealList(Context &context, const SigningArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<OfficeSeal> seals, officeSeals(desk));
    Output output;
    QJsonArray array;
    for (const OfficeSeal &one : seals) {
        array.append(sealJson(one));
        output.lines +=
            words("ctl", "%1  [%2]  %3 毫米  %4  %5")
                .arg(one.name, one.active ? words("ctl", "在用") : words("ctl", "已停用"))
                .arg(one.widthMm)
                .arg(one.roles.isEmpty() ? QString() : roleNames(one.roles), one.users.join(u'、'));
    }
    if (seals.isEmpty())
        output.lines += words("ctl", "还没有添加印章。");
    output.json = array;
    return output;
}

Result<Output> sealRetire(Context &context, const SigningArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const OfficeSeal found, sealNamed(desk, a.name));
    HEZHONG_ASSIGN(const Done<OfficeSeal> done, retireSeal(desk, found.id));
    Output output;
    output.json = sealJson(done.value);
    output.lines += words("ctl", "印章“%1”已停用。").arg(done.value.name);
    return output;
}

using Run = Result<Output> (*)(Context &, const SigningArguments &);

CLI::App *added(CLI::App *group, Context &context, const std::shared_ptr<SigningArguments> &a,
                const char *name, const char *help, Run run)
{
    CLI::App *command = group->add_subcommand(name, help);
    command->callback(
        [&context, a, run] { context.chosen = [&context, a, run] { return run(context, *a); }; });
    return command;
}

void addDocumentPart(CLI::App *documents, Context &context,
                     const std::shared_ptr<SigningArguments> &a)
{
    const auto add = [&](const char *name, const char *help, Run run) {
        CLI::App *command = added(documents, context, a, name, help, run);
        required(command, "document", a->document, "文书 id（见 document list）");
        return command;
    };
    const char *hash = "签名时所显示文书的 SHA-256；不写则为出具的文书";
    CLI::App *command = add("sign", "在已出具的文书上签名", sign);
    required(command, "--signer", a->signer, "签名人");
    optional(command, "--strokes", a->strokes, "手写签名的笔迹（JSON 文件）");
    optional(command, "--image", a->image, "指印、印章或者扫描件的图片");
    a->manner = u"pad"_s;
    optional(command, "--manner", a->manner, "签名方式：pad、fingerprint、seal、paper-scan");
    optional(command, "--note", a->note, "说明");
    optional(command, "--sha256", a->sha256, hash);
    command = add("refuse", "记录拒绝签名", refuse);
    required(command, "--signer", a->signer, "拒绝签名的人");
    required(command, "--reason", a->reason, "原因");
    command->add_option("--witness", a->witnesses, "见证人，可以重复")->required();
    command = add("seal", "在已出具的文书上加盖印章", seal);
    required(command, "--seal", a->seal, "印章名称");
    optional(command, "--sha256", a->sha256, hash);
    command = add("step", "记录签名前后的步骤", step);
    required(command, "step", a->step, "read-aloud、large-print、interpreter、explained、witness");
    required(command, "--person", a->person, "人员姓名");
    optional(command, "--note", a->note, "说明");
    add("signatures", "文书上的签名、印章和步骤", signatures);
    command = add("signed", "制作签名件", signedFile);
    required(command, "--out", a->out, "写出的 PDF 文件");
}

} // namespace

void addSigningCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<SigningArguments>();
    addDocumentPart(app.get_subcommand("document"), context, a);
    CLI::App *seals = app.add_subcommand("seal", "印章");
    seals->require_subcommand(1);
    CLI::App *command = added(seals, context, a, "add", "添加印章图片", sealAdd);
    required(command, "name", a->name, "印章名称");
    required(command, "file", a->file, "背景透明的 PNG 图片");
    command->add_option("--width-mm", a->widthMm, "实物宽度（毫米）");
    optional(command, "--users", a->users, "可以用印的人员，用逗号隔开");
    optional(command, "--roles", a->roles, "可以用印的角色，用逗号隔开；都不写时为负责人");
    added(seals, context, a, "list", "印章名单", sealList);
    command = added(seals, context, a, "retire", "停用印章", sealRetire);
    required(command, "name", a->name, "印章名称");
}

} // namespace hezhong::ctl
