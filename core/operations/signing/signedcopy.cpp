// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/signing/signedcopy.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/signedpdf.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/signing/signdocument.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr double printHeight = 20; ///< millimetres of a fingerprint
constexpr double partySealWidth = 42;

/// The Chinese name of a value: papers are Chinese in every language of the window.
template <class E>
QString chineseName(E value)
{
    for (const EnumName<E> &name : EnumNames<E>::all())
        if (name.value == value)
            return QString::fromUtf8(name.chinese);
    return {};
}

QString timeText(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QStringList idsOf(const SigningState &state)
{
    QStringList ids;
    for (const Signature &signature : state.signatures)
        ids += signature.id.text();
    for (const SigningStep &step : state.steps)
        ids += step.id.text();
    return ids;
}

/// When the last thing happened: the copy of the same signatures is the same file.
QDateTime lastChange(const SigningState &state)
{
    QDateTime last = state.document.issuedAt;
    for (const Signature &signature : state.signatures)
        last = qMax(last, signature.signedAt);
    for (const SigningStep &step : state.steps)
        last = qMax(last, step.at);
    return last;
}

/// Words before a place on the last page, for a signature without a place on the paper.
QString ownLabel(qsizetype number, const Signature &signature)
{
    return u"第%1号%2"_s.arg(number).arg(signature.signer);
}

QJsonObject line(const QString &text, const QString &align = u"left"_s)
{
    return {{u"text"_s, text}, {u"align"_s, align}};
}

bool isDrawn(const Signature &signature)
{
    return signature.manner != SigningManner::Refused
           && signature.manner != SigningManner::PaperScan;
}

QJsonArray placesValues(const QList<PlacedSignature> &placed)
{
    QJsonArray places;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Signature &signature = placed.at(i).signature;
        if (!placed.at(i).places.isEmpty() || !isDrawn(signature))
            continue;
        const QString day = timeText(signature.signedAt);
        QJsonArray lines{line(ownLabel(i + 1, signature) + u'：')};
        const int room = signature.manner == SigningManner::Seal ? 7 : 3;
        for (int blank = 0; blank < room; ++blank)
            lines += line(QString());
        lines += line(day, u"right"_s);
        places += QJsonObject{{u"lines"_s, lines}};
    }
    return places;
}

QJsonObject recordValues(const SigningState &state, const QList<PlacedSignature> &placed)
{
    QJsonArray signatures;
    for (qsizetype i = 0; i < state.signatures.size(); ++i) {
        const Signature &one = state.signatures.at(i);
        signatures += QJsonObject{{u"no"_s, QString::number(i + 1)},
                                  {u"signer"_s, one.signer},
                                  {u"role"_s, chineseName(one.role)},
                                  {u"manner"_s, chineseName(one.manner)},
                                  {u"at"_s, timeText(one.signedAt)},
                                  {u"witness"_s, one.witnessedBy},
                                  {u"note"_s, one.note}};
    }
    QJsonArray steps;
    for (const SigningStep &one : state.steps)
        steps += QJsonObject{{u"step"_s, chineseName(one.step)},
                             {u"person"_s, one.person},
                             {u"at"_s, timeText(one.at)},
                             {u"recorder"_s, one.recordedBy},
                             {u"note"_s, one.note}};
    const QJsonArray places = placesValues(placed);
    return {{u"office"_s, state.file.office.name},
            {u"number"_s, state.file.record.number},
            {u"name"_s, state.document.title},
            {u"pages"_s, state.document.pages},
            {u"issued"_s, timeText(state.document.issuedAt)},
            {u"sha256"_s, state.document.sha256},
            {u"signatures"_s, signatures},
            {u"steps"_s, steps},
            {u"steps_listed"_s, !steps.isEmpty()},
            {u"places"_s, places},
            {u"places_listed"_s, !places.isEmpty()}};
}

Result<Paper> recordPage(const SigningState &state, const QList<PlacedSignature> &placed)
{
    PaperKind kind;
    kind.file = u"signing-record.xml"_s;
    RenderOptions options;
    options.created = lastChange(state);
    options.author = state.file.office.name;
    options.ownTemplate = PaperTemplate{builtInTemplate(kind), u"signing-record"_s};
    return renderPaper(state.document.kind, recordValues(state, placed), options);
}

/// A seal keeps its own width around the middle of its place; a print its height.
QRectF areaOf(const Signature &signature, const PaperPlace &place, const Stencil &stencil,
              double sealWidth)
{
    QRectF area = place.rect;
    if (signature.manner == SigningManner::Fingerprint) {
        area.setHeight(printHeight);
        area.setWidth(printHeight / stencil.ratio());
    } else {
        area.setSize({sealWidth, sealWidth * stencil.ratio()});
    }
    area.moveCenter(place.rect.center());
    const QRectF page(0, 0, 210, 297);
    area.moveRight(qMin(area.right(), page.right() - 3));
    return area;
}

Result<double> widthOf(const Desk &desk, const Signature &signature)
{
    if (signature.sealId.isEmpty())
        return partySealWidth;
    return desk.store->get(signature.sealId).map([](const OfficeSeal &seal) {
        return double(seal.widthMm);
    });
}

