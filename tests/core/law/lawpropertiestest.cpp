// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capitalsreader.h"

#include "core/law/amountwords.h"
#include "core/law/calculators.h"
#include "core/law/creditcode.h"
#include "core/law/deadlines.h"
#include "core/law/idnumber.h"
#include "core/law/phone.h"
#include "core/law/calculators/service.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QDate dayBetween(const QDate &first, const QDate &last)
{
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(last) + 1));
}

DeadlineRule anyRule()
{
    return deadlineRules().at(*rc::gen::inRange<qsizetype>(0, deadlineRules().size()));
}

QString characters(QStringView alphabet, int count)
{
    QString text;
    for (int at = 0; at < count; ++at)
        text += alphabet.at(*rc::gen::inRange<qsizetype>(0, alphabet.size()));
    return text;
}

constexpr QStringView digits = u"0123456789";
constexpr QStringView creditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

} // namespace

/// What must hold for all values, not only for the worked examples.
class LawPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addingWorkdaysIsMonotone();
    void limitsEndOnWorkdays();
    void limitsNeverShrink();
    void capitalsReadBack();
    void yearsNeverDropAsServiceGrows();
    void compensationNeverDropsAsServiceGrows();
    void doubleWageNeverExceedsElevenMonths();
    void idCheckDigitCatchesEverySingleError();
    void creditCheckCharactersCatchEverySingleError();
    void phonesAreStable();

private:
    const Calendar m_calendar = Calendar::builtIn();
    const QDate m_first{2024, 1, 1};
    const QDate m_last{2026, 12, 31};
};

void LawPropertiesTest::addingWorkdaysIsMonotone()
{
    QVERIFY(rc::check("more workdays end later, and a later start never ends earlier", [this] {
        const QDate from = dayBetween(m_first, m_last);
        const int count = *rc::gen::inRange(1, 300);
        const QDate due = m_calendar.addWorkdays(from, count);
        RC_ASSERT(m_calendar.isWorkday(due));
        RC_ASSERT(m_calendar.addWorkdays(from, count + 1) > due);
        RC_ASSERT(m_calendar.addWorkdays(from.addDays(1), count) >= due);
        RC_ASSERT(m_calendar.workdaysBetween(from.addDays(1), due) == count);
        RC_ASSERT(m_calendar.addWorkdays(due.addDays(1), -1) == due);
    }));
}

void LawPropertiesTest::limitsEndOnWorkdays()
{
    QVERIFY(rc::check("a limit inside loaded years never ends on a day of rest", [this] {
        const DeadlineRule rule = anyRule();
        const auto limit = computeDeadline(rule, dayBetween(m_first, m_last), m_calendar);
        RC_ASSERT(limit.has_value());
        RC_PRE(limit->official);
        RC_ASSERT(m_calendar.isWorkday(limit->due));
        RC_ASSERT(limit->due > limit->from);
    }));
}

void LawPropertiesTest::limitsNeverShrink()
{
    QVERIFY(rc::check("an event a day later never ends its limit earlier", [this] {
        const DeadlineRule rule = anyRule();
        const QDate from = dayBetween(m_first, m_last);
        const auto today = computeDeadline(rule, from, m_calendar);
        const auto tomorrow = computeDeadline(rule, from.addDays(1), m_calendar);
        RC_ASSERT(today.has_value() && tomorrow.has_value());
        RC_ASSERT(today->due <= tomorrow->due);
    }));
}

void LawPropertiesTest::capitalsReadBack()
{
    QVERIFY(rc::check("capitals read back to the same fen", [] {
        const auto size = *rc::gen::inRange<qint64>(1, 15);
        qint64 bound = 1;
        for (qint64 at = 0; at < size; ++at)
            bound *= 10;
        const qint64 fen = *rc::gen::inRange<qint64>(0, bound);
        const QString text = amountInWords(Money::fromFen(fen));
        RC_ASSERT(test::fenFromCapitals(text) == std::optional<qint64>(fen));
        RC_ASSERT(!text.contains(u"零零"_s));
        RC_ASSERT(text.endsWith(u'整') == (fen % 10 == 0));
    }));
}

void LawPropertiesTest::yearsNeverDropAsServiceGrows()
{
    QVERIFY(rc::check("N never drops with a later end or an earlier start", [] {
        const QDate start = dayBetween(QDate(1980, 1, 1), QDate(2026, 1, 1));
        const QDate last = start.addDays(*rc::gen::inRange<qint64>(0, 15000));
        const Fraction years = Service::between(start, last).compensationYears();
        RC_ASSERT(!(Service::between(start, last.addDays(1)).compensationYears() < years));
        RC_ASSERT(!(Service::between(start.addDays(-1), last).compensationYears() < years));
        RC_ASSERT(Fraction(0) < years);
    }));
}

