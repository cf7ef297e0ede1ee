// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repair/mergedstate.h"

namespace hezhong {

class StoreCore;

/// Writes what was merged into a store that was just made, inside one transaction: the tables, and a
/// journal that begins with `first` ("store.salvage"), goes on with the rows that could be read and
/// ends with rows that make it say what the tables hold.
class NewChain {
public:
    NewChain(StoreCore &core, MergedState &state, QString actor)
        : m_core(core), m_state(state), m_actor(std::move(actor))
    {}

    [[nodiscard]] Status write(const QString &from, const QString &first);
    /// Whether counters had to be made from the numbers that were given.
    [[nodiscard]] bool countersRebuilt() const { return m_countersRebuilt; }

private:
    [[nodiscard]] Status tables();
    [[nodiscard]] Status counters();
    [[nodiscard]] Status oldRows(const QString &from, const QString &first);
    [[nodiscard]] Status corrections();
    [[nodiscard]] Status correct(const MergedState::Kept &kept);
    [[nodiscard]] Status append(JournalRow row);
    [[nodiscard]] Result<QList<MergedState::Reference>> references() const;
    [[nodiscard]] QMap<QString, qint64> numbersGiven() const;

    StoreCore &m_core;
    MergedState &m_state;
    QString m_actor;
    QString m_operationId;
    bool m_countersRebuilt = false;
};

} // namespace hezhong
