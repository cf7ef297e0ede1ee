// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/dossier/dossier.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/documents/dialect.h"
#include "core/documents/dossier/dossiervalues.h"
#include "core/documents/paper.h"
#include "core/documents/papertext.h"
#include "core/documents/template.h"
#include "core/law/causes.h"
#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/retention.h"
#include "core/operations/templates/papertemplates.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QDate endOf(const Case &record)
{
    return record.closedOn.isValid() ? record.closedOn : record.refusedOn;
}

PaperContext contextOf(const Desk &desk, const CaseFile &file)
{
    PaperContext context;
    context.on = desk.today();
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    context.causeName = cause ? cause->name : file.record.cause;
    return context;
}

RenderOptions optionsOf(const Desk &desk, const QString &author)
{
    RenderOptions options;
    options.created = desk.clock().now();
    options.author = author;
    return options;
}

Result<DossierFacts> factsOf(const Desk &desk, const CaseFile &file,
                             const QList<CaseMaterial> &materials, const DossierRequest &request)
{
    DossierFacts facts;
    facts.plan = planDossier(file, materials);
    facts.volume = request.volume.trimmed();
    facts.filedBy = request.filedBy.isEmpty() ? desk.actor() : request.filedBy;
    facts.filedOn = request.filedOn.isValid() ? request.filedOn : desk.today();
    facts.checkedBy = request.checkedBy;
    facts.remark = request.remark;
    facts.situation = request.situation;
    HEZHONG_ASSIGN(facts.keep, keepingText(desk, file.record));
    return facts;
}

/// The four sheets of the dossier itself.
Status addSheets(const Desk &desk, const CaseFile &file, const DossierFacts &facts,
                 DossierParts &parts)
{
    const PaperContext context = contextOf(desk, file);
    const std::pair<QString, QByteArray *> sheets[] = {{u"dossier-cover"_s, &parts.cover},
                                                       {u"dossier-contents"_s, &parts.contents},
                                                       {u"dossier-notes"_s, &parts.notes},
                                                       {u"dossier-back"_s, &parts.back}};
    for (const auto &[kind, pdf] : sheets) {
        HEZHONG_ASSIGN(const RenderOptions options, paperOptions(desk, file.office, kind));
        HEZHONG_ASSIGN(const Paper paper,
                       renderPaper(kind, dossierValues(kind, file, context, facts), options));
        *pdf = paper.pdf;
    }
    return {};
}

/// Bytes of an item out of the vault, checked against what was kept of them.
std::function<Result<QByteArray>(const DossierItem &)>
loaderOf(const Desk &desk, const CaseFile &file, const QList<CaseMaterial> &materials)
{
    return [&desk, &file, &materials](const DossierItem &item) -> Result<QByteArray> {
        for (const IssuedDocument &document : file.documents)
            if (item.isPaper && document.id.text() == item.id)
                return documentBytes(desk, document);
        for (const CaseMaterial &material : materials)
            if (material.id.text() == item.id)
                return materialBytes(desk, material);
        return fail(internalFault(u"dossier.item"_s, item.id));
    };
}

Result<QList<Warning>> warningsOf(const Desk &desk, const CaseFile &file)
{
    QList<Warning> warnings;
    if (!endOf(file.record).isValid())
        warnings +=
            {u"dossier.open"_s, words("operations", "案件还没有办结，结案后请重新生成卷宗。")};
    HEZHONG_ASSIGN(const RetentionTerm term, retentionTerm(desk));
    if (term.isProposed)
        warnings += {u"dossier.retention"_s,
                     words("operations", "本单位还没有设定保管期限，封面印的是建议的 %1 年。")
                         .arg(term.years)};
    return warnings;
}

Result<TransferRow> transferRow(const Desk &desk, const Case &record)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, record.id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> materials, materialsOfCase(desk, record.id));
    const DossierPlan plan = planDossier(file, materials);
    TransferRow row;
    row.number = record.number;
    row.title = record.title;
    row.cause = contextOf(desk, file).causeName;
    row.outcome = record.status == CaseStatus::Refused ? u"不予受理"_s : paperWord(record.outcome);
    row.closedOn = endOf(record);
    HEZHONG_ASSIGN(const QString keep, keepingText(desk, record));
    row.keep = keep.section(u'（', 0, 0); // the last day stands on each cover
    row.items = static_cast<int>(plan.items.size());
    row.pages = plan.pages;
    return row;
}

