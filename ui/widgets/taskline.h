// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hezhong {

/// How far a long task is: words, a bar, and a button that stops it. Hidden while nothing goes on.
class TaskLine final : public QWidget {
    Q_OBJECT
public:
    /// The button's object name is `name` + "-stop"; `stopWord` is its verb.
    TaskLine(const QString &name, const QString &stopWord, QWidget *parent = nullptr);

    void begin(const QString &words);
    /// `total` 0: nobody knows how long it takes.
    void advance(const QString &words, qint64 done, qint64 total);
    void end();
    /// Where the keyboard goes while the button that began it is hidden.
    void focusStop();
    [[nodiscard]] bool stopHasFocus() const;

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace hezhong
