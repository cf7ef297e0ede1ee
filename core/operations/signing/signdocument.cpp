// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/signing/signdocument.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/signingplaces.h"
#include "core/documents/stencil.h"
#include "core/documents/strokes.h"
#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/caseaccess.h"


#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Signature>> signaturesUnder(const Desk &desk, const Id<IssuedDocument> &id)
{
    return desk.store->list<Signature>(Query::where(u"document_id"_s, id.text()));
}

/// The bytes as the manner asks for them.
Status checkBytes(const SignRequest &request)
{
    if (request.manner == SigningManner::Pad) {
        HEZHONG_ASSIGN(const Strokes strokes, strokesFromJson(request.bytes));
        return checkStrokes(strokes);
    }
    return checkPrintImage(request.bytes);
}

Status checkSigner(const CaseFile &file, const IssuedDocument &document, const Signature &signature)
{
    if (signature.signer.isEmpty())
        return fail(badInput(u"signing.signer"_s, u"signer"_s,
                             words("operations", "没有填写签名人。"),
                             words("operations", "请选择或者填写签名人的姓名。")));
    if (signature.role == SignerRole::Other && signature.note.isEmpty())
        return fail(refused(
            u"signing.unknown-signer"_s,
            words("operations", "“%1”不是本案的当事人、代理人、调解员或者记录人，没有签名。")
                .arg(signature.signer),
            words("operations", "请核对姓名；确需签名的，在说明中写明身份。"), u"note"_s));
    if (signature.role != SignerRole::Agent || document.kind != u"mediation-agreement"_s)
        return {};
    const bool special =
        std::any_of(file.agents.cbegin(), file.agents.cend(), [&](const Agent &agent) {
            return agent.id == signature.agentId && agent.authority == Authority::Special;
        });
    if (special)
        return {};
    return fail(
        refused(u"signing.authority"_s,
                words("operations", "代理人“%1”没有特别授权，不能代为签订调解协议，没有签名。")
                    .arg(signature.signer),
                words("operations", "请由当事人本人签名，或者先补办特别授权。"), u"signer"_s));
}

Status checkNotAgain(const QList<Signature> &present, const Signature &wanted)
{
    const bool again = std::any_of(present.cbegin(), present.cend(), [&](const Signature &one) {
        return one.signer == wanted.signer && one.partyId == wanted.partyId
               && one.manner == wanted.manner;
    });
    if (!again)
        return {};
    return fail(refused(
        u"signing.again"_s,
        words("operations", "“%1”已经在这份文书上签过名，没有重复保存。").arg(wanted.signer),
        words("operations", "签错的，请作废这份文书，重新出具后再签。"), u"signer"_s));
}

QList<Warning> warningsOf(const CaseFile &file, const Signature &signature,
                          const QList<SigningStep> &steps)
{
    QList<Warning> warnings;
    if (signature.manner != SigningManner::Fingerprint)
        return warnings;
    if (!fingerprintsCount(file))
        warnings +=
            {u"signing.fingerprint"_s,
             words("operations", "只有人民调解和人民法院委派、委托的调解可以用指印代替签名；"
                                 "本案的当事人还应当签名或者盖章。")};
    warnings += {u"signing.consent"_s,
                 words("operations", "指印属于敏感个人信息，采集前应当取得本人的单独同意。")};
    const bool read = std::any_of(steps.cbegin(), steps.cend(), [](const SigningStep &step) {
        return step.step == SigningStepKind::ReadAloud;
    });
    if (!read)
        warnings += {u"signing.read-aloud"_s,
                     words("operations",
                           "没有记录向当事人朗读过这份文书；当事人阅读有困难的，请朗读后补记。")};
    return warnings;
}

/// What stands in every signature, whoever signs.
void stamp(const Desk &desk, const IssuedDocument &document, Signature &signature)
{
    signature.id = Id<Signature>::fresh(desk.clock());
    signature.documentId = document.id;
    signature.caseId = document.caseId;
    signature.signedSha256 = document.sha256;
    signature.signedAt = desk.clock().now();
    signature.witnessedBy = desk.actor();
}

SigningStep stepOf(const Desk &desk, const IssuedDocument &document, SigningStepKind kind,
                   const QString &person, const QString &note)
{
    SigningStep step;
    step.id = Id<SigningStep>::fresh(desk.clock());
    step.documentId = document.id;
    step.caseId = document.caseId;
    step.step = kind;
    step.person = person;
    step.recordedBy = desk.actor();
    step.at = desk.clock().now();
    step.note = note;
    return step;
}

tl::unexpected<Error> voidedFault(const IssuedDocument &document)
{
    return fail(refused(
        u"document.voided"_s,
        words("operations", "这份《%1》已经作废，不能签名盖章。").arg(shownTitle(document.title)),
        words("operations", "请在重新出具的文书上签名盖章。")));
}

} // namespace

