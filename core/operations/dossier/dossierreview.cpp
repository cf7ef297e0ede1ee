// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/dossier/dossierreview.h"

#include "core/base/words.h"
#include "core/law/deadlines.h"
#include "core/model/mediator.h"
#include "core/operations/casequeries.h"
#include "core/operations/dossier/materials.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<DossierDates> datesOf(const Desk &desk, const CaseFile &file)
{
    DossierDates dates;
    if (file.record.receivedOn.isValid()) {
        HEZHONG_ASSIGN(
            const Deadline limit,
            computeDeadline(u"acceptance-decision"_s, file.record.receivedOn, *desk.calendar));
        dates.acceptanceDue = limit.due;
    }
    CaseFile unextended = file;
    unextended.record.extendedTo = {};
    HEZHONG_ASSIGN(const QList<CaseDeadline> limits, deadlinesOf(desk, unextended));
    for (const CaseDeadline &limit : limits)
        if (limit.isMediationEnd)
            dates.mediationDue = limit.due;
    return dates;
}

/// What the office's rules count, over one year.
struct Tally {
    int fullTime = 0;
    int cases = 0;
    int ended = 0;
    int solved = 0;
    int whole = 0; ///< files that lack nothing they must have
    int agreed = 0;
    int visited = 0;
};

Status count(const Desk &desk, const DossierList &list, const CaseRow &row, Tally &tally)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, row.id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> materials, materialsOfCase(desk, row.id));
    HEZHONG_ASSIGN(const DossierDates dates, datesOf(desk, file));
    const DossierReport report = checkDossier(list, file, materials, dates);
    tally.whole += !report.lacksMust();
    const bool agreed = row.outcome == Outcome::Agreed;
    tally.solved += agreed || row.outcome == Outcome::Settled;
    tally.agreed += agreed;
    for (const DossierItem &item : planDossier(file, materials).items)
        if (agreed && item.section == DossierSection::FollowUp) {
            ++tally.visited;
            break;
        }
    return {};
}

Result<Tally> tallied(const Desk &desk, const DossierList &list)
{
    Tally tally;
    HEZHONG_ASSIGN(const QList<Mediator> mediators, desk.store->list<Mediator>());
    for (const Mediator &mediator : mediators)
        tally.fullTime += mediator.active && mediator.kind == MediatorKind::FullTime;
    const QDate from = desk.today().addYears(-1).addDays(1);
    HEZHONG_ASSIGN(const QList<CaseRow> rows, listCases(desk));
    for (const CaseRow &row : rows) {
        tally.cases += row.acceptedOn.isValid() && row.acceptedOn >= from;
        if (!row.closedOn.isValid() || row.closedOn < from)
            continue;
        ++tally.ended;
        HEZHONG_TRY(count(desk, list, row, tally));
    }
    return tally;
}

int perCent(int part, int whole)
{
    return whole == 0 ? 0 : 100 * part / whole;
}

int valueOf(const QString &test, const Tally &tally)
{
    if (test == "mediators"_L1)
        return tally.fullTime;
    if (test == "cases"_L1)
        return tally.cases;
    if (test == "success"_L1)
        return perCent(tally.solved, tally.ended);
    if (test == "archives"_L1)
        return perCent(tally.whole, tally.ended);
    return test == "follow-up"_L1 ? perCent(tally.visited, tally.agreed) : 0;
}

} // namespace

Result<DossierList> dossierListOf(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<OfficeDossierList> own, desk.store->list<OfficeDossierList>());
    if (own.isEmpty())
        return DossierList::builtIn();
    return DossierList::parse(own.first().content.toUtf8(), u"list"_s);
}

Result<Done<OfficeDossierList>> importDossierList(const Desk &desk, const QByteArray &json)
{
    HEZHONG_TRY(DossierList::parse(json, u"file"_s).map([](const auto &) {}));
    HEZHONG_ASSIGN(const QList<OfficeDossierList> own, desk.store->list<OfficeDossierList>());
    OfficeDossierList row = own.isEmpty() ? OfficeDossierList() : own.first();
    if (row.id.isEmpty())
        row.id = Id<OfficeDossierList>::fresh(desk.clock());
    row.content = QString::fromUtf8(json);
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"dossier-list.import"_s),
                                        [&](Transaction &t) { return t.put(row); }));
    return Done<OfficeDossierList>{row, notice, {}};
}

Result<Done<OfficeDossierList>> removeDossierList(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<OfficeDossierList> own, desk.store->list<OfficeDossierList>());
    if (own.isEmpty())
        return fail(refused(u"dossier-list.none"_s,
                            words("operations", "本单位没有自己的自查清单，没有改变。")));
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"dossier-list.remove"_s),
                                        [&](Transaction &t) { return t.remove(own.first().id); }));
    return Done<OfficeDossierList>{own.first(), notice, {}};
}

Result<DossierReport> reviewDossier(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const DossierList list, dossierListOf(desk));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QList<CaseMaterial> materials, materialsOfCase(desk, id));
    HEZHONG_ASSIGN(const DossierDates dates, datesOf(desk, file));
    return checkDossier(list, file, materials, dates);
}

Result<QList<OfficeFinding>> reviewOffice(const Desk &desk)
{
    HEZHONG_ASSIGN(const DossierList list, dossierListOf(desk));
    HEZHONG_ASSIGN(const Tally tally, tallied(desk, list));
    QList<OfficeFinding> findings;
    for (const OfficeRule &rule : list.office) {
        OfficeFinding finding{rule.rule, rule.title, u"by-hand"_s, 0, rule.least, rule.basis};
        if (rule.test != "by-hand"_L1) {
            finding.value = valueOf(rule.test, tally);
            finding.state = finding.value >= rule.least ? u"met"_s : u"unmet"_s;
        }
        findings += finding;
    }
    return findings;
}

QJsonObject toJson(const DossierReport &report)
{
    QJsonArray items;
    for (const DossierFinding &finding : report.findings)
        items +=
            QJsonObject{{u"rule"_s, finding.rule},
                        {u"title"_s, finding.title},
                        {u"state"_s, code(finding.state)},
                        {u"required"_s, finding.isRequired},
                        {u"points"_s, finding.points},
                        {u"page"_s, finding.page > 0 ? QJsonValue(finding.page) : QJsonValue()},
                        {u"message"_s, finding.message},
                        {u"basis"_s, finding.basis}};
    return {{u"score"_s, report.score}, {u"items"_s, items}};
}

QJsonObject toJson(const OfficeFinding &finding)
{
    return {{u"rule"_s, finding.rule},   {u"title"_s, finding.title}, {u"state"_s, finding.state},
            {u"value"_s, finding.value}, {u"least"_s, finding.least}, {u"basis"_s, finding.basis}};
}

} // namespace hezhong
