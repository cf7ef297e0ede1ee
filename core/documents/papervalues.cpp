// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papervalues.h"

#include "core/base/dates.h"
#include "core/documents/agreementvalues.h"
#include "core/documents/dossier/dossiervalues.h"
#include "core/documents/intakevalues.h"
#include "core/documents/lawwords.h"
#include "core/documents/outcomevalues.h"
#include "core/documents/ownvalues.h"
#include "core/documents/papercheck.h"
#include "core/documents/paperkind.h"
#include "core/documents/papertext.h"
#include "core/documents/partyvalues.h"
#include "core/documents/signingplaces.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// More names than these on a side are shortened where a sentence names the matter.
constexpr qsizetype namesInMatter = 2;

/// Every value of an enumeration as a tick box.
template <class E>
QJsonArray choices(const std::function<bool(E)> &chosen)
{
    QJsonArray list;
    for (const auto &name : EnumNames<E>::all())
        list += QJsonObject{{u"label"_s, QString::fromUtf8(name.chinese)},
                            {u"on"_s, chosen(name.value) ? u"yes"_s : u"no"_s}};
    return list;
}

QJsonArray claimValues(const CaseFile &file)
{
    QJsonArray list;
    for (const Claim &claim : file.claims) {
        QString text = withoutNumber(claim.text);
        while (text.endsWith(u'。') || text.endsWith(u'；'))
            text.chop(1);
        const QString amount = claim.amount ? wordsAndFigures(*claim.amount) : QString();
        list +=
            QJsonObject{{u"text"_s, sentence(amount.isEmpty() ? text : text + u"，计"_s + amount)},
                        {u"amount"_s, amount}};
    }
    return list;
}

QJsonArray evidenceValues(const CaseFile &file)
{
    QJsonArray list;
    for (const Evidence &evidence : file.evidence) {
        QStringList notes{paperWord(evidence.from)};
        if (evidence.original)
            notes += u"原件"_s;
        if (evidence.pages > 0)
            notes += u"%1页"_s.arg(evidence.pages);
        list += QJsonObject{{u"text"_s, u"%1（%2）"_s.arg(evidence.name, notes.join(u'，'))}};
    }
    return list;
}

bool hasGroup(const CaseFile &file, Group group)
{
    return std::any_of(file.parties.cbegin(), file.parties.cend(),
                       [&](const Party &party) { return party.groups.contains(group); });
}

void addParties(PaperValues &values, const CaseFile &file)
{
    const QList<Party> applicants = file.on(Side::Applicant);
    const QList<Party> respondents = file.on(Side::Respondent);
    values.insert(u"applicants"_s, partyValues(file, Side::Applicant));
    values.insert(u"respondents"_s, partyValues(file, Side::Respondent));
    values.insert(u"third_parties"_s, partyValues(file, Side::ThirdParty));
    values.insert(u"applicant_names"_s, namesOf(applicants));
    values.insert(u"respondent_names"_s, namesOf(respondents));
    values.insert(u"applicants_listed"_s, applicants.size() >= listedFrom);
    values.insert(u"respondents_listed"_s, respondents.size() >= listedFrom);
    values.insert(u"applicant_count"_s, int(applicants.size()));
    values.insert(u"respondent_count"_s, int(respondents.size()));
    values.insert(u"headcount"_s, qMax(file.record.headcount, int(applicants.size())));
}

void addOffice(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const Office &office = file.office;
    values.insert(u"office"_s, QJsonObject{{u"name"_s, office.name},
                                           {u"address"_s, office.address},
                                           {u"phone"_s, paperPhone(office.phone)},
                                           {u"contact"_s, office.contact}});
    values.insert(u"dispute"_s, disputeWord(office));
    values.insert(u"arbitration"_s, arbitrationName(office, context));
    values.insert(u"court"_s, courtName(office, context));
    values.insert(u"basis"_s, acceptanceBasis(file));
    const bool people = office.profile == OfficeProfile::PeoplesMediation;
    values.insert(u"mediator_title"_s, people ? u"人民调解员"_s : u"调解员"_s);
    values.insert(u"body"_s, bodyWord(office));
    for (const auto &[profile, key] :
         {std::pair{OfficeProfile::Township, u"is_township"_s},
          std::pair{OfficeProfile::Enterprise, u"is_enterprise"_s},
          std::pair{OfficeProfile::PeoplesMediation, u"is_peoples"_s},
          std::pair{OfficeProfile::UnionStation, u"is_union"_s},
          std::pair{OfficeProfile::Upstream, u"is_upstream"_s}})
        values.insert(key, office.profile == profile);
    const CaseSource source = file.record.source;
    values.insert(u"from_court"_s, source == CaseSource::CourtDelegated
                                       || source == CaseSource::CourtEntrusted);
    values.insert(u"from_arbitration"_s, source == CaseSource::ArbitrationEntrusted
                                             || source == CaseSource::ArbitrationSuggested);
}

