// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hezhong {

/// A combo box with the theme's arrow; the wheel changes it only while it has the keyboard, so that
/// scrolling a form alters nothing.
class ComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool jumpByPinyin(const QString &typed);
    QString m_typed;
    qint64 m_typedAt = 0;
};

} // namespace hezhong
