// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/autosaver.h"

namespace hezhong {

AutoSaver::AutoSaver(std::function<bool()> save, QObject *parent) : QObject(parent), m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoSaver::flush);
}

void AutoSaver::touch()
{
    if (!m_dirty) {
        m_dirty = true;
        Q_EMIT changed();
    }
    if (!m_timer.isActive())
        m_timer.start(longestWait);
}

bool AutoSaver::flush()
{
    if (!m_dirty || m_saving)
        return !m_dirty;
    m_timer.stop();
    m_saving = true;
    m_dirty = !m_save();
    m_saving = false;
    if (m_dirty) {
        m_timer.start(retryWait);
        Q_EMIT failed();
        return false;
    }
    Q_EMIT saved();
    return true;
}

void AutoSaver::forget()
{
    m_dirty = false;
    m_timer.stop();
}

} // namespace hezhong
