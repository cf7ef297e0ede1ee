// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetybench.h"

#include "core/operations/people/usenotes.h"
#include "core/operations/people/verifying.h"
#include "ui/settings/audit/auditmodel.h"
#include "ui/settings/audit/auditpage.h"
#include "ui/settings/settingsroom.h"
#include "ui/settings/verify/verifyjob.h"
#include "ui/settings/verify/verifypage.h"
#include "ui/shell/refusedpage.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tableview.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// 审计 and 核验数据 by keyboard and mouse.
class TestAuditPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SafetyBench>(); }
    void cleanup() { m_bench.reset(); }

    void showsEntriesAndDetails()
    {
        const Id<Case> id = m_bench->office.sampleCase();
        QVERIFY(noteUse(m_bench->office.desk, u"document.print"_s, id, u"1"_s, u"受理通知书"_s));
        open();
        QVERIFY(table()->hasFocus());
        QCOMPARE(cell(0, AuditModel::What), operationLabel(u"document.print"_s));
        QCOMPARE(cell(0, AuditModel::Who), u"许晓燕"_s);
        QCOMPARE(cell(0, AuditModel::Note), u"受理通知书"_s);
        QVERIFY(!cell(0, AuditModel::CaseNumber).isEmpty());
        QVERIFY(details().contains(u"受理通知书"_s));
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(details().contains(operationLabel(u"case.intake"_s)));
        // Kinds of fields, but nothing of what stands in them.
        QVERIFY(details().contains(u"当事人"_s));
        const QString all = details() + cell(1, AuditModel::Fields);
        QVERIFY(!all.contains(u"王䶮"_s));
        QVERIFY(m_bench->child<QLabel>(u"audit-signature"_s)->text().contains(u"签名"_s));
    }

    void filtersAndEmptyState()
    {
        const Id<Case> id = m_bench->office.sampleCase();
        QVERIFY(noteUse(m_bench->office.desk, u"list.export"_s, {}, u"x"_s, {}));
        const QString number = m_bench->office.store->get(id)->number;
        open();
        const int all = rows();
        QVERIFY(all >= 3);
        press(m_bench->page.get(), u"audit-kinds-out"_s);
        QCOMPARE(rows(), 1);
        press(m_bench->page.get(), u"audit-kinds-all"_s);
        typeInto(m_bench->page.get(), u"audit-case"_s, number);
        QCOMPARE(rows(), 1);
        typeInto(m_bench->page.get(), u"audit-case"_s, u"〔2026〕锦劳调99号"_s);
        QVERIFY(!m_bench->child<QLabel>(u"audit-case-error"_s)->text().isEmpty());
        QCOMPARE(rows(), 1); // what was shown stays until the number can be read
        press(m_bench->page.get(), u"audit-clear"_s);
        QCOMPARE(rows(), all);
        choose(u"audit-operation"_s, u"case.intake"_s);
        QCOMPARE(rows(), 1);
        choose(u"audit-operation"_s, {});
        typeInto(m_bench->page.get(), u"audit-from"_s, u"2026-11-10"_s);
        QCOMPARE(rows(), 0);
        QVERIFY(m_bench->child<QWidget>(u"audit-unfound"_s)->isVisible());
        typeInto(m_bench->page.get(), u"audit-to"_s, u"2026-11-09"_s);
        QVERIFY(!m_bench->child<QLabel>(u"audit-to-error"_s)->text().isEmpty());
        QVERIFY(m_bench->page->escape());
        QCOMPARE(rows(), all);
        QVERIFY(!m_bench->page->escape());
    }

    void moreComeWhileScrolling()
    {
        for (int i = 0; i < 130; ++i)
            QVERIFY(noteUse(m_bench->office.desk, u"list.export"_s, {}, u"x"_s, QString::number(i)));
        open();
        QCOMPARE(rows(), AuditModel::pageSize);
        QVERIFY(m_bench->page->findChild<FilterChips *>(u"audit-kinds"_s));
        table()->scrollToBottom();
        QTRY_VERIFY(rows() > 130);
        QCOMPARE(cell(129, AuditModel::Note), u"0"_s);
        QCOMPARE(rows(), static_cast<int>(*auditCount(m_bench->office.desk, {})));
    }

    /// The file holds what is shown, and its last line the hash that the message names.
    void exportsWhatIsShown()
    {
        (void)m_bench->office.sampleCase();
        open();
        press(m_bench->page.get(), u"audit-export"_s); // no file was named
        QVERIFY(takenOut(m_bench->office.desk).isEmpty());
        const QString path = m_bench->office.folder.filePath(u"trail.csv"_s);
        m_bench->files.next(path);
        choose(u"audit-operation"_s, u"case.intake"_s);
        press(m_bench->page.get(), u"audit-export"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        const qsizetype last = csv.lastIndexOf("\r\n", csv.size() - 3) + 2;
        const QByteArray sum =
            QCryptographicHash::hash(csv.left(last), QCryptographicHash::Sha256).toHex();
        QVERIFY(csv.mid(last).contains(sum));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(m_bench->said().contains(u"1"_s));
        QVERIFY(m_bench->messages.last().hint.contains(QString::fromLatin1(sum)));
        QCOMPARE(takenOut(m_bench->office.desk), QStringList{u"audit.export csv"_s});
    }

    void auditorSeesTheTrailAlone()
    {
        m_bench->office.addColleague(u"审计乙"_s, {UserRole::Auditor}, {UserRole::Administrator});
        m_bench->office.addColleague(u"何建国"_s, {UserRole::Mediator});
        m_bench->close();
        QVERIFY(m_bench->office.openWith({u"审计乙"_s, TestDesk::password(), {}}));
        open();
        QVERIFY(rows() > 0);
        press(m_bench->page.get(), u"audit-verify"_s);
        QCOMPARE(m_bench->navigator.gone, (Location{u"settings"_s, u"verify"_s}));
        SettingsRoom room(m_bench->bench, {});
        const auto made = [&room](const QString &key) {
            const std::unique_ptr<Page> page(room.makePage(key, nullptr));
            return page && !qobject_cast<RefusedPage *>(page.get());
        };
        QVERIFY(made(u"audit"_s) && made(u"verify"_s));
        QVERIFY(!made(u"person"_s) && !made(u"retention"_s));
        m_bench->close();
        QVERIFY(m_bench->office.openWith({u"何建国"_s, TestDesk::password(), {}}));
        (void)m_bench->open<VerifyPage>();
        for (const QString &key : {u"audit"_s, u"verify"_s, u"person"_s, u"retention"_s})
            QVERIFY2(!made(key), qPrintable(key));
    }

    void everythingHasAName()
    {
        open();
        QCOMPARE(namelessControls(m_bench->page.get()), QStringList());
        QCOMPARE(withoutHandle(m_bench->page.get()), QStringList());
        (void)m_bench->open<VerifyPage>();
        QCOMPARE(namelessControls(m_bench->page.get()), QStringList());
        QCOMPARE(withoutHandle(m_bench->page.get()), QStringList());
    }

    void verifiesAndSaves()
    {
        (void)m_bench->office.sampleCase();
        auto *page = m_bench->open<VerifyPage>();
        QVERIFY(m_bench->child<QPushButton>(u"verify-start"_s)->hasFocus());
        QSignalSpy finished(page->job(), &VerifyJob::finished);
        press(page, u"verify-start"_s);
        QVERIFY(m_bench->child<QPushButton>(u"verify-stop"_s)->hasFocus());
        QVERIFY(m_bench->child<QProgressBar>(u"verify-bar"_s)->isVisible());
        // Work goes on: what is written now is not mistaken for a fault.
        (void)m_bench->office.sampleCase(u"intake-rider.json"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        const auto checks = m_bench->child<RowList>(u"verify-checks"_s)->rows();
        QCOMPARE(checks.size(), m_bench->office.store->verify()->checks.size());
        for (const RowItem &row : checks)
            QVERIFY2(row.tone == Tone::Green, qPrintable(row.title + row.chip));
        QVERIFY(m_bench->child<NoteList>(u"verify-faults"_s)->notes().isEmpty());
        QCOMPARE(lastOperation(), u"store.verify"_s);
        const QString path = m_bench->office.folder.filePath(u"result.txt"_s);
        m_bench->files.next(path);
        press(page, u"verify-save"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(verifyCheckLabel(u"journal"_s)));
        QCOMPARE(lastOperation(), u"store.verify"_s);
    }

    void faultsAreNamed()
    {
        (void)m_bench->office.sampleCase();
        auto *page = m_bench->open<VerifyPage>();
        (void)m_bench->office.store->backupSource(); // signs, so that the seal is not made anew
        QVERIFY(QFile::remove(m_bench->office.path() + u"/journal.seal"_s));
        QSignalSpy finished(page->job(), &VerifyJob::finished);
        press(page, u"verify-start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        const auto faults = m_bench->child<NoteList>(u"verify-faults"_s)->notes();
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().words.contains(u"journal.seal"_s));
        QVERIFY(m_bench->child<QLabel>(u"verify-state"_s)->text().contains(u"1"_s));
    }

    void stopsOnRequest()
    {
        auto *page = m_bench->open<VerifyPage>();
        QSignalSpy stopped(page->job(), &VerifyJob::stopped);
        QSignalSpy finished(page->job(), &VerifyJob::finished);
        press(page, u"verify-start"_s);
        QVERIFY(page->escape());
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 30000);
        QCOMPARE(finished.count(), 0);
        QVERIFY(m_bench->child<QPushButton>(u"verify-start"_s)->isVisible());
        QVERIFY(!page->escape());
    }

private:
    void open() { (void)m_bench->open<AuditPage>(); }
    TableView *table() const { return m_bench->child<TableView>(u"audit-table"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString details() const { return m_bench->child<QLabel>(u"audit-details"_s)->text(); }
    void choose(const QString &name, const QString &value)
    {
        auto *field = m_bench->child<ComboField>(name + u"-field"_s);
        field->setValue(value);
        Q_EMIT field->chosen(value);
    }
    QString lastOperation() const { return auditTrail(m_bench->office.desk, {})->first().operation; }

    std::unique_ptr<SafetyBench> m_bench;
};

QTEST_MAIN(TestAuditPage)
#include "test_auditpage.moc"
