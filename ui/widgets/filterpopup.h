// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace hezhong {

/// A list to choose words from, popped up over what is being written: typing narrows it (characters or
/// pinyin), the arrows move, Enter takes, Esc closes. The keyboard stays in the filter.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    void popup(const QPoint &globalPlace);

protected:
    FilterPopup(const QString &name, QWidget *parent);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// Filter, then list; more goes above or below.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Adds the entry if what is typed is in its title or its words; nullptr when it is not.
    QListWidgetItem *offer(qsizetype index, const QString &title, const QString &text);
    /// The index that the current line was offered with; -1 when there is none.
    [[nodiscard]] qsizetype current() const;

    /// Offers everything anew. Called after what is typed has changed.
    virtual void fill() = 0;
    /// Closes and hands out the current line.
    virtual void take() = 0;
    /// Page Up (-1) and Page Down (1); false leaves the key to the filter.
    virtual bool turn(int pages);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_filter;
    QListWidget *m_list;
    QVBoxLayout *m_column;
};

} // namespace hezhong
