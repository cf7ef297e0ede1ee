// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storecore.h"
#include "core/store/verifyreport.h"

namespace hezhong {

/// Reads everything in a store once and names what is not as it was written.
class Verifier {
public:
    Verifier(const StoreCore &core, const ProgressSink &progress);

    /// Fault::Cancelled when the progress sink stops it.
    [[nodiscard]] Result<VerifyReport> run();

private:
    [[nodiscard]] Result<VerifyCheck> integrity() const;
    [[nodiscard]] Result<VerifyCheck> journal();
    /// Whether the tables hold what the journal, replayed by journal(), says.
    [[nodiscard]] Result<VerifyCheck> records();
    void replay(const JournalRow &row);
    [[nodiscard]] QStringList compare(const TableInfo &info, const Row &row);
    /// Tables that are not journaled, and the key files.
    [[nodiscard]] Result<VerifyCheck> tables() const;
    [[nodiscard]] VerifyCheck keys() const;
    [[nodiscard]] Result<VerifyCheck> files();
    [[nodiscard]] QStringList strangers(const QSet<QString> &known) const;
    [[nodiscard]] Result<VerifyCheck> searchIndex() const;
    bool advance();

    const StoreCore &m_core;
    const ProgressSink &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_stopped = false;
    QHash<QString, std::pair<const TableInfo *, Row>> m_replayed;
};

} // namespace hezhong
