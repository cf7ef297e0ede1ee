// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/theme/theme.h"

namespace hezhong {

Chip::Chip(const QString &word, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(word, tone);
}

void Chip::set(const QString &word, Tone tone)
{
    m_tone = tone;
    setText(word);
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    setStyleProperty(this, "tone", toneName(tone));
}

} // namespace hezhong
