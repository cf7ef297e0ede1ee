// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/issuedocument.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/dossier/dossierplan.h"
#include "core/documents/filledpaper.h"
#include "core/documents/ownvalues.h"
#include "core/documents/paperneeds.h"
#include "core/law/causes.h"
#include "core/law/deadlines.h"
#include "core/operations/casequeries.h"
#include "core/operations/documentmarks.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/templates/papertemplates.h"


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// End of a limit, or an invalid date when it has not started.
QDate dueOf(const Desk &desk, const QString &rule, const QDate &from)
{
    if (!from.isValid())
        return {};
    const auto limit = computeDeadline(rule, from, *desk.calendar);
    return limit ? limit->due : QDate();
}

/// What every paper of the case says today, whatever is asked for; the limits cost the most of it.
PaperContext caseContext(const Desk &desk, const CaseFile &file)
{
    PaperContext context;
    context.on = desk.today();
    context.calendar = desk.calendar;
    context.acceptanceDue = dueOf(desk, u"acceptance-decision"_s, file.record.receivedOn);
    const QList<CaseDeadline> limits = deadlinesOf(desk, file).value_or(QList<CaseDeadline>());
    for (const CaseDeadline &limit : limits)
        if (limit.isMediationEnd)
            context.mediationDue = limit.due;
    context.receiptDue = dueOf(desk, u"mediation-from-receipt"_s, file.record.receivedOn);
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    context.causeName = cause ? cause->name : file.record.cause;
    return context;
}

PaperContext contextOf(PaperContext context, const PaperRequest &request)
{
    if (request.on.isValid())
        context.on = request.on;
    context.hearing = request.hearing;
    context.meetingOn = request.meetingOn;
    context.meetingAt = request.meetingAt;
    context.meetingPlace = request.meetingPlace;
    context.party = request.party;
    context.own = request.own;
    return context;
}

int issuedOf(const CaseFile &file, const QString &kind, bool liveOnly)
{
    int count = 0;
    for (const IssuedDocument &document : file.documents)
        count += document.kind == kind && !(liveOnly && document.voidedAt.isValid());
    return count;
}

Result<QJsonObject> valuesIn(const PaperContext &context, const CaseFile &file, const PaperRequest &request)
{
    HEZHONG_TRY(checkPaper(request.kind, file, context));
    HEZHONG_ASSIGN(QJsonObject values, paperValues(request.kind, file, context));
    // The last gate before print: what was said in confidence is not among the words.
    HEZHONG_TRY(checkNoPrivateLines(values, file));
    if (!request.edits.isEmpty())
        values.insert(u"edits"_s, editsJson(request.edits));
    return values;
}

/// A paper that can be issued, with what the person should know of its values.
struct Ready {
    QString kind;
    QJsonObject values;
    QList<Warning> warnings;
};

Result<Ready> readied(const PaperContext &context, const CaseFile &file, const PaperRequest &request)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(request.kind));
    Ready ready{request.kind, {}, {}};
    HEZHONG_ASSIGN(ready.values, valuesIn(context, file, request));
    HEZHONG_TRY(checkOwnComplete(kind, request.own, ready.values));
    for (const PaperDoubt &doubt : paperDoubts(kind, file, context))
        ready.warnings += {doubt.code, doubt.message};
    return ready;
}

QList<Warning> warningsOf(const CaseFile &file, const IssuedDocument &document)
{
    QList<Warning> warnings;
    if (issuedOf(file, document.kind, true) > 0)
        warnings +=
            {u"document.again"_s,
             words("operations", "本案已有未作废的《%1》，这是第 %2 份，请确认不是重复出具。")
                 .arg(shownTitle(document.title))
                 .arg(document.serial)};
    const auto kind = paperKind(document.kind);
    if (kind && !kind->usualFor.isEmpty() && !kind->usualFor.contains(code(file.office.profile)))
        warnings += {u"document.unusual"_s,
                     words("operations", "《%1》通常不由本类调解组织出具，请确认确有需要。")
                         .arg(shownTitle(document.title))};
    return warnings;
}

} // namespace

Result<QJsonObject> valuesOfPaper(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    return valuesIn(contextOf(caseContext(desk, file), request), file, request);
}

QList<PaperDoubt> doubtsOfPaper(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    const auto kind = paperKind(request.kind);
    return kind ? paperDoubts(*kind, file, contextOf(caseContext(desk, file), request)) : QList<PaperDoubt>();
}

