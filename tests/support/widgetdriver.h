// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace hezhong {

/// Object names below `root` that a test could ask for, one a line: what getChild() prints when it fails.
inline QString namesBelow(const QObject *root)
{
    QStringList names;
    const QObjectList all = root->findChildren<QObject *>();
    for (const QObject *object : all)
        if (object->isWidgetType() && !object->objectName().isEmpty()
            && !object->objectName().startsWith(QLatin1String("qt_")))
            names << QStringLiteral("%1 (%2)").arg(object->objectName(),
                                                   QLatin1String(object->metaObject()->className()));
    names.sort();
    return names.join(QLatin1Char('\n'));
}

/// The child with this object name, or with a path of names "form/login-user" where each is below the one
/// before. Ends the test program with the list of names that exist when there is none.
template <class T>
T *getChild(QObject *root, const QString &path)
{
    QObject *at = root;
    const QStringList parts = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i + 1 < parts.size() && at; ++i)
        at = at->findChild<QObject *>(parts.at(i));
    T *found = at ? at->findChild<T *>(parts.last()) : nullptr;
    if (!found)
        qFatal("no %s called \"%s\" below \"%s\"; there are:\n%s", T::staticMetaObject.className(),
               qUtf8Printable(path), qUtf8Printable(root->objectName()), qUtf8Printable(namesBelow(root)));
    return found;
}

/// Shows a window and waits until it is active, so that focus works as for a person.
inline bool showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

/// Popups of the offscreen platform do not give the window its activity back when they close.
inline void makeActive(QWidget *window)
{
    if (window->isActiveWindow())
        return;
    window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(window));
}

/// Puts the keyboard into a field, replaces its text by typing, and leaves it with Tab.
inline void typeInto(QObject *root, const QString &path, const QString &text)
{
    auto *field = getChild<QWidget>(root, path);
    makeActive(field->window());
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    // Characters beyond ASCII arrive as an input method sends them.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(field, &typed);
    // An open list of offers gets the keys first, as it does from a real keyboard.
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : field, Qt::Key_Tab);
}

inline void press(QObject *root, const QString &path, Qt::Key key = Qt::Key_Space)
{
    auto *button = getChild<QWidget>(root, path);
    makeActive(button->window());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, key);
}

/// Saves a picture as NAME.png into HEZHONG_SCREENSHOTS (or screenshots/ in the working folder when that
/// is not set), at the window's own pixel ratio.
inline bool saveScreenshot(QWidget *widget, const QString &name)
{
    QString folder = qEnvironmentVariable("HEZHONG_SCREENSHOTS");
    if (folder.isEmpty())
        folder = QDir::current().filePath(QStringLiteral("screenshots"));
    QApplication::processEvents();
    return QDir().mkpath(folder) && widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// The widgets that Tab visits from `first` on until it comes round, in order.
inline QList<QWidget *> tabRound(QWidget *window, int most = 300)
{
    QList<QWidget *> round;
    for (int i = 0; i < most; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at || round.contains(at))
            break;
        round << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    Q_UNUSED(window);
    return round;
}

/// Widgets a person can reach that a screen reader has no name for: "name (class)", each once.
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool reachable = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus);
        if (!reachable || widget->focusProxy() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString text = widget->property("text").toString();
        if (widget->accessibleName().isEmpty() && text.isEmpty())
            nameless << QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                      QLatin1String(widget->metaObject()->className()));
    }
    return nameless;
}

/// Interactive widgets without an object name: "class below parent".
inline QStringList withoutHandle(QWidget *root)
{
    QStringList found;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool reachable = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus);
        if (reachable && !widget->focusProxy() && widget->objectName().isEmpty())
            found << QStringLiteral("%1 below %2").arg(QLatin1String(widget->metaObject()->className()),
                                                       widget->parentWidget()->objectName());
    }
    return found;
}

} // namespace hezhong
