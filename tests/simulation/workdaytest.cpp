// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// An office and its ledger.
struct Place {
    Place() : clock(Workday::start()), calendar(Calendar::builtIn())
    {
        auto made = Workday::found(path(), clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        store = std::move(made->store);
        ledger.take(Workday::founding());
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"office.hezhong"_s); }
    [[nodiscard]] Workday::Sink sink()
    {
        return [this](const QByteArray &lines) { ledger.take(lines); };
    }
    QTemporaryDir folder;
    ManualClock clock;
    Calendar calendar;
    std::unique_ptr<Store> store;
    Ledger ledger;
};

} // namespace

class WorkdayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsKeptAsItWasTold()
    {
        Place place;
        QMap<QByteArray, int> chores;
        QMap<QString, int> rules;
        {
            Workday day({place.store.get(), &place.calendar}, place.clock, 1, place.sink());
            for (int i = 0; i < 600; ++i) {
                const StepDone done = day.step();
                QVERIFY2(!done.error || done.isRule(),
                         qPrintable(done.error ? done.error->code + done.error->detail : QString()));
                if (done.error)
                    ++rules[done.error->code];
                else
                    ++chores[done.chore];
            }
        }
        qInfo() << chores << rules << place.ledger.acknowledged() << place.ledger.files();
        QCOMPARE(place.ledger.settle(*place.store), QStringList());
        QVERIFY(chores.size() > 20);
        place.store.reset();
        auto again = Workday::open(place.path(), place.clock);
        QVERIFY(again.has_value());
        QCOMPARE(place.ledger.settle(**again), QStringList());
        QVERIFY(place.ledger.inDoubt().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkdayTest)
#include "workdaytest.moc"
