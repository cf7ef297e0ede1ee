// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetdriver.h"
#include "ui/signing/signaturepad.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Writing with mouse, finger and pen; what is kept of it; keys.
class TestSignaturePad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pad.reset(); }
    void mouseDraws();
    void penTellsPressure();
    void fingerDraws();
    void handIsIgnoredWhileAPenWrites();
    void pointsStayOnThePad();
    void keysWork();
    void anotherSizeKeepsTheShape();
    void readersAreTold();
    void strokesComeBack();

private:
    void mouseStroke(const QPoint &from, const QPoint &to);
    void pen(QEvent::Type type, const QPointF &at, double pressure,
             Qt::MouseButton button = Qt::LeftButton);

    std::unique_ptr<SignaturePad> m_pad;
};

void TestSignaturePad::init()
{
    m_pad = std::make_unique<SignaturePad>();
    m_pad->resize(600, 200);
    QVERIFY(showActive(m_pad.get()));
}

void TestSignaturePad::mouseStroke(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(m_pad.get(), from + (to - from) * step / 10);
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, to);
}

void TestSignaturePad::pen(QEvent::Type type, const QPointF &at, double pressure,
                           Qt::MouseButton button)
{
    const Qt::MouseButtons held =
        type == QEvent::TabletRelease ? Qt::NoButton : Qt::MouseButtons(Qt::LeftButton);
    QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, m_pad->mapToGlobal(at),
                       pressure, 0, 0, 0, 0, 0, Qt::NoModifier, button, held);
    QApplication::sendEvent(m_pad.get(), &event);
}

void TestSignaturePad::mouseDraws()
{
    QSignalSpy edited(m_pad.get(), &SignaturePad::edited);
    mouseStroke({50, 60}, {250, 140});
    mouseStroke({300, 40}, {320, 160});
    const Strokes &strokes = m_pad->strokes();
    QCOMPARE(strokes.strokes.size(), 2);
    QCOMPARE(strokes.width, 600.0);
    QCOMPARE(strokes.height, 200.0);
    QVERIFY(edited.size() >= 2);
    const Stroke &first = strokes.strokes.first();
    QCOMPARE(first.tool, StrokeTool::Mouse);
    QVERIFY(first.points.size() >= 8);
    QCOMPARE(first.points.first().at, QPointF(50, 60));
    QCOMPARE(first.points.first().time, 0);
    qint64 last = 0;
    for (const Stroke &stroke : strokes.strokes)
        for (const StrokePoint &point : stroke.points) {
            QVERIFY(point.time >= last);
            last = point.time;
            QCOMPARE(point.pressure, 0.5);
        }
    QVERIFY(checkStrokes(strokes));
    QTest::mouseClick(m_pad.get(), Qt::RightButton, {}, {10, 10});
    QCOMPARE(m_pad->strokes().strokes.size(), 2);
}

void TestSignaturePad::penTellsPressure()
{
    pen(QEvent::TabletPress, {100, 100}, 0.2);
    pen(QEvent::TabletMove, {120, 110}, 0.6, Qt::NoButton);
    pen(QEvent::TabletMove, {140, 120}, 0.9, Qt::NoButton);
    pen(QEvent::TabletRelease, {140, 120}, 0);
    const Strokes &strokes = m_pad->strokes();
    QCOMPARE(strokes.strokes.size(), 1);
    QCOMPARE(strokes.strokes.first().tool, StrokeTool::Pen);
    QCOMPARE(strokes.strokes.first().points.size(), 3);
    QVERIFY(qAbs(strokes.strokes.first().points.at(1).pressure - 0.6) < 0.01);
    // More pressure, more ink.
    const QList<InkSegment> ink = inkOf(strokes.strokes.first(), strokes.height);
    QVERIFY(ink.last().width > ink.first().width);
}

