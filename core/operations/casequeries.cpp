// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/casequeries.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/operations/officeadmin.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString caseColumns =
    u"c.id, c.number, c.status, c.outcome, c.cause, c.title, c.received_on, c.accepted_on, "
    u"c.closed_on, "
    "c.mediator_name, c.extended_to, c.source, "
    "(SELECT coalesce(sum(amount), 0) FROM claims WHERE case_id = c.id), "
    "(SELECT count(*) FROM hearings WHERE case_id = c.id AND state = 'finished')"_s;

QDate dateOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

CaseRow rowOfCase(const QVariantList &v)
{
    CaseRow row;
    row.id = Id<Case>(v.at(0).toString());
    row.number = v.at(1).toString();
    row.status = fromCode<CaseStatus>(v.at(2).toString()).value_or(CaseStatus::Registered);
    row.outcome = fromCode<Outcome>(v.at(3).toString()).value_or(Outcome::None);
    row.cause = v.at(4).toString();
    row.title = v.at(5).toString();
    row.receivedOn = dateOf(v.at(6));
    row.acceptedOn = dateOf(v.at(7));
    row.closedOn = dateOf(v.at(8));
    row.mediator = v.at(9).toString();
    row.extendedTo = dateOf(v.at(10));
    row.source = fromCode<CaseSource>(v.at(11).toString()).value_or(CaseSource::Application);
    row.claimed = Money::fromFen(v.at(12).toLongLong());
    row.hearings = v.at(13).toInt();
    return row;
}

struct Condition {
    QString sql;
    QVariantList binds;
};

Condition conditionOf(const CaseFilter &filter)
{
    QStringList parts;
    QVariantList binds;
    if (filter.status) {
        parts += u"c.status = ?"_s;
        binds += code(*filter.status);
    }
    if (filter.from.isValid()) {
        parts += u"c.received_on >= ?"_s;
        binds += filter.from.toString(Qt::ISODate);
    }
    if (filter.to.isValid()) {
        parts += u"c.received_on <= ?"_s;
        binds += filter.to.toString(Qt::ISODate);
    }
    if (filter.openOnly)
        parts += u"c.status IN ('registered', 'accepted', 'mediating', 'agreed')"_s;
    return {parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s), binds};
}

/// Names of the parties of all rows, in one statement.
Status addParties(const Desk &desk, const Condition &condition, QList<CaseRow> &rows)
{
    HEZHONG_ASSIGN(
        const auto parties,
        desk.store->select(
            u"SELECT p.case_id, p.side, p.name, p.groups FROM parties p JOIN cases c ON c.id = p.case_id"_s
                + condition.sql + u" ORDER BY p.case_id, p.side, p.position"_s,
            condition.binds));
    QHash<QString, CaseRow *> byId;
    for (CaseRow &row : rows)
        byId.insert(row.id.text(), &row);
    for (const QVariantList &party : parties) {
        CaseRow *row = byId.value(party.at(0).toString());
        if (!row)
            continue;
        const QString side = party.at(1).toString();
        if (side == u"applicant"_s)
            row->applicants += party.at(2).toString();
        else if (side == u"respondent"_s)
            row->respondents += party.at(2).toString();
        row->newEmployment =
            row->newEmployment || party.at(3).toString().contains(u"new-employment-form"_s);
    }
    return {};
}

Result<QList<CaseRow>> rowsWhere(const Desk &desk, const Condition &condition)
{
    HEZHONG_ASSIGN(const auto found,
                   desk.store->select(u"SELECT "_s + caseColumns + u" FROM cases c"_s
                                          + condition.sql
                                          + u" ORDER BY c.received_on DESC, c.id DESC"_s,
                                      condition.binds));
    QList<CaseRow> rows;
    rows.reserve(found.size());
    for (const QVariantList &values : found)
        rows += rowOfCase(values);
    HEZHONG_TRY(addParties(desk, condition, rows));
    return rows;
}

template <class E>
Result<QList<E>> ownRows(const Desk &desk, const Id<Case> &id, const QString &order)
{
    return desk.store->list<E>(Query::where(u"case_id"_s, id.text()).sorted(order));
}

Status loadHearings(const Desk &desk, CaseFile &file)
{
    HEZHONG_ASSIGN(const QList<Hearing> hearings,
                   ownRows<Hearing>(desk, file.record.id, u"ordinal"_s));
    HEZHONG_ASSIGN(const QList<HearingLine> lines,
                   ownRows<HearingLine>(desk, file.record.id, u"position"_s));
    for (const Hearing &hearing : hearings) {
        HearingFile one{hearing, {}};
        for (const HearingLine &line : lines)
            if (line.hearingId == hearing.id)
                one.lines += line;
        file.hearings += one;
    }
    return {};
}

Status loadAgreements(const Desk &desk, CaseFile &file)
{
    HEZHONG_ASSIGN(const QList<Agreement> agreements,
                   ownRows<Agreement>(desk, file.record.id, u"id"_s));
    HEZHONG_ASSIGN(const QList<Clause> clauses,
                   ownRows<Clause>(desk, file.record.id, u"position"_s));
    HEZHONG_ASSIGN(const QList<Payment> payments,
                   ownRows<Payment>(desk, file.record.id, u"position"_s));
    HEZHONG_ASSIGN(const QList<Signatory> signatories,
                   ownRows<Signatory>(desk, file.record.id, u"id"_s));
    const auto own = [](const auto &rows, const Id<Agreement> &id, auto &into) {
        for (const auto &row : rows)
            if (row.agreementId == id)
                into += row;
    };
    for (const Agreement &agreement : agreements) {
        AgreementFile one;
        one.agreement = agreement;
        own(clauses, agreement.id, one.clauses);
        own(payments, agreement.id, one.payments);
        own(signatories, agreement.id, one.signatories);
        file.agreements += one;
    }
    return {};
}

