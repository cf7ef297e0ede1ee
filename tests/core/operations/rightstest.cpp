// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsdeeds.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/readings.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/people/users.h"
#include "core/operations/rights.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// D head, M mediator, R registrar, I reader, A administrator, U auditor: written down a second time,
/// so that a slip in the program's table is seen.
const QHash<QString, QString> &expected()
{
    static const QHash<QString, QString> table{
        {u"case.intake"_s, u"DMR"_s},
        {u"case.parties"_s, u"DMR"_s},
        {u"case.claims"_s, u"DMR"_s},
        {u"case.events"_s, u"DMR"_s},
        {u"sheet.answer"_s, u"DMR"_s},
        {u"sheet.adopt"_s, u"DMR"_s},
        {u"draft.save"_s, u"DMR"_s},
        {u"draft.drop"_s, u"DMR"_s},
        {u"hearing.type"_s, u"DMR"_s},
        {u"hearing.record"_s, u"DMR"_s},
        {u"case.accept"_s, u"DM"_s},
        {u"case.refuse"_s, u"DM"_s},
        {u"case.extend"_s, u"DM"_s},
        {u"case.close"_s, u"DM"_s},
        {u"case.calculate"_s, u"DM"_s},
        {u"case.calculation-remove"_s, u"DM"_s},
        {u"agreement.type"_s, u"DM"_s},
        {u"agreement.sign"_s, u"DM"_s},
        {u"document.issue"_s, u"DMR"_s},
        {u"document.void"_s, u"DM"_s},
        {u"document.sign"_s, u"DMR"_s},
        {u"document.seal"_s, u"DMR"_s},
        {u"document.step"_s, u"DMR"_s},
        {u"document.refusal"_s, u"DMR"_s},
        {u"document.signed-copy"_s, u"DMR"_s},
        {u"seal.add"_s, u"DA"_s},
        {u"seal.retire"_s, u"DA"_s},
        {u"document.scan"_s, u"DMR"_s},
        {u"material.add"_s, u"DMR"_s},
        {u"material.remove"_s, u"DMR"_s},
        {u"dossier.save"_s, u"DMR"_s},
        {u"dossier.print"_s, u"DMR"_s},
        {u"dossier.transfer"_s, u"DMR"_s},
        {u"dossier-list.import"_s, u"DA"_s},
        {u"dossier-list.remove"_s, u"DA"_s},
        {u"document.correct"_s, u"DM"_s},
        {u"case.access"_s, u"DM"_s},
        {u"case.read"_s, u"DMRI"_s},
        {u"document.print"_s, u"DMR"_s},
        {u"document.save"_s, u"DMR"_s},
        {u"document.export"_s, u"DMR"_s},
        {u"document.copy"_s, u"DMR"_s},
        {u"list.export"_s, u"DMR"_s},
        {u"person.read"_s, u"D"_s},
        {u"person.export"_s, u"D"_s},
        {u"retention.rule"_s, u"D"_s},
        {u"retention.review"_s, u"D"_s},
        {u"office.change"_s, u"DA"_s},
        {u"mediator.save"_s, u"DA"_s},
        {u"parameter.save"_s, u"DA"_s},
        {u"parameter.remove"_s, u"DA"_s},
        {u"calendar.import"_s, u"DA"_s},
        {u"calendar.remove"_s, u"DA"_s},
        {u"holiday.add"_s, u"DA"_s},
        {u"holiday.remove"_s, u"DA"_s},
        {u"sheet.import"_s, u"DA"_s},
        {u"sheet.remove"_s, u"DA"_s},
        {u"law-text.import"_s, u"DA"_s},
        {u"law-text.export"_s, u"DMRIAU"_s},
        {u"law-text.remove"_s, u"DA"_s},
        {u"template.save"_s, u"DA"_s},
        {u"template.restore"_s, u"DA"_s},
        {u"template.export"_s, u"DMRIAU"_s},
        {u"template.import"_s, u"DA"_s},
        {u"clause.save"_s, u"DA"_s},
        {u"clause.remove"_s, u"DA"_s},
        {u"clause.arrange"_s, u"DA"_s},
        {u"user.add"_s, u"A"_s},
        {u"user.roles"_s, u"A"_s},
        {u"user.deactivate"_s, u"A"_s},
        {u"user.password-reset"_s, u"A"_s},
        {u"keys.rotate"_s, u"A"_s},
        {u"keys.recovery"_s, u"A"_s},
        {u"user.password-two"_s, u"DMRIAU"_s},
        {u"user.password"_s, u"DMRIAU"_s},
        {u"session.open"_s, u"DMRIAU"_s},
        {u"recovery.print"_s, u"DMRIAU"_s},
        {u"recovery.save"_s, u"DMRIAU"_s},
        {u"slip.print"_s, u"DMRIAU"_s},
        {u"store.verify"_s, u"DAU"_s},
        {u"audit.export"_s, u"DU"_s},
        {u"backup.run"_s, u"DMRIAU"_s},
        {u"backup.settings"_s, u"DA"_s},
        {u"backup.losses"_s, u"DA"_s},
    };
    return table;
}

