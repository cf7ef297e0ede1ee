// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystest.h"
#include "tests/core/store/childprocess.h"
#include "tests/support/failingdisk.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 5000;

/// Some steps in every run, each one with HEZHONG_EVERY_STEP=1.
int every(int stride)
{
    return qEnvironmentVariableIsSet("HEZHONG_EVERY_STEP") ? 1 : stride;
}

struct KeptOffice {
    QMap<QString, QByteArray> content;
    QString recoveryKey;
};

/// A store with work in it, closed.
const KeptOffice &office()
{
    static const KeptOffice made = [] {
        KeysTest t;
        if (!t.make())
            qFatal("store");
        const QString key = t.recoveryKey;
        t.close();
        return KeptOffice{contentOf(t.path()), key};
    }();
    return made;
}

/// Nothing of the change may be left over, whichever way it went.
QString leftOver(const QString &folder)
{
    const QMap<QString, QByteArray> content = contentOf(folder);
    if (content.contains(keyrotation::partName()))
        return keyrotation::partName();
    if (content.value(u"keys.json"_s) != content.value(u"keys.copy.json"_s))
        return u"keys differ"_s;
    return content.value(u"keys.json"_s).contains("\"next\"") ? u"next"_s : QString();
}

/// Opens what an interruption left, as this person: all is there, and work goes on.
QString lacksAfter(KeysTest &t, const Credentials &who)
{
    if (!t.openAs(who))
        return u"does not open"_s;
    if (const QString lack = t.lacks(); !lack.isEmpty())
        return lack;
    if (!t.store->openingWarnings().isEmpty())
        return t.store->openingWarnings().join(u'\n');
    if (!t.write(KeysTest::Written))
        return u"cannot write"_s;
    t.close();
    if (const QString left = leftOver(t.path()); !left.isEmpty())
        return left;
    return t.openAs(t.admin()) ? t.lacks(KeysTest::Written + 1) : u"does not open again"_s;
}

Credentials anybody(const KeysTest &t, int number)
{
    const QList<Credentials> all{t.admin(), t.second(), {{}, {}, office().recoveryKey}};
    return all.at(number % all.size());
}

} // namespace

