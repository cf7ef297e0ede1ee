// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "core/operations/signing/signers.h"

namespace hezhong {

/// A name, print or seal of somebody who is not the office.
struct SignRequest {
    Id<IssuedDocument> document;
    QString shownSha256; ///< of the bytes that were on the screen, hexadecimal
    SigningManner manner = SigningManner::Pad;
    QString signer;
    Id<Party> party;  ///< for whom; empty: found by the name
    QByteArray bytes; ///< strokes (strokesFromJson) for Pad, else an image (PNG, JPEG)
    QString note;     ///< who it is, for somebody the case does not know
};

/// Puts a name under an issued paper. Refused: "document.voided"; "signing.other-paper" when what was
/// shown is not the paper that was issued; "signing.again" (the same person in the same manner);
/// "signing.unknown-signer" (no party, agent, head, mediator or recorder, and no note);
/// "signing.authority" (an agreement, and the agent has no special authority). Input errors of the
/// strokes ("strokes.*") and images ("image.*"). Warnings: "signing.fingerprint" where a print does not
/// count as signing, "signing.consent" for every print (personal information protection law art. 28, 29),
/// "signing.read-aloud" when nothing says that the paper was read to them.
[[nodiscard]] Result<Done<Signature>> signDocument(const Desk &desk, const SignRequest &request);

struct RefusalRequest {
    Id<IssuedDocument> document;
    QString shownSha256;
    QString signer;
    QString reason;
    QStringList witnesses; ///< at least one
};
/// Keeps that somebody would not sign, why, and who saw it. Input errors at `reason` and `witnesses`.
[[nodiscard]] Result<Done<Signature>> refuseToSign(const Desk &desk, const RefusalRequest &request);

struct StepRequest {
    Id<IssuedDocument> document;
    SigningStepKind step = SigningStepKind::ReadAloud;
    QString person; ///< needed; for Interpreter and Witness who it was, else for whom
    QString note;
};
[[nodiscard]] Result<Done<SigningStep>> recordStep(const Desk &desk, const StepRequest &request);

/// How far the signing of a paper has come.
struct SigningState {
    IssuedDocument document;
    CaseFile file;
    QList<PaperPlace> places;    ///< empty for papers that were issued before places were kept
    QList<Signature> signatures; ///< by time
    QList<SigningStep> steps;    ///< by time
    QList<Signer> signers;       ///< for whom there is a place
};
[[nodiscard]] Result<SigningState> signaturesOf(const Desk &desk,
                                                const Id<IssuedDocument> &document);

/// The issued paper, if it may be signed as it was shown: it is not voided, its file is whole, and
/// `shownSha256` is the hash of that file.
[[nodiscard]] Result<IssuedDocument> signablePaper(const Desk &desk, const Id<IssuedDocument> &id,
                                                   const QString &shownSha256);

} // namespace hezhong
