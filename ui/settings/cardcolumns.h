// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hezhong {

/// Two columns of cards that scroll together: the pages of the settings.
class CardColumns final : public QScrollArea {
    Q_OBJECT

public:
    /// `words` is what a screen reader says.
    CardColumns(const QString &name, const QString &words, QWidget *parent);

    /// Below the cards that stand in its column already.
    void addLeft(QWidget *card) { add(m_left, card); }
    void addRight(QWidget *card) { add(m_right, card); }

private:
    static void add(QVBoxLayout *column, QWidget *card);

    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace hezhong
