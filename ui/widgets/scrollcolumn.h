// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hezhong {

/// A column of cards that scrolls when the window is lower than they are; the keyboard's field is always
/// brought into sight. Every page that holds a form puts it into one.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(const QString &name, QWidget *parent = nullptr);
    /// Where the cards go; no margins, 16 px between them.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace hezhong
