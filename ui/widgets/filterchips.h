// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace hezhong {

class ElidedLabel;

/// Filters of a list as chips of which one is on (调解中 12), a count at the right.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(const QString &name, QWidget *parent = nullptr);

    /// Object name of its button: the bar's + "-" + id. The first chip is on at the start.
    void addChip(const QString &id, const QString &word);
    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    /// Words at the right: 共 38 件，请求金额 1,204,300.00 元.
    void setSummary(const QString &text, const QString &shortText = {});

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Item {
        QString id;
        QString word;
        QPushButton *button;
    };
    QHBoxLayout *m_layout;
    ElidedLabel *m_summary;
    QList<Item> m_items;
};

} // namespace hezhong
