// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperneeds.h"

#include "core/documents/agreementvalues.h"
#include "core/documents/papercheck.h"
#include "core/documents/partyvalues.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool anyParty(const CaseFile &file, const std::function<bool(const Party &)> &is)
{
    return std::any_of(file.parties.cbegin(), file.parties.cend(), is);
}

using Fact = std::function<bool(const CaseFile &, const QDate &)>;

const QHash<QString, Fact> &facts()
{
    static const QHash<QString, Fact> all{
        {u"collective"_s,
         [](const CaseFile &file, const QDate &) {
             return qMax<qsizetype>(file.record.headcount, file.on(Side::Applicant).size()) >= listedFrom;
         }},
        {u"organisation"_s,
         [](const CaseFile &file, const QDate &) {
             return anyParty(file, [](const Party &p) { return p.kind == PartyKind::Organisation; });
         }},
        {u"agent"_s, [](const CaseFile &file, const QDate &) { return !file.agents.isEmpty(); }},
        {u"hearing"_s, [](const CaseFile &file, const QDate &) { return !file.hearings.isEmpty(); }},
        {u"agreement"_s, [](const CaseFile &file, const QDate &) { return file.agreement() != nullptr; }},
        {u"payments"_s,
         [](const CaseFile &file, const QDate &) {
             return file.agreement() && !file.agreement()->payments.isEmpty();
         }},
        {u"extended"_s, [](const CaseFile &file, const QDate &) { return file.record.extendedTo.isValid(); }},
        {u"late"_s,
         [](const CaseFile &file, const QDate &on) { return !pastPayments(file, on).isEmpty(); }},
        {u"new-employment"_s,
         [](const CaseFile &file, const QDate &) {
             return anyParty(file, [](const Party &p) { return p.groups.contains(Group::NewEmploymentForm); });
         }},
        {u"over-one-respondent"_s,
         [](const CaseFile &file, const QDate &) { return file.on(Side::Respondent).size() > 1; }},
    };
    return all;
}

bool holds(const PaperOccasion &occasion, const CaseFile &file, const QDate &on)
{
    const auto within = [](const QStringList &list, const QString &id) {
        return list.isEmpty() || list.contains(id);
    };
    return within(occasion.statuses, code(file.record.status))
           && within(occasion.sources, code(file.record.source))
           && within(occasion.profiles, code(file.office.profile))
           && std::all_of(occasion.facts.cbegin(), occasion.facts.cend(),
                          [&](const QString &fact) { return caseFact(fact, file, on); });
}

bool hasPaper(const CaseFile &file, const QString &kind, const std::function<bool(const QJsonObject &)> &same)
{
    return std::any_of(file.documents.cbegin(), file.documents.cend(), [&](const IssuedDocument &document) {
        return document.kind == kind && !document.voidedAt.isValid() && same(document.values);
    });
}

/// A kind that a case needs because of an agent is about the parties that have one.
void addForParties(QList<PaperNeed> &needs, const PaperKind &kind, const PaperOccasion &occasion,
                   const CaseFile &file)
{
    const bool ofAgents = occasion.facts.contains(u"agent"_s);
    for (const Party &party : file.parties) {
        if (!canBeAbout(kind, party) || (ofAgents && file.agentsOf(party.id).isEmpty()))
            continue;
        const bool there = hasPaper(file, kind.kind, [&](const QJsonObject &values) {
            return values.value(u"party"_s).toObject().value(u"name"_s).toString() == party.name;
        });
        if (!there)
            needs += PaperNeed{kind.kind, occasion.must, party.id, party.name, 0};
    }
}

void addForHearings(QList<PaperNeed> &needs, const PaperKind &kind, bool must, const CaseFile &file)
{
    for (const HearingFile &hearing : file.hearings) {
        const int ordinal = hearing.hearing.ordinal;
        if (hearing.hearing.state != HearingState::Finished)
            continue;
        const bool there = hasPaper(file, kind.kind, [&](const QJsonObject &values) {
            return values.value(u"hearing_ordinal"_s).toInt() == ordinal;
        });
        if (!there)
            needs += PaperNeed{kind.kind, must, {}, {}, ordinal};
    }
}

} // namespace

bool caseFact(const QString &fact, const CaseFile &file, const QDate &on)
{
    const auto found = facts().constFind(fact);
    return found != facts().cend() && (*found)(file, on);
}

const PaperOccasion *occasionNow(const PaperKind &kind, const CaseFile &file, const QDate &on)
{
    for (const PaperOccasion &occasion : kind.occasions)
        if (holds(occasion, file, on))
            return &occasion;
    return nullptr;
}

QList<PaperNeed> papersNeeded(const CaseFile &file, const QDate &on)
{
    QList<PaperNeed> needs;
    for (const PaperKind &kind : paperKinds()) {
        const PaperOccasion *occasion = occasionNow(kind, file, on);
        if (!occasion)
            continue;
        if (!kind.about.isEmpty())
            addForParties(needs, kind, *occasion, file);
        else if (kind.needsHearing)
            addForHearings(needs, kind, occasion->must, file);
        else if (!hasPaper(file, kind.kind, [](const QJsonObject &) { return true; }))
            needs += PaperNeed{kind.kind, occasion->must, {}, {}, 0};
    }
    std::stable_partition(needs.begin(), needs.end(), [](const PaperNeed &need) { return need.must; });
    return needs;
}

} // namespace hezhong
