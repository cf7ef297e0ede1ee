// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verifyreport.h"
#include "ui/services/async.h"

#include <QObject>
#include <QSemaphore>
#include <QTimer>

#include <atomic>

namespace hezhong {

/// One piece of work that takes minutes, on a thread of its own: how far it is, and a way to stop it.
/// Unlike runAsync() it is waited for when the object goes, so that nothing of the store is used
/// after the store.
class LongTask final : public QObject {
    Q_OBJECT
public:
    /// How far the work is; filled by its thread, read by the window's.
    class Progress {
    public:
        /// What is being done now, in words, or a place.
        void begin(const QString &words);
        /// To be handed to functions of core; false once it was stopped.
        [[nodiscard]] ProgressSink sink();
        [[nodiscard]] bool isStopped() const { return m_stopped; }

    private:
        friend class LongTask;
        std::mutex m_mutex;
        QString m_words;
        qint64 m_done = 0;
        qint64 m_total = 0;
        std::atomic<bool> m_stopped = false;
        QSemaphore m_ended;
    };

    explicit LongTask(QObject *parent = nullptr);
    /// Stops the work and waits for its thread to leave it.
    ~LongTask() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// `work` gets a Progress & and runs on its thread; `done` gets its value and what became of
    /// isStopped(). False, and nothing is done, while something else runs.
    template <class Work, class DoneFn>
    bool run(Work work, DoneFn done)
    {
        if (isBusy())
            return false;
        auto progress = std::make_shared<Progress>();
        start(progress);
        const auto body = [progress, work = std::move(work)]() mutable {
            auto value = work(*progress);
            progress->m_ended.release();
            return value;
        };
        runAsync(this, body, [this, progress, done = std::move(done)](auto value) mutable {
            end();
            done(std::move(value), progress->isStopped());
        });
        return true;
    }
    /// The work ends soon, with what it says of having been stopped.
    void stop();

Q_SIGNALS:
    void busyChanged(bool busy);
    /// At most ten times a second; `total` is 0 while nobody knows.
    void advanced(const QString &words, qint64 done, qint64 total);

private:
    void start(const std::shared_ptr<Progress> &progress);
    void end();
    void tell();

    std::shared_ptr<Progress> m_progress;
    QTimer m_look;
};

} // namespace hezhong
