// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/workerthread.h"

#include <QCoreApplication>

namespace hezhong {

WorkerThread::WorkerThread(std::function<void()> work)
    : QThread(QCoreApplication::instance()), m_work(std::move(work))
{
    connect(this, &QThread::finished, this, &QObject::deleteLater);
}

WorkerThread::~WorkerThread()
{
    wait();
    const std::lock_guard lock(m_end);
}

void WorkerThread::run()
{
    const std::lock_guard lock(m_end);
    m_work();
    m_work = nullptr;
}

} // namespace hezhong
