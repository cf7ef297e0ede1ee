// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/demooffice.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/documents/phrasebook.h"
#include "core/law/creditcode.h"
#include "core/law/idnumber.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/demodata.h"
#include "core/operations/intake.h"
#include "core/operations/makeagreement.h"
#include "core/operations/officeadmin.h"
#include "core/operations/recordhearing.h"

#include <QJsonArray>

#include <random>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Draws made-up people, firms and stories; the same draws for the same seed on every system.
class Pool {
public:
    Pool(QJsonObject data, quint32 seed) : m_data(std::move(data)), m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    QString any(const QString &key)
    {
        const QJsonArray list = m_data.value(key).toArray();
        return list.at(below(static_cast<int>(list.size()))).toString();
    }
    QJsonValue anyValue(const QString &key)
    {
        const QJsonArray list = m_data.value(key).toArray();
        return list.at(below(static_cast<int>(list.size())));
    }
    QJsonArray list(const QString &key) const { return m_data.value(key).toArray(); }

private:
    QJsonObject m_data;
    std::mt19937 m_random;
};

Party person(Pool &pool, int position)
{
    Party party;
    party.id = Id<Party>(u"applicant-%1"_s.arg(position));
    party.side = Side::Applicant;
    party.name = pool.any(u"surnames"_s) + pool.any(u"given"_s);
    const QDate birth = QDate(1966, 1, 1).addDays(pool.below(13800));
    const QString stem = pool.any(u"regions"_s) + birth.toString(u"yyyyMMdd"_s)
                         + QString::number(pool.below(1000)).rightJustified(3, u'0');
    party.idNumber = stem + idNumberCheckDigit(stem);
    party.ethnicity = pool.any(u"ethnicities"_s);
    party.phone = u"139%1"_s.arg(pool.below(100000000), 8, 10, QLatin1Char('0'));
    party.address = pool.any(u"cities"_s) + pool.any(u"streets"_s);
    if (pool.below(3) == 0)
        party.groups += Group::MigrantWorker;
    return party;
}

Party firm(Pool &pool, const QJsonObject &trade)
{
    Party party;
    party.id = Id<Party>(u"respondent-0"_s);
    party.side = Side::Respondent;
    party.kind = PartyKind::Organisation;
    party.role = PartyRole::Employer;
    const QString city = pool.any(u"cities"_s);
    party.name = city.left(2) + pool.any(u"brands"_s) + trade.value(u"name"_s).toString();
    // The same firm keeps the same code through the whole demonstration.
    quint32 firmNumber = 2166136261U;
    for (const char byte : party.name.toUtf8())
        firmNumber = (firmNumber ^ static_cast<uchar>(byte)) * 16777619U;
    firmNumber %= 100000000U;
    const QString organisation = QString::number(firmNumber).rightJustified(8, u'0');
    const QString stem = u"91510104"_s + organisation + organisationCheckCharacter(organisation);
    party.creditCode = stem + creditCodeCheckCharacter(stem);
    party.legalRepresentative = pool.any(u"surnames"_s) + pool.any(u"given"_s);
    party.phone = u"028%1"_s.arg(80000000 + pool.below(9999999));
    party.address = city + pool.any(u"streets"_s);
    return party;
}

IntakeRequest request(Pool &pool, const QDate &received)
{
    IntakeRequest intake;
    const QJsonObject trade = pool.anyValue(u"trades"_s).toObject();
    const QJsonObject story = pool.anyValue(u"claims"_s).toObject();
    const QJsonArray jobs = trade.value(u"jobs"_s).toArray();
    static const QList<CaseSource> sources{CaseSource::Application, CaseSource::Application,
                                           CaseSource::Oral, CaseSource::CourtDelegated,
                                           CaseSource::ArbitrationSuggested};
    intake.source = sources.at(pool.below(static_cast<int>(sources.size())));
    intake.receivedOn = received;
    const QString current = story.value(u"cause"_s).toString();
    // Before 2026 the causes had other numbers; the general cause of labour contracts existed throughout.
    intake.cause = received >= QDate(2026, 1, 1) ? current : u"186"_s;
    Party applicant = person(pool, 0);
    applicant.job = jobs.at(pool.below(static_cast<int>(jobs.size()))).toString();
    intake.parties = {applicant, firm(pool, trade)};
    const Money amount = Money::fromFen(100LL * (2000 + pool.below(68000)) + pool.below(100));
    Claim claim;
    claim.text = story.value(u"text"_s).toString();
    claim.amount = amount;
    intake.claims = {claim};
    intake.facts = story.value(u"facts"_s)
                       .toString()
                       .replace(u"{start}"_s, chineseDate(received.addDays(-300 - pool.below(900))))
                       .replace(u"{arrears}"_s, chineseDate(received.addDays(-20 - pool.below(80))))
                       .replace(u"{job}"_s, applicant.job)
                       .replace(u"{amount}"_s, amount.decimal());
    Evidence evidence;
    evidence.name = u"工资结算单"_s;
    intake.evidence = {evidence};
    return intake;
}

HearingFile meeting(Pool &pool, const QDate &on, const IntakeRequest &intake,
                    const QString &mediator)
{
    HearingFile file;
    file.hearing.on = on;
    file.hearing.start = QTime(9, 30);
    file.hearing.end = QTime(10, 40);
    file.hearing.place = u"第一调解室"_s;
    file.hearing.recorder = mediator;
    for (const Party &party : intake.parties)
        file.hearing.present += partyPresent(party);
    HearingLine opening;
    opening.speaker = mediatorSpeaker();
    opening.text = u"现在核对双方身份，告知权利义务，询问是否申请回避。"_s;
    file.lines += opening;
    for (const QJsonValue spoken : pool.list(u"talk"_s)) {
        HearingLine line;
        line.speaker = spoken.toArray().at(0).toString();
        line.text = spoken.toArray().at(1).toString();
        file.lines += line;
    }
    return file;
}

