// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hezhong {

/// While it lives, keys and the mouse reach one widget only (the button that stops), and no window
/// closes: for work that needs the store for itself and still shows how far it is.
class InputGuard final : public QObject {
    Q_OBJECT
public:
    explicit InputGuard(QWidget *allowed);
    ~InputGuard() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_allowed;
};

} // namespace hezhong
