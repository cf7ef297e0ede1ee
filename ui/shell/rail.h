// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace hezhong {

class RailButton;

/// The rooms at the left edge.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void addRoom(const QString &roomId, const QString &iconName, const QString &word);
    void setCount(const QString &roomId, int count);
    void setCurrent(const QString &roomId);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(const QString &roomId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLengths();

    QVBoxLayout *m_layout;
    QLabel *m_brand;
    QList<RailButton *> m_buttons;
    bool m_narrow = false;
};

} // namespace hezhong
