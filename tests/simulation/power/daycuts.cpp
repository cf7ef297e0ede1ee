// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/daycuts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString DayCuts::name() const
{
    return u"day"_s;
}

void DayCuts::prepare(const QString &disk)
{
    m_clock.set(Workday::start());
    const auto made = Workday::found(storeOn(disk), m_clock);
    if (!made)
        qFatal("no store: %s", qPrintable(textOf(made.error())));
}

void DayCuts::run(const QString &disk, RecordingDisk &recording)
{
    const Workday::Sink sink = [&](const QByteArray &lines) { recording.mark(lines); };
    int done = 0;
    // The program is closed over noon, so that the log is written back into the database as well.
    for (const int end : {m_steps / 2, m_steps}) {
        const auto store = Workday::open(storeOn(disk), m_clock);
        if (!store)
            qFatal("no store: %s", qPrintable(textOf(store.error())));
        Workday day({store->get(), &m_calendar}, m_clock, m_seed, sink, {}, done);
        for (; done < end; ++done) {
            const StepDone step = day.step();
            if (step.error && !step.isRule())
                qFatal("%s: %s", step.chore.constData(), qPrintable(textOf(*step.error)));
        }
    }
}

QStringList DayCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    if (m_taken > marks.size() || m_taken < 0) {
        m_ledger = Ledger();
        m_ledger.take(Workday::founding());
        m_taken = 0;
    }
    for (; m_taken < marks.size(); ++m_taken)
        m_ledger.take(marks.at(m_taken));
    const auto store = Workday::open(storeOn(disk), m_clock);
    if (!store)
        return {u"the store does not open: "_s + textOf(store.error())};
    Ledger ledger = m_ledger;
    QStringList faults = ledger.settle(**store);
    goOn(**store, faults);
    return faults;
}

void DayCuts::recover(const QString &disk)
{
    const auto store = Workday::open(storeOn(disk), m_clock);
    static_cast<void>(store);
}

} // namespace hezhong