/// The days of the case's course; empty where a day has not come.
void addCourse(PaperValues &values, const Case &record, const PaperContext &context)
{
    values.insert(u"acceptance_due"_s, chineseDate(context.acceptanceDue));
    values.insert(u"mediation_due"_s, chineseDate(context.mediationDue));
    values.insert(u"receipt_due"_s, chineseDate(context.receiptDue));
    values.insert(u"extended_to"_s, chineseDate(record.extendedTo));
    values.insert(u"refused"_s, chineseDate(record.refusedOn));
    values.insert(u"closed"_s, chineseDate(record.closedOn));
    values.insert(u"closing_note"_s, record.closingNote.trimmed());
    values.insert(u"outcome"_s, record.outcome == Outcome::None ? QString() : paperWord(record.outcome));
    values.insert(u"blank_date"_s, u"　　　　年　　月　　日"_s);
}

PaperValues commonValues(const PaperKind &kind, const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    PaperValues values{
        {u"kind"_s, kind.kind},
        {u"name"_s, kind.name},
        {u"number"_s, record.number},
        {u"date"_s, chineseDate(context.on)},
        {u"received"_s, chineseDate(record.receivedOn)},
        {u"accepted"_s, chineseDate(record.acceptedOn)},
        {u"cause"_s, context.causeName.isEmpty() ? u"劳动人事争议"_s : context.causeName},
        {u"cause_code"_s, record.cause},
        {u"source"_s, paperWord(record.source)},
        {u"intake"_s, intakeWords(record)},
        {u"source_reference"_s, record.sourceReference},
        {u"mediator"_s, record.mediatorName},
        {u"facts"_s, record.facts.trimmed()},
        {u"claims"_s, claimValues(file)},
        {u"claims_listed"_s, !file.claims.isEmpty()},
        {u"claimed"_s, file.claims.size() < 2 || file.claimed().isZero()
                           ? QString()
                           : wordsAndFigures(file.claimed())}};
    addOffice(values, file, context);
    addCourse(values, record, context);
    addParties(values, file);
    values.insert(u"matter"_s, u"%1与%2%3"_s.arg(namesOf(file.on(Side::Applicant), namesInMatter),
                                                 namesOf(file.on(Side::Respondent), namesInMatter),
                                                 values.value(u"cause"_s).toString()));
    return values;
}

/// The opinion that the registration form prints, as far as the office has decided.
QString opinion(const CaseFile &file)
{
    const Case &record = file.record;
    if (record.refusedOn.isValid())
        return u"不予受理。理由：%1"_s.arg(sentence(record.refusalReason));
    if (record.acceptedOn.isValid())
        return u"属于%1调解范围，双方当事人同意调解，于%2予以受理。"_s.arg(
            disputeWord(file.office), chineseDate(record.acceptedOn));
    return {};
}

void addRegister(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    values.insert(u"sources"_s,
                  choices<CaseSource>([&](CaseSource source) { return source == record.source; }));
    values.insert(u"groups"_s, choices<Group>([&](Group group) { return hasGroup(file, group); }));
    values.insert(u"evidence"_s, evidenceValues(file));
    values.insert(u"evidence_listed"_s, !file.evidence.isEmpty());
    values.insert(u"opinion"_s, opinion(file));
    values.insert(u"decision_due"_s, chineseDate(context.acceptanceDue));
    values.insert(u"register_basis"_s, registrationBasis(file.office));
    const QDate decided = record.refusedOn.isValid() ? record.refusedOn : record.acceptedOn;
    values.insert(u"decided"_s,
                  decided.isValid() ? chineseDate(decided) : u"　　　　年　　月　　日"_s);
}