Result<QList<EditableParagraph>> paragraphsOfPaper(const Desk &desk, const CaseFile &file,
                                                   const PaperRequest &request)
{
    PaperRequest plain = request;
    plain.edits.clear();
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, plain));
    HEZHONG_ASSIGN(const RenderOptions options, paperOptions(desk, file.office, plain.kind));
    HEZHONG_ASSIGN(const FilledPaper filled, fillPaper(plain.kind, values, options));
    return editableParagraphs(filled.blocks);
}

Result<Paper> previewDocument(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, request));
    HEZHONG_ASSIGN(RenderOptions options, paperOptions(desk, file.office, request.kind));
    options.draft = true;
    return renderPaper(request.kind, values, options);
}

Result<Done<QList<Issued>>> issueDocuments(const Desk &desk, const Id<Case> &id,
                                           const QList<PaperRequest> &requests)
{
    HEZHONG_TRY(allowOperation(desk, u"document.issue"_s, id));
    HEZHONG_ASSIGN(CaseFile file, loadCase(desk, id));
    const PaperContext context = caseContext(desk, file);
    QList<Ready> ready;
    for (const PaperRequest &request : requests) {
        HEZHONG_ASSIGN(const Ready each, readied(contextOf(context, request), file, request));
        ready += each;
    }
    QList<Issued> papers;
    QList<Warning> warnings;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.issue"_s, id),
                                        [&](Transaction &transaction) -> Status {
                                            for (const Ready &each : std::as_const(ready)) {
                                                HEZHONG_ASSIGN(
                                                    const Issued issued,
                                                    makePaper(desk, transaction,
                                                              {file, each.kind, each.values, {}}));
                                                warnings += each.warnings
                                                            + warningsOf(file, issued.document);
                                                papers += issued;
                                                // The next of the same kind counts on from this one.
                                                file.documents += issued.document;
                                            }
                                            return {};
                                        }));
    return Done<QList<Issued>>{papers, notice, warnings};
}

Result<Done<Issued>> issueDocument(const Desk &desk, const Id<Case> &id, const PaperRequest &request)
{
    HEZHONG_ASSIGN(const Done<QList<Issued>> done, issueDocuments(desk, id, {request}));
    return Done<Issued>{done.value.first(), done.changes, done.warnings};
}

QList<PaperRequest> neededRequests(const Desk &desk, const CaseFile &file)
{
    QList<PaperRequest> requests;
    const PaperContext context = caseContext(desk, file);
    for (const PaperNeed &need : papersNeeded(file, context.on)) {
        PaperRequest request;
        request.kind = need.kind;
        request.party = need.party;
        request.hearing = need.hearing;
        if (checkPaper(request.kind, file, contextOf(context, request)))
            requests += request;
    }
    return requests;
}

Result<QByteArray> documentBytes(const Desk &desk, const IssuedDocument &document)
{
    HEZHONG_TRY(mayOpenCase(desk, document.caseId));
    HEZHONG_ASSIGN(const QByteArray bytes, desk.store->readFile(document.fileKey));
    if (sha256Of(bytes) != document.sha256)
        return fail(storeFault(u"store.corrupt"_s,
                               words("operations", "《%1》的文件与出具时不一致，没有打开。")
                                   .arg(shownTitle(document.title)),
                               words("operations", "请运行完整性检查，并用备份恢复。")));
    return bytes;
}

Result<Done<IssuedDocument>> voidDocument(const Desk &desk, const Id<IssuedDocument> &id, const QString &reason)
{
    HEZHONG_ASSIGN(const IssuedDocument document, voidedPaper(desk, id, reason));
    HEZHONG_ASSIGN(ChangeNotice notice, desk.store->transact(desk.operation(u"document.void"_s, document.caseId),
                                                             [&](Transaction &t) { return t.put(document); }));
    return Done<IssuedDocument>{document, notice, {}};
}

QList<PaperChoice> papersOfCase(const Desk &desk, const CaseFile &file)
{
    QList<PaperChoice> choices;
    const PaperContext context = caseContext(desk, file);
    for (const PaperKind &kind : paperKinds()) {
        // Cover and contents of the archive file are made when it is bound.
        if (isDossierSheet(kind.kind))
            continue;
        PaperChoice choice{kind.kind, kind.name, kind.number, std::nullopt, issuedOf(file, kind.kind, true)};
        const Status status = checkPaper(kind.kind, file, context);
        if (!status)
            choice.obstacle = status.error();
        const PaperOccasion *occasion = occasionNow(kind, file, context.on);
        choice.needed = occasion != nullptr;
        choice.must = occasion && occasion->must;
        choices += choice;
    }
    return choices;
}

} // namespace hezhong