AgreementFile settlement(const IntakeRequest &intake, const QDate &on)
{
    AgreementFile file;
    file.agreement.signedOn = on;
    file.agreement.copies = static_cast<int>(intake.parties.size()) + 1;
    Payment payment;
    payment.due = on.addDays(30);
    payment.amount = Money::fromFen(intake.claims.first().amount->fen() / 10 * 9);
    payment.payee = intake.parties.first().name;
    payment.method = bankTransfer();
    file.payments = {payment};
    Clause clause;
    clause.text = u"被申请人于%1前一次性支付申请人%2元，双方就本次争议再无其他请求。"_s.arg(
        chineseDate(payment.due), payment.amount.decimal());
    file.clauses = {clause};
    return file;
}

/// Takes one case as far as chance and the calendar allow.
Status live(const Desk &desk, ManualClock &clock, Pool &pool, const QDate &received,
            const QDate &today)
{
    const auto at = [&clock](const QDate &day) { clock.set(QDateTime(day, QTime(10, 0))); };
    const IntakeRequest intake = request(pool, received);
    at(received);
    HEZHONG_ASSIGN(const Done<Case> done, registerCase(desk, intake));
    const Id<Case> id = done.value.id;
    const int fate = pool.below(100);
    const QDate decided = received.addDays(1 + pool.below(2));
    if (decided > today || (fate < 6 && received.daysTo(today) < 5))
        return {};
    at(decided);
    if (fate < 10)
        return refuseCase(desk, id, decided, u"被申请人明确表示不愿意参加调解"_s)
            .map([](const auto &) {});
    const QString mediator = pool.any(u"mediators"_s);
    HEZHONG_TRY(acceptCase(desk, id, {decided, mediator, true}).map([](const auto &) {}));
    const QDate met = decided.addDays(2 + pool.below(5));
    if (met > today)
        return {};
    at(met);
    HEZHONG_TRY(
        recordHearing(desk, id, meeting(pool, met, intake, mediator)).map([](const auto &) {}));
    const int longer =
        fate >= 88 ? 9 : 0; // some take as long as the law allows, and a little longer
    const QDate ended = met.addDays(1 + pool.below(4) + longer);
    if (ended > today)
        return {};
    at(ended);
    if (fate < 26)
        return closeCase(desk, id, {ended, fate < 20 ? Outcome::Failed : Outcome::Withdrawn, {}})
            .map([](const auto &) {});
    HEZHONG_TRY(signAgreement(desk, id, settlement(intake, ended)).map([](const auto &) {}));
    const QDate closed = ended.addDays(31);
    if (closed > today)
        return {};
    at(closed);
    return closeCase(desk, id, {closed, Outcome::Agreed, {}}).map([](const auto &) {});
}

constexpr int wholeSpan = 330;  ///< days from the first case to today
constexpr int recentSpan = 18;  ///< the last of these days, within which limits are still running
constexpr int recentShare = 15; ///< per cent of the cases that fall into them

/// Denser towards the end, so that the day's work is on the first page.
int dayOfCase(qint64 index, qint64 count)
{
    const qint64 older = count * (100 - recentShare) / 100;
    if (index < older)
        return static_cast<int>((wholeSpan - recentSpan) * index / older);
    return wholeSpan - recentSpan
           + static_cast<int>(recentSpan * (index - older) / (count - older));
}

Result<DemoReport> reportOf(const Desk &desk)
{
    DemoReport report;
    HEZHONG_ASSIGN(const QList<CaseRow> rows, listCases(desk));
    for (const CaseRow &row : rows)
        ++report.byStatus[code(row.status)];
    return report;
}

} // namespace

Result<DemoReport> makeDemoOffice(const QString &folder, const DemoWish &wish, const QDate &today,
                                  const Calendar &calendar, const OpenOptions &options)
{
    if (wish.cases < 1 || wish.cases > 20000)
        return fail(badInput(u"demo.cases"_s, u"cases"_s,
                             words("operations", "案件数应当在 1 到 20000 之间，没有建立示例。"),
                             words("operations", "请改填这个范围内的数。")));
    HEZHONG_ASSIGN(const QJsonObject data, demoObject(u"pools.json"_s));
    Pool pool(data, wish.seed);
    const QDate first = today.addDays(-wholeSpan);
    ManualClock clock(QDateTime(first, QTime(9, 0)));
    NewOffice wanted;
    wanted.name = u"成都市锦江区示例街道劳动人事争议调解委员会"_s;
    wanted.region = u"510104"_s;
    wanted.prefix = u"锦"_s;
    wanted.adminName = u"示例管理员"_s;
    wanted.password = wish.password;
    HEZHONG_ASSIGN(CreatedStore created, createOffice(folder, wanted, clock, options));
    const Desk desk{created.store.get(), &calendar};
    for (int i = 0; i < wish.cases; ++i)
        HEZHONG_TRY(live(desk, clock, pool, first.addDays(dayOfCase(i, wish.cases)), today));
    HEZHONG_ASSIGN(DemoReport report, reportOf(desk));
    report.userName = wanted.adminName;
    report.recoveryKey = created.recoveryKey;
    return report;
}

} // namespace hezhong
