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

    enum class Side { Left, Right };
    /// Below the cards that stand on its side already.
    void add(Side side, QWidget *card);
    void addLeft(QWidget *card) { add(Side::Left, card); }
    void addRight(QWidget *card) { add(Side::Right, card); }

private:
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace hezhong
