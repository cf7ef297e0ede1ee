// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hezhong {

class IconLabel;

/// What the message bar says.
struct Message {
    QString text;
    QString hint;                 ///< what to do next; may be empty
    Tone tone = Tone::Neutral;
    QString actionText;           ///< 撤销, 重试; empty: no button
    std::function<void()> action;
    int seconds = 8;              ///< 0: stays until it is closed
};

/// A message inside the window that takes no focus: what was done with a button to undo it, or what
/// went wrong. Esc in the window closes it; a screen reader is told.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    [[nodiscard]] QString text() const;
    /// True when there was one to close.
    bool dismiss();

Q_SIGNALS:
    void shown();
    void dismissed();

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
    std::function<void()> m_run;
};

} // namespace hezhong
