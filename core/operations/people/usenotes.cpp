// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/usenotes.h"

#include "core/operations/casequeries.h"
#include "core/operations/people/audit.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QDateTime startOfHour(const Clock &clock)
{
    const QDateTime now = clock.now();
    const qint64 hour = now.toMSecsSinceEpoch() / 3600000 * 3600000;
    return QDateTime::fromMSecsSinceEpoch(hour, Qt::UTC);
}

/// Whether this user did this with this case in the hour that runs.
Result<bool> isNoted(const Desk &desk, const QString &operation, const Id<Case> &caseId)
{
    const QDateTime hour = startOfHour(desk.clock());
    HEZHONG_ASSIGN(const qint64 first, journalRowAt(desk, hour));
    HEZHONG_ASSIGN(
        const auto found,
        desk.store->select(
            u"SELECT 1 FROM journal WHERE seq >= ? AND operation = ? AND actor = ? "
            "AND coalesce(case_id, '') = ? AND at >= ? LIMIT 1"_s,
            {first, operation, desk.actor(), caseId.text(), hour.toString(Qt::ISODateWithMs)}));
    return !found.isEmpty();
}

Status write(const Desk &desk, const QString &operation, const Id<Case> &caseId,
             const QString &about, const QString &what)
{
    return desk.store
        ->transact(desk.operation(operation, caseId),
                   [&](Transaction &t) { return t.note(about, what); })
        .map([](const ChangeNotice &) {});
}

} // namespace

Status noteReading(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const bool noted, isNoted(desk, u"case.read"_s, id));
    if (noted)
        return {};
    const Status written = write(desk, u"case.read"_s, id, id.text(), {});
    if (!written && written.error().fault == Fault::Store)
        return {};
    return written;
}

Result<CaseFile> openCase(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(noteReading(desk, id));
    return file;
}

Status noteUse(const Desk &desk, const QString &operation, const Id<Case> &caseId,
               const QString &about, const QString &what)
{
    return write(desk, operation, caseId, about, what);
}

Status noteSession(const Desk &desk)
{
    const int failed = desk.store->failedBefore();
    HEZHONG_ASSIGN(const bool noted, isNoted(desk, u"session.open"_s, {}));
    if (noted && failed == 0)
        return {};
    const Status written = write(desk, u"session.open"_s, {}, desk.store->user().id.text(),
                                 failed == 0 ? QString() : QString::number(failed));
    if (!written && written.error().fault == Fault::Store)
        return {};
    return written;
}

} // namespace hezhong
