// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/issuedocument.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/dossier/dossierplan.h"
#include "core/law/causes.h"
#include "core/law/deadlines.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/caseaccess.h"

#include <QCryptographicHash>

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

PaperContext contextOf(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    PaperContext context;
    context.on = request.on.isValid() ? request.on : desk.today();
    context.acceptanceDue = dueOf(desk, u"acceptance-decision"_s, file.record.receivedOn);
    const QList<CaseDeadline> limits = deadlinesOf(desk, file).value_or(QList<CaseDeadline>());
    for (const CaseDeadline &limit : limits)
        if (limit.isMediationEnd)
            context.mediationDue = limit.due;
    context.receiptDue = dueOf(desk, u"mediation-from-receipt"_s, file.record.receivedOn);
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    context.causeName = cause ? cause->name : file.record.cause;
    context.hearing = request.hearing;
    context.meetingOn = request.meetingOn;
    context.meetingAt = request.meetingAt;
    context.meetingPlace = request.meetingPlace;
    return context;
}

int issuedOf(const CaseFile &file, const QString &kind, bool liveOnly)
{
    int count = 0;
    for (const IssuedDocument &document : file.documents)
        count += document.kind == kind && !(liveOnly && document.voidedAt.isValid());
    return count;
}

Result<Paper> rendered(const Desk &desk, const CaseFile &file, const PaperRequest &request, bool draft)
{
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, request));
    RenderOptions options;
    options.created = desk.clock().now();
    options.author = file.office.name;
    options.draft = draft;
    return renderPaper(request.kind, values, options);
}

} // namespace

Result<QJsonObject> valuesOfPaper(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    HEZHONG_TRY(paperKind(request.kind).map([](const auto &) {}));
    const PaperContext context = contextOf(desk, file, request);
    HEZHONG_TRY(checkPaper(request.kind, file, context));
    HEZHONG_ASSIGN(QJsonObject values, paperValues(request.kind, file, context));
    // The last gate before print: what was said in confidence is not among the words.
    HEZHONG_TRY(checkNoPrivateLines(values, file));
    return values;
}

Result<Paper> previewDocument(const Desk &desk, const CaseFile &file, const PaperRequest &request)
{
    return rendered(desk, file, request, true);
}

Result<Done<Issued>> issueDocument(const Desk &desk, const Id<Case> &id, const PaperRequest &request)
{
    HEZHONG_TRY(allowOperation(desk, u"document.issue"_s, id));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const Paper paper, rendered(desk, file, request, false));
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, request));
    Issued issued;
    issued.pdf = paper.pdf;
    IssuedDocument &document = issued.document;
    document.id = Id<IssuedDocument>::fresh(desk.clock());
    document.caseId = id;
    document.kind = request.kind;
    document.title = paper.title;
    document.serial = issuedOf(file, request.kind, false) + 1;
    document.issuedAt = desk.clock().now();
    document.issuedBy = desk.actor();
    document.templateVersion = paper.templateVersion;
    document.values = values;
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(paper.pdf, QCryptographicHash::Sha256).toHex());
    document.pages = paper.pages;
    QList<Warning> warnings;
    if (issuedOf(file, request.kind, true) > 0)
        warnings +=
            {u"document.again"_s,
             words("operations", "本案已有未作废的《%1》，这是第 %2 份，请确认不是重复出具。")
                 .arg(shownTitle(document.title))
                 .arg(document.serial)};
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.issue"_s, id), [&](Transaction &transaction) -> Status {
                       HEZHONG_ASSIGN(document.fileKey, transaction.putFile(paper.pdf));
                       return transaction.put(document);
                   }));
    return Done<Issued>{issued, notice, warnings};
}

Result<QByteArray> documentBytes(const Desk &desk, const IssuedDocument &document)
{
    HEZHONG_TRY(mayOpenCase(desk, document.caseId));
    HEZHONG_ASSIGN(const QByteArray bytes, desk.store->readFile(document.fileKey));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (hash != document.sha256)
        return fail(storeFault(u"store.corrupt"_s,
                               words("operations", "《%1》的文件与出具时不一致，没有打开。")
                                   .arg(shownTitle(document.title)),
                               words("operations", "请运行完整性检查，并用备份恢复。")));
    return bytes;
}

Result<Done<IssuedDocument>> voidDocument(const Desk &desk, const Id<IssuedDocument> &id, const QString &reason)
{
    HEZHONG_ASSIGN(IssuedDocument document, desk.store->get(id));
    if (document.voidedAt.isValid())
        return fail(refused(
            u"document.voided"_s,
            words("operations", "这份《%1》早已作废，没有改变。").arg(shownTitle(document.title)),
            words("operations", "需要时请重新出具一份。")));
    if (reason.trimmed().isEmpty())
        return fail(badInput(u"document.void-reason"_s, u"reason"_s, words("operations", "没有填写作废原因。"),
                             words("operations", "原因会留在案卷中，请写明。")));
    document.voidedAt = desk.clock().now();
    document.voidReason = reason.trimmed();
    HEZHONG_ASSIGN(ChangeNotice notice, desk.store->transact(desk.operation(u"document.void"_s, document.caseId),
                                                             [&](Transaction &t) { return t.put(document); }));
    return Done<IssuedDocument>{document, notice, {}};
}

QList<PaperChoice> papersOfCase(const Desk &desk, const CaseFile &file)
{
    QList<PaperChoice> choices;
    for (const PaperKind &kind : paperKinds()) {
        // Cover and contents of the archive file are made when it is bound.
        if (isDossierSheet(kind.kind))
            continue;
        PaperChoice choice{kind.kind, kind.name, kind.number, std::nullopt, issuedOf(file, kind.kind, true)};
        const Status status = checkPaper(kind.kind, file, contextOf(desk, file, {kind.kind, {}, 0, {}, {}, {}}));
        if (!status)
            choice.obstacle = status.error();
        choices += choice;
    }
    return choices;
}

} // namespace hezhong
