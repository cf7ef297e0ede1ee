// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifysnapshot.h"

#include "core/store/storecore.h"
#include "core/store/verifier.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Reads everything that an open store remembers once more, from the moment that the transaction
/// holds fast.
Status hold(StoreCore &core)
{
    HEZHONG_TRY(core.database->execute(u"BEGIN"_s));
    HEZHONG_TRY(core.sums->load());
    HEZHONG_TRY(core.journal->load());
    HEZHONG_TRY(core.checkpoints->load(core.key));
    return core.search->load();
}

} // namespace

Result<VerifiedSnapshot> verifySnapshot(BackupSource source, const ProgressSink &progress)
{
    const SystemClock clock;
    StoreCore::Parts parts;
    parts.folder = source.folder;
    parts.keyFile = source.keyFile;
    parts.key = std::move(source.key);
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    HEZHONG_ASSIGN(std::unique_ptr<StoreCore> core,
                   StoreCore::open(std::move(parts), clock, Database::Mode::ReadOnly, steps));
    Result<VerifiedSnapshot> verified = VerifiedSnapshot();
    if (const Status held = hold(*core); held) {
        auto report = Verifier(*core, progress).run();
        if (report)
            verified = VerifiedSnapshot{std::move(*report), core->journal->end()};
        else
            verified = fail(std::move(report).error());
    } else {
        verified = fail(held.error());
    }
    core->database->rollback();
    core->search.reset(); // a reader signs nothing when it goes
    return verified;
}

} // namespace hezhong
