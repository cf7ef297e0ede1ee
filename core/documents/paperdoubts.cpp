// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperdoubts.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/documents/papercheck.h"
#include "core/documents/papertext.h"
#include "core/law/idnumber.h"
#include "core/model/enums.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

class Doubts {
public:
    /// `earlier` should not be after `later`; unknown days fit to everything.
    void order(const QString &key, const QString &earlierName, const QDate &earlier,
               const QString &laterName, const QDate &later)
    {
        if (earlier.isValid() && later.isValid() && earlier > later)
            add(key, u"doubt.dates"_s,
                words("documents", "%1（%2）晚于%3（%4）。")
                    .arg(earlierName, isoDate(earlier), laterName, isoDate(later)));
    }
    void add(const QString &key, const QString &code, const QString &message)
    {
        m_found += PaperDoubt{key, code, message};
    }
    [[nodiscard]] QList<PaperDoubt> found() const { return m_found; }

private:
    QList<PaperDoubt> m_found;
};

void lookAtCourse(Doubts &doubts, const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    const QString received = words("documents", "收到申请的日期");
    const QString accepted = words("documents", "受理日期");
    const QString paper = words("documents", "文书日期");
    doubts.order(u"received"_s, received, record.receivedOn, accepted, record.acceptedOn);
    doubts.order(u"received"_s, received, record.receivedOn, words("documents", "不予受理的日期"),
                 record.refusedOn);
    doubts.order(u"date"_s, received, record.receivedOn, paper, context.on);
    doubts.order(u"date"_s, accepted, record.acceptedOn, paper, context.on);
}

void lookAtHearing(Doubts &doubts, const CaseFile &file, const PaperContext &context)
{
    const HearingFile *found = hearingOf(file, context);
    if (!found)
        return;
    const Hearing &hearing = found->hearing;
    doubts.order(u"hearing_on"_s, words("documents", "受理日期"), file.record.acceptedOn,
                 words("documents", "调解日期"), hearing.on);
    if (hearing.start.isValid() && hearing.end.isValid() && hearing.start > hearing.end)
        doubts.add(u"hearing_end"_s, u"doubt.times"_s,
                   words("documents", "调解的结束时间早于开始时间。"));
}

void lookAtMeeting(Doubts &doubts, const CaseFile &file, const PaperContext &context)
{
    doubts.order(u"meeting_when"_s, words("documents", "文书日期"), context.on,
                 words("documents", "通知的调解日期"), context.meetingOn);
    doubts.order(u"meeting_when"_s, words("documents", "受理日期"), file.record.acceptedOn,
                 words("documents", "通知的调解日期"), context.meetingOn);
}

/// Only a clause that names a total can contradict the payments.
void lookAtSums(Doubts &doubts, const AgreementFile &agreement)
{
    if (agreement.payments.isEmpty())
        return;
    const QString total = figures(agreement.total()).mid(1);
    for (const Clause &clause : agreement.clauses) {
        const QString text = QString(clause.text).remove(u',').remove(u'，');
        const bool tellsTotal = text.contains(u"共计"_s) || text.contains(u"合计"_s) || text.contains(u"总计"_s);
        if (tellsTotal && !text.contains(QString(total).remove(u',')) && !text.contains(agreement.total().decimal()))
            doubts.add(u"clauses"_s, u"doubt.sum"_s,
                       words("documents", "第 %1 条写有合计金额，与各笔付款的合计 %2 元不一致。")
                           .arg(clause.position + 1)
                           .arg(total));
    }
}

void lookAtAgreement(Doubts &doubts, const CaseFile &file)
{
    const AgreementFile *agreement = file.agreement();
    if (!agreement)
        return;
    const QDate signedOn = agreement->agreement.signedOn;
    doubts.order(u"signed_on"_s, words("documents", "受理日期"), file.record.acceptedOn,
                 words("documents", "签订日期"), signedOn);
    for (const Payment &payment : agreement->payments)
        doubts.order(u"payments"_s, words("documents", "签订日期"), signedOn,
                     words("documents", "付款期限"), payment.due);
    lookAtSums(doubts, *agreement);
}

void lookAtPerson(Doubts &doubts, const Party &party)
{
    if (party.idNumber.isEmpty())
        return;
    const IdNumberCheck check = checkIdNumber(party.idNumber);
    if (check.birth.isValid() && party.birth.isValid() && check.birth != party.birth)
        doubts.add(u"parties"_s, u"doubt.birth"_s,
                   words("documents", "%1的出生日期（%2）与身份号码中的日期（%3）不一致。")
                       .arg(party.name, isoDate(party.birth), isoDate(check.birth)));
    if (!check.sex.isEmpty() && !party.sex.isEmpty() && check.sex != party.sex)
        doubts.add(u"parties"_s, u"doubt.sex"_s,
                   words("documents", "%1的性别与身份号码不一致。").arg(party.name));
}

} // namespace

QList<PaperDoubt> paperDoubts(const PaperKind &kind, const CaseFile &file, const PaperContext &context)
{
    Doubts doubts;
    lookAtCourse(doubts, file, context);
    if (kind.values.contains(u"record"_s))
        lookAtHearing(doubts, file, context);
    if (kind.values.contains(u"notice"_s))
        lookAtMeeting(doubts, file, context);
    if (kind.values.contains(u"agreement"_s))
        lookAtAgreement(doubts, file);
    for (const Party &party : file.parties)
        lookAtPerson(doubts, party);
    return doubts.found();
}

} // namespace hezhong
