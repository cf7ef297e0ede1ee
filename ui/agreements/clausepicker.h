// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/clausephrases.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QTabBar;

namespace hezhong {

/// The clauses behind Ctrl+J: typing narrows them (characters or pinyin), Page Up and Page Down change
/// the category, the words of the chosen one stand below, Enter takes it, Esc closes.
class ClausePicker final : public QFrame {
    Q_OBJECT

public:
    explicit ClausePicker(const QList<ClausePhrase> &clauses, QWidget *parent = nullptr);

    void popup(const QPoint &globalPlace);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCategories();
    void fill();
    void showText();
    void take();
    void step(int rows);

    QList<ClausePhrase> m_clauses;
    QLineEdit *m_filter;
    QTabBar *m_categories;
    QListWidget *m_list;
    QLabel *m_text;
};

} // namespace hezhong
