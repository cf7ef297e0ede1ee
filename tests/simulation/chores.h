// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "core/store/entityrow.h"
#include "ledger.h"
#include "workday.h"

namespace hezhong {

/// One step while it is done: what it works with, and what it tells the ledger.
class Hand {
public:
    Hand(const Desk &theDesk, const Habits &theHabits, QRandomGenerator theRandom, int theStep,
         const Workday::Sink &sink)
        : desk(theDesk), habits(theHabits), random(theRandom), step(theStep), m_sink(sink)
    {}

    /// Says what comes; called once, before the first change.
    void begin(const QByteArray &operation, const QMap<QByteArray, qsizetype> &kinds = {},
               const QString &mayOpen = {});
    /// What must stand from now on.
    template <class E>
    void holds(const E &entity)
    {
        const TableInfo &info = tableInfo<E>();
        tell("row " + QByteArray(info.table.data(), info.table.size()) + ' '
             + entity.id.text().toLatin1() + ' ' + Ledger::hashOf(info, rowOf(entity)));
    }
    void tell(const QByteArray &line) { m_facts += line + '\n'; }
    [[nodiscard]] const QByteArray &operation() const { return m_operation; }
    [[nodiscard]] const QByteArray &facts() const { return m_facts; }

    [[nodiscard]] int below(int most) { return random.bounded(most); }
    /// Text that nobody else writes.
    [[nodiscard]] QString words(const QString &about) const;

    const Desk &desk;
    const Habits &habits;
    QRandomGenerator random;
    int step;

private:
    const Workday::Sink &m_sink;
    QByteArray m_operation;
    QByteArray m_facts;
};

/// Something that is done in an office.
struct Chore {
    int weight;
    Status (*work)(Hand &hand);
};
[[nodiscard]] const QList<Chore> &caseChores();   ///< on a case
[[nodiscard]] const QList<Chore> &officeChores(); ///< everything else

/// From one of Workday::passwords() to the other.
[[nodiscard]] Status changePassword(Hand &hand);
/// The intake of the demonstration, in words of this step.
[[nodiscard]] Status registerOne(Hand &hand);

} // namespace hezhong
