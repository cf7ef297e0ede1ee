// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workerthread.h"

#include <memory>
#include <mutex>
#include <optional>

namespace hezhong {

/// Runs `work` on a thread of its own and hands its value to `done` in the thread of `context`. When
/// `context` is gone by then, the value is thrown away; the program waits for the thread at its end.
/// Every hand-over is behind one mutex, so it is clean under the thread sanitizer also where Qt is not
/// instrumented.
template <class Work, class DoneFn>
void runAsync(QObject *context, Work work, DoneFn done)
{
    using Value = std::invoke_result_t<Work>;
    struct Box {
        std::mutex mutex;
        std::unique_ptr<Work> work;
        std::optional<Value> value;
    };
    auto box = std::make_shared<Box>();
    box->work = std::make_unique<Work>(std::move(work));
    const auto run = [box] {
        std::unique_ptr<Work> mine;
        {
            const std::lock_guard lock(box->mutex);
            mine = std::move(box->work);
        }
        Value value = (*mine)();
        mine.reset();
        const std::lock_guard lock(box->mutex);
        box->value.emplace(std::move(value));
    };
    auto *thread = new WorkerThread(run);
    QObject::connect(thread, &QThread::finished, context, [box, done = std::move(done)]() mutable {
        std::optional<Value> value;
        {
            const std::lock_guard lock(box->mutex);
            value = std::move(box->value);
        }
        if (value)
            done(std::move(*value));
    });
    thread->start();
}

} // namespace hezhong
