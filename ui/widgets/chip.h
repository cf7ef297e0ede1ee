// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QLabel>

namespace hezhong {

/// A word with a meaning on a tinted ground: 调解中, 今天到期. The word carries the meaning, the
/// colour only repeats it.
class Chip final : public QLabel {
    Q_OBJECT
public:
    explicit Chip(const QString &word, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void set(const QString &word, Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString word() const { return text(); }
    /// May end in "…" where the room is short; without it the chip keeps its whole width.
    void setElidable();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_elidable = false;
};

} // namespace hezhong
