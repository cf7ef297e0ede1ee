// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetdriver.h"
#include "ui/hearings/hearingtext.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>

#include <memory>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The text of a meeting by keyboard: who speaks, what is private, and that private words stay so.
class TestHearingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_text = std::make_unique<HearingText>(m_clock);
        m_text->resize(800, 500);
        m_text->setSpeakers({u"调解员"_s, u"申请人"_s, u"被申请人"_s});
        QVERIFY(showActive(m_text.get()));
        m_text->setFocus();
    }

    void speakersByKeys()
    {
        QCOMPARE(m_text->currentSpeaker(), u"调解员"_s);
        say(u"是否申请回避？"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_text->currentSpeaker(), u"调解员"_s);
        key(Qt::Key_Tab);
        QCOMPARE(m_text->currentSpeaker(), u"申请人"_s);
        say(u"不申请。"_s);
        key(Qt::Key_Return);
        key(Qt::Key_3, Qt::ControlModifier);
        say(u"不申请。"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Tab);
        QCOMPARE(m_text->currentSpeaker(), u"调解员"_s); // round and round
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_text->currentSpeaker(), u"被申请人"_s);
        key(Qt::Key_9, Qt::ControlModifier); // nobody there: nothing changes
        QCOMPARE(m_text->currentSpeaker(), u"被申请人"_s);
        QCOMPARE(shown(), u"调解员：是否申请回避？|申请人：不申请。|被申请人：不申请。"_s);
    }

    void linesKeepTheirIds()
    {
        say(u"一"_s);
        key(Qt::Key_Return);
        say(u"二"_s);
        const QList<HearingLine> before = m_text->lines();
        key(Qt::Key_Up);
        key(Qt::Key_End);
        say(u"，再说"_s);
        key(Qt::Key_Return); // a line in between
        say(u"插话"_s);
        const QList<HearingLine> after = m_text->lines();
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.at(0).id, before.at(0).id);
        QCOMPARE(after.at(2).id, before.at(1).id);
        QVERIFY(!after.at(1).id.isEmpty());
        QCOMPARE(after.at(1).at, m_clock.now());
        QSet<QString> ids;
        for (const HearingLine &line : after)
            ids.insert(line.id.text());
        QCOMPARE(ids.size(), 3);
    }

    void givenLinesComeBack()
    {
        QList<HearingLine> lines{line(u"调解员"_s, u"第一行\n第二行"_s, false),
                                 line(u"证人"_s, u"我看见了。"_s, true)};
        m_text->setLines(lines);
        const QList<HearingLine> back = m_text->lines();
        QCOMPARE(back.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(back.at(i).id, lines.at(i).id);
            QCOMPARE(back.at(i).text, lines.at(i).text);
            QCOMPARE(back.at(i).speaker, lines.at(i).speaker);
            QCOMPARE(back.at(i).isPrivate, lines.at(i).isPrivate);
        }
        QVERIFY(m_text->speakers().contains(u"证人"_s));
        QVERIFY(!m_text->document()->isUndoAvailable());
    }

    void undoBringsSpeakersBack()
    {
        say(u"甲"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Tab);
        say(u"乙"_s);
        const QString before = shown();
        const auto ids = m_text->lines();
        m_text->selectAll();
        key(Qt::Key_Delete);
        QCOMPARE(shown(), QString());
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), before);
        QCOMPARE(m_text->lines().at(1).id, ids.at(1).id);
    }

    void privateStaysPrivate_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("fromPublic"); // the caret stands in the public line
        QTest::newRow("backspace") << int(Qt::Key_Backspace) << false;
        QTest::newRow("delete") << int(Qt::Key_Delete) << true;
    }

    /// A private line that is joined with a public one makes all of it private, never the other way.
    void privateStaysPrivate()
    {
        QFETCH(int, key);
        QFETCH(bool, fromPublic);
        m_text->setLines({line(u"申请人"_s, u"公开的话。"_s, false),
                          line(u"调解员"_s, u"底线一万六。"_s, true)});
        QTextCursor cursor = m_text->textCursor();
        cursor.movePosition(QTextCursor::Start);
        cursor.movePosition(fromPublic ? QTextCursor::EndOfBlock : QTextCursor::NextBlock);
        m_text->setTextCursor(cursor);
        this->key(key);
        QCOMPARE(m_text->lines().size(), 1);
        QCOMPARE(m_text->lines().first().text, u"公开的话。底线一万六。"_s);
        QVERIFY(m_text->lines().first().isPrivate);
    }

    void selectionAcrossPrivateLine()
    {
        m_text->setLines({line(u"申请人"_s, u"公开的话。"_s, false),
                          line(u"调解员"_s, u"底线一万六。"_s, true)});
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(2);
        cursor.setPosition(8,
                           QTextCursor::KeepAnchor); // the end of one, the beginning of the other
        m_text->setTextCursor(cursor);
        say(u"改"_s);
        QCOMPARE(m_text->lines().size(), 1);
        QVERIFY(m_text->lines().first().isPrivate);
    }

    void splitPrivateLine()
    {
        m_text->setLines({line(u"调解员"_s, u"底线一万六"_s, true)});
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(2);
        m_text->setTextCursor(cursor);
        key(Qt::Key_Return);
        QCOMPARE(m_text->lines().size(), 2);
        QVERIFY(m_text->lines().at(0).isPrivate);
        QVERIFY(m_text->lines().at(1).isPrivate);
    }

    void copiedPrivateWordsStayPrivate()
    {
        m_text->setLines(
            {line(u"调解员"_s, u"底线一万六"_s, true), line(u"申请人"_s, u"好的"_s, false)});
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(2, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_text->copy();
        m_text->moveCursor(QTextCursor::End);
        m_text->paste();
        QCOMPARE(m_text->lines().at(1).text, u"好的底线"_s);
        QVERIFY(m_text->lines().at(1).isPrivate);
    }

    void pastedTextFindsItsSpeakers()
    {
        QGuiApplication::clipboard()->setText(
            u"申请人：还差一万二。\r\n被申请人:属实。\n愿意分期。"_s);
        m_text->paste();
        QCOMPARE(shown(), u"申请人：还差一万二。|被申请人：属实。|被申请人：愿意分期。"_s);
    }

    void composingIsNoLineYet()
    {
        QSignalSpy edited(m_text.get(), &HearingText::edited);
        QInputMethodEvent composing(u"ni hao"_s, {});
        QApplication::sendEvent(m_text.get(), &composing);
        QVERIFY(m_text->lines().isEmpty());
        QInputMethodEvent committed;
        committed.setCommitString(u"你好𬭎"_s);
        QApplication::sendEvent(m_text.get(), &committed);
        QCOMPARE(m_text->lines().first().text, u"你好𬭎"_s);
        QVERIFY(edited.count() > 0);
    }

    void readOnlyTakesNoKeys()
    {
        m_text->setLines({line(u"申请人"_s, u"不改"_s, false)});
        m_text->setReadOnly(true);
        for (const int one : {int(Qt::Key_Return), int(Qt::Key_Backspace), int(Qt::Key_Tab)})
            key(one);
        m_text->turnSpeaker(1);
        m_text->insertPhrase({}, u"加"_s);
        QCOMPARE(shown(), u"申请人：不改"_s);
    }

    void phrases()
    {
        m_text->insertPhrase(u"调解员"_s, u"是否申请回避？"_s);
        m_text->insertPhrase(u"申请人"_s, u"不申请。"_s);
        m_text->insertPhrase({}, u"没有补充。"_s);
        QCOMPARE(shown(), u"调解员：是否申请回避？|申请人：不申请。|申请人：没有补充。"_s);
    }

    /// Five hundred lines open, scroll, take keys in the middle and paint, and only one line changes.
    void manyLines()
    {
        QList<HearingLine> lines;
        for (int i = 0; i < 500; ++i)
            lines += line(
                i % 2 ? u"申请人"_s : u"调解员"_s,
                u"第%1条，说了一段不短的话，足够折成两行来看一看排版和滚动是不是正常。"_s.arg(i),
                i % 50 == 0);
        m_text->setLines(lines);
        QCOMPARE(m_text->lines().size(), 500);
        m_text->goToLine(250);
        QVERIFY(!m_text->grab().isNull());
        for (int i = 0; i < 200; ++i)
            key(Qt::Key_A);
        const QList<HearingLine> now = m_text->lines();
        int changed = 0;
        for (int i = 0; i < 500; ++i)
            changed += now.at(i).text != lines.at(i).text;
        QCOMPARE(changed, 1);
        QCOMPARE(now.at(250).text, QString(200, u'a') + lines.at(250).text);
    }

private:
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_text.get(), Qt::Key(key), modifiers);
    }
    void say(const QString &words)
    {
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(m_text.get(), &typed);
    }
    HearingLine line(const QString &speaker, const QString &words, bool isPrivate)
    {
        HearingLine made;
        made.id = Id<HearingLine>::fresh(m_clock);
        made.at = m_clock.now();
        made.speaker = speaker;
        made.text = words;
        made.isPrivate = isPrivate;
        return made;
    }
    QString shown() const
    {
        QStringList all;
        for (const HearingLine &one : m_text->lines())
            all += one.speaker + u'：' + one.text;
        return all.join(u'|');
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 9), QTime(9, 30))};
    std::unique_ptr<HearingText> m_text;
};

QTEST_MAIN(TestHearingText)
#include "test_hearingtext.moc"
