// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/signing/signers.h"

#include "core/documents/partyvalues.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const Party *partyById(const CaseFile &file, const Id<Party> &id)
{
    for (const Party &party : file.parties)
        if (party.id == id)
            return &party;
    return nullptr;
}

qsizetype indexOnSide(const QList<Party> &side, const Id<Party> &id)
{
    for (qsizetype i = 0; i < side.size(); ++i)
        if (side.at(i).id == id)
            return i;
    return 0;
}

/// The party under whose label a place stands: 被申请人二（盖章）.
const Party *partyOfLabel(const CaseFile &file, const QString &label)
{
    const Party *alone = nullptr;
    for (const Party &party : file.parties) {
        const QList<Party> side = file.on(party.side);
        const QString own = partyLabel(party.side, indexOnSide(side, party.id), side.size());
        const QString head = label.section(u'（', 0, 0);
        if (head == own)
            return &party;
        // A paper about one party says only the side.
        if (head == partyLabel(party.side, 0, 1) && side.size() < listedFrom && !alone)
            alone = &party;
    }
    return alone;
}

/// The agent who signs for a party: as the agreement says, or the first with special authority.
const Agent *agentFor(const CaseFile &file, const Id<Party> &party)
{
    const Agent *found = nullptr;
    for (const Agent &agent : file.agents) {
        if (agent.partyId != party)
            continue;
        if (file.agreement())
            for (const Signatory &signatory : file.agreement()->signatories)
                if (signatory.agentId == agent.id)
                    return &agent;
        if (!found
            || (agent.authority == Authority::Special && found->authority != Authority::Special))
            found = &agent;
    }
    return found;
}

Signer partySigner(const CaseFile &file, const Party &party, const PaperPlace &place)
{
    Signer signer;
    signer.place = place;
    signer.party = party.id;
    signer.name = party.name;
    if (place.label.startsWith(u"委托代理人"_s)) {
        signer.role = SignerRole::Agent;
        const Agent *agent = agentFor(file, party.id);
        signer.name = agent ? agent->name : QString();
        signer.agent = agent ? agent->id : Id<Agent>();
    } else if (place.label.startsWith(u"法定代表人"_s)) {
        signer.name = party.legalRepresentative;
    } else {
        signer.seals = party.kind == PartyKind::Organisation;
    }
    return signer;
}

QString recorderOf(const CaseFile &file)
{
    for (qsizetype i = file.hearings.size() - 1; i >= 0; --i)
        if (!file.hearings.at(i).hearing.recorder.isEmpty())
            return file.hearings.at(i).hearing.recorder;
    return {};
}

Signer signerOf(const CaseFile &file, const PaperPlace &place)
{
    if (const Party *party = partyOfLabel(file, place.owner))
        return partySigner(file, *party, place);
    Signer signer;
    signer.place = place;
    if (place.kind == PaperPlace::Kind::Seal) {
        signer.role = SignerRole::Office;
        signer.seals = true;
        signer.name = file.office.name;
    } else if (place.label.contains(u"调解员"_s)) {
        signer.role = SignerRole::Mediator;
        signer.name = file.record.mediatorName;
    } else if (place.label.startsWith(u"记录人"_s)) {
        signer.role = SignerRole::Recorder;
        signer.name = recorderOf(file);
    } else {
        signer.role = SignerRole::Other;
    }
    return signer;
}

/// How well a signature fits a place: 0 not at all, more is better.
int fitness(const Signature &signature, const Signer &signer)
{
    const bool seal = signature.manner == SigningManner::Seal;
    switch (signature.role) {
    case SignerRole::Office:
    case SignerRole::Mediator:
    case SignerRole::Recorder:
        return signature.role == signer.role ? 1 : 0;
    case SignerRole::Other: {
        // 负责人（签名） is for whom the note calls so, not for anybody.
        const QString post = signer.place.label.section(u'（', 0, 0);
        return signer.role == SignerRole::Other && !post.isEmpty() && signature.note.contains(post);
    }
    case SignerRole::Agent:
        if (signature.agentId == signer.agent)
            return 3;
        return signature.partyId == signer.party ? (signer.role == SignerRole::Agent ? 2 : 1) : 0;
    case SignerRole::Party:
        if (signature.partyId != signer.party || signer.role != SignerRole::Party)
            return 0;
        return 1 + (seal == signer.seals) + (signature.signer == signer.name);
    }
    return 0;
}