void addNotice(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"limits"_s, textList(mediationLimits(file, context)));
    const HearingFile *hearing = hearingOf(file, context);
    const bool planned = context.meetingOn.isValid() || !hearing;
    const QDate on = planned ? context.meetingOn : hearing->hearing.on;
    const QTime at = planned ? context.meetingAt : hearing->hearing.start;
    const QString when =
        on.isValid() ? u"%1（%2）%3"_s.arg(chineseDate(on), chineseWeekday(on), paperTime(at))
                     : QString();
    values.insert(u"meeting_when"_s, when);
    values.insert(u"meeting_place"_s, planned ? context.meetingPlace : hearing->hearing.place);
}

void addRecord(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const HearingFile *found = hearingOf(file, context);
    const Hearing hearing = found ? found->hearing : Hearing();
    QJsonArray lines;
    if (found)
        for (const HearingLine &line : found->lines)
            if (!line.isPrivate)
                lines += QJsonObject{{u"speaker"_s, line.speaker.trimmed()},
                                     {u"text"_s, line.text.trimmed()}};
    values.insert(u"ordinal"_s, chineseCount(hearing.ordinal));
    values.insert(u"hearing_ordinal"_s, hearing.ordinal);
    values.insert(u"hearing_on"_s, chineseDate(hearing.on));
    values.insert(u"hearing_start"_s, paperTime(hearing.start));
    values.insert(u"hearing_end"_s, paperTime(hearing.end));
    values.insert(u"hearing_place"_s, hearing.place);
    values.insert(u"hearing_manner"_s, hearing.open ? u"公开"_s : u"不公开"_s);
    values.insert(u"present"_s, hearing.present.join(u'、'));
    values.insert(u"recorder"_s, hearing.recorder);
    values.insert(u"lines"_s, lines);
}

void addRefusal(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"reason"_s, sentence(file.record.refusalReason));
    addRoutes(values, routesAfterRefusal(file, context));
}

/// Beside the office's seal: the agreement's own day of signing, under the agreement itself; a blank
/// under every other paper.
QDate signingDay(const PaperKind &kind, const CaseFile &file)
{
    return kind.signs.contains(u"agreement"_s) && file.agreement()
               ? file.agreement()->agreement.signedOn
               : QDate();
}

using AddGroup = void (*)(PaperValues &, const CaseFile &, const PaperContext &);

AddGroup groupNamed(const QString &name)
{
    static const QHash<QString, AddGroup> groups{{u"register"_s, addRegister},
                                                 {u"notice"_s, addNotice},
                                                 {u"refusal"_s, addRefusal},
                                                 {u"record"_s, addRecord},
                                                 {u"agreement"_s, addAgreementValues}};
    if (const AddGroup own = groups.value(name))
        return own;
    const AddGroup intake = intakeGroup(name);
    return intake ? intake : outcomeGroupNamed(name);
}

} // namespace

Result<PaperValues> paperValues(const QString &kindId, const CaseFile &file,
                                const PaperContext &context)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    if (isDossierSheet(kindId))
        return dossierValues(kindId, file, context);
    PaperValues values = commonValues(kind, file, context);
    for (const QString &name : kind.values) {
        const AddGroup add = groupNamed(name);
        if (!add)
            return fail(internalFault(u"document.values"_s, name));
        add(values, file, context);
    }
    const Party *party = partyOf(kind, file, context);
    if (!kind.about.isEmpty())
        values.insert(u"party"_s, party ? partyValue(file, *party) : QJsonObject());
    if (!kind.signs.isEmpty())
        values.insert(u"places"_s, signingPlaces(kind.signs, file, party, signingDay(kind, file)));
    const QJsonObject own = ownValues(kind, context.own, values);
    for (auto it = own.begin(); it != own.end(); ++it)
        values.insert(it.key(), it.value());
    HEZHONG_TRY(checkNoPrivateLines(values, file));
    return values;
}

} // namespace hezhong