const QList<std::pair<QChar, UserRole>> &letters()
{
    static const QList<std::pair<QChar, UserRole>> all{
        {u'D', UserRole::Director},  {u'M', UserRole::Mediator},      {u'R', UserRole::Registrar},
        {u'I', UserRole::Inspector}, {u'A', UserRole::Administrator}, {u'U', UserRole::Auditor}};
    return all;
}

/// Puts roles into the row of the acting user, past every check.
void become(TestDesk &office, const QList<UserRole> &roles)
{
    User user = office.store->user();
    user.roles = roles;
    const auto done = office.store->transact(Operation{u"test.roles"_s, user.name, {}},
                                             [&](Transaction &t) { return t.put(user); });
    QVERIFY(done.has_value());
}

Case keptCase(TestDesk &office, const Id<Case> &id)
{
    return *office.store->get(id);
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasARule();
    void operationsAskForTheRight_data();
    void operationsAskForTheRight();
    void deedsAreRefusedWhole_data();
    void deedsAreRefusedWhole();
    void readingNeedsTheRight_data();
    void readingNeedsTheRight();
    void refusalSaysWhoMay();
    void rolesThatMustBeApart_data();
    void rolesThatMustBeApart();
    void undoNeedsTheRightOfWhatItTakesBack();
    void unknownOperationsAreRefused();
};

/// Every operation that the sources begin stands in the table, and the table in this test.
void RightsTest::everyOperationHasARule()
{
    QStringList known = knownOperations();
    QStringList listed = expected().keys();
    listed.sort();
    QCOMPARE(known, listed);
    static const QRegularExpression begun(
        u"(?:operation|changeCase|noteUse|write|changed|giveTemporary)\\("
        "(?:[^;{}]*?,)?\\s*u\"([a-z-]+\\.[a-z-]+)\"_s"_s);
    QDirIterator files(QStringLiteral(HEZHONG_SOURCES) + u"/core/operations"_s, {u"*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = begun.globalMatch(text); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            QVERIFY2(known.contains(name), qPrintable(file.fileName() + u": "_s + name));
        }
        // Only Desk makes an Operation, so that none passes the check by.
        const bool makesOne = text.contains(QRegularExpression(u"\\bOperation\\s*\\{"_s));
        QCOMPARE(makesOne, file.fileName().endsWith(u"/desk.cpp"_s));
    }
    QVERIFY2(found >= 20, "the sources were not searched");
}

void RightsTest::operationsAskForTheRight_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("allowed");
    for (auto it = expected().cbegin(); it != expected().cend(); ++it)
        for (const auto &[letter, role] : letters())
            QTest::addRow("%s %c", qPrintable(it.key()), letter.toLatin1())
                << it.key() << static_cast<int>(role) << it.value().contains(letter);
}

void RightsTest::operationsAskForTheRight()
{
    QFETCH(QString, operation);
    QFETCH(int, role);
    QFETCH(bool, allowed);
    static TestDesk office;
    static const Id<Case> id = office.sampleCase();
    become(office, {static_cast<UserRole>(role)});
    const Id<Case> about =
        operation.startsWith(u"case."_s) && operation != u"case.intake"_s ? id : Id<Case>();
    const auto begun = office.desk.operation(operation, about);
    QCOMPARE(begun.has_value(), allowed);
    if (allowed) {
        QCOMPARE(begun->name, operation);
        QCOMPARE(begun->actor, office.desk.actor());
        QCOMPARE(begun->caseId, about.text());
        return;
    }
    QCOMPARE(begun.error().code, u"rights.denied"_s);
    QCOMPARE(begun.error().fault, Fault::Refused);
    QCOMPARE(exitCode(begun.error().fault), 1);
}

void RightsTest::deedsAreRefusedWhole_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<int>("role");
    for (qsizetype i = 0; i < deeds().size(); ++i)
        for (const auto &[letter, role] : letters())
            QTest::addRow("%s %c", qPrintable(deeds().at(i).operation), letter.toLatin1())
                << static_cast<int>(i) << static_cast<int>(role);
}

