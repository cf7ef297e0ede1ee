// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/placeholders.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/templates/papertemplates.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TemplateArguments {
    QString kind, file, note, out;
    bool builtIn = false;
};

QString stateCode(TemplateState state)
{
    switch (state) {
    case TemplateState::BuiltIn:
        return u"built-in"_s;
    case TemplateState::Own:
        return u"own"_s;
    case TemplateState::Outdated:
        return u"outdated"_s;
    case TemplateState::Unfit:
        break;
    }
    return u"unfit"_s;
}

QString stateWord(TemplateState state)
{
    switch (state) {
    case TemplateState::BuiltIn:
        return words("ctl", "系统自带");
    case TemplateState::Own:
        return words("ctl", "本单位");
    case TemplateState::Outdated:
        return words("ctl", "需要核对");
    case TemplateState::Unfit:
        break;
    }
    return words("ctl", "需要更新");
}

QJsonObject infoJson(const TemplateInfo &info)
{
    QJsonObject object{{u"kind"_s, info.kind.kind},
                       {u"name"_s, info.kind.name},
                       {u"state"_s, stateCode(info.state)},
                       {u"built_in_version"_s, builtInVersion(info.kind)},
                       {u"revisions"_s, info.revisions}};
    if (info.own) {
        object.insert(u"revision"_s, info.own->revision);
        object.insert(u"base_version"_s, info.own->baseVersion);
        object.insert(u"note"_s, info.own->note);
        object.insert(u"saved_by"_s, info.own->savedBy);
        object.insert(u"saved_at"_s, Codec<QDateTime>::toJson(info.own->savedAt));
    }
    if (info.fault)
        object.insert(u"fault"_s, info.fault->error.message);
    if (!info.builtInChanges.text.isEmpty())
        object.insert(u"built_in_changes"_s, info.builtInChanges.text);
    return object;
}

Result<Output> list(Context &context, const TemplateArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<TemplateInfo> all, listTemplates(desk));
    Output output;
    QJsonArray array;
    for (const TemplateInfo &info : all) {
        array += infoJson(info);
        const QString revision =
            info.own ? words("ctl", "第 %1 版").arg(info.own->revision) : QString();
        output.lines +=
            u"%1  %2  %3  %4"_s
                .arg(info.kind.kind, shownTitle(info.kind.name), stateWord(info.state), revision)
                .trimmed();
        if (info.fault)
            output.lines += u"  "_s + info.fault->error.message;
    }
    output.json = array;
    return output;
}

Result<Output> show(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(a.kind));
    QString text = builtInTemplate(kind);
    QJsonObject json{{u"kind"_s, kind.kind}, {u"state"_s, u"built-in"_s}};
    if (!a.builtIn) {
        HEZHONG_ASSIGN(const Desk desk, context.desk());
        HEZHONG_ASSIGN(const TemplateInfo info, templateInfo(desk, a.kind));
        json = infoJson(info);
        if (info.own)
            text = info.own->text;
    }
    json.insert(u"text"_s, text);
    return Output{json, {text.trimmed()}, 0};
}

QString formCode(Placeholder::Form form)
{
    switch (form) {
    case Placeholder::Form::Text:
        return u"text"_s;
    case Placeholder::Form::Flag:
        return u"flag"_s;
    case Placeholder::Form::List:
        return u"list"_s;
    case Placeholder::Form::Group:
        break;
    }
    return u"group"_s;
}

Result<Output> keys(Context &, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(a.kind));
    Output output;
    QJsonArray array;
    for (const Placeholder &one : placeholdersOf(kind)) {
        array += QJsonObject{{u"path"_s, one.path},       {u"key"_s, one.key},
                             {u"within"_s, one.within},   {u"form"_s, formCode(one.form)},
                             {u"meaning"_s, one.meaning}, {u"example"_s, one.example}};
        const QString depth(one.within.isEmpty() ? 0 : 2 * (one.within.count(u'.') + 1), u' ');
        output.lines +=
            u"%1%2  %3  %4"_s.arg(depth, one.inserted(), one.meaning, one.example).trimmed();
    }
    output.json = array;
    return output;
}

Result<QString> textOf(const Context &context, const QString &file)
{
    HEZHONG_ASSIGN(const QByteArray bytes, context.input(file, u"file"_s));
    return QString::fromUtf8(bytes);
}

