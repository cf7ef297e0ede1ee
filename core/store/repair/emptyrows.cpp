// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/emptyrows.h"

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

namespace hezhong {

namespace {

template <class... E>
QHash<QString, QVariantList> emptyValues()
{
    QHash<QString, QVariantList> values;
    (values.insert(tableInfo<E>().table, rowOf(E()).values), ...);
    return values;
}

} // namespace

Row emptyRow(const TableInfo &info, const QString &id)
{
    static const QHash<QString, QVariantList> values =
        emptyValues<Office, User, Mediator, Case, Party, Agent, Claim, Evidence, Hearing,
                    HearingLine, Agreement, Clause, Payment, Signatory, IssuedDocument, Draft,
                    CaseEvent, ClaimCalculation, SheetAnswers, OfficeParameter, OfficeCalendar,
                    LocalHoliday, OfficeSheet, LawText, CaseAccess, PasswordState, RetentionRule,
                    RetentionReview, DocumentMark, DocumentCopy, OfficeTemplate, LibraryClause,
                    PaperPlaces, OfficeSeal, Signature, SigningStep, SignedCopy, CaseMaterial,
                    OfficeDossierList>();
    return {id, values.value(info.table)};
}

} // namespace hezhong
