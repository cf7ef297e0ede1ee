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
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_word;
    Tone m_tone = Tone::Neutral;
};

} // namespace hezhong
