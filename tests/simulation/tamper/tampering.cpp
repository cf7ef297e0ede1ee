// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include "core/store/backups/backuplist.h"
#include "core/store/repair/diagnosis.h"

#include <algorithm>
#include <numeric>

namespace hezhong::tamper {

using namespace Qt::StringLiterals;

namespace {

QStringList backupFaults(const TamperOffice &office, const QString &folder)
{
    QStringList said;
    for (const BackupInfo &one : backupsIn(folder + u"/backups"_s)) {
        said += checkedFiles(one).faults;
        if (!one.manifest.madeAt.isValid())
            continue;
        const auto whole = checkedWhole(one, office.who);
        said += whole ? whole->faults : QStringList{whole.error().message, whole.error().detail};
    }
    return said;
}

/// Plans are taken in turn from a fresh shuffle of all kinds, so that each gets its share.
QList<int> shuffled(int size, QRandomGenerator &random)
{
    QList<int> order(size);
    std::iota(order.begin(), order.end(), 0);
    for (int i = size - 1; i > 0; --i)
        order.swapItemsAt(i, static_cast<int>(random.bounded(i + 1)));
    return order;
}

bool saysOneOf(const QString &said, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&said](const QString &name) { return said.contains(name); });
}

} // namespace

QStringList look(const TamperOffice &office, const QString &folder)
{
    const ManualClock clock(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    QStringList said = fileFaults(folder);
    {
        const auto opened = Store::open(folder, office.who, clock, fastOptions());
        if (opened) {
            const auto report = (*opened)->verify();
            if (!report)
                said += report.error().message;
            else
                for (const VerifyCheck &check : report->checks)
                    said += check.faults;
        } else {
            const Error &error = opened.error();
            said += QStringList{error.message, error.hint, error.detail}
                    + diagnosis(folder, office.who);
        }
    }
    said += backupFaults(office, folder);
    said.removeAll(QString());
    return said;
}

Count Tally::all() const
{
    Count sum;
    for (const Count &one : kinds) {
        sum.tried += one.tried;
        sum.found += one.found;
        sum.named += one.named;
    }
    return sum;
}

Tally tamperWith(const TamperOffice &office, int count, quint32 seed,
                 const std::function<void(int)> &progress)
{
    Tally tally;
    QRandomGenerator random(seed);
    const QList<Kind> kinds = kindsWithoutKey() + kindsWithKey(office);
    QList<int> order;
    for (int done = 0, idle = 0; done < count && idle < kinds.size();) {
        if (order.isEmpty())
            order = shuffled(static_cast<int>(kinds.size()), random);
        const Kind &kind = kinds.at(order.takeLast());
        const QString folder = office.folder + u"/victim"_s;
        QDir(folder).removeRecursively();
        copyFolder(kind.cutOff ? office.cutOff() : office.now(), folder);
        Victim victim{office, folder, random};
        const std::optional<Tampered> tampered = kind.apply(victim);
        if (!tampered) {
            ++idle;
            continue;
        }
        idle = 0;
        const QStringList said = look(office, folder);
        Count &counted = tally.kinds[kind.name];
        ++counted.tried;
        const bool named = saysOneOf(said.join(u'\n'), tampered->names);
        counted.found += said.isEmpty() ? 0 : 1;
        counted.named += named ? 1 : 0;
        if (!named)
            tally.misses +=
                u"%1: %2; said: %3"_s.arg(kind.name, tampered->what, said.join(u" | "_s));
        ++done;
        if (progress)
            progress(done);
    }
    QDir(office.folder + u"/victim"_s).removeRecursively();
    return tally;
}

} // namespace hezhong::tamper