qsizetype bestFit(const QList<Signer> &signers, const Signature &signature, bool shared)
{
    qsizetype best = -1;
    int most = 0;
    for (qsizetype i = 0; i < signers.size(); ++i) {
        const int fits = signers.at(i).done && !shared ? 0 : fitness(signature, signers.at(i));
        if (fits > most) {
            most = fits;
            best = i;
        }
    }
    return best;
}

/// Room at the foot of the pages for one of several people on a side.
QList<PaperPlace> initialsOf(const CaseFile &file, const QList<PaperPlace> &places,
                             const Signature &signature)
{
    QList<PaperPlace> found;
    const Party *party = partyById(file, signature.partyId);
    for (PaperPlace place : places) {
        if (place.kind != PaperPlace::Kind::Initial || signature.manner != SigningManner::Pad)
            continue;
        if (signature.role == SignerRole::Mediator && place.label.contains(u"调解员"_s)) {
            found += place;
        } else if (party && place.label == partyLabel(party->side, 0, 1)) {
            const QList<Party> side = file.on(party->side);
            const double width = place.rect.width() / double(qMax<qsizetype>(1, side.size()));
            place.rect.moveLeft(place.rect.left() + width * double(indexOnSide(side, party->id)));
            place.rect.setWidth(width);
            found += place;
        }
    }
    return found;
}

QList<Signer> emptyPlaces(const CaseFile &file, const QList<PaperPlace> &places)
{
    QList<Signer> signers;
    for (const PaperPlace &place : places)
        if (place.kind != PaperPlace::Kind::Initial)
            signers += signerOf(file, place);
    return signers;
}

/// A print stands beside the name.
PaperPlace rightPart(PaperPlace place)
{
    place.rect.setLeft(place.rect.left() + place.rect.width() * 0.72);
    return place;
}

} // namespace

QList<Signer> signersOf(const CaseFile &file, const QList<PaperPlace> &places,
                        const QList<Signature> &signatures)
{
    QList<Signer> signers = emptyPlaces(file, places);
    for (const Signature &signature : signatures) {
        const qsizetype at =
            bestFit(signers, signature, signature.manner == SigningManner::Fingerprint);
        if (at < 0)
            continue;
        const bool refusal = signature.manner == SigningManner::Refused;
        signers[at].refused = refusal || (signers.at(at).refused && !signers.at(at).done);
        signers[at].done = signers.at(at).done || !refusal;
        if (signers.at(at).done)
            signers[at].refused = false;
    }
    return signers;
}

QList<PlacedSignature> placeSignatures(const CaseFile &file, const QList<PaperPlace> &places,
                                       const QList<Signature> &signatures)
{
    QList<Signer> signers = emptyPlaces(file, places);
    QList<PlacedSignature> all;
    for (const Signature &signature : signatures) {
        PlacedSignature placed{signature, {}};
        const bool print = signature.manner == SigningManner::Fingerprint;
        const qsizetype at =
            signature.manner == SigningManner::Refused ? -1 : bestFit(signers, signature, print);
        if (at >= 0) {
            signers[at].done = true;
            placed.places += print ? rightPart(signers.at(at).place) : signers.at(at).place;
            placed.places += initialsOf(file, places, signature);
        }
        all += placed;
    }
    return all;
}

Signature signatureOf(const CaseFile &file, const QString &name, const Id<Party> &party)
{
    Signature signature;
    signature.signer = name;
    const auto counts = [&](const Id<Party> &id) { return party.isEmpty() || party == id; };
    for (const Party &one : file.parties)
        if (one.name == name && counts(one.id)) {
            signature.partyId = one.id;
            return signature;
        }
    for (const Agent &agent : file.agents)
        if (agent.name == name && counts(agent.partyId)) {
            signature.role = SignerRole::Agent;
            signature.partyId = agent.partyId;
            signature.agentId = agent.id;
            return signature;
        }
    for (const Party &one : file.parties)
        if (one.kind == PartyKind::Organisation && one.legalRepresentative == name
            && counts(one.id)) {
            signature.partyId = one.id;
            return signature;
        }
    signature.role = SignerRole::Other;
    signature.partyId = party;
    if (party.isEmpty() && name == file.record.mediatorName)
        signature.role = SignerRole::Mediator;
    else if (party.isEmpty() && name == recorderOf(file))
        signature.role = SignerRole::Recorder;
    return signature;
}

} // namespace hezhong
