// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issueddocument.h"
#include "core/model/party.h"
#include "core/model/user.h"

namespace hezhong {

/// How somebody put their name to a paper. A fingerprint counts only in people's mediation and in a
/// court's case (people's mediation law art. 29; court's rules on invited mediation).
enum class SigningManner {
    Pad,         ///< drawn on the screen
    Fingerprint, ///< image of a print
    Seal,        ///< of the office or of a party
    PaperScan,   ///< signed on paper, which was scanned
    Refused
};

/// As what somebody signs.
enum class SignerRole { Party, Agent, Mediator, Recorder, Office, Other };

/// What was done so that a person understands what they sign, and that it can be shown later.
enum class SigningStepKind {
    ReadAloud,
    LargePrint,
    Interpreter,
    Explained,
    Witness,
    RefusalToSign
};

HEZHONG_ENUM_NAMES(SigningManner);
HEZHONG_ENUM_NAMES(SignerRole);
HEZHONG_ENUM_NAMES(SigningStepKind);

/// Where an issued paper is signed, as it was laid out (paperPlacesFromJson); one row a paper.
struct PaperPlaces {
    Id<PaperPlaces> id;
    Id<IssuedDocument> documentId;
    Id<Case> caseId;
    QJsonObject places;
};
template <>
const Descriptor<PaperPlaces> &descriptor<PaperPlaces>();

/// The image of a seal of the office and who may set it. The image is as good as the seal itself for
/// whoever gets hold of it, so it lies in the vault and every use is noted.
struct OfficeSeal {
    Id<OfficeSeal> id;
    QString name;          ///< 调解专用章
    QString fileKey;       ///< of the PNG
    QString sha256;        ///< of the PNG, hexadecimal
    int widthMm = 42;      ///< as printed
    QStringList users;     ///< names of those who may use it
    QList<UserRole> roles; ///< roles that may use it
    bool active = true;    ///< false: retired, kept for the papers it stands on
};
template <>
const Descriptor<OfficeSeal> &descriptor<OfficeSeal>();

/// One name under one paper: an image that is bound to the hash of what was on the screen and to the
/// user who looked on. It is no electronic signature with a certificate (docs/documents.md).
struct Signature {
    Id<Signature> id;
    Id<IssuedDocument> documentId;
    Id<Case> caseId;
    SignerRole role = SignerRole::Party;
    QString signer;    ///< the name that is signed
    Id<Party> partyId; ///< the party, or the party that an agent or head signs for
    Id<Agent> agentId;
    Id<OfficeSeal> sealId; ///< for the office's seal
    SigningManner manner = SigningManner::Pad;
    QString fileKey;      ///< strokes (JSON) or image (PNG); empty for SigningManner::Refused
    QString sha256;       ///< of that file, hexadecimal
    QString signedSha256; ///< of the paper's bytes that were shown
    QDateTime signedAt;
    QString witnessedBy; ///< user who was there
    QString note;        ///< relation of somebody who is not of the case, reason of a refusal
};
template <>
const Descriptor<Signature> &descriptor<Signature>();

struct SigningStep {
    Id<SigningStep> id;
    Id<IssuedDocument> documentId;
    Id<Case> caseId;
    SigningStepKind step = SigningStepKind::ReadAloud;
    QString person;     ///< for whom it was done; for Interpreter and Witness: who did it
    QString recordedBy; ///< user's name
    QDateTime at;
    QString note;
};
template <>
const Descriptor<SigningStep> &descriptor<SigningStep>();

/// The issued paper with the signatures on it: a file made from it, with a hash of its own.
struct SignedCopy {
    Id<SignedCopy> id;
    Id<IssuedDocument> documentId;
    Id<Case> caseId;
    QString fileKey;
    QString sha256;         ///< of the PDF, hexadecimal
    QString originalSha256; ///< of the issued paper
    QStringList signatures; ///< ids of the signatures and steps it shows
    int pages = 0;
    QDateTime madeAt;
    QString madeBy;
};
template <>
const Descriptor<SignedCopy> &descriptor<SignedCopy>();

} // namespace hezhong
