// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetybench.h"

#include "core/operations/decidecase.h"
#include "core/operations/people/personalfields.h"
#include "core/operations/people/retention.h"
#include "ui/settings/person/personpage.h"
#include "ui/settings/retention/retentionpage.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/rowlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// 个人信息 and 保存期限 by keyboard.
class TestPrivacyPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SafetyBench>(); }
    void cleanup() { m_bench.reset(); }

    void personIsFoundShownAndExported()
    {
        (void)m_bench->office.sampleCase();
        const Party person = TestDesk::sampleRequest().parties.first();
        auto *page = m_bench->open<PersonPage>();
        QVERIFY(!m_bench->child<QPushButton>(u"person-save-text"_s)->isEnabled());
        QVERIFY(m_bench->child<QWidget>(u"person-empty"_s)->isVisible());
        press(page, u"person-find"_s);
        QVERIFY(!m_bench->child<QLabel>(u"person-name-error"_s)->text().isEmpty());
        typeInto(page, u"person-number"_s, person.idNumber);
        press(page, u"person-find"_s);
        auto *text = m_bench->child<QPlainTextEdit>(u"person-text"_s);
        QVERIFY(text->isVisible() && text->isReadOnly());
        QVERIFY(text->toPlainText().contains(person.idNumber));
        QCOMPARE(last().operation, u"person.read"_s);
        QVERIFY(!last().note.contains(person.name));
        const QString path = m_bench->office.folder.filePath(u"person.json"_s);
        m_bench->files.next(path);
        press(page, u"person-save-json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"cases"_s].toArray().size(), 1);
        m_bench->files.next(m_bench->office.folder.filePath(u"person.txt"_s));
        press(page, u"person-save-text"_s);
        QCOMPARE(takenOut(m_bench->office.desk),
                 (QStringList{u"person.export text, 1"_s, u"person.export json, 1"_s}));
        // What was shown of one person does not wait for whoever comes next.
        QVERIFY(page->leave());
        QVERIFY(text->toPlainText().isEmpty());
        QVERIFY(!page->escape());
    }

    void unknownPersonIsToldAtTheField()
    {
        auto *page = m_bench->open<PersonPage>();
        typeInto(page, u"person-name"_s, u"查无此人"_s);
        typeInto(page, u"person-birth"_s, u"1990-01-01"_s);
        press(page, u"person-find"_s);
        QVERIFY(!m_bench->child<QLabel>(u"person-name-error"_s)->text().isEmpty());
        QVERIFY(m_bench->child<QWidget>(u"person-empty"_s)->isVisible());
    }

    void fieldsAreListedAsTheyAreMarked()
    {
        (void)m_bench->open<PersonPage>();
        QStringList words;
        for (const QLabel *label : m_bench->child<QWidget>(u"person-fields"_s)->findChildren<QLabel *>())
            words += label->text();
        const QString all = words.join(u'\n');
        for (const PersonalKind &kind : personalKinds())
            for (const QString &label : kind.labels)
                QVERIFY2(all.contains(label), qPrintable(label));
    }

    void termIsProposedThenSet()
    {
        auto *page = m_bench->open<RetentionPage>();
        auto *proposed = m_bench->child<NoteList>(u"retention-proposed"_s);
        QVERIFY(proposed->text().contains(u"未经核实"_s));
        QVERIFY(m_bench->child<QWidget>(u"retention-none"_s)->isVisible());
        press(page, u"retention-term-save"_s);
        QVERIFY(!m_bench->child<QLabel>(u"retention-basis-error"_s)->text().isEmpty());
        typeInto(page, u"retention-years"_s, u"300"_s);
        typeInto(page, u"retention-basis"_s, u"区档案馆通知"_s);
        press(page, u"retention-term-save"_s);
        QVERIFY(!m_bench->child<QLabel>(u"retention-years-error"_s)->text().isEmpty());
        typeInto(page, u"retention-years"_s, u"20"_s);
        press(page, u"retention-term-save"_s);
        QCOMPARE(retentionTerm(m_bench->office.desk)->years, 20);
        QVERIFY(proposed->notes().isEmpty());
    }

    void caseIsReviewed()
    {
        const Id<Case> id = finishedCase();
        auto *page = m_bench->open<RetentionPage>();
        auto *due = m_bench->child<RowList>(u"retention-due"_s);
        QVERIFY(due->hasFocus());
        QCOMPARE(due->rows().size(), 1);
        QVERIFY(!m_bench->child<QPushButton>(u"retention-save"_s)->isVisible());
        due->setCurrentId(id.text());
        QTest::keyClick(due, Qt::Key_Return);
        press(page, u"retention-save"_s);
        QVERIFY(!m_bench->child<QLabel>(u"retention-until-error"_s)->text().isEmpty());
        press(page, u"retention-open"_s);
        QCOMPARE(m_bench->navigator.gone.room, u"cases"_s);
        choose(RetentionDecision::DestructionProposed);
        QVERIFY(!m_bench->child<QWidget>(u"retention-until"_s)->isVisible());
        typeInto(page, u"retention-note"_s, u"报档案部门鉴定"_s);
        QVERIFY(!page->leave()); // asked, and the answer is to go on
        press(page, u"retention-save"_s);
        QCOMPARE(due->rows().size(), 1); // stays until somebody says what became of it
        QVERIFY(due->rows().first().detail.contains(label(RetentionDecision::DestructionProposed)));
        due->setCurrentId(id.text());
        QTest::keyClick(due, Qt::Key_Return);
        QVERIFY(m_bench->child<RowList>(u"retention-past"_s)->rows().first().detail.contains(u"鉴定"_s));
        choose(RetentionDecision::KeepForGood);
        typeInto(page, u"retention-note"_s, u"重大案件"_s);
        press(page, u"retention-save"_s);
        QVERIFY(m_bench->child<QWidget>(u"retention-none"_s)->isVisible());
        QCOMPARE(m_bench->child<RowList>(u"retention-past"_s)->rows().size(), 2);
        QVERIFY(m_bench->office.store->get(id).has_value());
        QVERIFY(page->leave());
    }

    void everythingHasAName()
    {
        (void)finishedCase();
        (void)m_bench->open<RetentionPage>();
        QCOMPARE(namelessControls(m_bench->page.get()), QStringList());
        QCOMPARE(withoutHandle(m_bench->page.get()), QStringList());
        (void)m_bench->open<PersonPage>();
        QCOMPARE(namelessControls(m_bench->page.get()), QStringList());
        QCOMPARE(withoutHandle(m_bench->page.get()), QStringList());
    }

private:
    Id<Case> finishedCase()
    {
        TestDesk &office = m_bench->office;
        const Id<Case> id = office.sampleCase();
        (void)acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
        (void)closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::Withdrawn, {}});
        office.clock.set(QDateTime(QDate(2036, 12, 1), QTime(10, 0)));
        return id;
    }
    void choose(RetentionDecision decision)
    {
        auto *field = m_bench->child<ComboField>(u"retention-decision-field"_s);
        field->setValue(code(decision));
        Q_EMIT field->chosen(code(decision));
    }
    AuditEntry last() const { return auditTrail(m_bench->office.desk, {})->first(); }

    std::unique_ptr<SafetyBench> m_bench;
};

QTEST_MAIN(TestPrivacyPages)
#include "test_privacypages.moc"
