// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamperruns.h"

#include "tampering.h"

#include <QTemporaryDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongForm = 3000;

} // namespace

QList<Tally> runTamperings(const RunWish &wish)
{
    const QTemporaryDir folder;
    const auto seed = static_cast<quint32>(wish.seed);
    const auto office = tamper::makeTamperOffice(folder.path(), seed);
    if (!office)
        return {{u"tamperings"_s, {}, {office.error().message}}};
    const tamper::Tally done =
        tamper::tamperWith(*office, wish.count > 0 ? wish.count : LongForm, seed);
    QList<Tally> all;
    const auto add = [&all](const QString &kind, const tamper::Count &count) {
        all.append(
            {kind,
             {{u"tried"_s, count.tried}, {u"found"_s, count.found}, {u"named"_s, count.named}},
             {}});
    };
    for (auto it = done.kinds.cbegin(); it != done.kinds.cend(); ++it)
        add(u"tampering "_s + it.key(), it.value());
    add(u"tamperings of %1 kinds"_s.arg(done.kinds.size()), done.all());
    all.last().losses = done.misses;
    return all;
}

} // namespace hezhong
