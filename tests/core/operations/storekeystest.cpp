// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/storekeys.h"
#include "core/operations/people/audit.h"
#include "tests/support/testdesk.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Change of the store's key and of the recovery key as operations: who may, and what is kept of it.
class StoreKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeIsJournalledWithWhoAndWhen()
    {
        TestDesk office;
        (void)office.sampleCase();
        office.clock.advance(86'400'000);
        const auto change = changeStoreKey(office.desk);
        QVERIFY2(change, qPrintable(change ? QString() : change.error().detail));
        QVERIFY(adviceAfterKeyChange(*change).join(QString()).contains(u"以前的备份"_s));
        const auto trail = auditTrail(office.desk, {});
        QCOMPARE(trail->first().operation, u"keys.rotate"_s);
        QCOMPARE(trail->first().actor, u"许晓燕"_s);
        QCOMPARE(keyState(office.desk)->changedAt, office.clock.now());
        office.reopen();
        QVERIFY(office.store->verify()->ok());
        QVERIFY(office.openWith({{}, {}, office.recoveryKey}).has_value());
    }

    void theRecoveryKeyIsNotJournalled()
    {
        TestDesk office;
        const auto key = renewRecoveryKey(office.desk);
        QVERIFY(key);
        const auto rows = office.store->select(
            u"SELECT count(*) FROM journal WHERE instr(coalesce(new,'')||coalesce(old,''), ?) > 0"_s,
            {*key});
        QCOMPARE(rows->first().first().toInt(), 0);
        QCOMPARE(auditTrail(office.desk, {})->first().operation, u"keys.recovery"_s);
        QCOMPARE(codeOf(office.openWith({{}, {}, office.recoveryKey})), u"store.wrong-password"_s);
        QVERIFY(office.openWith({{}, {}, *key}).has_value());
    }

    void whatAScannerTypesOpens_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("as printed") << QString() << QString();
        QTest::newRow("with the scanner's Enter") << QString() << u"\r\n"_s;
        QTest::newRow("with tabs and blanks") << u" \t"_s << u"\t "_s;
    }
    void whatAScannerTypesOpens()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        static TestDesk office;
        QVERIFY(office.openWith({{}, {}, before + office.recoveryKey + after}).has_value());
        QVERIFY(
            office.openWith({{}, {}, before + office.recoveryKey.toLower() + after}).has_value());
    }

    void othersAreToldWhoMay()
    {
        TestDesk office;
        office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
        QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
        QCOMPARE(codeOf(keyState(office.desk)), u"rights.denied"_s);
        QCOMPARE(codeOf(changeStoreKey(office.desk)), u"rights.denied"_s);
        QCOMPARE(codeOf(renewRecoveryKey(office.desk)), u"rights.denied"_s);
    }

    void bothHaveTitles()
    {
        for (const QString &name : {u"keys.rotate"_s, u"keys.recovery"_s})
            QVERIFY(operationLabel(name) != name);
    }

private:
    template <class T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? QString() : result.error().code;
    }
};

QTEST_GUILESS_MAIN(StoreKeysTest)
#include "storekeystest.moc"
