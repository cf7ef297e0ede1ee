// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killruns.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The short form of `reliability kills`.
class KillRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        Workday::warmUp(Calendar::builtIn());
        constexpr int kills = 45;
        const QString old = QFINDTESTDATA("../data/stores/schema-0001.hezhong");
        QVERIFY(!old.isEmpty());
        const Tally tally = KillRun(11, old, 9).run(kills, Deadline(0));
        QVERIFY2(tally.losses.isEmpty(), qPrintable(tally.losses.mid(0, 10).join(u'\n')));
        QCOMPARE(tally.figure(u"kills"_s), kills);
        QVERIFY2(tally.figure(u"operations acknowledged"_s) > 40, qPrintable(tally.line()));
        QVERIFY(tally.figure(u"restoring"_s) > 0);
    }
};

QTEST_GUILESS_MAIN(KillRunsTest)
#include "killrunstest.moc"
