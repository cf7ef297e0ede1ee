// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/dossier/materials.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/dossier/dossierplan.h"
#include "core/documents/dossier/materialcheck.h"
#include "core/operations/people/caseaccess.h"


#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString bareName(const QString &fileName)
{
    const QString name = fileName.section(u'/', -1).section(u'\\', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot > 0 ? name.left(dot) : name).trimmed();
}

DossierSection sectionOf(EvidenceFrom from)
{
    switch (from) {
    case EvidenceFrom::Applicant:
        return DossierSection::EvidenceApplicant;
    case EvidenceFrom::Respondent:
        return DossierSection::EvidenceRespondent;
    default:
        return DossierSection::EvidenceOther;
    }
}

Result<Evidence> evidenceNamed(const Desk &desk, const Id<Case> &id, const QString &name)
{
    HEZHONG_ASSIGN(const QList<Evidence> listed,
                   desk.store->list<Evidence>(Query::where(u"case_id"_s, id.text())));
    for (const Evidence &evidence : listed)
        if (evidence.name.trimmed() == name.trimmed() || evidence.id.text() == name)
            return evidence;
    return fail(badInput(u"material.evidence"_s, u"evidence"_s,
                         words("operations", "本案的证据清单中没有“%1”，文件没有存入。").arg(name),
                         words("operations", "请先在请求与证据中登记，或者核对名称。")));
}

/// The kept row, without what only the caller knows (section, evidence, paper).
Result<Done<CaseMaterial>> keep(const Desk &desk, const QString &operation, CaseMaterial row,
                                const NewMaterial &file)
{
    HEZHONG_ASSIGN(const MaterialFacts facts, checkMaterial(file.fileName, file.bytes));
    HEZHONG_ASSIGN(const QList<CaseMaterial> before, materialsOfCase(desk, row.caseId));
    row.id = Id<CaseMaterial>::fresh(desk.clock());
    row.position = static_cast<int>(before.size());
    if (!file.name.trimmed().isEmpty())
        row.name = file.name.trimmed();
    if (row.name.isEmpty())
        row.name = bareName(file.fileName);
    row.mediaType = facts.mediaType;
    row.pages = facts.pages;
    row.size = file.bytes.size();
    row.sha256 = sha256Of(file.bytes);
    row.addedAt = desk.clock().now();
    row.addedBy = desk.actor();
    row.note = file.note.trimmed();
    QList<Warning> warnings;
    const bool again = std::any_of(before.cbegin(), before.cend(), [&row](const CaseMaterial &m) {
        return !m.isRemoved() && m.sha256 == row.sha256;
    });
    if (again)
        warnings += {u"material.again"_s,
                     words("operations", "案卷中已有内容完全相同的文件，请确认不是重复存入。")};
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(operation, row.caseId),
                                        [&](Transaction &transaction) -> Status {
                                            HEZHONG_ASSIGN(row.fileKey,
                                                           transaction.putFile(file.bytes));
                                            return transaction.put(row);
                                        }));
    return Done<CaseMaterial>{row, notice, warnings};
}

} // namespace

Result<Done<CaseMaterial>> addMaterial(const Desk &desk, const Id<Case> &id,
                                       const NewMaterial &file)
{
    HEZHONG_TRY(allowOperation(desk, u"material.add"_s, id));
    HEZHONG_TRY(desk.store->get(id).map([](const auto &) {}));
    CaseMaterial row;
    row.caseId = id;
    if (!file.evidence.isEmpty()) {
        HEZHONG_ASSIGN(const Evidence evidence, evidenceNamed(desk, id, file.evidence));
        row.evidenceId = evidence.id;
        row.name = evidence.name;
        row.section = sectionOf(evidence.from);
    }
    row.section = file.section.value_or(row.section);
    return keep(desk, u"material.add"_s, row, file);
}

Result<Done<CaseMaterial>> attachScan(const Desk &desk, const Id<IssuedDocument> &id,
                                      const NewMaterial &file)
{
    HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(id));
    HEZHONG_TRY(allowOperation(desk, u"document.scan"_s, document.caseId));
    if (document.voidedAt.isValid())
        return fail(refused(u"document.voided"_s,
                            words("operations", "这份《%1》已经作废，扫描件没有存入。")
                                .arg(shownTitle(document.title)),
                            words("operations", "请选择有效的一份文书。")));
    CaseMaterial row;
    row.caseId = document.caseId;
    row.documentId = id;
    row.section = sectionOfKind(document.kind);
    row.name = u"%1（签名盖章件）"_s.arg(document.title);
    return keep(desk, u"document.scan"_s, row, file);
}

Result<QList<CaseMaterial>> materialsOfCase(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_TRY(mayOpenCase(desk, id));
    return desk.store->list<CaseMaterial>(
        Query::where(u"case_id"_s, id.text()).sorted(u"position"_s));
}

Result<Done<CaseMaterial>> removeMaterial(const Desk &desk, const Id<CaseMaterial> &id,
                                          const QString &reason)
{
    HEZHONG_ASSIGN(CaseMaterial row, desk.store->get(id));
    HEZHONG_TRY(allowOperation(desk, u"material.remove"_s, row.caseId));
    if (row.isRemoved())
        return fail(refused(u"material.removed"_s,
                            words("operations", "“%1”早已移出案卷，没有改变。").arg(row.name)));
    if (row.isLocked())
        return fail(
            refused(u"material.locked"_s,
                    words("operations", "“%1”是文书的签名盖章件，不能移出案卷。").arg(row.name),
                    words("operations", "扫描有误的，请再存入一份正确的，并在备注中说明。")));
    if (reason.trimmed().isEmpty())
        return fail(badInput(u"material.reason"_s, u"reason"_s,
                             words("operations", "没有填写移出的原因，文件没有移出。"),
                             words("operations", "原因会留在案卷中，请写明。")));
    row.removedAt = desk.clock().now();
    row.removedBy = desk.actor();
    row.removeReason = reason.trimmed();
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"material.remove"_s, row.caseId),
                                        [&](Transaction &t) { return t.put(row); }));
    return Done<CaseMaterial>{row, notice, {}};
}

Result<QByteArray> materialBytes(const Desk &desk, const CaseMaterial &material)
{
    HEZHONG_TRY(mayOpenCase(desk, material.caseId));
    HEZHONG_ASSIGN(const QByteArray bytes, desk.store->readFile(material.fileKey));
    if (sha256Of(bytes) != material.sha256)
        return fail(storeFault(
            u"store.corrupt"_s,
            words("operations", "“%1”的文件与存入时不一致，没有打开。").arg(material.name),
            words("operations", "请运行完整性检查，并用备份恢复。")));
    return bytes;
}

QJsonObject toJson(const CaseMaterial &material)
{
    QJsonObject json = entityJson(material);
    for (const QString &key : {u"file_key"_s, u"case_id"_s, u"position"_s})
        json.remove(key);
    json.insert(u"locked"_s, material.isLocked());
    return json;
}

} // namespace hezhong