Result<QList<SignedMark>> marksOf(const Desk &desk, const Signature &signature,
                                 const QList<PaperPlace> &places)
{
    QList<SignedMark> marks;
    HEZHONG_ASSIGN(const QByteArray bytes, desk.store->readFile(signature.fileKey));
    if (signature.manner == SigningManner::Pad) {
        HEZHONG_ASSIGN(const Strokes strokes, strokesFromJson(bytes));
        for (const PaperPlace &place : places)
            marks += {place.page, place.rect, strokes};
        return marks;
    }
    HEZHONG_ASSIGN(const Stencil stencil, stencilOf(bytes));
    HEZHONG_ASSIGN(const double width, widthOf(desk, signature));
    for (const PaperPlace &place : places)
        marks += {place.page, areaOf(signature, place, stencil, width), stencil};
    return marks;
}

/// Marks on the paper, or on the last page for those without a place on it.
Result<QList<SignedMark>> allMarks(const Desk &desk, const SigningState &state,
                                  const QList<PlacedSignature> &placed, const Paper &record)
{
    QList<SignedMark> marks;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Signature &signature = placed.at(i).signature;
        if (!isDrawn(signature))
            continue;
        QList<PaperPlace> places = placed.at(i).places;
        for (PaperPlace place : record.places)
            if (places.isEmpty() && place.label == ownLabel(i + 1, signature)) {
                place.page += state.document.pages;
                places = {place};
            }
        HEZHONG_ASSIGN(const QList<SignedMark> own, marksOf(desk, signature, places));
        marks += own;
    }
    return marks;
}

Result<SignedPaper> madeCopy(const Desk &desk, const SigningState &state)
{
    const QList<PlacedSignature> placed =
        placeSignatures(state.file, state.places, state.signatures);
    HEZHONG_ASSIGN(const QByteArray issued, documentBytes(desk, state.document));
    HEZHONG_ASSIGN(const Paper record, recordPage(state, placed));
    HEZHONG_ASSIGN(const QList<SignedMark> marks, allMarks(desk, state, placed, record));
    const PaperInfo info{u"%1 %2（签名件）"_s.arg(state.document.title, state.file.record.number),
                         state.file.office.name, lastChange(state)};
    SignedPaper made;
    HEZHONG_ASSIGN(made.pdf, signedPdf(issued, record.pdf, marks, info));
    made.copy.id = Id<SignedCopy>::fresh(desk.clock());
    made.copy.documentId = state.document.id;
    made.copy.caseId = state.document.caseId;
    made.copy.sha256 = sha256Of(made.pdf);
    made.copy.originalSha256 = state.document.sha256;
    made.copy.signatures = idsOf(state);
    made.copy.pages = state.document.pages + record.pages;
    made.copy.madeAt = desk.clock().now();
    made.copy.madeBy = desk.actor();
    return made;
}

} // namespace

Result<QByteArray> signedCopyBytes(const Desk &desk, const SignedCopy &copy)
{
    HEZHONG_TRY(mayOpenCase(desk, copy.caseId));
    HEZHONG_ASSIGN(const QByteArray bytes, desk.store->readFile(copy.fileKey));
    if (sha256Of(bytes) != copy.sha256)
        return fail(storeFault(u"store.corrupt"_s,
                               words("operations", "签名件的文件与制作时不一致，没有打开。"),
                               words("operations", "请运行完整性检查，并用备份恢复。")));
    return bytes;
}

Result<Done<SignedPaper>> signedCopy(const Desk &desk, const Id<IssuedDocument> &id)
{
    HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(id));
    HEZHONG_TRY(signablePaper(desk, id, document.sha256).map([](const auto &) {}));
    HEZHONG_TRY(allowOperation(desk, u"document.signed-copy"_s, document.caseId));
    HEZHONG_ASSIGN(const SigningState state, signaturesOf(desk, id));
    if (state.signatures.isEmpty())
        return fail(refused(u"signing.none"_s,
                            words("operations", "这份《%1》还没有人签名盖章，没有制作签名件。")
                                .arg(shownTitle(document.title)),
                            words("operations", "请先签名盖章。")));
    HEZHONG_ASSIGN(const QList<SignedCopy> present,
                   desk.store->list<SignedCopy>(Query::where(u"document_id"_s, id.text())));
    for (const SignedCopy &copy : present)
        if (copy.signatures == idsOf(state)) {
            HEZHONG_ASSIGN(const QByteArray bytes, signedCopyBytes(desk, copy));
            return Done<SignedPaper>{{copy, bytes}, {}, {}};
        }
    HEZHONG_ASSIGN(SignedPaper made, madeCopy(desk, state));
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.signed-copy"_s, document.caseId),
                                        [&](Transaction &t) -> Status {
                                            HEZHONG_ASSIGN(made.copy.fileKey, t.putFile(made.pdf));
                                            return t.put(made.copy);
                                        }));
    return Done<SignedPaper>{made, notice, {}};
}

} // namespace hezhong
