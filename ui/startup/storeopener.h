// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/startup/startupparts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hezhong {

/// Opens a store on a thread of its own: the key takes half a second on purpose.
class StoreOpener final : public QObject {
    Q_OBJECT
public:
    explicit StoreOpener(const StartupParts &parts, QObject *parent = nullptr);

    /// `takeOver` allows to take the lock of a holder that is dead or cannot be seen. Ignored while busy.
    void open(const QString &folder, const Credentials &who, bool takeOver);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was wrong with the files of the store that was opened last; finished sentences.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] std::unique_ptr<Store> takeStore() { return std::move(m_store); }

Q_SIGNALS:
    void opened();
    void failed(const hezhong::Error &error);
    /// Somebody has the lock who is dead or cannot be seen from here; open() may be repeated with
    /// `takeOver`. A living holder is an error of failed().
    void lockHeld(const hezhong::LockHolder &holder, const hezhong::Error &error);

private:
    StartupParts m_parts;
    std::unique_ptr<Store> m_store;
    QStringList m_faults;
    bool m_busy = false;
};

} // namespace hezhong