/// Pinyin or its initials, from any syllable on: people leave the city in front of a firm's name out.
bool soundsLike(const QStringList &syllables, const QString &wanted)
{
    for (qsizetype first = 0; first < syllables.size(); ++first) {
        QString whole;
        QString initials;
        for (const QString &syllable : syllables.mid(first)) {
            whole += syllable;
            initials += syllable.left(1);
        }
        if (whole.startsWith(wanted) || initials.startsWith(wanted))
            return true;
    }
    return false;
}

} // namespace

Result<QList<CaseRow>> listCases(const Desk &desk, const CaseFilter &filter)
{
    return rowsWhere(desk, conditionOf(filter));
}

Result<CaseFile> loadCase(const Desk &desk, const Id<Case> &id)
{
    CaseFile file;
    HEZHONG_ASSIGN(std::optional<Case> record, desk.store->find(id));
    if (!record)
        return fail(badInput(u"case.not-found"_s, u"id"_s,
                             words("operations", "没有找到案件“%1”。").arg(id.text()),
                             words("operations", "请核对案号，或者从案件列表中选择。")));
    file.record = *record;
    HEZHONG_ASSIGN(file.office, officeOf(desk));
    HEZHONG_ASSIGN(file.parties, ownRows<Party>(desk, id, u"position"_s));
    std::stable_sort(file.parties.begin(), file.parties.end(),
                     [](const Party &a, const Party &b) { return a.side < b.side; });
    HEZHONG_ASSIGN(file.agents, ownRows<Agent>(desk, id, u"position"_s));
    HEZHONG_ASSIGN(file.claims, ownRows<Claim>(desk, id, u"position"_s));
    HEZHONG_ASSIGN(file.evidence, ownRows<Evidence>(desk, id, u"position"_s));
    HEZHONG_TRY(loadHearings(desk, file));
    HEZHONG_TRY(loadAgreements(desk, file));
    HEZHONG_ASSIGN(file.documents, ownRows<IssuedDocument>(desk, id, u"issued_at"_s));
    HEZHONG_ASSIGN(file.events, ownRows<CaseEvent>(desk, id, u"position"_s));
    HEZHONG_ASSIGN(file.calculations, ownRows<ClaimCalculation>(desk, id, u"position"_s));
    HEZHONG_ASSIGN(file.sheets, ownRows<SheetAnswers>(desk, id, u"sheet"_s));
    return file;
}

Result<Id<Case>> findCase(const Desk &desk, const QString &idOrNumber)
{
    const QString wanted = idOrNumber.trimmed();
    const auto bare = [](QString number) {
        static const QString brackets = u"〔〕()（）[]【】"_s;
        number.removeIf([](QChar c) { return c.isSpace() || brackets.contains(c); });
        return number;
    };
    HEZHONG_ASSIGN(
        const auto exact,
        desk.store->select(u"SELECT id FROM cases WHERE id = ? OR number = ?"_s, {wanted, wanted}));
    if (exact.size() == 1)
        return Id<Case>(exact.first().first().toString());
    HEZHONG_ASSIGN(const auto all, desk.store->select(u"SELECT id, number FROM cases"_s));
    QStringList found;
    for (const QVariantList &row : all)
        if (bare(row.at(1).toString()) == bare(wanted))
            found += row.at(0).toString();
    if (found.size() == 1)
        return Id<Case>(found.first());
    return fail(badInput(u"case.not-found"_s, u"id"_s,
                         words("operations", "没有找到案件“%1”。").arg(wanted),
                         words("operations", "请核对案号，或者用 case list 查看全部案件。")));
}

Result<QList<Party>> knownParties(const Desk &desk, const QString &typed, PartyKind kind, int limit)
{
    const QString wanted = foldedForSearch(typed);
    if (wanted.isEmpty())
        return QList<Party>();
    HEZHONG_ASSIGN(
        const QList<Party> all,
        desk.store->list<Party>(Query::where(u"kind"_s, code(kind)).sorted(u"id"_s, true)));
    QList<Party> found;
    QSet<QString> seen;
    for (const Party &party : all) {
        const QString key = party.name + party.idNumber + party.creditCode;
        if (seen.contains(key))
            continue;
        if (!foldedForSearch(party.name).contains(wanted)
            && !soundsLike(pinyinSyllables(party.name, kind == PartyKind::Person), wanted))
            continue;
        seen.insert(key);
        found += party;
        if (found.size() == limit)
            break;
    }
    return found;
}

Result<QList<CaseRow>> relatedCases(const Desk &desk, const QList<Party> &parties)
{
    Condition condition;
    QStringList parts;
    const auto add = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        parts += u"%1 = ?"_s.arg(column);
        condition.binds += value;
    };
    for (const Party &party : parties) {
        if (party.kind == PartyKind::Person && !party.idNumber.isEmpty())
            add(u"id_number"_s, party.idNumber);
        else if (party.kind == PartyKind::Organisation && !party.creditCode.isEmpty())
            add(u"credit_code"_s, party.creditCode);
        else
            add(u"name"_s, party.name.trimmed());
    }
    if (parts.isEmpty())
        return QList<CaseRow>();
    condition.sql =
        u" WHERE c.id IN (SELECT case_id FROM parties WHERE %1)"_s.arg(parts.join(u" OR "_s));
    return rowsWhere(desk, condition);
}

} // namespace hezhong
