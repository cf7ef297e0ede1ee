// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/papertemplates.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/templatesamples.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/templates/templatefile.h"


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<OfficeTemplate>> inUse(const Desk &desk, const QString &kind)
{
    HEZHONG_ASSIGN(
        const QList<OfficeTemplate> rows,
        desk.store->list<OfficeTemplate>(Query::where(u"kind"_s, kind).with(u"active"_s, 1)));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.last());
}

QString normalised(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

/// Why the office's template cannot be used, if so. As long as it goes back to the built-in one of
/// today only the values can have changed, which the tags tell without a paper being made.
std::optional<TemplateFault> unfitness(const PaperKind &kind, const OfficeTemplate &own)
{
    return own.baseVersion == builtInVersion(kind) ? findTagFault(kind, own.text)
                                                   : findTemplateFault(kind, own.text);
}

Result<TemplateInfo> infoOf(const Desk &desk, const PaperKind &kind)
{
    TemplateInfo info;
    info.kind = kind;
    HEZHONG_ASSIGN(info.own, inUse(desk, kind.kind));
    HEZHONG_ASSIGN(const qint64 count,
                   desk.store->count(u"paper_templates"_s, Query::where(u"kind"_s, kind.kind)));
    info.revisions = static_cast<int>(count);
    if (!info.own)
        return info;
    const bool older = info.own->baseVersion != builtInVersion(kind);
    info.fault = unfitness(kind, *info.own);
    info.state = info.fault ? TemplateState::Unfit
                 : older    ? TemplateState::Outdated
                            : TemplateState::Own;
    if (older && !info.own->baseText.isEmpty())
        info.builtInChanges = lineDiff(info.own->baseText, builtInTemplate(kind));
    return info;
}

Error unfitError(const PaperKind &kind, const OfficeTemplate &own, const Error &why)
{
    return refused(
        u"template.unfit"_s,
        words("operations", "本单位的《%1》模板（第 %2 版）不能再用，没有生成文书：%3")
            .arg(shownTitle(kind.name))
            .arg(own.revision)
            .arg(why.message),
        words("operations",
              "请负责人或者系统管理员在“设置”的“文书模板”中更新这份模板，或者恢复使用自带的模板。"),
        u"template"_s);
}

Status checkNew(const Desk &desk, const PaperKind &kind, const QString &text, const QString &base)
{
    if (text.toUtf8().size() > largestTemplate)
        return fail(badInput(u"template.large"_s, u"template"_s,
                             words("operations", "模板超过 256 KB，没有保存。"),
                             words("operations", "请删去多余的内容。")));
    HEZHONG_ASSIGN(const std::optional<OfficeTemplate> own, inUse(desk, kind.kind));
    if (own && own->text == text && own->baseVersion == base)
        return fail(badInput(
            u"template.unchanged"_s, u"template"_s,
            words("operations", "模板与使用中的第 %1 版相同，没有保存。").arg(own->revision)));
    if (text == normalised(builtInTemplate(kind)))
        return fail(badInput(u"template.built-in"_s, u"template"_s,
                             words("operations", "模板与自带的相同，没有保存。"),
                             words("operations", "需要使用自带的模板，请用“恢复自带”。")));
    if (const auto fault = findTemplateFault(kind, text))
        return fail(fault->error);
    return {};
}

struct NewRevision {
    QString text;
    QString note;
    QString baseVersion;
    QString baseText;
};

/// Puts a checked template in the place of the one in use.
Result<Done<OfficeTemplate>> put(const Desk &desk, const QString &operation, const PaperKind &kind,
                                 const NewRevision &made)
{
    OfficeTemplate row;
    row.id = Id<OfficeTemplate>::fresh(desk.clock());
    row.kind = kind.kind;
    row.text = made.text;
    row.note = made.note.trimmed();
    row.baseVersion = made.baseVersion;
    row.baseText = made.baseText;
    row.savedAt = desk.clock().now();
    row.savedBy = desk.actor();
    row.active = true;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(operation), [&](Transaction &t) -> Status {
                       HEZHONG_ASSIGN(QList<OfficeTemplate> before,
                                      t.list<OfficeTemplate>(
                                          Query::where(u"kind"_s, kind.kind).with(u"active"_s, 1)));
                       for (OfficeTemplate &old : before) {
                           old.active = false;
                           HEZHONG_TRY(t.put(old));
                       }
                       HEZHONG_ASSIGN(row.revision, t.nextNumber(u"template/"_s + kind.kind));
                       return t.put(row);
                   }));
    return Done<OfficeTemplate>{row, notice, {}};
}

RenderOptions draftOptions(const Desk &desk, const QString &text)
{
    RenderOptions options;
    options.created = desk.clock().now();
    options.draft = true;
    options.ownTemplate = PaperTemplate{text, u"draft"_s};
    return options;
}

} // namespace

QString builtInVersion(const PaperKind &kind)
{
    return u"%1-%2"_s.arg(kind.version).arg(sha256Of(builtInTemplate(kind).toUtf8()).left(8));
}

Result<QList<TemplateInfo>> listTemplates(const Desk &desk)
{
    QList<TemplateInfo> list;
    for (const PaperKind &kind : paperKinds()) {
        HEZHONG_ASSIGN(const TemplateInfo info, infoOf(desk, kind));
        list += info;
    }
    return list;
}

Result<TemplateInfo> templateInfo(const Desk &desk, const QString &kindId)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    return infoOf(desk, kind);
}

