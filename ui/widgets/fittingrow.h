// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace hezhong {

/// A row of reminders beside what must stay: the last ones go first while the room is short, so that no
/// word is ever cut. Only for widgets whose purpose is also reached by a key or a menu.
class FittingRow final : public QWidget {
    Q_OBJECT
public:
    explicit FittingRow(QWidget *parent = nullptr);
    /// Puts a widget at the end of the row; the row decides whether it is seen.
    void add(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_layout;
    QList<QWidget *> m_widgets;
};

} // namespace hezhong
