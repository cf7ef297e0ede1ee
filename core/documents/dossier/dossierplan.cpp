// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossierplan.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

enum class Author { Office, Applicant, Respondent, Both, Party, Outside };

struct KindPlace {
    QString kind;
    DossierSection section;
    Author author;
};

/// In the order in which papers of one section are bound. No rule of the state orders the files of
/// mediation organisations; this follows the list of people's mediation files.
const QList<KindPlace> &kindPlaces()
{
    using S = DossierSection;
    static const QList<KindPlace> places{
        {u"negotiation-demand"_s, S::Application, Author::Party},
        {u"negotiation-term"_s, S::Application, Author::Both},
        {u"application"_s, S::Application, Author::Applicant},
        {u"oral-application"_s, S::Application, Author::Applicant},
        {u"acceptance-register"_s, S::Register, Author::Office},
        {u"consent-inquiry"_s, S::Consent, Author::Office},
        {u"acceptance-notice"_s, S::Decision, Author::Office},
        {u"refusal-notice"_s, S::Decision, Author::Office},
        {u"rights-notice"_s, S::Rights, Author::Office},
        {u"representative-certificate"_s, S::Identity, Author::Party},
        {u"power-of-attorney"_s, S::Identity, Author::Party},
        {u"representatives-election"_s, S::Identity, Author::Applicant},
        {u"service-address"_s, S::Address, Author::Party},
        {u"inquiry-record"_s, S::Inquiry, Author::Office},
        {u"collective-report"_s, S::Notice, Author::Office},
        {u"mediation-notice"_s, S::Notice, Author::Office},
        {u"challenge-application"_s, S::Notice, Author::Party},
        {u"challenge-decision"_s, S::Notice, Author::Office},
        {u"suspension-notice"_s, S::Notice, Author::Office},
        {u"resumption-notice"_s, S::Notice, Author::Office},
        {u"mediation-record"_s, S::Record, Author::Office},
        {u"extension-consent"_s, S::Extension, Author::Both},
        {u"mediation-agreement"_s, S::Result, Author::Both},
        {u"oral-agreement-register"_s, S::Result, Author::Office},
        {u"settlement-agreement"_s, S::Result, Author::Both},
        {u"withdrawal"_s, S::Result, Author::Applicant},
        {u"termination-notice"_s, S::Result, Author::Office},
        {u"mediation-opinion"_s, S::Result, Author::Office},
        {u"service-receipt"_s, S::Service, Author::Office},
        {u"payment-receipt"_s, S::Performance, Author::Party},
        {u"follow-up-visit"_s, S::FollowUp, Author::Office},
        {u"performance-reminder"_s, S::FollowUp, Author::Office},
        {u"arbitration-review-application"_s, S::Confirmation, Author::Both},
        {u"judicial-confirmation-application"_s, S::Confirmation, Author::Both},
        {u"payment-order-application"_s, S::Confirmation, Author::Applicant},
        {u"court-delegation-letter"_s, S::Referral, Author::Outside},
        {u"court-delegation-reply"_s, S::Referral, Author::Office},
        {u"mediation-proposal"_s, S::Referral, Author::Outside},
        {u"transfer-sheet"_s, S::Referral, Author::Office},
    };
    return places;
}

qsizetype placeOf(const QString &kind)
{
    const auto &places = kindPlaces();
    const auto found = std::find_if(places.cbegin(), places.cend(),
                                    [&kind](const KindPlace &place) { return place.kind == kind; });
    return found - places.cbegin();
}

QString authorWord(Author author)
{
    switch (author) {
    case Author::Applicant:
        return u"申请人"_s;
    case Author::Respondent:
        return u"被申请人"_s;
    case Author::Both:
        return u"双方当事人"_s;
    case Author::Party:
        return u"当事人"_s;
    case Author::Outside:
        return u"来文单位"_s;
    case Author::Office:
        break;
    }
    return u"调解组织"_s;
}

QString authorOfKind(const QString &kind)
{
    const qsizetype place = placeOf(kind);
    return authorWord(place < kindPlaces().size() ? kindPlaces().at(place).author : Author::Office);
}

QString authorOfSection(DossierSection section)
{
    switch (section) {
    case DossierSection::Application:
    case DossierSection::EvidenceApplicant:
        return authorWord(Author::Applicant);
    case DossierSection::EvidenceRespondent:
        return authorWord(Author::Respondent);
    default:
        return {};
    }
}

