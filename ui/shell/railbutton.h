// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hezhong {

/// One room in the rail: icon, word, number; only the icon (with the number as a dot) when narrow.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &roomId, const QString &iconName, const QString &word, QWidget *parent);
    void setCount(int count);
    void setNarrow(bool narrow);
    [[nodiscard]] const QString &roomId() const { return m_roomId; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_roomId;
    QString m_iconName;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace hezhong
