// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chores.h"
#include "clearruns.h"
#include "officeplace.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class WorkdayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsKeptAsItWasTold();
    void theLedgerMissesWhatIsTakenAway();
    void theLedgerSeesWhatNobodyDid();
    void aStepInDoubtMayBeThereOrNot();
    void aBlockThatWasCutOffCountsForNothing();
    void nothingStandsInClear();
    void leaksOnPurposeAreFound();
};

void WorkdayTest::aDayIsKeptAsItWasTold()
{
    OfficePlace place;
    QMap<QByteArray, int> chores;
    {
        Workday day(place.desk(), place.clock, 1, place.sink());
        for (int i = 0; i < 500; ++i) {
            const StepDone done = day.step();
            QVERIFY2(!done.error || done.isRule(),
                     qPrintable(done.error ? done.error->code + done.error->detail : QString()));
            if (!done.error)
                ++chores[done.chore];
        }
    }
    QCOMPARE(place.ledger.settle(*place.store), QStringList());
    QVERIFY2(chores.size() > 20, qPrintable(QString::number(chores.size())));
    QVERIFY(place.ledger.acknowledged() > 250);
    QVERIFY(place.ledger.files() > 5);
    QCOMPARE(place.reopened(), QStringList());
    QVERIFY(place.ledger.inDoubt().isEmpty());
}

void WorkdayTest::theLedgerMissesWhatIsTakenAway()
{
    OfficePlace place;
    QVERIFY(place.work(30).isEmpty());
    // The store of before has nothing of what came after.
    place.store.reset();
    QVERIFY(QFile::copy(place.file(u"cases.db"_s), place.root() + u"/before.db"_s));
    QCOMPARE(place.reopened(), QStringList());
    const qsizetype before = place.ledger.acknowledged();
    QVERIFY(place.work(30).isEmpty());
    QVERIFY(place.ledger.acknowledged() > before);
    place.store.reset();
    QVERIFY(QFile::remove(place.file(u"cases.db"_s)));
    QVERIFY(QFile::rename(place.root() + u"/before.db"_s, place.file(u"cases.db"_s)));
    const QString lacks = place.reopened().join(u'\n');
    QVERIFY(lacks.contains(u"is not in the journal"_s));
    QVERIFY2(lacks.contains(u"instead of"_s), qPrintable(lacks));
}

void WorkdayTest::theLedgerSeesWhatNobodyDid()
{
    OfficePlace place;
    QVERIFY(place.work(10).isEmpty());
    const Ledger before = place.ledger;
    QVERIFY(place.work(10).isEmpty());
    QVERIFY(before.missing(*place.store).size() < 20);
    const QStringList unknown = before.unknown(*place.store);
    QVERIFY(!unknown.isEmpty());
    QVERIFY(place.ledger.unknown(*place.store).isEmpty());
}

void WorkdayTest::aStepInDoubtMayBeThereOrNot()
{
    OfficePlace place;
    QVERIFY(place.work(10).isEmpty());
    Ledger doubtful = place.ledger;
    doubtful.take("begin case.intake case=1,party=3\n");
    QCOMPARE(doubtful.unknown(*place.store), QStringList());
    QCOMPARE(doubtful.missing(*place.store), QStringList());
    QCOMPARE(doubtful.inDoubt(), QStringList{u"case.intake"_s});
    // Now it is there, though nobody acknowledged it.
    const Desk desk = place.desk();
    const Workday::Sink nowhere = [](const QByteArray &) {};
    const Habits habits;
    Hand hand(desk, habits, QRandomGenerator(1), 1000, nowhere);
    QVERIFY(registerOne(hand).has_value());
    Ledger half = place.ledger;
    half.take("begin case.intake case=1,party=4\n");
    QVERIFY(half.unknown(*place.store).join(u'\n').contains(u"by half"_s));
    QCOMPARE(place.ledger.unknown(*place.store).size(), 1);
    QCOMPARE(doubtful.refusedButThere(*place.store).size(), 1);
    QCOMPARE(doubtful.settle(*place.store), QStringList());
    QVERIFY(doubtful.inDoubt().isEmpty());
    QCOMPARE(doubtful.settle(*place.store), QStringList());
}

void WorkdayTest::aBlockThatWasCutOffCountsForNothing()
{
    Ledger ledger;
    ledger.take("begin case.intake case=1\nop 1 case.intake case=1\nrow cases x abc");
    QCOMPARE(ledger.acknowledged(), 0);
    ledger.cutOff();
    ledger.take("begin case.accept case=1\nop 2 case.accept case=1\nend\n");
    QCOMPARE(ledger.acknowledged(), 1);
    QCOMPARE(ledger.inDoubt(), QStringList{u"case.intake"_s});
    ledger.take("begin draft.save \nrefused store.full\nend\n");
    QCOMPARE(ledger.refused(), 1);
    QCOMPARE(ledger.inDoubt(), (QStringList{u"case.intake"_s, u"draft.save"_s}));
}

void WorkdayTest::nothingStandsInClear()
{
    const Tally tally = clearText(3, 120);
    QCOMPARE(tally.losses, QStringList());
    QVERIFY(tally.figure(u"bytes looked at"_s) > 1'000'000);
}

void WorkdayTest::leaksOnPurposeAreFound()
{
    QCOMPARE(foundOnPurpose(), 3);
}

QTEST_GUILESS_MAIN(WorkdayTest)
#include "workdaytest.moc"
