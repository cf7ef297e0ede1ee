// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/hearings/autosaver.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/hearings/hearingtext.h"
#include "ui/hearings/readback.h"
#include "ui/widgets/fields/datefield.h"

#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPromise = 2000; // milliseconds from the first unsaved key to the store

} // namespace

/// The hearing editor on a real store: it saves by itself, gives everything back, finishes the record.
class TestHearingEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        makeEditor();
    }
    void cleanup()
    {
        m_editor.reset();
        m_bench.reset();
    }

    void savesByItself()
    {
        QVERIFY(stored().isEmpty()); // opening writes nothing
        m_bench->say(u"现在核对双方身份。"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), u"调解员：现在核对双方身份。"_s, kPromise);
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.hearings.size(), 1);
        QCOMPARE(file.hearings.first().hearing.state, HearingState::Draft);
        QCOMPARE(file.record.status, CaseStatus::Accepted); // typing is no step
    }

    /// Keys that keep coming do not put the save off: two seconds count from the first of them.
    void typingWithoutPause()
    {
        QElapsedTimer since;
        since.start();
        m_bench->say(u"先说的话"_s);
        while (since.elapsed() < kPromise && stored().isEmpty()) {
            m_bench->key(Qt::Key_X);
            QTest::qWait(20);
        }
        QVERIFY2(stored().startsWith(u"调解员：先说的话"_s),
                 "nothing was kept while keys kept coming");
    }

    void destroyedWithoutClosing()
    {
        m_bench->say(u"第一句"_s);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_Tab);
        m_bench->say(u"第二句"_s);
        m_editor.reset();
        QCOMPARE(stored(), u"调解员：第一句|申请人：第二句"_s);
        makeEditor(); // the draft is found and goes on
        QCOMPARE(text()->lines().size(), 2);
        m_bench->say(u"，接着写"_s);
        QVERIFY(m_editor->flush());
        QCOMPARE(stored(), u"调解员：第一句|申请人：第二句，接着写"_s);
        QCOMPARE(m_bench->file(m_id).hearings.size(), 1);
    }

    void onlyChangedLinesAreWritten()
    {
        HearingFile many = HearingEditor::fresh(m_bench->workbench(), m_bench->file(m_id));
        for (int i = 0; i < 500; ++i) {
            HearingLine line;
            line.speaker = u"申请人"_s;
            line.text = u"第%1条"_s.arg(i);
            many.lines += line;
        }
        QVERIFY(saveHearing(m_bench->office.desk, m_id, many));
        m_editor.reset();
        makeEditor();
        QCOMPARE(text()->lines().size(), 500);
        QSignalSpy changed(m_bench->runner.get(), &OperationRunner::changed);
        m_bench->say(u"尾"_s);
        QVERIFY(m_editor->flush());
        QCOMPARE(changed.count(), 1);
        const auto notice = changed.first().first().value<ChangeNotice>();
        QCOMPARE(notice.ids.value(u"hearing-line"_s).size(), 1);
    }

    void privateLineAndReadback()
    {
        m_bench->say(u"公开的话。"_s);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(text()->isCurrentPrivate());
        QVERIFY(getChild<QPushButton>(m_editor.get(), u"hearing-private"_s)->isChecked());
        m_bench->say(u"底线一万六。"_s);
        m_bench->key(Qt::Key_F11);
        auto *readback = getChild<Readback>(m_editor.get(), u"hearing-readback"_s);
        QVERIFY(readback->isVisible());
        QVERIFY(readback->text().contains(u"公开的话。"_s));
        QVERIFY(!readback->text().contains(u"底线"_s));
        QTest::keyClick(readback, Qt::Key_Escape);
        QTRY_VERIFY(m_editor->findChild<Readback *>() == nullptr);
        m_editor->flush();
        QVERIFY(m_bench->file(m_id).hearings.first().lines.at(1).isPrivate);
    }

    void phraseByKeyboard()
    {
        m_bench->key(Qt::Key_J, Qt::ControlModifier);
        auto *filter = getChild<QLineEdit>(m_editor.get(), u"phrase-filter"_s);
        QTRY_VERIFY(filter->isVisible());
        auto *list = getChild<QListWidget>(m_editor.get(), u"phrases"_s);
        QVERIFY(list->count() >= 8);
        QTest::keyClicks(filter, u"xwhb"_s); // pinyin initials of 询问回避
        QCOMPARE(list->count(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(text()->lines().size(), 1);
        QVERIFY(text()->lines().first().text.contains(u"回避"_s));
        QCOMPARE(text()->lines().first().speaker, u"调解员"_s);
    }

    void finishesTheRecord()
    {
        m_bench->say(u"双方达成一致。"_s);
        m_bench->office.clock.advance(45 * 60 * 1000);
        QVERIFY(m_editor->finish());
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.hearings.first().hearing.state, HearingState::Finished);
        QCOMPARE(file.record.status, CaseStatus::Mediating);
        QCOMPARE(file.hearings.first().hearing.end,
                 m_bench->office.clock.now().toLocalTime().time());
        QVERIFY(text()->isReadOnly());
        QVERIFY(m_bench->lastMessage().contains(u"已定稿"_s));
        QVERIFY(!m_bench->messages.last().actionText.isEmpty()); // it can be taken back
    }

    void faultsStandAtTheirField()
    {
        m_bench->say(u"话"_s);
        m_editor->toggleHead();
        typeInto(m_editor.get(), u"hearing-on"_s, u"2026-11-02"_s); // before the acceptance
        QVERIFY(!m_editor->finish());
        QVERIFY(
            getChild<QLabel>(m_editor.get(), u"hearing-on-error"_s)->text().contains(u"早于"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"hearing-on"_s);
        typeInto(m_editor.get(), u"hearing-on"_s, u"2026-02-30"_s);
        QVERIFY(!m_editor->finish());
        QVERIFY(!getChild<QLabel>(m_editor.get(), u"hearing-on-error"_s)->text().isEmpty());
        QCOMPARE(m_bench->file(m_id).record.status, CaseStatus::Accepted);
        typeInto(m_editor.get(), u"hearing-on"_s, u"2026-11-09"_s);
        typeInto(m_editor.get(), u"hearing-end"_s, u"0830"_s);
        typeInto(m_editor.get(), u"hearing-start"_s, u"9：30"_s);
        QVERIFY(!m_editor->finish());
        QVERIFY(
            getChild<QLabel>(m_editor.get(), u"hearing-end-error"_s)->text().contains(u"早于"_s));
    }

    void emptyRecordIsNotFinished()
    {
        m_bench->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_bench->say(u"只有单独沟通。"_s);
        QVERIFY(!m_editor->finish());
        QVERIFY(m_bench->lastMessage().contains(u"没有可以印出的内容"_s));
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void outlineIsKept()
    {
        auto *questions = getChild<QListWidget>(m_editor.get(), u"hearing-questions"_s);
        questions->setFocus();
        questions->setCurrentRow(0);
        QTest::keyClick(questions, Qt::Key_Space);
        getChild<QPlainTextEdit>(m_editor.get(), u"hearing-notes"_s)
            ->setPlainText(u"10:02 申请人 12300"_s);
        m_editor.reset();
        makeEditor();
        QCOMPARE(
            getChild<QListWidget>(m_editor.get(), u"hearing-questions"_s)->item(0)->checkState(),
            Qt::Checked);
        QCOMPARE(getChild<QPlainTextEdit>(m_editor.get(), u"hearing-notes"_s)->toPlainText(),
                 u"10:02 申请人 12300"_s);
    }

    void everythingHasANameForAReader()
    {
        m_editor->toggleHead();
        QCOMPARE(namelessControls(m_editor.get()).join(u'\n'), QString());
        QCOMPARE(withoutHandle(m_editor.get()).join(u'\n'), QString());
    }

    /// The saver itself: the wait starts with the first change, a failed save is tried again.
    void saverWaitsFromTheFirstChange()
    {
        int saves = 0;
        bool works = true;
        AutoSaver saver(
            [&] {
                ++saves;
                return works;
            },
            this);
        QElapsedTimer since;
        since.start();
        while (saves == 0 && since.elapsed() < kPromise) {
            saver.touch();
            QTest::qWait(10);
        }
        QCOMPARE(saves, 1);
        works = false;
        saver.touch();
        QVERIFY(!saver.flush());
        QVERIFY(saver.isDirty());
        works = true;
        QVERIFY(saver.flush());
        QVERIFY(!saver.isDirty());
        QVERIFY(saver.flush()); // nothing to do
        QCOMPARE(saves, 3);
    }

private:
    void makeEditor()
    {
        const CaseFile file = m_bench->file(m_id);
        Workbench &bench = m_bench->workbench();
        const HearingFile hearing =
            file.hearings.isEmpty() ? HearingEditor::fresh(bench, file) : file.hearings.last();
        m_editor = std::make_unique<HearingEditor>(bench, file, hearing);
        m_editor->resize(1100, 640);
        QVERIFY(showActive(m_editor.get()));
        text()->setFocus();
    }
    HearingText *text() const { return getChild<HearingText>(m_editor.get(), u"hearing-text"_s); }
    QString stored() const
    {
        QStringList all;
        const CaseFile file = m_bench->file(m_id);
        if (!file.hearings.isEmpty())
            for (const HearingLine &line : file.hearings.last().lines)
                all += line.speaker + u'：' + line.text;
        return all.join(u'|');
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
    std::unique_ptr<HearingEditor> m_editor;
};

QTEST_MAIN(TestHearingEditor)
#include "test_hearingeditor.moc"
