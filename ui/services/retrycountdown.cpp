// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/retrycountdown.h"

namespace hezhong {

using namespace Qt::StringLiterals;

RetryCountdown::RetryCountdown(std::function<void(const QString &)> show, QObject *parent)
    : QObject(parent), m_show(std::move(show))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_left;
        tick();
    });
}

void RetryCountdown::begin(const Error &error)
{
    if (error.code != u"store.retry-wait"_s)
        return;
    m_left = qMax(1, error.detail.toInt()); // seconds, as Retries says them
    m_second.start();
    tick();
}

void RetryCountdown::stop()
{
    m_left = 0;
    tick();
}

void RetryCountdown::tick()
{
    if (m_left <= 0)
        m_second.stop();
    m_show(m_left > 0 ? tr("%1 秒后可以再试").arg(m_left) : QString());
}

} // namespace hezhong