Result<QList<OfficeTemplate>> templateRevisions(const Desk &desk, const QString &kind)
{
    return desk.store->list<OfficeTemplate>(
        Query::where(u"kind"_s, kind).sorted(u"revision"_s, true));
}

QStringList templateProblems(const Desk &desk)
{
    QStringList problems;
    const QList<TemplateInfo> list = listTemplates(desk).value_or(QList<TemplateInfo>());
    for (const TemplateInfo &info : list) {
        const QString name = shownTitle(info.kind.name);
        if (info.state == TemplateState::Unfit)
            problems +=
                words("operations", "本单位的《%1》模板（第 %2 "
                                    "版）不能再用，更新或者恢复自带的以前不能出具这种文书。")
                    .arg(name)
                    .arg(info.own->revision);
        else if (info.state == TemplateState::Outdated)
            problems += words("operations", "自带的《%1》模板已经更新，本单位的模板（第 %2 "
                                            "版）仍在使用，请核对是否需要修改。")
                            .arg(name)
                            .arg(info.own->revision);
    }
    return problems;
}

Result<Done<OfficeTemplate>> saveTemplate(const Desk &desk, const QString &kindId,
                                          const QString &typed, const QString &note)
{
    HEZHONG_TRY(allowOperation(desk, u"template.save"_s, {}));
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    const QString text = normalised(typed);
    HEZHONG_TRY(checkNew(desk, kind, text, builtInVersion(kind)));
    return put(desk, u"template.save"_s, kind,
               {text, note, builtInVersion(kind), builtInTemplate(kind)});
}

Result<Done<OfficeTemplate>> restoreBuiltIn(const Desk &desk, const QString &kindId)
{
    HEZHONG_TRY(allowOperation(desk, u"template.restore"_s, {}));
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(std::optional<OfficeTemplate> own, inUse(desk, kind.kind));
    if (!own)
        return fail(refused(u"template.none"_s,
                            words("operations", "《%1》使用的就是自带的模板，没有改变。")
                                .arg(shownTitle(kind.name))));
    own->active = false;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"template.restore"_s),
                                        [&](Transaction &t) { return t.put(*own); }));
    return Done<OfficeTemplate>{*own, notice, {}};
}

Result<QByteArray> exportTemplate(const Desk &desk, const QString &kindId)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(const std::optional<OfficeTemplate> own, inUse(desk, kind.kind));
    if (own)
        return templateFile({kind.kind, own->baseVersion, own->revision, own->text});
    return templateFile({kind.kind, builtInVersion(kind), 0, builtInTemplate(kind)});
}

Result<Done<OfficeTemplate>> importTemplate(const Desk &desk, const QByteArray &bytes)
{
    HEZHONG_TRY(allowOperation(desk, u"template.import"_s, {}));
    HEZHONG_ASSIGN(const TemplateFile file, readTemplateFile(bytes));
    const auto kind = paperKind(file.kind);
    if (!kind)
        return fail(badInput(
            u"template.kind"_s, u"file"_s,
            words("operations", "这份模板是“%1”的，本程序没有这种文书，没有导入。").arg(file.kind),
            words("operations", "请核对文件；对方的程序版本较新的，请先升级本程序。")));
    const QString text = normalised(file.text);
    HEZHONG_TRY(checkNew(desk, *kind, text, file.baseVersion));
    const bool current = file.baseVersion == builtInVersion(*kind);
    return put(desk, u"template.import"_s, *kind,
               {text, words("operations", "导入"), file.baseVersion,
                current ? builtInTemplate(*kind) : QString()});
}

Result<LineDiff> diffTemplate(const Desk &desk, const QString &kindId)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(const std::optional<OfficeTemplate> own, inUse(desk, kind.kind));
    return own ? lineDiff(builtInTemplate(kind), own->text) : LineDiff();
}

Result<RenderOptions> paperOptions(const Desk &desk, const Office &office, const QString &kindId)
{
    RenderOptions options;
    options.created = desk.clock().now();
    options.author = office.name;
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(const std::optional<OfficeTemplate> own, inUse(desk, kind.kind));
    if (!own)
        return options;
    if (const auto fault = unfitness(kind, *own))
        return fail(unfitError(kind, *own, fault->error));
    options.ownTemplate = PaperTemplate{own->text, u"own%1"_s.arg(own->revision)};
    return options;
}

Status useTemplateOf(const Desk &desk, const IssuedDocument &document, RenderOptions &options)
{
    HEZHONG_ASSIGN(const QList<OfficeTemplate> revisions, templateRevisions(desk, document.kind));
    for (const OfficeTemplate &revision : revisions) {
        const QString version = u"own%1"_s.arg(revision.revision);
        if (document.templateVersion.startsWith(u"%1/%2-"_s.arg(document.kind, version)))
            options.ownTemplate = PaperTemplate{revision.text, version};
    }
    return {};
}

Result<Paper> previewTemplate(const Desk &desk, const QString &kindId, const QString &text,
                              const QString &sampleId)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    for (const TemplateSample &sample : templateSamples(kind))
        if (sample.id == sampleId) {
            HEZHONG_ASSIGN(const PaperValues values, sampleValues(kind, sample));
            return previewTemplate(desk, kindId, text, values);
        }
    return fail(internalFault(u"template.sample"_s, sampleId));
}

Result<Paper> previewTemplate(const Desk &desk, const QString &kind, const QString &text,
                              const QJsonObject &values)
{
    return renderPaper(kind, values, draftOptions(desk, text));
}

} // namespace hezhong
