// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/longtask.h"

namespace hezhong {

void LongTask::Progress::begin(const QString &words)
{
    const std::lock_guard lock(m_mutex);
    m_words = words;
    m_done = 0;
    m_total = 0;
}

ProgressSink LongTask::Progress::sink()
{
    return [this](qint64 done, qint64 total) {
        const std::lock_guard lock(m_mutex);
        m_done = done;
        m_total = total;
        return !m_stopped;
    };
}

LongTask::LongTask(QObject *parent) : QObject(parent)
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, &LongTask::tell);
}

LongTask::~LongTask()
{
    if (!m_progress)
        return;
    stop();
    m_progress->m_ended.acquire();
}

void LongTask::stop()
{
    if (m_progress)
        m_progress->m_stopped = true;
}

void LongTask::start(const std::shared_ptr<Progress> &progress)
{
    m_progress = progress;
    m_look.start();
    Q_EMIT busyChanged(true);
}

void LongTask::end()
{
    m_progress.reset();
    m_look.stop();
    Q_EMIT busyChanged(false);
}

void LongTask::tell()
{
    QString words;
    qint64 done = 0;
    qint64 total = 0;
    {
        const std::lock_guard lock(m_progress->m_mutex);
        words = m_progress->m_words;
        done = m_progress->m_done;
        total = m_progress->m_total;
    }
    Q_EMIT advanced(words, done, total);
}

} // namespace hezhong
