// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/signingplaces.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"
#include "core/documents/partyvalues.h"

#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString blankDate = u"　　　　年　　月　　日"_s;

using Places = QList<QJsonArray>;

/// What stands behind a party's label, and whether an agent signs for it.
struct Signing {
    std::function<QString(const Party &)> manner;
    std::function<bool(const Party &)> byAgent;
    QString many; ///< for a side with an annexed list
};

QJsonObject textLine(const QString &text, const QString &align = u"left"_s)
{
    return {{u"text"_s, text}, {u"align"_s, align}};
}

QString mediatorLine(const CaseFile &file)
{
    return file.office.profile == OfficeProfile::PeoplesMediation ? u"人民调解员（签名）："_s
                                                                  : u"调解员（签名）："_s;
}

QJsonArray placeFor(const Party &party, qsizetype index, qsizetype count, const Signing &signing)
{
    QJsonArray lines{
        textLine(u"%1（%2）："_s.arg(partyLabel(party.side, index, count), signing.manner(party)))};
    if (count > 1)
        lines += textLine(party.name);
    if (signing.byAgent(party))
        lines += textLine(u"委托代理人（签名）："_s);
    else if (party.kind == PartyKind::Organisation)
        lines += textLine(u"法定代表人（签名）："_s);
    return lines;
}

Places sidePlaces(const CaseFile &file, Side side, const Signing &signing)
{
    const QList<Party> parties = file.on(side);
    if (parties.size() >= listedFrom)
        return {
            QJsonArray{textLine(partyLabel(side, 0, 1) + u"（签名）："_s), textLine(signing.many)}};
    Places places;
    for (qsizetype i = 0; i < parties.size(); ++i)
        places += placeFor(parties.at(i), i, parties.size(), signing);
    return places;
}

/// Whether the last line of a place is a day, filled in or to be filled in.
bool isDated(const QJsonArray &place)
{
    return place.last().toObject().value(u"text"_s).toString().endsWith(u'日');
}

/// Two places of one row: room to sign, then the dates at one height.
void addPair(QJsonArray &places, QJsonArray left, QJsonArray right)
{
    const qsizetype height = qMax<qsizetype>(2, qMax(left.size(), right.size()));
    for (QJsonArray *place : {&left, &right}) {
        if (!place->isEmpty() && !isDated(*place)) {
            while (place->size() < height)
                *place += textLine(QString());
            *place += textLine(blankDate);
        }
        places += QJsonObject{{u"lines"_s, *place}};
    }
}

QJsonArray partyPlaces(const CaseFile &file, const Signing &signing)
{
    const Places left = sidePlaces(file, Side::Applicant, signing);
    const Places right = sidePlaces(file, Side::Respondent, signing);
    const Places third = sidePlaces(file, Side::ThirdParty, signing);
    QJsonArray places;
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        addPair(places, left.value(i), right.value(i));
    for (qsizetype i = 0; i < third.size(); i += 2)
        addPair(places, third.value(i), third.value(i + 1));
    return places;
}

QJsonArray agreementPlaces(const CaseFile &file, const QDate &signedOn)
{
    const QString own = fingerprintsCount(file) ? u"签名、指印"_s : u"签名或者盖章"_s;
    const QList<Signatory> signatories =
        file.agreement() ? file.agreement()->signatories : QList<Signatory>();
    const Signing signing{
        [&](const Party &party) { return party.kind == PartyKind::Person ? own : u"盖章"_s; },
        [&](const Party &party) {
            return std::any_of(signatories.cbegin(), signatories.cend(), [&](const Signatory &s) {
                return s.partyId == party.id && !s.agentId.isEmpty();
            });
        },
        u"见所附名册"_s};
    QJsonArray places = partyPlaces(file, signing);
    const QString day = signedOn.isValid() ? chineseDate(signedOn) : blankDate;
    places += QJsonObject{{u"lines"_s, QJsonArray{textLine(mediatorLine(file)), textLine(QString()),
                                                  textLine(blankDate)}}};
    places += QJsonObject{
        {u"lines"_s, QJsonArray{textLine(file.office.name, u"centre"_s),
                                textLine(u"（印章）"_s, u"centre"_s), textLine(day, u"centre"_s)}}};
    return places;
}

QJsonArray recordPlaces(const CaseFile &file)
{
    const Signing signing{[](const Party &party) {
                              return party.kind == PartyKind::Person ? u"签名或者按指印"_s
                                                                     : u"签名或者盖章"_s;
                          },
                          [&](const Party &party) { return !file.agentsOf(party.id).isEmpty(); },
                          u"（由到场的代表人签名）"_s};
    QJsonArray places = partyPlaces(file, signing);
    addPair(places, QJsonArray{textLine(mediatorLine(file))},
            QJsonArray{textLine(u"记录人（签名）："_s)});
    return places;
}

Signing ownSigning()
{
    return {[](const Party &party) {
                return party.kind == PartyKind::Person ? u"签名或指印"_s : u"盖章"_s;
            },
            [](const Party &) { return false; }, u"（见所附名册）"_s};
}

QJsonArray officePlace(const CaseFile &file, const QDate &day)
{
    return {textLine(file.office.name, u"centre"_s), textLine(u"（印章）"_s, u"centre"_s),
            textLine(day.isValid() ? chineseDate(day) : blankDate, u"centre"_s)};
}

/// One place for each of these words but those that stand for whole blocks.
QList<QJsonArray> placesOf(const QString &word, const CaseFile &file, const Party *party,
                           const QDate &signedOn)
{
    if (word == u"applicants"_s)
        return sidePlaces(file, Side::Applicant, ownSigning());
    if (word == u"respondents"_s)
        return sidePlaces(file, Side::Respondent, ownSigning());
    if (word == u"party"_s)
        return party ? QList<QJsonArray>{placeFor(*party, 0, 1, ownSigning())} : QList<QJsonArray>();
    if (word == u"mediator"_s)
        return {QJsonArray{textLine(mediatorLine(file))}};
    if (word == u"recorder"_s)
        return {QJsonArray{textLine(u"记录人（签名）："_s)}};
    if (word == u"office"_s)
        return {officePlace(file, signedOn)};
    return {QJsonArray{textLine(word)}};
}

} // namespace

bool fingerprintsCount(const CaseFile &file)
{
    return file.office.profile == OfficeProfile::PeoplesMediation
           || file.record.source == CaseSource::CourtDelegated
           || file.record.source == CaseSource::CourtEntrusted;
}

QJsonArray signingPlaces(const QStringList &who, const CaseFile &file, const Party *party,
                         const QDate &signedOn)
{
    if (who == QStringList{u"agreement"_s})
        return agreementPlaces(file, signedOn);
    if (who == QStringList{u"record"_s})
        return recordPlaces(file);
    QJsonArray places;
    QList<QJsonArray> single;
    for (const QString &word : who) {
        if (word == u"parties"_s) {
            const QJsonArray pairs = partyPlaces(file, ownSigning());
            for (const QJsonValue pair : pairs)
                places += pair;
        } else {
            single += placesOf(word, file, party, signedOn);
        }
    }
    if (single.size() == 1) // who signs alone signs at the right, as under a letter
        single.prepend(QJsonArray());
    for (qsizetype i = 0; i < single.size(); i += 2)
        addPair(places, single.value(i), single.value(i + 1));
    return places;
}

} // namespace hezhong