/// The change of the store's key, stopped at every step of the disk: nothing is lost, and the next
/// opening finishes it or takes it back, whoever it is that opens.
class TestKeyRotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailingStepLosesNothing_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("after");
        QTest::addColumn<int>("stride");
        const int names = FailingDisk::Files | FailingDisk::Others;
        QTest::newRow("a broken step of files") << names << EIO << false << 9;
        QTest::newRow("no room from then on")
            << int(FailingDisk::Files | FailingDisk::Writes) << ENOSPC << true << 31;
        QTest::newRow("a broken step of any kind") << int(FailingDisk::All) << EIO << false << 131;
        QTest::newRow("broken from then on") << int(FailingDisk::All) << EIO << true << 101;
    }
    void aFailingStepLosesNothing()
    {
        QFETCH(int, steps);
        QFETCH(int, error);
        QFETCH(bool, after);
        QFETCH(int, stride);
        int failures = 0;
        int done = 0;
        for (int at = 1; at < MostSteps; at += every(stride)) {
            KeysTest t;
            layContent(office().content, t.path());
            QVERIFY(t.open());
            Result<KeyChange> changed = fail(Error());
            {
                const FailingDisk disk(
                    {at, error, after, FailingDisk::Steps::fromInt(unsigned(steps))});
                changed = t.change();
                if (!disk.hasFailed())
                    at = MostSteps;
            }
            if (changed) {
                ++done;
                QCOMPARE(t.lacks(), QString());
            } else {
                ++failures;
                QVERIFY2(changed.error().code != "store.corrupt"_L1,
                         qPrintable(u"%1 %2"_s.arg(at).arg(changed.error().detail)));
                QVERIFY(!changed.error().message.isEmpty() && !changed.error().hint.isEmpty());
                // A store that is still open holds all; one that was closed says so and writes nothing.
                if (const QString lack = t.lacks(); !lack.isEmpty())
                    QVERIFY2(!t.write(9), qPrintable(lack));
            }
            const QString lack = lacksAfter(t, anybody(t, at));
            QVERIFY2(lack.isEmpty(), qPrintable(u"%1: %2"_s.arg(at).arg(lack)));
        }
        QVERIFY2(failures > 5 && done > 0, qPrintable(u"%1 %2"_s.arg(failures).arg(done)));
    }

    void aKillAtEveryStepLosesNothing_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("stride");
        QTest::newRow("files") << int(FailingDisk::Files | FailingDisk::Others) << 9;
        QTest::newRow("writes") << int(FailingDisk::Writes) << 23;
    }
    void aKillAtEveryStepLosesNothing()
    {
        QFETCH(int, steps);
        QFETCH(int, stride);
        int finished = 0;
        int takenBack = 0;
        for (int at = 1; at < MostSteps; at += every(stride)) {
            KeysTest t;
            layContent(office().content, t.path());
            ChildProcess child([&](int) {
                if (!t.open())
                    return 3;
                const FailingDisk disk(
                    {at, 0, false, FailingDisk::Steps::fromInt(unsigned(steps)), true});
                return t.change() ? 0 : 4;
            });
            const int code = child.wait();
            QVERIFY2(code <= 0, qPrintable(u"%1: %2"_s.arg(at).arg(code)));
            const bool wasKilled = code < 0;
            const QString lack = lacksAfter(t, anybody(t, at));
            QVERIFY2(lack.isEmpty(), qPrintable(u"%1: %2"_s.arg(at).arg(lack)));
            ++(t.notes() == 1 ? finished : takenBack);
            if (!wasKilled)
                at = MostSteps;
        }
        QVERIFY2(finished > 0 && takenBack > 3,
                 qPrintable(u"%1 %2"_s.arg(finished).arg(takenBack)));
    }

    void openingAfterAKillMayFailAndTryAgain_data()
    {
        QTest::addColumn<int>("killedAt");
        QTest::addColumn<int>("stride");
        QTest::newRow("before it was in place") << 12 << 131;
        QTest::newRow("after") << -2 << 131;
    }
    /// A second fault while the first is being mended.
    void openingAfterAKillMayFailAndTryAgain()
    {
        QFETCH(int, killedAt);
        QFETCH(int, stride);
        const QMap<QString, QByteArray> left = leftByKill(killedAt);
        for (int at = 1; at < MostSteps; at += every(stride)) {
            KeysTest t;
            layContent(left, t.path());
            {
                const FailingDisk disk({at, EIO, false, FailingDisk::All});
                const auto opened = Store::open(t.path(), anybody(t, at), t.clock, t.fast());
                if (!disk.hasFailed())
                    at = MostSteps;
                QVERIFY2(
                    opened || opened.error().code == "store.io"_L1,
                    qPrintable(u"%1 %2"_s.arg(at).arg(opened ? QString() : opened.error().detail)));
            }
            const QString lack = lacksAfter(t, anybody(t, at + 1));
            QVERIFY2(lack.isEmpty(), qPrintable(u"%1: %2"_s.arg(at).arg(lack)));
        }
    }

private:
    /// What a kill leaves at a step of names and files; a negative one counts from the last.
    static QMap<QString, QByteArray> leftByKill(int at);
};

QMap<QString, QByteArray> TestKeyRotation::leftByKill(int at)
{
    const FailingDisk::Steps steps = FailingDisk::Files | FailingDisk::Others;
    if (at < 0) {
        KeysTest t;
        layContent(office().content, t.path());
        const FailingDisk disk({0, 0, false, steps});
        if (!t.open())
            qFatal("open");
        const int before = disk.done();
        if (!t.change())
            qFatal("change");
        // The last writes of the two key files are eleven steps from the end at most.
        at = disk.done() - before - 12;
    }
    KeysTest t;
    layContent(office().content, t.path());
    ChildProcess child([&](int) {
        if (!t.open())
            return 3;
        const FailingDisk disk({at, 0, false, steps, true});
        return t.change() ? 0 : 4;
    });
    if (child.wait() >= 0)
        qFatal("was not killed");
    return contentOf(t.path());
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "test_keyrotation.moc"
