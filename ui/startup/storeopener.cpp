// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/storeopener.h"

#include "core/store/repair/diagnosis.h"
#include "ui/services/async.h"

namespace hezhong {

namespace {

struct Attempt {
    Result<std::unique_ptr<Store>> result = fail(Error());
    std::optional<LockHolder> refusedHolder;
    QStringList faults;
};

} // namespace

StoreOpener::StoreOpener(const StartupParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void StoreOpener::open(const QString &folder, const Credentials &who, bool takeOver)
{
    if (m_busy)
        return;
    m_busy = true;
    const auto work = [folder, who, takeOver, clock = m_parts.clock, strength = m_parts.strength] {
        Attempt attempt;
        OpenOptions options;
        options.strength = strength;
        options.takeOverLock = [&attempt, takeOver](const LockHolder &holder) {
            if (!takeOver)
                attempt.refusedHolder = holder;
            return takeOver;
        };
        attempt.faults = fileFaults(folder);
        attempt.result = Store::open(folder, who, *clock, options);
        return attempt;
    };
    runAsync(this, work, [this](Attempt attempt) {
        m_busy = false;
        if (attempt.result) {
            m_store = std::move(*attempt.result);
            m_faults = attempt.faults;
            Q_EMIT opened();
        } else if (attempt.refusedHolder) {
            Q_EMIT lockHeld(*attempt.refusedHolder, attempt.result.error());
        } else {
            Q_EMIT failed(attempt.result.error());
        }
    });
}

} // namespace hezhong