void LawPropertiesTest::compensationNeverDropsAsServiceGrows()
{
    QVERIFY(rc::check("2N is twice N and never drops as service grows", [this] {
        const QDate start = dayBetween(QDate(2008, 1, 1), QDate(2025, 1, 1));
        const QDate last = start.addDays(*rc::gen::inRange<qint64>(0, 7000));
        const Money wage = Money::fromFen(*rc::gen::inRange<qint64>(1, 5'000'000));
        const auto amount = [&](const QString &name, const QDate &end) {
            return calculate(name,
                             {{u"start"_s, start.toString(Qt::ISODate)},
                              {u"last-day"_s, end.toString(Qt::ISODate)},
                              {u"average-wage"_s, wage.decimal()},
                              {u"city-average-wage"_s, u"7500"_s}},
                             m_calendar)
                ->amount.fen();
        };
        const qint64 once = amount(u"economic-compensation"_s, last);
        RC_ASSERT(amount(u"economic-compensation"_s, last.addDays(1)) >= once);
        // Half a fen may be rounded up once where N is taken alone.
        const qint64 twice = amount(u"unlawful-termination"_s, last);
        RC_ASSERT(twice == 2 * once || twice == 2 * once - 1);
    }));
}

void LawPropertiesTest::doubleWageNeverExceedsElevenMonths()
{
    QVERIFY(rc::check("double wage stays between nothing and eleven months, and grows with time",
                      [this] {
                          const QDate start = dayBetween(m_first, m_last);
                          const QDate until = start.addDays(*rc::gen::inRange<qint64>(0, 500));
                          const auto amount = [&](const QDate &end) {
                              return calculate(u"double-wage"_s,
                                               {{u"start"_s, start.toString(Qt::ISODate)},
                                                {u"monthly-wage"_s, u"6000"_s},
                                                {u"until"_s, end.toString(Qt::ISODate)}},
                                               m_calendar)
                                  ->amount.fen();
                          };
                          RC_ASSERT(amount(until) >= 0);
                          RC_ASSERT(amount(until) <= 66'000'00);
                          RC_ASSERT(amount(until.addDays(1)) >= amount(until));
                      }));
}

void LawPropertiesTest::idCheckDigitCatchesEverySingleError()
{
    QVERIFY(rc::check("every single wrong digit of an ID number is caught", [] {
        const QString stem = u"51"_s + characters(digits, 15);
        const QString right = stem + idNumberCheckDigit(stem);
        for (qsizetype at = 0; at < 17; ++at)
            for (const QChar other : digits) {
                QString wrong = right;
                wrong[at] = other;
                RC_ASSERT((idNumberCheckDigit(wrong.left(17)) == wrong.back())
                          == (other == right.at(at)));
            }
    }));
}

void LawPropertiesTest::creditCheckCharactersCatchEverySingleError()
{
    QVERIFY(rc::check("every single wrong character of a credit code is caught", [] {
        const QString organisation = characters(creditAlphabet, 8);
        const QString stem =
            u"91510104"_s + organisation + organisationCheckCharacter(organisation);
        const QString right = stem + creditCodeCheckCharacter(stem);
        RC_ASSERT(checkCreditCode(right).valid);
        for (qsizetype at = 0; at < right.size(); ++at)
            for (const QChar other : creditAlphabet) {
                QString wrong = right;
                wrong[at] = other;
                RC_ASSERT(checkCreditCode(wrong).valid == (other == right.at(at)));
            }
    }));
}

void LawPropertiesTest::phonesAreStable()
{
    QVERIFY(rc::check(
        "a number as written parses to itself, whatever was typed between its digits", [] {
            const QString number = u"1"_s + characters(u"3456789", 1) + characters(digits, 9);
            QString typed;
            for (const QChar c : number)
                typed +=
                    c + *rc::gen::elementOf(std::vector<QString>{u""_s, u""_s, u" "_s, u"-"_s});
            while (typed.endsWith(u'-'))
                typed.chop(1);
            const auto phone = PhoneNumber::parse(typed, u"phone"_s);
            RC_ASSERT(phone.has_value());
            RC_ASSERT(phone->text() == number);
        }));
}

QTEST_GUILESS_MAIN(LawPropertiesTest)
#include "lawpropertiestest.moc"
