// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/backupkeeper.h"

#include "core/store/backups/placedround.h"

namespace hezhong {

namespace {

constexpr int Soon = 2 * 60 * 1000; // ms after opening: signing in and the first pages come first
constexpr int Often = 10 * 60 * 1000;

} // namespace

BackupKeeper::BackupKeeper(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_days.setSingleShot(true);
    connect(&m_days, &QTimer::timeout, this, [this] {
        checkDaily();
        m_days.start(Often);
    });
    connect(&m_round, &LongTask::busyChanged, this, &BackupKeeper::busyChanged);
    connect(&m_round, &LongTask::advanced, this, &BackupKeeper::advanced);
}

bool BackupKeeper::isAutomatic() const
{
    const auto settings = m_desk.store->backupSettings();
    return !settings || settings->automatic;
}

bool BackupKeeper::run()
{
    if (isBusy())
        return false;
    struct Round {
        BackupSource source;
        BackupSettings settings;
    };
    auto round = std::make_shared<Round>(Round{
        m_desk.store->backupSource(), m_desk.store->backupSettings().value_or(BackupSettings())});
    const auto work = [round, clock = &m_desk.clock()](LongTask::Progress &progress) {
        return runBackups(round->source, round->settings, *clock, progress.sink(),
                          [&progress](const QString &place) { progress.begin(place); });
    };
    return m_round.run(work, [this](const QList<BackupOutcome> &outcomes, bool stopped) {
        take(outcomes, stopped);
    });
}

void BackupKeeper::take(const QList<BackupOutcome> &outcomes, bool stopped)
{
    m_outcomes = outcomes;
    if (!stopped) {
        m_lastRound = m_desk.today();
        // A note that the disk refuses keeps nobody from working on; the backups are there.
        static_cast<void>(noteBackupRun(m_desk, outcomes));
    }
    Q_EMIT finished(stopped);
    refreshHealth();
}

void BackupKeeper::checkDaily()
{
    refreshHealth();
    if (isBusy() || m_lastRound == m_desk.today() || !isAutomatic())
        return;
    static_cast<void>(run());
}

void BackupKeeper::watchDays()
{
    m_days.start(Soon);
}

void BackupKeeper::refreshHealth()
{
    if (m_looking.isBusy()) {
        m_lookAgain = true;
        return;
    }
    const auto question = healthQuestion(m_desk);
    if (!question)
        return;
    const auto work = [question = *question, clock = &m_desk.clock()](LongTask::Progress &) {
        return question.answer(*clock);
    };
    m_looking.run(work, [this](const BackupHealth &health, bool) {
        m_health = health;
        Q_EMIT healthChanged();
        if (std::exchange(m_lookAgain, false))
            refreshHealth();
    });
}

} // namespace hezhong
