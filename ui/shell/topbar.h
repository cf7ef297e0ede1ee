// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hezhong {

class SearchBox;

/// The bar above the pages: search, who works here, lock.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    [[nodiscard]] SearchBox *search() const { return m_search; }
    void setUser(const QString &name, const QString &role);

Q_SIGNALS:
    void lockWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLengths();

    QHBoxLayout *m_layout;
    SearchBox *m_search;
    QLabel *m_user;
    QToolButton *m_lock;
};

} // namespace hezhong
