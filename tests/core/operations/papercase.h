// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/documentmarks.h"
#include "core/operations/makeagreement.h"

namespace hezhong {

using namespace Qt::StringLiterals;

inline const QString worker = u"王䶮"_s;
inline const QString workerId = u"510104199003070015"_s;
inline const QString workerPhone = u"13800000000"_s;
inline const QString workerCard = u"6222021234567890123"_s;
inline const QString colleagueId =
    u"51010419851201003X"_s; // told in the facts, and of nobody in the case
inline const QString firmPhone = u"028-80001000"_s;
inline const QString otherFirmPhone = u"0831-80002000"_s;
inline const QString agreementKind = u"mediation-agreement"_s;

/// The code of an error, empty for none.
template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// A signed case whose words are full of numbers.
inline Id<Case> caseFullOfNumbers(TestDesk &office)
{
    IntakeRequest request = TestDesk::sampleRequest();
    for (Party &party : request.parties) {
        if (party.side == Side::Applicant) {
            party.phone = workerPhone;
        } else {
            party.phone = party.role == PartyRole::Employer ? firmPhone : otherFirmPhone;
            party.mailingAddress.clear();
        }
    }
    request.facts =
        u"工资应打入尾号不清的银行卡6222 0212 3456 7890 "
        u"123，同事李四（公民身份号码%1，电话１３９００００１１１１）可以作证，"
        "公司财务电话：8000 1234，2026年3月1日至2026-09-30共欠12300.00元。"_s.arg(colleagueId);
    const Id<Case> id = registerCase(office.desk, request)->value.id;
    (void)acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    AgreementFile agreement = *agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s),
                                                 *loadCase(office.desk, id));
    for (Payment &payment : agreement.payments)
        payment.method = u"银行转账至%1账户%2"_s.arg(worker, workerCard);
    agreement.clauses[0].text += u"联系%1（%2）。"_s.arg(workerPhone, workerId);
    const auto done = signAgreement(office.desk, id, agreement);
    if (!done)
        qFatal("agreement: %s", qPrintable(done.error().message));
    return id;
}

inline Issued issuedIn(TestDesk &office, const Id<Case> &id, const QString &kind = agreementKind)
{
    const auto issued = issueDocument(office.desk, id, {kind, {}, 0, {}, {}, {}, {}, {}, {}});
    if (!issued)
        qFatal("issue: %s", qPrintable(issued.error().message + issued.error().detail));
    return issued->value;
}

/// Opens the office as a new colleague with this role.
inline void enterAs(TestDesk &office, UserRole role)
{
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    Status done = office.openWith({u"管理员甲"_s, TestDesk::password(), {}});
    if (done)
        office.addColleague(u"周小川"_s, {role});
    if (done)
        done = office.openWith({u"周小川"_s, TestDesk::password(), {}});
    if (!done)
        qFatal("colleague: %s", qPrintable(done.error().message));
}

} // namespace hezhong