/// Where an item stands: section, paper of the section, time, the paper before its signed copies.
struct Place {
    int section = 0;
    qsizetype kind = 0;
    QDateTime at;
    int copy = 0;

    bool operator<(const Place &other) const
    {
        return std::tie(section, kind, at, copy)
               < std::tie(other.section, other.kind, other.at, other.copy);
    }
};

struct PlacedItem {
    Place place;
    DossierItem item;
};

QString titleOfPaper(const IssuedDocument &document)
{
    const QString ordinal = document.values.value(u"ordinal"_s).toString();
    if (document.kind == u"mediation-record"_s && !ordinal.isEmpty())
        return u"%1（第%2次）"_s.arg(document.title, ordinal);
    return document.title;
}

PlacedItem placed(const IssuedDocument &document)
{
    PlacedItem made;
    made.item.id = document.id.text();
    made.item.isPaper = true;
    made.item.kind = document.kind;
    made.item.title = titleOfPaper(document);
    made.item.author = authorOfKind(document.kind);
    made.item.on = document.issuedAt.toLocalTime().date();
    made.item.mediaType = u"application/pdf"_s;
    made.item.section = sectionOfKind(document.kind);
    made.item.pages = document.pages;
    made.place = {static_cast<int>(made.item.section), placeOf(document.kind), document.issuedAt,
                  0};
    return made;
}

QString noteOf(const CaseFile &file, const CaseMaterial &material)
{
    if (material.evidenceId.isEmpty() || !material.note.isEmpty())
        return material.note;
    for (const Evidence &evidence : file.evidence)
        if (evidence.id == material.evidenceId)
            return evidence.original ? u"原件"_s : u"复印件"_s;
    return {};
}

PlacedItem placed(const CaseFile &file, const CaseMaterial &material)
{
    PlacedItem made;
    made.item.id = material.id.text();
    made.item.title = material.name;
    made.item.author = authorOfSection(material.section);
    made.item.on = material.addedAt.toLocalTime().date();
    made.item.note = noteOf(file, material);
    made.item.mediaType = material.mediaType;
    made.item.section = material.section;
    made.item.pages = material.pages;
    made.place = {static_cast<int>(material.section), kindPlaces().size() + 1, material.addedAt,
                  1 + material.position};
    return made;
}

/// The signed copy of a paper takes that paper's place, behind it.
void placeBehind(PlacedItem &copy, const IssuedDocument &document)
{
    const PlacedItem paper = placed(document);
    copy.item.kind = document.kind;
    copy.item.section = paper.item.section;
    copy.item.author = paper.item.author;
    copy.place.section = paper.place.section;
    copy.place.kind = paper.place.kind;
    copy.place.at = paper.place.at;
}

void numberPages(DossierPlan &plan)
{
    for (DossierItem &item : plan.items) {
        item.first = plan.pages + 1;
        item.last = plan.pages + item.pages;
        plan.pages = item.last;
    }
}

} // namespace

bool isDossierSheet(const QString &kind)
{
    return kind.startsWith(u"dossier-"_s);
}

DossierSection sectionOfKind(const QString &kind)
{
    const qsizetype place = placeOf(kind);
    return place < kindPlaces().size() ? kindPlaces().at(place).section : DossierSection::Other;
}

DossierPlan planDossier(const CaseFile &file, const QList<CaseMaterial> &materials)
{
    std::vector<PlacedItem> all;
    QHash<QString, IssuedDocument> papers;
    for (const IssuedDocument &document : file.documents) {
        if (document.voidedAt.isValid() || isDossierSheet(document.kind))
            continue;
        papers.insert(document.id.text(), document);
        all.push_back(placed(document));
    }
    for (const CaseMaterial &material : materials) {
        const auto paper = papers.constFind(material.documentId.text());
        // The copy of a voided paper goes with it.
        if (material.isRemoved() || (material.isLocked() && paper == papers.cend()))
            continue;
        PlacedItem item = placed(file, material);
        if (paper != papers.cend())
            placeBehind(item, *paper);
        all.push_back(std::move(item));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PlacedItem &a, const PlacedItem &b) { return a.place < b.place; });
    DossierPlan plan;
    for (PlacedItem &item : all)
        plan.items += std::move(item.item);
    numberPages(plan);
    return plan;
}

} // namespace hezhong
