// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>
#include <mutex>

namespace hezhong {

/// A thread that does one thing and deletes itself; the application waits for it when it ends.
class WorkerThread final : public QThread {
    Q_OBJECT
public:
    explicit WorkerThread(std::function<void()> work);
    ~WorkerThread() override;

protected:
    void run() override;

private:
    std::function<void()> m_work;
    std::mutex m_end; ///< held at the end of run() and of the object: what one did, the other sees
};

} // namespace hezhong
