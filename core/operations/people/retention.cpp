// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/retention.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 100;

/// A refused case is finished with the refusal.
QDate finishedOn(const Case &record)
{
    return record.closedOn.isValid() ? record.closedOn : record.refusedOn;
}

bool isFinished(CaseStatus status)
{
    return status == CaseStatus::Closed || status == CaseStatus::Failed
           || status == CaseStatus::Withdrawn || status == CaseStatus::Refused;
}

bool isSettled(const RetentionReview &review)
{
    return review.decision == RetentionDecision::KeepForGood
           || review.decision == RetentionDecision::HandedOver;
}

Result<QHash<QString, RetentionReview>> lastReviews(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<RetentionReview> all, desk.store->list<RetentionReview>());
    QHash<QString, RetentionReview> last;
    for (const RetentionReview &review : all) // in the order of making
        last.insert(review.caseId.text(), review);
    return last;
}

RetentionRow rowOf(const Desk &desk, const Case &record, int years,
                   const std::optional<RetentionReview> &review)
{
    RetentionRow row;
    row.id = record.id;
    row.number = record.number;
    row.title = record.title;
    row.finishedOn = finishedOn(record);
    row.keepUntil = retentionEnd(row.finishedOn, years);
    row.lastReview = review;
    if (review && review->decision == RetentionDecision::KeepUntil && review->until.isValid())
        row.keepUntil = review->until;
    row.daysLeft = static_cast<int>(desk.today().daysTo(row.keepUntil));
    return row;
}

/// Finished cases that can be on the list, so that an office with tens of thousands of cases need
/// not load them all: finished long enough ago, or looked at before.
Result<QStringList> casesToLookAt(const Desk &desk, int years)
{
    const int lastYear = desk.today().addDays(retentionNotice).year() - years;
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(u"SELECT id FROM cases WHERE status IN (?, ?, ?, ?) AND "
                           u"(coalesce(closed_on, refused_on) "
                           "< ? OR id IN (SELECT case_id FROM retention_reviews)) ORDER BY id"_s,
                           {code(CaseStatus::Closed), code(CaseStatus::Failed),
                            code(CaseStatus::Withdrawn), code(CaseStatus::Refused),
                            u"%1-01-01"_s.arg(lastYear + 1)}));
    QStringList ids;
    for (const QVariantList &row : rows)
        ids += row.first().toString();
    return ids;
}

Status checkReview(const Desk &desk, const Case &record, RetentionDecision decision,
                   const QString &note, const QDate &until)
{
    if (!isFinished(record.status))
        return fail(
            refused(u"retention.open"_s,
                    words("operations", "案件 %1 还没有办结，没有保存复核。").arg(record.number),
                    words("operations", "保存期限从办结以后起算。")));
    if (decision == RetentionDecision::KeepUntil && (!until.isValid() || until <= desk.today()))
        return fail(badInput(u"retention.until"_s, u"until"_s,
                             words("operations", "延长保存要填写今天以后的日期，没有保存复核。"),
                             words("operations", "请填写保存到哪一天。")));
    if (note.trimmed().isEmpty())
        return fail(badInput(u"retention.note"_s, u"note"_s,
                             words("operations", "没有填写说明，没有保存复核。"),
                             words("operations", "请写明理由，或者移交、鉴定的文号。")));
    return {};
}

} // namespace

Result<RetentionTerm> retentionTerm(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<RetentionRule> rules, desk.store->list<RetentionRule>());
    if (rules.isEmpty())
        return RetentionTerm{};
    return RetentionTerm{rules.first().years, rules.first().basis, false};
}

