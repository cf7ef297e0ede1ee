// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QWidget>

class QLabel;

namespace hezhong {

/// A large number with its words beneath: 26 受理.
class Figure final : public QWidget {
    Q_OBJECT
public:
    explicit Figure(const QString &caption, QWidget *parent = nullptr);
    void setValue(const QString &value, Tone tone = Tone::Neutral);

private:
    QLabel *m_value;
    QLabel *m_caption;
};

} // namespace hezhong
