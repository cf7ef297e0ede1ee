// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/verify/verifyjob.h"

#include "core/store/store.h"
#include "core/store/verifysnapshot.h"
#include "ui/services/async.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMilliseconds = 100;
constexpr int mostRounds = 3; ///< looks at a store in which somebody works without a pause

} // namespace

VerifyJob::VerifyJob(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_run && m_run->total > 0)
            Q_EMIT progress(m_run->done, m_run->total);
    });
}

VerifyJob::~VerifyJob()
{
    stop();
}

void VerifyJob::start()
{
    if (m_run)
        return;
    m_rounds = 0;
    m_tick.start();
    runOnce();
}

void VerifyJob::stop()
{
    if (m_run)
        m_run->stop = true;
}

void VerifyJob::runOnce()
{
    ++m_rounds;
    m_run = std::make_shared<Run>();
    auto look = [source = m_store.backupSource(), run = m_run]() mutable {
        return verifySnapshot(std::move(source), [run](qint64 done, qint64 total) {
            run->done = done;
            run->total = total;
            return !run->stop;
        });
    };
    runAsync(this, std::move(look), [this](Result<VerifiedSnapshot> result) {
        const bool stoppedMeanwhile = m_run->stop;
        if (result && !result->report.ok() && !stoppedMeanwhile && m_rounds < mostRounds
            && goneOn(result->rows)) {
            runOnce();
            return;
        }
        end();
        if (result && !stoppedMeanwhile)
            Q_EMIT finished(result->report);
        else if (stoppedMeanwhile || result.error().fault == Fault::Cancelled)
            Q_EMIT stopped();
        else
            Q_EMIT failed(result.error());
    });
}

bool VerifyJob::goneOn(qint64 rows) const
{
    const auto now = m_store.select(u"SELECT count FROM journal_head"_s);
    return now && !now->isEmpty() && now->first().first().toLongLong() != rows;
}

void VerifyJob::end()
{
    m_tick.stop();
    m_run.reset();
}

} // namespace hezhong