Result<Done<RetentionRule>> setRetentionTerm(const Desk &desk, int years, const QString &basis)
{
    HEZHONG_TRY(require(desk, Right::Retain));
    if (years < 1 || years > mostYears)
        return fail(
            badInput(u"retention.years"_s, u"years"_s,
                     words("operations", "保存年数应当在 1 到 %1 之间，没有改变。").arg(mostYears),
                     words("operations", "请按档案管理的规定填写。")));
    if (basis.trimmed().isEmpty())
        return fail(badInput(u"retention.basis"_s, u"basis"_s,
                             words("operations", "没有填写依据，没有改变。"),
                             words("operations", "请写明按哪项档案管理规定保存。")));
    HEZHONG_ASSIGN(const QList<RetentionRule> rules, desk.store->list<RetentionRule>());
    RetentionRule rule = rules.isEmpty() ? RetentionRule{} : rules.first();
    if (rule.id.isEmpty())
        rule.id = Id<RetentionRule>::fresh(desk.clock());
    rule.years = years;
    rule.basis = basis.trimmed();
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"retention.rule"_s),
                                        [&](Transaction &t) { return t.put(rule); }));
    return Done<RetentionRule>{rule, notice, {}};
}

QDate retentionEnd(const QDate &finished, int years)
{
    return finished.isValid() ? QDate(finished.year() + years, 12, 31) : QDate();
}

Result<QList<RetentionRow>> retentionList(const Desk &desk)
{
    HEZHONG_TRY(require(desk, Right::Retain));
    HEZHONG_ASSIGN(const RetentionTerm term, retentionTerm(desk));
    HEZHONG_ASSIGN(const auto reviews, lastReviews(desk));
    HEZHONG_ASSIGN(const QSet<QString> hidden, hiddenCases(desk));
    HEZHONG_ASSIGN(const QStringList ids, casesToLookAt(desk, term.years));
    QList<RetentionRow> rows;
    for (const QString &id : ids) {
        HEZHONG_ASSIGN(const Case record, desk.store->get(Id<Case>(id)));
        const auto found = reviews.constFind(record.id.text());
        const auto review = found == reviews.cend() ? std::nullopt : std::optional(*found);
        if (hidden.contains(record.id.text()) || (review && isSettled(*review)))
            continue;
        const RetentionRow row = rowOf(desk, record, term.years, review);
        if (row.keepUntil.isValid() && row.daysLeft <= retentionNotice)
            rows += row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RetentionRow &a, const RetentionRow &b) {
        return a.keepUntil < b.keepUntil;
    });
    return rows;
}

Result<QList<RetentionPast>> retentionReviews(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_TRY(require(desk, Right::Retain));
    HEZHONG_ASSIGN(const QSet<QString> hidden, hiddenCases(desk));
    const Query which = id.isEmpty() ? Query{} : Query::where(u"case_id"_s, id.text());
    HEZHONG_ASSIGN(const QList<RetentionReview> all, desk.store->list<RetentionReview>(which));
    QList<RetentionPast> past;
    for (const RetentionReview &review : all) {
        if (hidden.contains(review.caseId.text()))
            continue;
        HEZHONG_ASSIGN(const Case record, desk.store->get(review.caseId));
        past.prepend({review, record.number, record.title});
    }
    return past;
}

Result<Done<RetentionReview>> reviewRetention(const Desk &desk, const Id<Case> &id,
                                              RetentionDecision decision, const QString &note,
                                              const QDate &until)
{
    HEZHONG_TRY(allowOperation(desk, u"retention.review"_s, id));
    HEZHONG_ASSIGN(const Case record, desk.store->get(id));
    HEZHONG_TRY(checkReview(desk, record, decision, note, until));
    RetentionReview review;
    review.id = Id<RetentionReview>::fresh(desk.clock());
    review.caseId = id;
    review.reviewedOn = desk.today();
    review.decision = decision;
    review.until = decision == RetentionDecision::KeepUntil ? until : QDate();
    review.note = note.trimmed();
    review.reviewedBy = desk.actor();
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"retention.review"_s, id),
                                        [&](Transaction &t) { return t.put(review); }));
    return Done<RetentionReview>{review, notice, {}};
}

QJsonObject toJson(const RetentionRow &row)
{
    QJsonObject json{{u"id"_s, row.id.text()},
                     {u"number"_s, row.number},
                     {u"title"_s, row.title},
                     {u"finished_on"_s, Codec<QDate>::toJson(row.finishedOn)},
                     {u"keep_until"_s, Codec<QDate>::toJson(row.keepUntil)},
                     {u"days_left"_s, row.daysLeft}};
    if (row.lastReview)
        json.insert(u"last_review"_s, entityJson(*row.lastReview));
    return json;
}

} // namespace hezhong
