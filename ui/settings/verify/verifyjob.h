// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/verifyreport.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace hezhong {

class Store;

/// Looks the whole store over on a thread of its own while it stays in use. What the work on the
/// store can be mistaken for (key files, seal) is looked at again when it was changed meanwhile.
class VerifyJob final : public QObject {
    Q_OBJECT
public:
    /// `store` is not owned and outlives the job.
    explicit VerifyJob(Store &store, QObject *parent = nullptr);
    ~VerifyJob() override;

    void start();
    /// The job then ends without a report.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished(const hezhong::VerifyReport &report);
    void stopped();
    void failed(const hezhong::Error &error);

private:
    /// What the thread and the window share.
    struct Run {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stop = false;
    };
    void runOnce();
    [[nodiscard]] bool goneOn(qint64 rows) const;
    void end();

    Store &m_store;
    std::shared_ptr<Run> m_run;
    QTimer m_tick;
    int m_rounds = 0;
};

} // namespace hezhong