Result<IssuedDocument> signablePaper(const Desk &desk, const Id<IssuedDocument> &id,
                                     const QString &shownSha256)
{
    HEZHONG_ASSIGN(IssuedDocument document, desk.store->get(id));
    HEZHONG_TRY(mayOpenCase(desk, document.caseId));
    if (document.voidedAt.isValid())
        return voidedFault(document);
    HEZHONG_TRY(documentBytes(desk, document).map([](const QByteArray &) {}));
    if (shownSha256 != document.sha256)
        return fail(refused(u"signing.other-paper"_s,
                            words("operations", "屏幕上显示的不是出具的这份《%1》，没有保存签名。")
                                .arg(shownTitle(document.title)),
                            words("operations", "请重新打开这份文书，核对后再签。")));
    return document;
}

Result<SigningState> signaturesOf(const Desk &desk, const Id<IssuedDocument> &id)
{
    SigningState state;
    HEZHONG_ASSIGN(state.document, desk.store->get(id));
    HEZHONG_ASSIGN(state.file, loadCase(desk, state.document.caseId));
    const Query here = Query::where(u"document_id"_s, id.text());
    HEZHONG_ASSIGN(const QList<PaperPlaces> places, desk.store->list<PaperPlaces>(here));
    if (!places.isEmpty())
        state.places = paperPlacesFromJson(places.first().places);
    HEZHONG_ASSIGN(state.signatures, desk.store->list<Signature>(here));
    HEZHONG_ASSIGN(state.steps, desk.store->list<SigningStep>(here));
    state.signers = signersOf(state.file, state.places, state.signatures);
    return state;
}

Result<Done<Signature>> signDocument(const Desk &desk, const SignRequest &request)
{
    HEZHONG_ASSIGN(const IssuedDocument document,
                   signablePaper(desk, request.document, request.shownSha256));
    HEZHONG_TRY(allowOperation(desk, u"document.sign"_s, document.caseId));
    HEZHONG_ASSIGN(const SigningState state, signaturesOf(desk, document.id));
    if (request.manner == SigningManner::Refused)
        return fail(internalFault(u"signing.manner"_s, u"refusals are kept by refuseToSign()"_s));
    Signature signature = signatureOf(state.file, request.signer.trimmed(), request.party);
    signature.manner = request.manner;
    signature.note = request.note.trimmed();
    HEZHONG_TRY(checkSigner(state.file, document, signature));
    HEZHONG_TRY(checkNotAgain(state.signatures, signature));
    HEZHONG_TRY(checkBytes(request));
    stamp(desk, document, signature);
    signature.sha256 = sha256Of(request.bytes);
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.sign"_s, document.caseId),
                                        [&](Transaction &t) -> Status {
                                            HEZHONG_ASSIGN(signature.fileKey,
                                                           t.putFile(request.bytes));
                                            return t.put(signature);
                                        }));
    return Done<Signature>{signature, notice, warningsOf(state.file, signature, state.steps)};
}

Result<Done<Signature>> refuseToSign(const Desk &desk, const RefusalRequest &request)
{
    HEZHONG_ASSIGN(const IssuedDocument document,
                   signablePaper(desk, request.document, request.shownSha256));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, document.caseId));
    HEZHONG_ASSIGN(const QList<Signature> present, signaturesUnder(desk, document.id));
    if (request.reason.trimmed().isEmpty())
        return fail(badInput(
            u"signing.reason"_s, u"reason"_s, words("operations", "没有填写拒绝签名的原因。"),
            words("operations", "原因会记入案卷，请写明；不肯说明的，写“未说明原因”。")));
    if (request.witnesses.join(QString()).trimmed().isEmpty())
        return fail(badInput(u"signing.witnesses"_s, u"witnesses"_s,
                             words("operations", "没有填写见证人。"),
                             words("operations", "请填写在场见证的人员，至少一人。")));
    Signature signature = signatureOf(file, request.signer.trimmed(), {});
    signature.manner = SigningManner::Refused;
    signature.note = request.reason.trimmed();
    HEZHONG_TRY(checkSigner(file, document, signature));
    HEZHONG_TRY(checkNotAgain(present, signature));
    stamp(desk, document, signature);
    const auto write = [&](Transaction &t) -> Status {
        HEZHONG_TRY(t.put(signature));
        HEZHONG_TRY(t.put(stepOf(desk, document, SigningStepKind::RefusalToSign, signature.signer,
                                 signature.note)));
        for (const QString &witness : request.witnesses)
            if (!witness.trimmed().isEmpty())
                HEZHONG_TRY(
                    t.put(stepOf(desk, document, SigningStepKind::Witness, witness.trimmed(), {})));
        return {};
    };
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"document.refusal"_s, document.caseId), write));
    return Done<Signature>{signature, notice, {}};
}

Result<Done<SigningStep>> recordStep(const Desk &desk, const StepRequest &request)
{
    HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(request.document));
    HEZHONG_TRY(mayOpenCase(desk, document.caseId));
    if (document.voidedAt.isValid())
        return voidedFault(document);
    if (request.person.trimmed().isEmpty())
        return fail(
            badInput(u"signing.person"_s, u"person"_s, words("operations", "没有填写人员姓名。"),
                     words("operations", "请填写听取、阅读文书的人，或者翻译、见证的人。")));
    const SigningStep step =
        stepOf(desk, document, request.step, request.person.trimmed(), request.note.trimmed());
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.step"_s, document.caseId),
                                        [&](Transaction &t) { return t.put(step); }));
    return Done<SigningStep>{step, notice, {}};
}

} // namespace hezhong
