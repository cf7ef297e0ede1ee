// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossiervalues.h"

#include "core/base/dates.h"
#include "core/documents/lawwords.h"
#include "core/documents/papertext.h"
#include "core/documents/partyvalues.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// More names than these on a side are shortened in the name of the dossier.
constexpr qsizetype namesInName = 2;

QDate mediationStart(const CaseFile &file)
{
    return file.record.acceptedOn.isValid() ? file.record.acceptedOn : file.record.receivedOn;
}

QDate mediationEnd(const CaseFile &file)
{
    return file.record.closedOn.isValid() ? file.record.closedOn : file.record.refusedOn;
}

QString outcomeText(const CaseFile &file)
{
    if (file.record.status == CaseStatus::Refused)
        return u"不予受理"_s;
    return file.record.outcome == Outcome::None ? QString() : paperWord(file.record.outcome);
}

QJsonArray itemRows(const DossierPlan &plan)
{
    QJsonArray rows;
    for (const DossierItem &item : plan.items)
        rows += QJsonObject{{u"position"_s, QString::number(rows.size() + 1)},
                            {u"title"_s, item.title},
                            {u"author"_s, item.author},
                            {u"on"_s, isoDate(item.on)},
                            {u"pages"_s, pagesText(item)},
                            {u"note"_s, item.note}};
    return rows;
}

QString countText(int count, const QString &unit)
{
    return count > 0 ? u"%1%2"_s.arg(count).arg(unit) : QString();
}

QString situationText(const DossierFacts &facts)
{
    if (!facts.situation.isEmpty())
        return facts.situation;
    if (facts.plan.items.isEmpty())
        return {};
    return u"本卷共有材料%1件，编有页号的共%2页，排列和页号与卷内目录一致。"_s
        .arg(facts.plan.items.size())
        .arg(facts.plan.pages);
}

} // namespace

QString pagesText(const DossierItem &item)
{
    if (item.pages <= 0)
        return {};
    return item.pages == 1 ? QString::number(item.first)
                           : u"%1-%2"_s.arg(item.first).arg(item.last);
}

QJsonObject dossierValues(const QString &kind, const CaseFile &file, const PaperContext &context,
                          const DossierFacts &facts)
{
    const Case &record = file.record;
    const QString cause = context.causeName.isEmpty() ? u"劳动人事争议"_s : context.causeName;
    const QList<Party> applicants = file.on(Side::Applicant);
    const QList<Party> respondents = file.on(Side::Respondent);
    const bool people = file.office.profile == OfficeProfile::PeoplesMediation;
    return {{u"kind"_s, kind},
            {u"number"_s, record.number},
            {u"date"_s, chineseDate(context.on)},
            {u"office"_s, QJsonObject{{u"name"_s, file.office.name}}},
            {u"dispute"_s, disputeWord(file.office)},
            {u"volume_name"_s, u"%1与%2%3"_s.arg(namesOf(applicants, namesInName),
                                                 namesOf(respondents, namesInName), cause)},
            {u"volume"_s, facts.volume},
            {u"cause"_s, cause},
            {u"applicant_names"_s, namesOf(applicants)},
            {u"respondent_names"_s, namesOf(respondents)},
            {u"mediator"_s, record.mediatorName},
            {u"mediator_title"_s, people ? u"人民调解员"_s : u"调解员"_s},
            {u"mediation_from"_s, chineseDate(mediationStart(file))},
            {u"mediation_to"_s, chineseDate(mediationEnd(file))},
            {u"outcome"_s, outcomeText(file)},
            {u"keep"_s, facts.keep},
            {u"filed_by"_s, facts.filedBy},
            {u"filed_on"_s, chineseDate(facts.filedOn)},
            {u"checked_by"_s, facts.checkedBy},
            {u"remark"_s, facts.remark},
            {u"situation"_s, situationText(facts)},
            {u"items"_s, itemRows(facts.plan)},
            {u"item_count"_s, countText(static_cast<int>(facts.plan.items.size()), u"件"_s)},
            {u"page_count"_s, countText(facts.plan.pages, u"页"_s)}};
}

QJsonObject dossierValues(const QString &kind, const CaseFile &file, const PaperContext &context)
{
    DossierFacts facts;
    facts.plan = planDossier(file, {});
    return dossierValues(kind, file, context, facts);
}

QJsonObject transferValues(const Office &office, const QDate &from, const QDate &to,
                           const QDate &on, const QList<TransferRow> &rows)
{
    QJsonArray list;
    int pages = 0;
    for (const TransferRow &row : rows) {
        pages += row.pages;
        list += QJsonObject{{u"position"_s, QString::number(list.size() + 1)},
                            {u"number"_s, row.number},
                            {u"title"_s, row.title},
                            {u"cause"_s, row.cause},
                            {u"outcome"_s, row.outcome},
                            {u"closed_on"_s, isoDate(row.closedOn)},
                            {u"keep"_s, row.keep},
                            {u"items"_s, QString::number(row.items)},
                            {u"pages"_s, QString::number(row.pages)}};
    }
    return {{u"office"_s, QJsonObject{{u"name"_s, office.name}}},
            {u"dispute"_s, disputeWord(office)},
            {u"from"_s, chineseDate(from)},
            {u"to"_s, chineseDate(to)},
            {u"date"_s, chineseDate(on)},
            {u"rows"_s, list},
            {u"count"_s, QString::number(rows.size())},
            {u"pages"_s, QString::number(pages)}};
}

} // namespace hezhong
