// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QWidget>

namespace hezhong {

/// An icon that is only looked at; `size` is its side at 100 %.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &name, int size = 18, Token colour = Token::TextMuted,
                       QWidget *parent = nullptr);
    void setIcon(const QString &name, Token colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Token m_colour;
};

} // namespace hezhong
