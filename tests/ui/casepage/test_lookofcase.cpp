// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/agreements/agreementeditor.h"
#include "ui/documents/documentstab.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/hearings/hearingtext.h"
#include "ui/hearings/readback.h"
#include "ui/widgets/tabstrip.h"

#include "core/operations/issuedocument.h"

#include <QScrollBar>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Pictures of every part of a case at the sizes that offices have (HEZHONG_SCREENSHOTS says where they
/// go); without it the parts are only laid out and painted.
class TestLookOfCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ThemeChoice::Light) << 100 << QSize(1366, 768);
        QTest::newRow("dark") << int(ThemeChoice::Dark) << 100 << QSize(1366, 768);
        QTest::newRow("large") << int(ThemeChoice::Light) << 150 << QSize(1366, 768);
    }

    void pictures()
    {
        QFETCH(int, theme);
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        m_kind = QString::fromLatin1(QTest::currentDataTag());
        CaseBench bench;
        bench.theme.setChoice(ThemeChoice(theme));
        bench.theme.setZoom(zoom);
        bench.theme.apply();
        registered(bench, size);
        const Id<Case> id = bench.acceptedCase();
        bench.addAgent(id, u"周小川"_s, Authority::General);
        bench.office.clock.advance(qint64(10) * 24 * 3600 * 1000);
        bench.openWindow(id);
        bench.window->resize(size);
        hearing(bench);
        agreement(bench, id);
        papers(bench, id);
        for (const QString &tab : {u"overview"_s, u"parties"_s, u"claims"_s, u"history"_s}) {
            bench.page()->openPath(tab);
            shoot(bench, tab);
        }
        bench.theme.setZoom(100);
    }

private:
    void registered(CaseBench &bench, const QSize &size)
    {
        const Id<Case> id = bench.office.sampleCase(u"intake-dismissal-court.json"_s);
        bench.openWindow(id);
        bench.window->resize(size);
        bench.page()->nextStep();
        bench.page()->nextStep(); // with nothing filled in: the faults are shown
        shoot(bench, u"accept"_s);
    }

    void hearing(CaseBench &bench)
    {
        bench.page()->nextStep();
        auto *text = getChild<HearingText>(bench.window.get(), u"hearing-text"_s);
        const auto line = [&](const QString &speaker, const QString &words,
                              bool isPrivate = false) {
            if (!text->lines().isEmpty())
                QTest::keyClick(text, Qt::Key_Return);
            text->setCurrentSpeaker(speaker);
            text->setCurrentPrivate(isPrivate);
            text->setFocus();
            CaseBench::say(words);
        };
        line(u"调解员"_s, u"现在核对双方身份，告知权利义务。是否申请回避？"_s);
        line(u"申请人"_s, u"不申请。"_s);
        line(u"被申请人代理人"_s, u"不申请。"_s);
        line(u"申请人"_s, u"我从三月一号进场做到六月底，一天二百八，还差我一万二千三百块。包工头当"
                          u"时说工程款一到就结，"
                          u"后来电话也不接，微信也不回，我去工地找了三次都没有见到人。"_s);
        line(u"调解员"_s, u"（单独沟通）总包已承诺本月拨付，公司可先付一部分。"_s, true);
        line(u"被申请人"_s, u"欠款数额我们核对过，属实。工程款没下来，希望分两次付。"_s);
        line(u"调解员"_s, u"双方能否以12300元分两次付清？"_s);
        bench.office.clock.advance(24 * 60 * 1000 + 10000);
        QVERIFY(getChild<HearingEditor>(bench.window.get(), u"hearing-editor"_s)->flush());
        QTest::qWait(1100); // the elapsed time moves once a second
        shoot(bench, u"hearing"_s);
        bench.page()->editHere();
        shoot(bench, u"hearing-particulars"_s);
        bench.page()->editHere();
        text->setFocus();
        CaseBench::key(Qt::Key_J, Qt::ControlModifier);
        QTest::qWait(50);
        if (wanted())
            saveScreenshot(getChild<QWidget>(bench.window.get(), u"hearing-phrase-list"_s),
                           m_kind + u"-phrases"_s);
        QTest::keyClick(getChild<QWidget>(bench.window.get(), u"phrase-filter"_s), Qt::Key_Escape);
        text->setFocus();
        CaseBench::key(Qt::Key_F11);
        auto *readback = getChild<Readback>(bench.window.get(), u"hearing-readback"_s);
        readback->resize(1366, 768);
        makeActive(readback);
        if (wanted())
            saveScreenshot(readback, m_kind + u"-readback"_s);
        QTest::keyClick(readback, Qt::Key_Escape);
        makeActive(bench.window.get());
        bench.page()->nextStep();
        shoot(bench, u"hearing-finished"_s);
    }

    void agreement(CaseBench &bench, const Id<Case> &id)
    {
        bench.page()->nextStep();
        CaseBench::say(
            u"双方确认，被申请人尚欠申请人2026年3月1日至2026年6月30日期间的劳动报酬12300元。"_s);
        press(bench.window.get(), u"agreement-add-clause"_s);
        CaseBench::say(
            u"被申请人分两期支付上述款项，汇入申请人本人银行账户。任何一期逾期未支付的，申请人可以就全部未支付款项依法申请支付令或者申请仲裁。"_s);
        press(bench.window.get(), u"agreement-add-payment"_s);
        typeInto(bench.window.get(), u"payment-1-due"_s, u"2026-11-30"_s);
        typeInto(bench.window.get(), u"payment-1-amount"_s, u"6000"_s);
        press(bench.window.get(), u"agreement-add-payment"_s);
        shoot(bench, u"agreement"_s);
        bench.page()->nextStep(); // the second instalment has no day
        shoot(bench, u"agreement-fault"_s);
        typeInto(bench.window.get(), u"payment-2-due"_s, u"2026-12-31"_s);
        bench.page()->nextStep();
        QCOMPARE(bench.file(id).record.status, CaseStatus::Agreed);
        shoot(bench, u"agreement-signed"_s);
    }

    void papers(CaseBench &bench, const Id<Case> &id)
    {
        bench.page()->papers();
        QTest::qWait(100);
        shoot(bench, u"papers"_s);
        QVERIFY(getChild<DocumentsTab>(bench.window.get(), u"documents-tab"_s)->issue());
        QTest::qWait(100);
        shoot(bench, u"papers-issued"_s);
        getChild<DocumentsTab>(bench.window.get(), u"documents-tab"_s)
            ->choose(u"mediation-notice"_s);
        QTest::qWait(100);
        shoot(bench, u"papers-notice"_s);
        QCOMPARE(bench.file(id).documents.size(), 1);
    }

    static bool wanted() { return qEnvironmentVariableIsSet("HEZHONG_SCREENSHOTS"); }

    void shoot(CaseBench &bench, const QString &name)
    {
        QApplication::processEvents();
        if (wanted())
            QVERIFY(saveScreenshot(bench.window.get(), m_kind + u'-' + name));
        else
            QVERIFY(!bench.window->grab().isNull());
    }

    QString m_kind;
};

QTEST_MAIN(TestLookOfCase)
#include "test_lookofcase.moc"