/// Each operation in earnest by each role: done, or refused with nothing written.
void RightsTest::deedsAreRefusedWhole()
{
    QFETCH(int, deed);
    QFETCH(int, role);
    const Deed &one = deeds().at(deed);
    TestDesk office;
    const Id<Case> id = one.prepare(office);
    const CaseFile file = *loadCase(office.desk, id);
    become(office, {static_cast<UserRole>(role)});
    const auto rows = [&] {
        return office.store->select(u"SELECT count(*) FROM journal"_s)
            ->first()
            .first()
            .toLongLong();
    };
    const qint64 before = rows();
    const Status done = one.run(office, id, file);
    const bool allowed = rolesWith(*rightFor(one.operation)).contains(static_cast<UserRole>(role));
    QVERIFY2(done.has_value() == allowed,
             qPrintable(done ? u"was allowed"_s : done.error().message));
    if (allowed) {
        QVERIFY(rows() > before || one.operation == u"draft.save"_s);
        return;
    }
    QCOMPARE(done.error().code, u"rights.denied"_s);
    QCOMPARE(rows(), before);
}

void RightsTest::readingNeedsTheRight_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("sees");
    for (const auto &[letter, role] : letters())
        QTest::addRow("%c", letter.toLatin1())
            << static_cast<int>(role)
            << (role != UserRole::Administrator && role != UserRole::Auditor);
}

void RightsTest::readingNeedsTheRight()
{
    QFETCH(int, role);
    QFETCH(bool, sees);
    TestDesk office;
    const Id<Case> id = withPaper(office);
    const CaseFile file = *loadCase(office.desk, id);
    const QString changed = office.store->history(id.text())->first().operationId;
    become(office, {static_cast<UserRole>(role)});
    const QStringList wanted = sees ? QStringList{} : QStringList{u"rights.denied"_s};
    const auto code = [](const auto &result) {
        return result ? QStringList() : QStringList{result.error().code};
    };
    QCOMPARE(code(loadCase(office.desk, id)), wanted);
    QCOMPARE(code(listCases(office.desk)), wanted);
    QCOMPARE(code(relatedCases(office.desk, file.parties)), wanted);
    QCOMPARE(code(countCases(office.desk)), wanted);
    QCOMPARE(code(caseHistory(office.desk, id)), wanted);
    QCOMPARE(code(documentBytes(office.desk, file.documents.first())), wanted);
    QCOMPARE(searchOffice(office.desk, u"王"_s, 10)->total, sees ? 1 : 0);
}

void RightsTest::refusalSaysWhoMay()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    become(office, {UserRole::Registrar});
    const auto done = acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    QVERIFY(!done.has_value());
    for (const QString &word : {u"负责人、调解员"_s, u"登记员"_s, u"受理"_s})
        QVERIFY2(done.error().message.contains(word), qPrintable(done.error().message));
    QCOMPARE(keptCase(office, id).status, CaseStatus::Registered);
}

void RightsTest::rolesThatMustBeApart_data()
{
    QTest::addColumn<QString>("roles");
    QTest::addColumn<bool>("together");
    for (const QString &good : {u"D"_s, u"DMRI"_s, u"MR"_s, u"I"_s, u"A"_s, u"U"_s})
        QTest::newRow(qPrintable(good)) << good << true;
    for (const QString &bad : {u""_s, u"AU"_s, u"DA"_s, u"MA"_s, u"RA"_s, u"IA"_s, u"DU"_s, u"MU"_s,
                               u"RU"_s, u"IU"_s, u"DMRIAU"_s})
        QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << false;
}

void RightsTest::rolesThatMustBeApart()
{
    QFETCH(QString, roles);
    QFETCH(bool, together);
    QList<UserRole> list;
    for (const auto &[letter, role] : letters())
        if (roles.contains(letter))
            list += role;
    const Status checked = checkRoles(list);
    QCOMPARE(checked.has_value(), together);
    if (!together)
        QCOMPARE(checked.error().field, u"roles"_s);
}

void RightsTest::undoNeedsTheRightOfWhatItTakesBack()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const auto done = acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    become(office, {UserRole::Registrar});
    QCOMPARE(undoOperation(office.desk, done->changes.operationId).error().code,
             u"rights.denied"_s);
    QCOMPARE(keptCase(office, id).status, CaseStatus::Accepted);
    become(office, {UserRole::Mediator});
    QVERIFY(undoOperation(office.desk, done->changes.operationId).has_value());
    QCOMPARE(keptCase(office, id).status, CaseStatus::Registered);
}

void RightsTest::unknownOperationsAreRefused()
{
    TestDesk office;
    const auto begun = office.desk.operation(u"case.forget"_s);
    QCOMPARE(begun.error().code, u"rights.unknown"_s);
    QCOMPARE(begun.error().fault, Fault::Internal);
}

QTEST_GUILESS_MAIN(RightsTest)
#include "rightstest.moc"
