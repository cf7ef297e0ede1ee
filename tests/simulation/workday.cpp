// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include "chores.h"

#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "core/operations/officeadmin.h"

#include <QTemporaryDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

OpenOptions fastKeys()
{
    OpenOptions options;
    options.strength = KeyStrength::Fast;
    return options;
}

QByteArray stateOf(Store &store, const TableInfo &info, const QString &id)
{
    QStringList columns;
    for (const TableInfo::Column &column : info.columns)
        columns += u'"' + column.name + u'"';
    const QByteArray name = QByteArray(info.table.data(), info.table.size()) + ' ' + id.toLatin1();
    const auto rows =
        store.select(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columns.join(u','), info.table), {id});
    if (!rows)
        return "touch " + name + '\n';
    if (rows->isEmpty())
        return "gone " + name + '\n';
    return "row " + name + ' ' + Ledger::hashOf(info, {id, rows->constFirst()}) + '\n';
}

Status work(Hand &hand)
{
    if (hand.habits.manyPasswords && hand.below(2) == 0)
        return changePassword(hand);
    const QList<Chore> all = caseChores() + officeChores();
    int sum = 0;
    for (const Chore &chore : all)
        sum += chore.weight;
    int at = hand.below(sum);
    for (const Chore &chore : all) {
        at -= chore.weight;
        if (at < 0)
            return chore.work(hand);
    }
    return {};
}

} // namespace

Workday::Workday(const Desk &desk, ManualClock &clock, quint64 seed, Sink sink, Habits habits,
                 int firstStep)
    : m_desk(desk), m_clock(clock), m_seed(seed), m_sink(std::move(sink)),
      m_habits(std::move(habits)), m_step(firstStep)
{
    m_desk.store->onChange(&m_listening,
                           [this](const ChangeNotice &notice) { m_notices += notice; });
}

Workday::~Workday() = default;

void Workday::moveClock(QRandomGenerator &random)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    const bool overNight = random.bounded(40) == 0;
    m_clock.advance(overNight ? day : (1 + random.bounded(9)) * minute);
    if (!m_habits.jumpingClock || random.bounded(4) != 0)
        return;
    const QList<qint64> jumps{-1,      -30 * minute, -3 * day, -400 * day, 30 * minute,
                              3 * day, 90 * day,     -minute,  minute};
    m_clock.advance(jumps.at(random.bounded(static_cast<int>(jumps.size()))));
    // The law's calendars begin with these years.
    if (qAbs(m_clock.now().daysTo(start())) > 800)
        m_clock.set(start());
}

StepDone Workday::step()
{
    const quint32 parts[3] = {static_cast<quint32>(m_seed), static_cast<quint32>(m_seed >> 32),
                              static_cast<quint32>(m_step)};
    QRandomGenerator random(parts, 3);
    moveClock(random);
    m_notices.clear();
    Hand hand(m_desk, m_habits, random, m_step, m_sink);
    const Status done = work(hand);
    ++m_step;
    // Operations that were committed before a later part of the step failed are acknowledged too:
    // the window was told of them.
    QByteArray block = factsOf(m_notices) + (done ? hand.facts() : QByteArray());
    if (!done)
        block += "refused " + done.error().code.toLatin1() + '\n';
    if (!hand.operation().isEmpty())
        m_sink(block + "end\n");
    return {hand.operation(), done ? std::optional<Error>() : std::optional(done.error())};
}

QByteArray Workday::factsOf(const QList<ChangeNotice> &notices) const
{
    QByteArray facts;
    for (const ChangeNotice &notice : notices) {
        QByteArrayList kinds;
        for (auto one = notice.ids.cbegin(); one != notice.ids.cend(); ++one) {
            const TableInfo *info = tableOfKind(one.key());
            if (!info)
                continue;
            if (info->journaled)
                kinds += one.key().toLatin1() + '=' + QByteArray::number(one->size());
            for (const QString &id : *one)
                facts += stateOf(*m_desk.store, *info, id);
        }
        if (!notice.operationId.isEmpty())
            facts += "op " + notice.operationId.toLatin1() + ' ' + notice.operation.toLatin1() + ' '
                     + kinds.join(',') + '\n';
    }
    return facts;
}

Result<CreatedStore> Workday::found(const QString &folder, const Clock &clock)
{
    NewOffice wanted;
    wanted.profile = OfficeProfile::Township;
    wanted.name = u"成都市锦江区某街道劳动人事争议调解委员会"_s;
    wanted.region = u"510104"_s;
    wanted.prefix = u"锦"_s;
    wanted.adminName = userName();
    wanted.password = passwords().constFirst();
    return createOffice(folder, wanted, clock, fastKeys());
}

QByteArray Workday::founding()
{
    return "door " + userName().toUtf8() + ' ' + passwords().constFirst().toUtf8() + "\nend\n";
}

Result<std::unique_ptr<Store>> Workday::open(const QString &folder, const Clock &clock)
{
    Result<std::unique_ptr<Store>> opened =
        Store::open(folder, {userName(), passwords().constFirst(), {}}, clock, fastKeys());
    if (!opened && opened.error().code == "store.wrong-password"_L1)
        opened = Store::open(folder, {userName(), passwords().constLast(), {}}, clock, fastKeys());
    return opened;
}

QString Workday::userName()
{
    return u"许晓燕"_s;
}

const QStringList &Workday::passwords()
{
    static const QStringList both{u"geheim-Wort-9"_s, u"stilles-Wasser-4"_s};
    return both;
}

QDateTime Workday::start()
{
    return QDateTime(QDate(2026, 11, 9), QTime(10, 0));
}

QStringList Workday::secrets()
{
    return QStringList{u"许晓燕"_s,
                       u"王䶮"_s,
                       u"周小川"_s,
                       u"510104199003070015"_s,
                       u"13800001001"_s,
                       u"成都锦恒建筑劳务"_s,
                       u"罗桂芳"_s,
                       u"不愿公开"_s,
                       u"某街道劳动人事争议"_s,
                       u"luoguifang"_s}
           + passwords();
}

void Workday::warmUp(const Calendar &calendar)
{
    QTemporaryDir folder;
    ManualClock clock(start());
    auto made = found(folder.filePath(u"warm.hezhong"_s), clock);
    if (!made)
        return;
    const Desk desk{made->store.get(), &calendar};
    const Habits habits;
    const Sink nowhere = [](const QByteArray &) {};
    Hand hand(desk, habits, QRandomGenerator(1), 0, nowhere);
    static_cast<void>(registerOne(hand));
    static_cast<void>(made->store->search(u"王"_s, 1));
    const auto cases = made->store->list<Case>();
    if (cases && !cases->isEmpty())
        static_cast<void>(issueDocument(desk, cases->constFirst().id,
                                        {u"application"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
}

} // namespace hezhong
