// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace hezhong {

class Card;

/// A page before the main window: the program's name, one card in the middle.
class StartupPage : public QWidget {
    Q_OBJECT
public:
    /// Called when the page comes to the front.
    virtual void enter() {}

protected:
    StartupPage(const QString &name, const QString &title, QWidget *parent);
    [[nodiscard]] Card *card() const { return m_card; }
    void addSentence(const QString &text);

private:
    Card *m_card;
};

} // namespace hezhong