Result<Output> check(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(a.kind));
    HEZHONG_ASSIGN(const QString text, textOf(context, a.file));
    if (const auto fault = findTemplateFault(kind, text))
        return fail(fault->error);
    return Output{QJsonObject{{u"kind"_s, kind.kind}, {u"fits"_s, true}},
                  {words("ctl", "这份模板可以用于《%1》。").arg(shownTitle(kind.name))},
                  0};
}

Output savedOutput(const OfficeTemplate &kept, const QString &sentence)
{
    return {QJsonObject{{u"kind"_s, kept.kind},
                        {u"revision"_s, kept.revision},
                        {u"base_version"_s, kept.baseVersion},
                        {u"active"_s, kept.active}},
            {sentence},
            0};
}

Result<Output> set(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const QString text, textOf(context, a.file));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<OfficeTemplate> done, saveTemplate(desk, a.kind, text, a.note));
    return savedOutput(done.value,
                       words("ctl", "模板已保存为第 %1 版并开始使用。").arg(done.value.revision));
}

Result<Output> reset(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<OfficeTemplate> done, restoreBuiltIn(desk, a.kind));
    return savedOutput(done.value, words("ctl", "已恢复使用自带的模板；本单位的各版都保留着。"));
}

Result<Output> diff(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const LineDiff difference, diffTemplate(desk, a.kind));
    const QString line = difference.text.isEmpty() ? words("ctl", "与自带的模板没有差别。")
                                                   : difference.text.trimmed();
    return Output{QJsonObject{{u"added"_s, difference.added},
                              {u"removed"_s, difference.removed},
                              {u"text"_s, difference.text}},
                  {line},
                  0};
}

Result<Output> exportFile(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QByteArray bytes, exportTemplate(desk, a.kind));
    HEZHONG_TRY(noteUse(desk, u"template.export"_s, {}, a.kind, a.kind));
    HEZHONG_TRY(writeWholeFile(a.out, bytes));
    return Output{
        QJsonObject{{u"kind"_s, a.kind}, {u"file"_s, a.out}, {u"bytes"_s, qint64(bytes.size())}},
        {words("ctl", "模板已导出到 %1。").arg(a.out)},
        0};
}

Result<Output> importFile(Context &context, const TemplateArguments &a)
{
    HEZHONG_ASSIGN(const QByteArray bytes, context.input(a.file, u"file"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<OfficeTemplate> done, importTemplate(desk, bytes));
    return savedOutput(done.value,
                       words("ctl", "模板已导入为第 %1 版并开始使用。").arg(done.value.revision));
}

} // namespace

void addTemplateCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<TemplateArguments>();
    CLI::App *group = app.add_subcommand("template", "文书模板");
    group->require_subcommand(1);
    const auto add = [&](const char *name, const char *help,
                         Result<Output> (*run)(Context &, const TemplateArguments &)) {
        CLI::App *command = group->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    const auto addForKind = [&](const char *name, const char *help,
                                Result<Output> (*run)(Context &, const TemplateArguments &)) {
        CLI::App *command = add(name, help, run);
        required(command, "kind", a->kind, "文书种类，例如 mediation-agreement");
        return command;
    };
    add("list", "各种文书使用的模板", list);
    addForKind("show", "模板的内容", show)
        ->add_flag("--built-in", a->builtIn, "自带的模板，不需要案件库");
    addForKind("keys", "可用的填写项", keys);
    required(addForKind("check", "用虚构的案件试填模板，不保存", check), "file", a->file,
             "模板文件（XML），- 为标准输入");
    CLI::App *command = addForKind("set", "保存并使用本单位的模板", set);
    required(command, "file", a->file, "模板文件（XML），- 为标准输入");
    optional(command, "--note", a->note, "改动的说明");
    addForKind("reset", "恢复使用自带的模板", reset);
    addForKind("diff", "与自带模板的比较", diff);
    required(addForKind("export", "导出使用中的模板", exportFile), "--out", a->out, "写入的文件");
    required(add("import", "导入别的单位导出的模板", importFile), "file", a->file,
             "模板文件（XML），- 为标准输入");
}

} // namespace hezhong::ctl
