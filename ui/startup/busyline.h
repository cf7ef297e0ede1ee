// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hezhong {

/// A calm sentence with a moving line while something slow goes on; takes its room also when idle, so
/// that nothing jumps.
class BusyLine final : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);
    void begin(const QString &sentence);
    void end();

private:
    QLabel *m_words;
    QWidget *m_bar;
};

} // namespace hezhong
