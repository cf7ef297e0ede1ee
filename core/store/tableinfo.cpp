// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tableinfo.h"

#include "core/base/words.h"
#include "core/model/agreement.h"
#include "core/model/case.h"
#include "core/model/caseaccess.h"
#include "core/model/caselaw.h"
#include "core/model/casematerial.h"
#include "core/model/claim.h"
#include "core/model/documentcopy.h"
#include "core/model/draft.h"
#include "core/model/hearing.h"
#include "core/model/issueddocument.h"
#include "core/model/mediator.h"
#include "core/model/office.h"
#include "core/model/officelaw.h"
#include "core/model/officetemplate.h"
#include "core/model/party.h"
#include "core/model/passwordstate.h"
#include "core/model/retention.h"
#include "core/model/signing.h"
#include "core/model/user.h"
#include "core/store/entityrow.h"
#include "core/store/history.h"

namespace hezhong {

using namespace Qt::StringLiterals;

int TableInfo::indexOf(QStringView column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).name == column)
            return static_cast<int>(i);
    return -1;
}

QString caseIdOf(const TableInfo &info, const Row &row)
{
    if (info.caseColumn >= 0)
        return row.values.at(info.caseColumn).toString();
    return &info == &tableInfo<Case>() ? row.id : QString();
}

const QList<const TableInfo *> &allTables()
{
    static const QList<const TableInfo *> tables{
        &tableInfo<Office>(),      &tableInfo<User>(),      &tableInfo<Mediator>(),
        &tableInfo<Case>(),        &tableInfo<Party>(),     &tableInfo<Agent>(),
        &tableInfo<Claim>(),       &tableInfo<Evidence>(),  &tableInfo<Hearing>(),
        &tableInfo<HearingLine>(), &tableInfo<Agreement>(), &tableInfo<Clause>(),
        &tableInfo<Payment>(),     &tableInfo<Signatory>(), &tableInfo<IssuedDocument>(),
        &tableInfo<Draft>(),       &tableInfo<CaseEvent>(), &tableInfo<ClaimCalculation>(),
        &tableInfo<SheetAnswers>(), &tableInfo<OfficeParameter>(), &tableInfo<OfficeCalendar>(),
        &tableInfo<LocalHoliday>(), &tableInfo<OfficeSheet>(), &tableInfo<LawText>(),
        &tableInfo<CaseAccess>(),  &tableInfo<PasswordState>(), &tableInfo<RetentionRule>(),
        &tableInfo<RetentionReview>(), &tableInfo<DocumentMark>(), &tableInfo<DocumentCopy>(),
        &tableInfo<OfficeTemplate>(), &tableInfo<LibraryClause>(),
        &tableInfo<PaperPlaces>(), &tableInfo<OfficeSeal>(), &tableInfo<Signature>(),
        &tableInfo<SigningStep>(), &tableInfo<SignedCopy>(),
        &tableInfo<CaseMaterial>(), &tableInfo<OfficeDossierList>(),
    };
    return tables;
}

const TableInfo *tableOfKind(const QString &kind)
{
    for (const TableInfo *info : allTables())
        if (info->kind == kind)
            return info;
    return nullptr;
}

const TableInfo *tableNamed(const QString &table)
{
    for (const TableInfo *info : allTables())
        if (info->table == table)
            return info;
    return nullptr;
}

Error impossibleValue(QLatin1String table, QLatin1String column, const QString &id)
{
    return storeFault(u"store.corrupt"_s,
                      words("store", "有一条记录的内容无法识别，其他记录不受影响。"),
                      words("store", "请运行完整性检查，必要时用备份恢复。"),
                      table + u'.' + column + u" of "_s + id);
}

namespace {

const TableInfo::Column *columnOf(const QString &kind, const QString &field)
{
    const TableInfo *info = tableOfKind(kind);
    const int index = info ? info->indexOf(field) : -1;
    return index < 0 ? nullptr : &info->columns.at(index);
}

} // namespace

QString kindLabel(const QString &kind)
{
    const TableInfo *info = tableOfKind(kind);
    return info ? words("model", info->label) : kind;
}

QString fieldLabel(const QString &kind, const QString &field)
{
    const TableInfo::Column *column = columnOf(kind, field);
    return column ? words("model", column->label) : field;
}

FieldFlags fieldFlags(const QString &kind, const QString &field)
{
    const TableInfo::Column *column = columnOf(kind, field);
    return column ? column->flags : FieldFlags();
}

} // namespace hezhong