Result<QList<TransferRow>> transferRows(const Desk &desk, const QDate &from, const QDate &to)
{
    HEZHONG_ASSIGN(const QSet<QString> hidden, hiddenCases(desk));
    const QStringList states{code(CaseStatus::Closed), code(CaseStatus::Failed),
                             code(CaseStatus::Withdrawn), code(CaseStatus::Refused)};
    HEZHONG_ASSIGN(const QList<Case> ended,
                   desk.store->list<Case>(Query::where(u"status"_s, states)));
    QList<TransferRow> rows;
    for (const Case &record : ended) {
        const QDate on = endOf(record);
        if (!on.isValid() || on < from || on > to || hidden.contains(record.id.text()))
            continue;
        HEZHONG_ASSIGN(const TransferRow row, transferRow(desk, record));
        rows += row;
    }
    return rows;
}

} // namespace

Result<DossierPlan> dossierPlan(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> materials, materialsOfCase(desk, id));
    return planDossier(file, materials);
}

Result<QString> keepingText(const Desk &desk, const Case &record)
{
    HEZHONG_ASSIGN(const RetentionTerm term, retentionTerm(desk));
    HEZHONG_ASSIGN(const QList<RetentionReview> reviews,
                   desk.store->list<RetentionReview>(Query::where(u"case_id"_s, record.id.text())));
    if (!reviews.isEmpty() && reviews.last().decision == RetentionDecision::KeepForGood)
        return u"永久"_s;
    QDate until = retentionEnd(endOf(record), term.years);
    if (!reviews.isEmpty() && reviews.last().decision == RetentionDecision::KeepUntil)
        until = reviews.last().until;
    const QString years = u"%1年"_s.arg(term.years);
    return until.isValid() ? u"%1（至%2）"_s.arg(years, chineseDate(until)) : years;
}

Result<BoundDossier> makeDossier(const Desk &desk, const Id<Case> &id,
                                 const DossierRequest &request)
{
    HEZHONG_TRY(allowOperation(desk, u"dossier.save"_s, id));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> materials, materialsOfCase(desk, id));
    HEZHONG_ASSIGN(const DossierFacts facts, factsOf(desk, file, materials, request));
    DossierParts parts;
    parts.plan = facts.plan;
    parts.sides = request.sides;
    parts.info = {u"调解案卷 "_s + file.record.number, file.office.name, desk.clock().now()};
    parts.load = loaderOf(desk, file, materials);
    HEZHONG_TRY(addSheets(desk, file, facts, parts));
    BoundDossier bound;
    bound.plan = facts.plan;
    HEZHONG_ASSIGN(bound.warnings, warningsOf(desk, file));
    HEZHONG_ASSIGN(bound.pdf, bindDossier(parts));
    return bound;
}

Result<TransferList> makeTransferList(const Desk &desk, const QDate &from, const QDate &to)
{
    HEZHONG_TRY(allowOperation(desk, u"dossier.transfer"_s, {}));
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(badInput(u"transfer.period"_s, u"to"_s,
                             words("operations", "移交清单的起止日期不对，没有生成。"),
                             words("operations", "请填写结案日期的起止，止日不早于起日。")));
    HEZHONG_ASSIGN(const QList<TransferRow> rows, transferRows(desk, from, to));
    if (rows.isEmpty())
        return fail(refused(u"transfer.none"_s,
                            words("operations", "这段时间没有办结的案件，没有生成移交清单。"),
                            words("operations", "请核对结案日期的起止。")));
    HEZHONG_ASSIGN(const QList<Office> offices, desk.store->list<Office>());
    const Office office = offices.isEmpty() ? Office() : offices.first();
    PaperKind form;
    form.file = u"dossier-transfer.xml"_s;
    HEZHONG_ASSIGN(
        const QString filled,
        fillTemplate(builtInTemplate(form), transferValues(office, from, to, desk.today(), rows)));
    HEZHONG_ASSIGN(const paper::PaperBlocks blocks, paper::readPaperDialect(filled));
    HEZHONG_ASSIGN(const Paper paper,
                   renderBlocks(blocks, u"调解案卷移交清单"_s, optionsOf(desk, office.name)));
    TransferList list;
    list.pdf = paper.pdf;
    list.cases = static_cast<int>(rows.size());
    for (const TransferRow &row : rows)
        list.pages += row.pages;
    return list;
}

QJsonObject toJson(const DossierItem &item)
{
    return {{u"id"_s, item.id},          {u"title"_s, item.title},
            {u"kind"_s, item.kind},      {u"section"_s, code(item.section)},
            {u"author"_s, item.author},  {u"on"_s, isoDate(item.on)},
            {u"pages"_s, item.pages},    {u"first_page"_s, item.first},
            {u"last_page"_s, item.last}, {u"note"_s, item.note}};
}

} // namespace hezhong
