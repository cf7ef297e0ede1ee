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
}

void WorkerThread::run()
{
    m_work();
}

} // namespace hezhong