void TestSignaturePad::fingerDraws()
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(m_pad.get(), screen).press(0, {80, 80}, m_pad.get());
    QTest::touchEvent(m_pad.get(), screen).move(0, {120, 100}, m_pad.get());
    // A second finger draws nothing.
    QTest::touchEvent(m_pad.get(), screen).stationary(0).press(1, {400, 100}, m_pad.get());
    QTest::touchEvent(m_pad.get(), screen).move(0, {160, 120}, m_pad.get()).stationary(1);
    QTest::touchEvent(m_pad.get(), screen)
        .release(0, {160, 120}, m_pad.get())
        .release(1, {400, 100}, m_pad.get());
    QCOMPARE(m_pad->strokes().strokes.size(), 1);
    const Stroke &stroke = m_pad->strokes().strokes.first();
    QCOMPARE(stroke.tool, StrokeTool::Touch);
    QCOMPARE(stroke.points.first().at, QPointF(80, 80));
    QCOMPARE(stroke.points.last().at, QPointF(160, 120));
}

void TestSignaturePad::handIsIgnoredWhileAPenWrites()
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(m_pad.get(), screen).press(0, {500, 190}, m_pad.get());
    pen(QEvent::TabletPress, {100, 100}, 0.5);
    pen(QEvent::TabletMove, {150, 100}, 0.5, Qt::NoButton);
    QTest::touchEvent(m_pad.get(), screen).move(0, {510, 190}, m_pad.get());
    pen(QEvent::TabletRelease, {150, 100}, 0);
    QTest::touchEvent(m_pad.get(), screen).release(0, {510, 190}, m_pad.get());
    QCOMPARE(m_pad->strokes().strokes.size(), 1);
    QCOMPARE(m_pad->strokes().strokes.first().tool, StrokeTool::Pen);
}

void TestSignaturePad::pointsStayOnThePad()
{
    mouseStroke({580, 180}, {700, 260});
    for (const StrokePoint &point : m_pad->strokes().strokes.first().points)
        QVERIFY(QRectF(0, 0, 600, 200).contains(point.at));
}

void TestSignaturePad::keysWork()
{
    QSignalSpy accepted(m_pad.get(), &SignaturePad::accepted);
    QSignalSpy cancelled(m_pad.get(), &SignaturePad::cancelled);
    mouseStroke({50, 60}, {250, 140});
    mouseStroke({300, 40}, {320, 160});
    QTest::keyClick(m_pad.get(), Qt::Key_Backspace);
    QCOMPARE(m_pad->strokes().strokes.size(), 1);
    mouseStroke({300, 40}, {320, 160});
    QTest::keyClick(m_pad.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_pad->strokes().strokes.size(), 1);
    QTest::keyClick(m_pad.get(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QTest::keyClick(m_pad.get(), Qt::Key_Escape);
    QVERIFY(m_pad->isEmpty());
    QCOMPARE(cancelled.size(), 0);
    QTest::keyClick(m_pad.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestSignaturePad::anotherSizeKeepsTheShape()
{
    mouseStroke({100, 50}, {200, 150});
    m_pad->resize(300, 100);
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {150, 50});
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, {150, 50});
    QCOMPARE(m_pad->strokes().width, 600.0);
    QCOMPARE(m_pad->strokes().strokes.last().points.first().at, QPointF(300, 100));
}

void TestSignaturePad::readersAreTold()
{
    QCOMPARE(m_pad->accessibleName(), u"签名板"_s);
    QVERIFY(m_pad->accessibleDescription().contains(u"还没有签名"_s));
    mouseStroke({50, 60}, {250, 140});
    QVERIFY(m_pad->accessibleDescription().contains(u"1 笔"_s));
}

void TestSignaturePad::strokesComeBack()
{
    mouseStroke({50, 60}, {250, 140});
    const QByteArray json = toJson(m_pad->strokes());
    const auto read = strokesFromJson(json);
    QVERIFY(read);
    QCOMPARE(toJson(*read), json);
    for (const QByteArray &broken :
         {QByteArray(), QByteArray("{}"), QByteArray(json).replace("mouse", "brush"),
          QByteArray(json).replace("\"width\":600", "\"width\":0"), json.first(json.size() - 3)})
        QCOMPARE(strokesFromJson(broken).error().code, u"strokes.format"_s);
}

QTEST_MAIN(TestSignaturePad)
#include "test_signaturepad.moc"
