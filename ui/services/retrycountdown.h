// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTimer>

#include <functional>

namespace hezhong {

/// Counts down after too many wrong passwords (store.retry-wait), so that a person sees when the next
/// try is possible instead of trying in vain.
class RetryCountdown final : public QObject {
    Q_OBJECT
public:
    /// `show` is called at once and every second with the words for the button, and with empty ones
    /// when the time is over.
    RetryCountdown(std::function<void(const QString &words)> show, QObject *parent);

    /// Begins when the error is store.retry-wait; other errors are not its business.
    void begin(const Error &error);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_left > 0; }

private:
    void tick();

    std::function<void(const QString &)> m_show;
    QTimer m_second;
    int m_left = 0;
};

} // namespace hezhong
